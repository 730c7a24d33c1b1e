// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/CashDesk.h"
#include "ui/settings/SettingsPage.h"

namespace mostrador {

/// Whether sales need an open shift, and how much a drawer may differ.
SettingsPage *makeCashPage(const Context &context, CashDesk &cash, TillSettings &settings, std::function<Currency()> currency);

} // namespace mostrador

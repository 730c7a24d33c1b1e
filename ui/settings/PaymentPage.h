// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PaymentSettings.h"
#include "ui/settings/SettingsPage.h"

namespace mostrador {

/// What cash is rounded to, the coins and notes in use, and where the card terminal is. It counts at once, for what is charged from then on.
SettingsPage *makePaymentPage(const Context &context, PaymentSettings &settings);

} // namespace mostrador

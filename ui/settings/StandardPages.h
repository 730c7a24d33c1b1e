// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/SellingRules.h"
#include "ui/settings/SettingsPage.h"
#include <functional>

namespace mostrador {

/// The pages that are rows only; the theme and the language are kept by who owns them.
SettingsPage *makeAppearancePage(const Context &context);
SettingsPage *makeLanguagePage(const Context &context);
/// `notKept` hears why the disk did not take it; then the rule is as it was.
SettingsPage *makeSalePage(const Context &context, SellingRules &rules, std::function<void(const Error &)> notKept);

} // namespace mostrador

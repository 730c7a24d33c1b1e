// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/SellingRules.h"
#include "ui/settings/SettingsPage.h"
#include <functional>

namespace mostrador {

/// The words under which what is chosen here is kept, and what they may say.
namespace setting {
inline const QString Keys = QStringLiteral("keys");              ///< Shortcuts::kept()
inline const QString Scanner = QStringLiteral("scanner");        ///< ScannerSettings::toText()
inline const QString ScaleRules = QStringLiteral("scale_rules"); ///< toText(); "none": no label is read
inline const QString Favourites = QStringLiteral("favourites");  ///< FavouriteLayout::toText()
} // namespace setting

/// The pages that are rows only; the theme and the language are kept by who owns them.
SettingsPage *makeAppearancePage(const Context &context);
SettingsPage *makeLanguagePage(const Context &context);
/// `notKept` hears why the disk did not take it; then the rule is as it was.
SettingsPage *makeSalePage(const Context &context, SellingRules &rules, std::function<void(const Error &)> notKept);

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillSettings.h"
#include "ui/settings/SettingsPage.h"

namespace mostrador {

/// The words under which what is chosen here is kept, and what they may say.
namespace setting {
inline const QString Keys = QStringLiteral("keys");                       ///< Shortcuts::kept()
inline const QString Scanner = QStringLiteral("scanner");                 ///< ScannerSettings::toText()
inline const QString ScaleRules = QStringLiteral("scale_rules");          ///< toText(); "none": no label is read
inline const QString Favourites = QStringLiteral("favourites");           ///< FavouriteLayout::toText()
inline const QString WithoutStock = QStringLiteral("sale.without_stock"); ///< "refuse"; else it is sold and said
} // namespace setting

/// The pages that are rows only; the theme and the language are kept by who owns them.
SettingsPage *makeAppearancePage(const Context &context);
SettingsPage *makeLanguagePage(const Context &context);
SettingsPage *makeSalePage(const Context &context, TillSettings &settings);

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mostrador {

/// Categories as a tree: "Drinks > Sodas" is Sodas under Drinks; a category without the mark stands at the top.
namespace CategoryTree {
inline const QString Mark = QStringLiteral(" > ");
QStringList under(const QStringList &categories, const QString &path); ///< paths one level further down, in the order of the alphabet
QString name(const QString &path);                                     ///< its last part
QString above(const QString &path);                                    ///< empty: the top
} // namespace CategoryTree

} // namespace mostrador

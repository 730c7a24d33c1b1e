// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QEvent;
class QLineEdit;
class QObject;
class QVBoxLayout;

namespace mostrador {

class Theme;
class ThemedLabel;

/// A line to type into, under its name. Both are the widget's where they stand.
struct TitledField {
    ThemedLabel *title = nullptr;
    QLineEdit *edit = nullptr;

    static TitledField in(QVBoxLayout *column, const Theme &theme, QObject *keys); ///< `keys` sees first what is pressed in it
    void setTitle(const QString &words) const;
    void setVisible(bool visible) const;
    void restyle(const Theme &theme) const;
    static bool isEnter(const QEvent &event); ///< pressed alone, of either keypad
};

} // namespace mostrador

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

/// The focus to it, and all that is in it selected: what is typed takes the place of what was kept there.
void enterField(QLineEdit *field);

/// A line to type into, under its name. Both are the widget's where they stand.
struct TitledField {
    ThemedLabel *title = nullptr;
    QLineEdit *edit = nullptr;

    static TitledField made(const Theme &theme, QObject *keys);                    ///< to be put side by side
    static TitledField in(QVBoxLayout *column, const Theme &theme, QObject *keys); ///< `keys` sees first what is pressed in it
    void setTitle(const QString &words) const;
    void setVisible(bool visible) const;
    void enter() const { enterField(edit); }
    void restyle(const Theme &theme) const;
    static bool isEnter(const QEvent &event); ///< pressed alone, of either keypad
};

} // namespace mostrador

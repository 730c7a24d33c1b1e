// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include <QFont>
#include <QObject>
#include <QPalette>

namespace mostrador {

/// Sizes of type, in pixels at 96 dpi and 100 % (resources and pictures: design "look").
enum class Type { Tiny, Label, Body, List, SaleLine, CodeBox, Title, LastItem, Missing, Total, Change };

/// Colours, type and sizes of the whole window. Switches live: whoever shows something listens to changed().
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Mode { Light, Dark };

    explicit Theme(QObject *parent = nullptr); ///< loads the bundled fonts and both token sets
    static Mode modeOfSystem();                ///< by the lightness of the palette that the platform gave us; ask before apply()

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    int textSize() const { return m_percent; } ///< 100, 125 or 150
    void setTextSize(int percent);

    QColor color(Token token) const { return m_tokens[int(m_mode)][token]; }
    QFont font(Type type, QFont::Weight weight = QFont::Normal) const;
    /// A length that holds text, at the chosen text size.
    int px(double length) const { return qRound(length * m_percent / 100.0); }
    /// The height of a control: it has room around its text, so it grows half as fast.
    int control(double height) const { return qRound(height * (m_percent + 100) / 200.0); }
    const Icons &icons() const { return m_icons; }
    QPalette palette() const;
    static constexpr int Radius = 8;
    static constexpr int CardRadius = 10;

    void apply();                              ///< palette, font and style of the application; once at start, then by itself

Q_SIGNALS:
    void changed();

private:
    Tokens m_tokens[2];
    Icons m_icons;
    Mode m_mode = Mode::Light;
    int m_percent = 100;
    bool m_applied = false;
};

} // namespace mostrador

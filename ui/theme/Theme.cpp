// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"
#include "ui/theme/MostradorStyle.h"
#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QStyle>
#include <QWidget>

namespace mostrador {

Theme::Theme(QObject *parent) : QObject(parent)
{
    const QString file = QStringLiteral(":/themes/tokens.json");
    m_tokens[int(Mode::Light)] = Tokens::load(file, QStringLiteral("light"));
    m_tokens[int(Mode::Dark)] = Tokens::load(file, QStringLiteral("dark"));
    const QDir fonts(QStringLiteral(":/fonts"));
    for (const QString &name : fonts.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files))
        QFontDatabase::addApplicationFont(fonts.filePath(name));
}

Theme::Mode Theme::modeOfSystem()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Mode::Dark : Mode::Light;
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    if (m_applied)
        apply();
    Q_EMIT changed();
}

void Theme::setTextSize(int percent)
{
    if (percent == m_percent)
        return;
    m_percent = percent;
    if (m_applied)
        apply();
    Q_EMIT changed();
}

QFont Theme::font(Type type, QFont::Weight weight) const
{
    static constexpr double sizes[] = {11, 12.5, 14, 15, 17, 20, 22, 24, 28, 42, 64};
    QFont font(QStringLiteral("Roboto"));
    font.setPixelSize(px(sizes[int(type)]));
    font.setWeight(weight);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Canvas);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Raised);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Dim);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::ToolTipBase, Token::Raised);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Light, Token::Raised);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Field);
    set(QPalette::Shadow, Token::Line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Dim));
    return palette;
}

void Theme::apply()
{
    if (!m_applied)
        QApplication::setStyle(new MostradorStyle(*this));
    m_applied = true;
    QApplication::setPalette(palette());
    QApplication::setFont(font(Type::Body));
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
}

} // namespace mostrador

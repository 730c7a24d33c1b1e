// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LaterScreen.h"
#include <QVBoxLayout>
#include <utility>

namespace mostrador {

LaterScreen::LaterScreen(const Context &context, Face face, std::function<Screen *()> made, QWidget *parent)
    : Screen(context, parent), m_face(std::move(face)), m_made(std::move(made))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

Screen &LaterScreen::make()
{
    if (m_screen)
        return *m_screen;
    m_screen = m_made();
    layout()->addWidget(m_screen);
    setFocusProxy(m_screen);
    connect(m_screen, &Screen::goTo, this, &Screen::goTo);
    connect(m_screen, &Screen::helpWanted, this, &Screen::helpWanted);
    return *m_screen;
}

} // namespace mostrador

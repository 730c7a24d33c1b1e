// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display/DisplayDesk.h"

namespace mostrador {

DisplayDesk::DisplayDesk(const Context &context, SaleController &sale, PrintSettings &settings, QWidget &beside, const CardDesk *cards)
    : m_context(context), m_sale(sale), m_settings(settings), m_beside(beside), m_cards(cards)
{
    connect(&settings, &PrintSettings::displayChanged, this, &DisplayDesk::follow);
    follow();
}

void DisplayDesk::setShop(const QString &shop)
{
    m_shop = shop;
    if (m_display)
        m_display->setShop(shop);
}

void DisplayDesk::follow()
{
    if (!m_settings.showsDisplay())
        return m_display.reset();
    if (m_display)
        return;
    m_display = std::make_unique<CustomerDisplay>(m_context, m_sale);
    if (m_cards)
        m_display->setCards(*m_cards);
    m_display->setShop(m_shop);
    connect(
        m_display.get(), &CustomerDisplay::closed, this, [this] { m_display.reset(); }, Qt::QueuedConnection); // it is in its close
    m_display->open(&m_beside);
    m_beside.activateWindow(); // the keyboard stays with the cashier
}

} // namespace mostrador

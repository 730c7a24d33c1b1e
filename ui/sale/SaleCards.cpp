// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The card terminal in the right column of the sale screen.
#include "ui/payment/CardView.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/sale/SaleScreen.h"
#include <QStackedWidget>

namespace mostrador {

using Phase = SaleController::Phase;

void SaleScreen::connectCards()
{
    connect(m_cards, &CardDesk::currentChanged, this, &SaleScreen::showCard);
    connect(m_cards, &CardDesk::troubled, this, &SaleScreen::refuse);
    connect(m_card, &CardView::byHandWanted, this, [this] { m_payment->choose(Tender::Card); });
}

bool SaleScreen::isCardInFront() const
{
    return m_card && m_right->currentWidget() == m_card;
}

/// The attempt in front of the cashier, or what was there before it.
void SaleScreen::showCard()
{
    if (m_cards && m_cards->current() && m_cards->serves(m_sale)) {
        m_right->setCurrentWidget(m_card);
        m_card->open();
        return;
    }
    if (!isCardInFront())
        return;
    if (m_sale.phase() == Phase::Selling || m_sale.phase() == Phase::Paid)
        return showPhase();
    m_right->setCurrentWidget(m_payment);
    m_payment->resume();
}

void SaleScreen::showWaitingCards()
{
    if (!m_cards || m_cards->waiting().isEmpty())
        return refuse(tr("No card payment waits to be settled."));
    m_cards->showNext();
}

} // namespace mostrador

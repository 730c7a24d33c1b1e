// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange is charged, in the right column of its page.
#include "ui/payment/CardDesk.h"
#include "ui/payment/CardView.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/returns/ReturnPage.h"
#include "ui/returns/ReturnPanel.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/Veil.h"
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mostrador {

QWidget *ReturnPage::makeRight()
{
    auto *right = new Panel(m_context.theme, Token::Surface);
    right->setLine(Qt::LeftEdge);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(1, 0, 0, 0);
    m_right = new QStackedWidget;
    m_panel = new ReturnPanel(m_context, m_draft);
    m_paying = new PaymentPanel(m_context, m_exchange, m_needs.cards);
    m_right->addWidget(m_panel);
    m_right->addWidget(m_paying);
    if (m_needs.cards)
        m_right->addWidget(m_card = new CardView(m_context, *m_needs.cards, m_exchange));
    column->addWidget(m_right);
    const auto askForRoom = [this] { // only the page in front: the list beside it needs the rest
        for (int i = 0; i < m_right->count(); ++i) {
            QSizePolicy policy = m_right->widget(i)->sizePolicy();
            policy.setHorizontalPolicy(i == m_right->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
            m_right->widget(i)->setSizePolicy(policy);
        }
    };
    connect(m_right, &QStackedWidget::currentChanged, this, askForRoom);
    askForRoom();
    return right;
}

void ReturnPage::connectPayment()
{
    if (m_needs.payment) {
        m_exchange.setPaymentSettings(*m_needs.payment);
        m_draft.setPaymentSettings(m_needs.payment);
    }
    connect(&m_exchange, &OpenPayment::phaseChanged, this, &ReturnPage::showPhase);
    connect(&m_exchange, &OpenPayment::failed, this, [this](const QString &message) { m_paying->setMessage(message); });
    connect(m_veil, &Veil::clicked, &m_exchange, &OpenPayment::leavePayment);
    if (!m_card)
        return;
    m_needs.cards->add(m_exchange);
    m_draft.setAsked([this] { return m_exchange.isAsked(); });
    connect(m_needs.cards, &CardDesk::currentChanged, this, &ReturnPage::showCard);
    connect(m_needs.cards, &CardDesk::troubled, this, [this](const QString &message) {
        if (m_needs.cards->serves(m_exchange))
            say(Error{Error::Code::Conflict, message, {}});
    });
    connect(m_card, &CardView::byHandWanted, this, [this] { m_paying->choose(Tender::Card); });
}

bool ReturnPage::isCardInFront() const
{
    return m_card && m_right->currentWidget() == m_card;
}

/// The means of payment, with what comes back and what is taken instead still in sight; or why and how the money goes back.
void ReturnPage::showPhase()
{
    const bool isPaying = m_exchange.isBeingPaid();
    m_veil->setVisible(isPaying);
    m_veil->raise();
    m_popup->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_table), m_steps})
        part->setEnabled(!isPaying); // under the veil, for the keyboard too
    m_notice->clear(); // it was about the other phase
    if (!isPaying) {
        m_right->setCurrentWidget(m_panel);
        if (isVisible())
            enter();
        return;
    }
    const bool isResumed = m_right->currentWidget() != m_panel;
    if (m_needs.cards)
        m_needs.cards->serve(m_exchange);
    if (!isCardInFront() || !m_needs.cards->current())
        m_right->setCurrentWidget(m_paying);
    if (!isVisible())
        return;
    isResumed ? m_paying->resume() : m_paying->open();
    showCard();
}

/// The attempt in front of the cashier, or what was there before it.
void ReturnPage::showCard()
{
    if (m_card && m_needs.cards->current() && m_needs.cards->serves(m_exchange) && m_exchange.isBeingPaid()) {
        m_right->setCurrentWidget(m_card);
        if (isVisible())
            m_card->open();
        return;
    }
    if (!isCardInFront())
        return;
    m_right->setCurrentWidget(m_exchange.isBeingPaid() ? static_cast<QWidget *>(m_paying) : m_panel);
    if (m_exchange.isBeingPaid() && isVisible())
        m_paying->resume();
}

Result<bool> ReturnPage::restore()
{
    const auto kept = m_exchange.kept();
    if (!kept || !*kept)
        return kept ? Result<bool>(false) : kept.error();
    const KeptExchange &exchange = **kept;
    if (const auto opened = openKept(exchange, {}); !opened)
        return opened.error();
    m_panel->open();
    Words also;
    const auto told = connect(&m_draft, &ReturnDraft::repriced, this, [&](const QStringList &names, const QList<UnitPrice> &was) {
        also = Words([this, names, was] { return QLatin1Char(' ') + repricedText(names, was); });
    });
    m_exchange.restore(exchange);
    disconnect(told);
    retranslate();
    m_table->selectRow(0);
    m_notice->show(NoticeStrip::Kind::Info, QStringLiteral("history"), [this, also] {
        const QString key = m_context.shortcuts.keyText(QStringLiteral("return.finish"));
        const QString received = m_context.language.text().withSymbol(m_draft.received());
        return (m_draft.isHeld() ? tr("We recovered the exchange in progress, and that %1 was received for it. %2 goes on with the rest.").arg(received, key)
                                 : tr("We recovered the exchange in progress. %1 goes on with it.").arg(key))
            + also.text();
    });
    return true;
}

QString ReturnPage::repricedText(const QStringList &names, const QList<UnitPrice> &was) const
{
    if (names.isEmpty())
        return tr("The promotions of the shop changed. The exchange has the new prices: tell the customer.");
    QStringList changed;
    for (int i = 0; i < names.size(); ++i)
        changed.append(tr("%1 (was %2)").arg(names[i], m_context.language.text().withSymbol(was.value(i).rounded())));
    return tr("The price of %1 changed. The exchange has the new price: tell the customer.").arg(changed.join(QStringLiteral(", ")));
}

QString ReturnPage::sumsText() const
{
    const MoneyText text = m_context.language.text();
    const QString due = text.withSymbol(m_draft.due());
    return QStringList{tr("Comes back %1").arg(text.withSymbol(m_draft.back())), tr("Taken instead %1").arg(text.withSymbol(m_draft.taken().total())),
                       m_draft.charges() ? tr("To charge %1").arg(due) : tr("To give back %1").arg(due)}
        .join(QStringLiteral(" · "));
}

QString ReturnPage::heldText() const
{
    return m_exchange.isAsked()
        ? ReturnDraft::askedText()
        : tr("Part of this exchange was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed.");
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and buttons do while a sale is paid; how it looks is in PaymentPanel.cpp.
#include "ui/payment/PaymentPanel.h"
#include "ui/payment/TenderDetail.h"
#include "ui/payment/TenderText.h"
#include "ui/widgets/KeyButton.h"
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>

namespace mostrador {

void PaymentPanel::open()
{
    setMessage({});
    choose(Tender::Cash);
    asksToGiveBack();
}

bool PaymentPanel::asksToGiveBack()
{
    if (!m_sale.settlement().isTooMuch())
        return false;
    const Money more = m_sale.settlement().missing().negated();
    setMessage(Words([this, more] {
        return tr("%1 more was received than it comes to now. Take off what you give back (%2 for the last). Nothing else is charged before.")
            .arg(m_context.language.text().withSymbol(more), m_context.shortcuts.keyText(QStringLiteral("payment.remove")));
    }));
    return true;
}

/// Once of each: a cashier may know better, or not want to keep the customer waiting.
bool PaymentPanel::warnsOfCard()
{
    const auto unknown = m_cards ? m_cards->unknownHere() : std::nullopt;
    if (!unknown || m_warned == unknown->reference)
        return false;
    m_warned = unknown->reference;
    setMessage(Words([this, amount = unknown->amount] {
        return tr("It is not known whether the card was charged %1; if it was, that would be paid twice. %2 asks the terminal again; to charge it otherwise all "
                  "the same, once more.")
            .arg(m_context.language.text().withSymbol(amount), m_context.shortcuts.keyText(QStringLiteral("payment.cards")));
    }));
    return true;
}

void PaymentPanel::resume()
{
    refresh();
    if (m_detail->comesFirst() && m_amount->text().isEmpty())
        return m_detail->edit()->setFocus();
    m_amount->setFocus();
    m_amount->selectAll(); // what is typed next is another amount
}

void PaymentPanel::choose(Tender tender)
{
    m_tenders->button(int(tender))->setChecked(true);
    m_amount->clear();
    askDetail();
    setMessage({});
    refresh();
    if (m_detail->comesFirst()) {
        m_detail->edit()->setFocus();
        m_detail->edit()->selectAll();
    } else {
        m_amount->setFocus();
    }
}

void PaymentPanel::finish(PaperWish paper)
{
    if (m_sale.phase() != OpenPayment::Phase::Paying)
        return;
    m_sale.setPaper(paper); // as the last part is paid
    setMessage({});
    if (asksToGiveBack())
        return;
    if (m_sale.settlement().isSettled() && !m_sale.settlement().taken().isEmpty())
        return m_sale.commitAgain();
    if (m_cards && m_cards->showDue())
        return; // the card has paid a part of this already
    if (!isByTerminal(chosen()) && warnsOfCard())
        return;
    const auto given = typed();
    const auto added = given ? take(*given) : Result<void>(given.error());
    if (!added) {
        setMessage(added.error().message);
        QLineEdit *field = !given || m_detail->text(m_sale.paymentSettings()) ? m_amount : m_detail->edit();
        field->setFocus();
        field->selectAll();
        return;
    }
    if (m_sale.phase() != OpenPayment::Phase::Paying || isByTerminal(chosen()))
        return; // the answer comes later, and goes on then
    goOn();
}

/// A part is paid: what was typed is done with.
void PaymentPanel::goOn()
{
    if (m_sale.phase() != OpenPayment::Phase::Paying)
        return;
    if (m_sale.settlement().isSettled())
        return m_amount->clear(); // it could not be kept: what is said about that stays
    choose(Tender::Cash);         // the rest is usually cash
}

Result<void> PaymentPanel::take(Money amount)
{
    const Tender tender = chosen();
    if (isByTerminal(tender)) {
        const auto installments = m_detail->installments();
        return installments ? m_cards->charge(tender, amount, *installments) : Result<void>(installments.error());
    }
    const auto detail = m_detail->text(m_sale.paymentSettings());
    if (!detail)
        return detail.error();
    if (tender != Tender::Account)
        return m_sale.tender(tender, amount, *detail);
    m_sale.nameCustomer(*detail);
    return m_sale.tender(tender, amount);
}

/// What the card terminal was paid goes back by the terminal; what was only noted is taken out.
void PaymentPanel::removeTender(int index)
{
    const auto &taken = m_sale.settlement().taken();
    if (index < 0 || index >= taken.size())
        return;
    if (taken[index].attempt.isEmpty() || !m_cards) {
        m_sale.removeTender(index);
        setMessage({});
        asksToGiveBack();
        return resume();
    }
    if (const auto back = m_cards->giveBackTender(index); !back)
        setMessage(back.error().message);
}

bool PaymentPanel::runKey(const QKeyEvent &event, bool isInDetail)
{
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down) {
        const int count = int(TenderText::all().size());
        choose(Tender((int(chosen()) + (event.key() == Qt::Key_Down ? 1 : count - 1)) % count));
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isInDetail && isEnter && !event.modifiers().testFlag(Qt::ControlModifier)) {
        m_amount->setFocus(); // first the code, then how much of it
        m_amount->selectAll();
        return true;
    }
    return runAction(m_context.shortcuts.actionFor(event, QStringLiteral("payment")), isInDetail);
}

bool PaymentPanel::runAction(const QString &action, bool isInDetail)
{
    if (action == QLatin1String("payment.finish")) {
        finish();
        return true;
    }
    if (action == QLatin1String("payment.withoutPaper")) {
        finish(PaperWish::Unwanted);
        return true;
    }
    if (action == QLatin1String("payment.cards")) {
        if (m_cards && !m_cards->waitingHere().isEmpty())
            m_cards->showNext();
        return true;
    }
    if (action == QLatin1String("payment.remove")) {
        if (isInDetail || !m_amount->text().isEmpty())
            return false;
        removeTender(int(m_sale.settlement().taken().size()) - 1);
        return true;
    }
    for (int i = 0; i < m_quickAmounts.size() && i < m_quick.size(); ++i) {
        if (action == QStringLiteral("payment.quick%1").arg(i + 1)) {
            m_quick[i]->click();
            return true;
        }
    }
    for (const Tender tender : TenderText::all()) {
        if (action == TenderText::action(tender)) {
            choose(tender);
            return true;
        }
    }
    return false;
}

bool PaymentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_amount || watched == m_detail->edit())
        && runKey(*static_cast<QKeyEvent *>(event), watched == m_detail->edit()))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// With the focus on the list or on a button no amount is being typed: the digit alone chooses.
void PaymentPanel::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && digit >= 0 && digit < TenderText::all().size() && m_sale.phase() == OpenPayment::Phase::Paying)
        return choose(TenderText::all().at(digit));
    const bool isOnButton = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOnButton || !runAction(m_context.shortcuts.actionFor(*event, QStringLiteral("payment")), true))
        QWidget::keyPressEvent(event);
}

} // namespace mostrador

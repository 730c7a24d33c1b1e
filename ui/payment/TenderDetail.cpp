// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/TenderDetail.h"
#include "models/domain/payment/PaymentTerminal.h"
#include "models/services/PaymentSettings.h"
#include "ui/widgets/ThemedLabel.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

TenderDetail::TenderDetail(const Context &context, QWidget *parent)
    : QWidget(parent), m_title(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_edit(new QLineEdit),
      m_note(new ThemedLabel(context.theme, Type::Label, Token::Dim))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_title->setBuddy(m_edit);
    m_edit->setMaxLength(120);
    hide();
}

void TenderDetail::ask(const Asked &asked)
{
    m_asked = asked;
    m_edit->setText(asked.tender == Tender::Account ? asked.customerName : QString());
    m_edit->setProperty("scanTarget", asked.tender == Tender::Voucher); // a voucher's code is scanned, too
    retranslate();
}

bool TenderDetail::comesFirst() const
{
    return !isHidden() && !m_edit->isHidden() && m_asked.tender != Tender::Credit && m_asked.tender != Tender::Debit;
}

/// On a machine that the till does not reach.
bool TenderDetail::isCardByHand() const
{
    return (m_asked.tender == Tender::Credit || m_asked.tender == Tender::Debit) && !m_asked.isByTerminal;
}

Result<QString> TenderDetail::text(const PaymentSettings *settings) const
{
    switch (m_asked.tender) {
    case Tender::Account: return m_asked.hasCustomer ? Result<QString>(m_asked.customerName) : checkedCustomerName(m_edit->text());
    case Tender::Card: return checkedReference(Tender::Card, m_edit->text());
    case Tender::Debit:
    case Tender::Credit: return isCardByHand() ? checkedReference(m_asked.tender, m_edit->text()) : Result<QString>(QString());
    case Tender::Voucher: break;
    default: return QString();
    }
    const auto code = checkedReference(Tender::Voucher, m_edit->text());
    const auto paid = code && settings ? settings->voucherPaid(*code) : Result<QString>(QString());
    if (!code || !paid)
        return code ? paid : code;
    if (!paid->isEmpty())
        return Error{Error::Code::Conflict,
                     tr("Voucher %1 paid receipt %2 of this till already. Nothing was charged; take another means of payment.").arg(*code, *paid),
                     {}};
    return code;
}

Result<int> TenderDetail::installments() const
{
    const QString typed = m_edit->isHidden() ? QString() : m_edit->text().trimmed();
    if (typed.isEmpty() || m_asked.tender != Tender::Credit || isCardByHand())
        return 1;
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (!isNumber || number < 1 || number > TerminalRequest::MostInstallments)
        return Error{Error::Code::Invalid, tr("There can be 1 to %1 installments. Nothing was charged.").arg(TerminalRequest::MostInstallments), {}};
    return number;
}

void TenderDetail::retranslate()
{
    QString title;
    QString note;
    switch (m_asked.tender) {
    case Tender::Account:
        title = tr("Whose account (name)");
        note = m_asked.hasCustomer ? tr("On the account of %1.").arg(m_asked.customerName) : QString();
        break;
    case Tender::Voucher:
        title = tr("Code of the voucher: scan or type it");
        note = tr("Only this till is looked at: whether another one has taken it is not known here.");
        break;
    case Tender::Card:
        title = tr("Authorisation code on the slip");
        note = tr("Charge the card on its own machine first. Never type a card's number.");
        break;
    case Tender::Credit: title = m_asked.isByTerminal ? tr("Installments (empty = 1)") : QString(); break;
    default: break;
    }
    if (isCardByHand()) {
        title = tr("Authorisation code on the slip (may stay empty)");
        note = tr("Charge the card on its own machine first. Never type a card's number.");
    }
    const bool isNamed = m_asked.tender == Tender::Account && m_asked.hasCustomer;
    m_title->setText(title);
    m_title->setVisible(!isNamed);
    m_edit->setVisible(!title.isEmpty() && !isNamed); // nothing is asked of cash: its field must not take the focus
    m_edit->setAccessibleName(title);
    m_edit->setAccessibleDescription(note);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setVisible(!title.isEmpty());
}

} // namespace mostrador

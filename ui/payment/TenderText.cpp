// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/TenderText.h"

namespace mostrador {

QList<Tender> TenderText::all()
{
    return {Tender::Cash, Tender::Debit, Tender::Credit, Tender::Qr, Tender::Transfer, Tender::Account, Tender::Voucher, Tender::Card};
}

QString TenderText::name(Tender tender)
{
    switch (tender) {
    case Tender::Cash: return tr("Cash");
    case Tender::Debit: return tr("Debit");
    case Tender::Credit: return tr("Credit");
    case Tender::Qr: return tr("QR");
    case Tender::Transfer: return tr("Transfer");
    case Tender::Account: return tr("On account");
    case Tender::Voucher: return tr("Voucher");
    case Tender::Card: return tr("Card by hand");
    }
    return {};
}

QString TenderText::withAmount(Tender tender, Money amount, const MoneyText &text)
{
    return QStringLiteral("%1 %2").arg(name(tender), text.withSymbol(amount));
}

QString TenderText::icon(Tender tender)
{
    switch (tender) {
    case Tender::Cash: return QStringLiteral("banknote");
    case Tender::Debit: case Tender::Credit: return QStringLiteral("credit-card");
    case Tender::Qr: return QStringLiteral("qr-code");
    case Tender::Transfer: return QStringLiteral("landmark");
    case Tender::Account: return QStringLiteral("wallet");
    case Tender::Voucher: return QStringLiteral("ticket");
    case Tender::Card: return QStringLiteral("pencil");
    }
    return {};
}

QString TenderText::action(Tender tender)
{
    return QStringLiteral("payment.") + toWire(tender);
}

} // namespace mostrador

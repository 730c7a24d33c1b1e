// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a return begins and ends, and what of its receipt is left; what is done to its lines is in ReturnDraft.cpp.
#include "ui/returns/ReturnDraft.h"
#include <algorithm>

namespace mostrador {

void ReturnDraft::close()
{
    m_kind = Kind::None;
    m_file = {};
    m_rows.clear();
    m_products.clear();
    m_lines.clear();
    m_reason.clear();
    m_note.clear();
    m_customer.clear();
    m_refund.reset();
    m_reference.clear();
    m_isExchange = false;
    m_cart = Cart();
    m_received = Money();
    m_keepsPrices = false;
    endAsked();
    m_purchases.clear();
    m_busy = false;
}

std::optional<SaleFile> ReturnDraft::fileOf(const QString &number) const
{
    const auto own = m_sales.file(number);
    return own ? own : m_sales.fileOfAnother(number);
}

Result<void> ReturnDraft::open(const QString &number)
{
    const auto file = fileOf(number);
    if (!file)
        return Error{Error::Code::NotFound,
                     tr("This till has no receipt %1: it is another till's, or older than what is kept here. It can come back without a receipt.").arg(number),
                     {}};
    const Sale &sale = file->document.sale;
    const auto conflict = [](const QString &message) { return Error{Error::Code::Conflict, message, {}}; };
    if (sale.type == SaleType::Return || sale.type == SaleType::Void)
        return conflict(tr("%1 is itself a return or a void: nothing of it can come back.").arg(number));
    const Returned returned = file->returned();
    if (returned.state() == Undone::Voided)
        return conflict(tr("The sale %1 was voided: nothing of it can come back.").arg(number));
    if (returned.state() == Undone::Whole)
        return conflict(tr("All of the sale %1 came back before.").arg(number));
    close();
    m_kind = Kind::WithReceipt;
    m_file = *file;
    m_purchases = m_terminal ? m_sales.cardPurchases(number) : QList<CardPurchase>();
    m_currency = sale.total.currency();
    m_cart = Cart(m_currency);
    for (int i = 0; i < sale.lines.size(); ++i)
        if (!sale.lines[i].comesBack())
            m_rows.append({sale.lines[i], returned.line(i).quantity, returned.left(i), {}, Money::zero(m_currency), Disposition::Stock});
        else
            m_rows.append({sale.lines[i], {}, {}, {}, Money::zero(m_currency), Disposition::Stock});
    Q_EMIT changed();
    return {};
}

Result<void> ReturnDraft::reread()
{
    const auto file = m_kind == Kind::WithReceipt && !m_busy ? fileOf(sale().number) : std::nullopt;
    if (!file || file->later.size() == m_file.later.size())
        return {};
    m_file = *file;
    const Returned returned = m_file.returned();
    bool isLess = false;
    for (int i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.sold.comesBack())
            continue;
        isLess = isLess || returned.left(i) < row.left;
        row.before = returned.line(i).quantity;
        row.left = returned.left(i);
        row.taken = std::min(row.taken, row.left);
    }
    static_cast<void>(readLines());
    Q_EMIT changed();
    if (!isLess)
        return {};
    return Error{Error::Code::Conflict, tr("Some of this receipt came back at another till: less of it is left than it seemed. Look at the lines again."), {}};
}

void ReturnDraft::openWithoutReceipt(Currency currency, const QString &note)
{
    close();
    m_note = note;
    m_kind = Kind::WithoutReceipt;
    m_currency = currency;
    m_cart = Cart(m_currency);
    m_refund = Tender::Cash;
    Q_EMIT changed();
}

} // namespace mostrador

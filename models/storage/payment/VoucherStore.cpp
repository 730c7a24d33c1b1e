// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/payment/VoucherStore.h"

#include "models/storage/Sql.h"
#include <QCoreApplication>

namespace mostrador {

Result<void> VoucherStore::use(const Sale &sale)
{
    for (const Payment &payment : sale.payments) {
        if (payment.tender != Tender::Voucher || payment.reference.isEmpty() || payment.amount.isNegative())
            continue;
        const auto before = paidBy(payment.reference);
        if (!before)
            return before.error();
        if (!before->isEmpty())
            return Error{Error::Code::Conflict,
                         QCoreApplication::translate("Checkout", "Voucher %1 paid receipt %2 of this till already. Nothing was recorded.")
                             .arg(payment.reference, *before),
                         {}};
        if (const auto used = m_database.sql().run(QStringLiteral("INSERT INTO voucher (code, sale) VALUES (?, ?)"), {payment.reference, sale.number}); !used)
            return used;
    }
    return {};
}

Result<void> VoucherStore::giveBack(const QString &sale)
{
    return m_database.sql().run(QStringLiteral("DELETE FROM voucher WHERE sale = ?"), {sale});
}

Result<QString> VoucherStore::paidBy(const QString &code) const
{
    const auto sale = m_database.sql().scalar(QStringLiteral("SELECT sale FROM voucher WHERE code = ?"), {code});
    if (!sale)
        return sale.error();
    return sale->toString();
}

} // namespace mostrador

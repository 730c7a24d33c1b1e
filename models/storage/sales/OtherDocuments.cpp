// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sales/OtherDocuments.h"

#include "models/storage/Sql.h"
#include "models/storage/sales/SalePayloads.h"
#include "models/wire/Payloads.h"

namespace mostrador {

Result<void> OtherDocuments::put(const Sale &document, const QDateTime &now)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO other_document (number, refers_to, payload, known_at) SELECT ?, ?, ?, ? "
                                               "WHERE NOT EXISTS (SELECT 1 FROM sale WHERE number = ?) ON CONFLICT (number) DO NOTHING"),
                                {document.number, document.refersTo, encode(document), now.toMSecsSinceEpoch(), document.number});
}

Result<void> OtherDocuments::keep(const ShopReceipt &receipt, const QDateTime &now)
{
    if (const auto kept = put(receipt.sale, now); !kept)
        return kept;
    for (const Sale &document : receipt.later)
        if (const auto kept = put(document, now); !kept)
            return kept;
    return {};
}

Result<std::optional<Sale>> OtherDocuments::sale(const QString &number) const
{
    return readDocument(m_database.sql(), QStringLiteral("SELECT payload FROM other_document WHERE number = ?"), {number},
                        QStringLiteral("%1, of another till, cannot be read").arg(number));
}

Result<QList<Sale>> OtherDocuments::later(const QString &number) const
{
    return readDocuments(m_database.sql(),
                         QStringLiteral("SELECT payload FROM other_document WHERE refers_to <> '' AND refers_to = ? "
                                        "AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.number = other_document.number) ORDER BY known_at, number"),
                         {number}, QStringLiteral("What came back of %1 elsewhere cannot be read").arg(number));
}

} // namespace mostrador

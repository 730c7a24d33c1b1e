// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sales/SalePayloads.h"

#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"

namespace mostrador {

Result<QList<Sale>> readDocuments(Sql &sql, const QString &query, const QVariantList &values, const QString &trouble)
{
    QList<Sale> documents;
    std::optional<Error> unreadable;
    const auto done = sql.each(query, values, [&](const QSqlQuery &row) {
        const auto document = decodeSale(row.value(0).toByteArray());
        if (document)
            documents.append(*document);
        else
            unreadable = Error{Error::Code::Damaged, QStringLiteral("%1: %2").arg(trouble, document.error().message), {}};
    });
    if (!done)
        return done.error();
    return unreadable ? Result<QList<Sale>>(*unreadable) : documents;
}

Result<std::optional<Sale>> readDocument(Sql &sql, const QString &query, const QVariantList &values, const QString &trouble)
{
    const auto documents = readDocuments(sql, query, values, trouble);
    if (!documents)
        return documents.error();
    return documents->isEmpty() ? std::optional<Sale>() : std::optional(documents->first());
}

} // namespace mostrador

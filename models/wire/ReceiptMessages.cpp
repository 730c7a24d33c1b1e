// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/ReceiptMessages.h"

#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include <QJsonArray>

namespace mostrador {

QJsonObject toJson(const ShopReceipt &receipt)
{
    QJsonArray later;
    for (const Sale &document : receipt.later)
        later.append(QString::fromUtf8(encode(document)));
    return {{QStringLiteral("number"), receipt.sale.number}, {QStringLiteral("document"), QString::fromUtf8(encode(receipt.sale))}, {QStringLiteral("later"), later}};
}

Result<ShopReceipt> shopReceiptFromJson(const QJsonObject &object)
{
    JsonReader read(object);
    const QJsonArray later = read.array("later", ShopReceipt::MostLater);
    if (!read.ok())
        return read.error();
    const auto sale = decodeSale(object.value(QStringLiteral("document")).toString().toUtf8());
    if (!sale)
        return sale.error();
    ShopReceipt receipt{*sale, {}};
    for (const QJsonValue &text : later) {
        const auto document = decodeSale(text.toString().toUtf8());
        if (!document)
            return document.error();
        if (document->refersTo != sale->number)
            return Error{Error::Code::Invalid, QStringLiteral("later: %1 is not of %2").arg(document->number, sale->number), {}};
        receipt.later.append(*document);
    }
    return receipt;
}

} // namespace mostrador

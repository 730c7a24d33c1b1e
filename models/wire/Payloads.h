// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Product.h"
#include "models/domain/Sale.h"
#include <QJsonObject>

namespace mostrador {

/// Words of JournalEntry::type. On Kafka: ce_type = "org.mostrador." + type + ".v" + schema.
namespace EntryType {
inline const QString EpochStarted = QStringLiteral("epoch.started");
inline const QString SaleCompleted = QStringLiteral("sale.completed");
inline const QString SaleReturned = QStringLiteral("sale.returned");
inline const QString SaleVoided = QStringLiteral("sale.voided");
inline const QString SaleExchanged = QStringLiteral("sale.exchanged");
inline const QString ReceiptReprinted = QStringLiteral("receipt.reprinted"); ///< moves nothing: kept in the journal
inline const QString StockMoved = QStringLiteral("stock.moved");
inline const QString StockCounted = QStringLiteral("stock.counted");
inline const QString ProductEdited = QStringLiteral("product.edited"); ///< creation too
inline const QString PromotionEdited = QStringLiteral("promotion.edited"); ///< models/wire/PricingPayloads.h
inline const QString PriceListEdited = QStringLiteral("pricelist.edited");
inline const QString SaleParked = QStringLiteral("sale.parked"); ///< this one and those below: models/wire/CounterPayloads.h
inline const QString SaleRecalled = QStringLiteral("sale.recalled");
inline const QString SaleHanded = QStringLiteral("sale.handed"); ///< of the hub's own lane
inline const QString LineVoided = QStringLiteral("line.voided");
inline const QString LineRestored = QStringLiteral("line.restored");
inline const QString CartAbandoned = QStringLiteral("cart.abandoned");
inline const QString CartRestored = QStringLiteral("cart.restored");
QString ofSale(SaleType type);
bool isSale(const QString &type);
} // namespace EntryType

/// First entry of every epoch: what the life before ended with (zeros and 0 for the first), and the key it is signed with.
struct EpochStarted {
    int previousEpoch = 0;
    qint64 previousSeq = 0;
    QByteArray previousHash;
    QByteArray publicKey; ///< 32 bytes, Ed25519
    QString hubId = {};   ///< that it was begun with, and what the shop was called there; empty: written before that was said
    QString storeName = {};
    QString currency = {};
};

/// A receipt was shown or printed once more. Who and when stands in the entry.
struct ReceiptReprinted {
    QString number; ///< of the document
    int copy = 1;   ///< which copy of it, from 1
};

/// Goods in or out for another reason than a sale. delta is signed.
struct StockMoved {
    Sku sku;
    Quantity delta;
    QString reason;            ///< a word of StockReason
    QString note;
    QString externalReference; ///< as in Sale
};
namespace StockReason {
inline const QString Received = QStringLiteral("received");
inline const QString Damaged = QStringLiteral("damaged");
inline const QString Lost = QStringLiteral("lost");
inline const QString Found = QStringLiteral("found");
inline const QString OwnUse = QStringLiteral("own_use");
inline const QString Correction = QStringLiteral("correction");
inline const QString Opening = QStringLiteral("opening");
QStringList all();
} // namespace StockReason

/// "There are so many", and what the till's book said when they were counted (the hub's figure and own entries up to ownSeq).
/// The movement is counted − book wherever it is applied, so what others sold meanwhile stays sold (docs/decisions has the reason).
struct StockCounted {
    Sku sku;
    Quantity counted;
    Quantity book;
    qint64 ownSeq = 0;
    QString reason;
    QString note;
};

/// Payloads, each as compact UTF-8 JSON with keys in a fixed order (the bytes are hashed). Fields are only ever added; a decoder ignores
/// what it does not know. Fields that people write freely (note, reason, references) lose what looks like a card's number: nothing can take it out of a
/// journal again. Decoders: Error::Invalid names the field. Shapes in resources/asyncapi.yaml, examples in tests/data/golden/.
QByteArray encode(const Sale &sale);
QByteArray encode(const EpochStarted &started);
QByteArray encode(const ReceiptReprinted &reprinted);
QByteArray encode(const StockMoved &moved);
QByteArray encode(const StockCounted &counted);
QByteArray encode(const ProductEdit &edit);
Result<Sale> decodeSale(const QByteArray &payload);
Result<EpochStarted> decodeEpochStarted(const QByteArray &payload);
Result<ReceiptReprinted> decodeReceiptReprinted(const QByteArray &payload);
Result<StockMoved> decodeStockMoved(const QByteArray &payload);
Result<StockCounted> decodeStockCounted(const QByteArray &payload);
Result<ProductEdit> decodeProductEdit(const QByteArray &payload);

/// Pieces that REST, feed and payloads share.
QJsonObject toJson(Money money);                       ///< {"amount":123450,"currency":"ARS"}
Result<Money> moneyFromJson(const QJsonValue &value);
QJsonObject toJson(const Product &product);            ///< as GET /v1/products/{sku}; unit_price as decimal text beside price
Result<Product> productFromJson(const QJsonObject &object);
QJsonObject toJson(const Sale &sale);
QString timeToWire(const QDateTime &utc);              ///< "2026-11-24T12:00:00.000Z"
Result<QDateTime> timeFromWire(const QString &text);   ///< RFC 3339 with any offset; comes back as UTC

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promotions/PriceList.h"
#include <QJsonObject>

namespace mostrador {

/// A promotion as it is from now on, and the version it was made from (0: it is new).
struct PromotionEdit {
    qint64 baseVersion = 0;
    Promotion values;
};

/// A price list as it is from now on, and of its prices those of the products that are named: all of a product's, none takes it out of
/// the list. What is not named stays.
struct PriceListEdit {
    static constexpr int MostPrices = 1000; ///< in one edit
    qint64 baseVersion = 0;
    PriceList values;
};

/// What one list says of one product. Without prices: nothing any more.
struct ListPrices {
    QString list;
    Sku sku;
    QList<DatedPrice> prices;
    qint64 version = 0; ///< of the list, when they were set
};

/// Payloads of promotion.edited and pricelist.edited: compact JSON, keys in a fixed order. Decoders: Error::Invalid names the field, and what
/// they give passes checkPromotion() or checkPriceList().
QByteArray encode(const PromotionEdit &edit);
QByteArray encode(const PriceListEdit &edit);
Result<PromotionEdit> decodePromotionEdit(const QByteArray &payload);
Result<PriceListEdit> decodePriceListEdit(const QByteArray &payload);

/// Pieces that REST, feed, tables and payloads share.
QJsonObject toJson(const Promotion &promotion); ///< with "version"
Result<Promotion> promotionFromJson(const QJsonObject &object);
QJsonObject toJson(const PriceList &list); ///< without its prices
Result<PriceList> priceListFromJson(const QJsonObject &object);
QJsonObject toJson(const ListPrices &prices);
Result<ListPrices> listPricesFromJson(const QJsonObject &object);

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ManyProducts.h"
#include "models/services/TillStores.h"
#include "models/transport/crypto/Ed25519.h"

namespace mostrador {

namespace {

constexpr int PerPage = 5'000;
constexpr int Favourites = 40;

const QStringList &kinds()
{
    static const QStringList all{QStringLiteral("Aceite de girasol"),   QStringLiteral("Café molido"),     QStringLiteral("Yerba mate suave"),
                                 QStringLiteral("Azúcar rubia"),        QStringLiteral("Jabón líquido"),   QStringLiteral("Limón en jugo"),
                                 QStringLiteral("Galletitas de arroz"), QStringLiteral("Atún al natural"), QStringLiteral("Piña en almíbar"),
                                 QStringLiteral("Ñoquis de papa"),      QStringLiteral("Lavandina común")};
    return all;
}

const QStringList &makers()
{
    static const QStringList all{QStringLiteral("La Aurora"), QStringLiteral("Cóndor"),       QStringLiteral("Don Emilio"),
                                 QStringLiteral("San Ángel"), QStringLiteral("Río Claro"),    QStringLiteral("Pehuén"),
                                 QStringLiteral("Marolio"),   QStringLiteral("Tres Arroyos"), QStringLiteral("El Ombú")};
    return all;
}

/// Of each kind but bundles in turn, for one category each.
Promotion promotion(int number)
{
    Promotion promotion;
    promotion.id = QStringLiteral("promo-%1").arg(number);
    promotion.name = QStringLiteral("Oferta %1").arg(number);
    promotion.categories = {QStringLiteral("Góndola %1").arg(number % 20 + 1)};
    promotion.version = 1;
    switch (number % 4) {
    case 0:
        promotion.kind = PromotionKind::NForM;
        promotion.take = 3;
        promotion.pay = 2;
        break;
    case 1:
        promotion.kind = PromotionKind::SecondUnit;
        promotion.basisPoints = 5000;
        break;
    case 2:
        promotion.kind = PromotionKind::AmountOff;
        promotion.price = UnitPrice::fromMoney(Money(250, Currency::ars()));
        break;
    default: promotion.basisPoints = 500 + number * 10; break;
    }
    return promotion;
}

Result<void> applyPage(Till::Stores &stores, Changes &changes)
{
    const auto applied = stores.feed->apply(changes, QStringLiteral("hub"));
    changes.items.clear();
    return applied ? Result<void>() : applied.error();
}

} // namespace

QString ManyProducts::code(int number)
{
    const QString body = QStringLiteral("779%1").arg(number, 9, 10, QLatin1Char('0'));
    return body + QString::number(*Gtin::checkDigit(body));
}

Product ManyProducts::product(int number)
{
    Product product;
    product.sku = QStringLiteral("P%1").arg(number, 7, 10, QLatin1Char('0'));
    product.name = QStringLiteral("%1 %2 %3 g, lote %4")
                       .arg(kinds()[number % kinds().size()], makers()[number / kinds().size() % makers().size()])
                       .arg(100 + number % 17 * 50)
                       .arg(number / 100);
    product.category = QStringLiteral("Góndola %1").arg(number % 20 + 1);
    product.price = UnitPrice::fromMoney(Money(100'00 + number % 5000, Currency::ars()));
    product.tax = TaxRate::fromBasisPoints(2100);
    product.minimum = Quantity::units(3);
    product.favourite = number < Favourites ? number + 1 : 0;
    product.version = 1;
    product.gtins = {*Gtin::parse(code(number))};
    return product;
}

Result<void> ManyProducts::fillTill(const QString &dataDir, int count, const Clock &clock, RandomSource &random)
{
    const auto key = Ed25519Key::loadOrCreate(dataDir + QStringLiteral("/till.key"), random);
    if (!key)
        return key.error();
    const auto opened = Till::Stores::open(dataDir + QStringLiteral("/till.sqlite"), clock, random, QStringLiteral("bench"));
    if (!opened)
        return opened.error();
    Till::Stores &stores = **opened;
    TillIdentity who;
    who.till = TillId{1};
    who.store = StoreId{1};
    who.storeName = QStringLiteral("Almacén San Telmo");
    who.epoch = 1;
    who.currency = Currency::ars();
    who.hubPublicKey = QByteArray(32, 'k');
    if (const auto enrolled = stores.journal->enrol(who, key->publicKey()); !enrolled)
        return enrolled.error();
    Changes changes;
    changes.ownHw = 1;
    for (int i = 0; i < count; ++i) {
        const Product made = product(i);
        changes.items.append({++changes.cursor, made});
        changes.items.append({++changes.cursor, StockLevel{made.sku, StoreId{1}, Quantity::units(1'000'000), 1, 1, clock.nowUtc()}});
        if ((i + 1) % PerPage != 0 && i + 1 != count)
            continue;
        if (const auto applied = applyPage(stores, changes); !applied)
            return applied;
    }
    return {};
}

Result<void> ManyProducts::addRules(const QString &dataDir, int count, const Clock &clock, RandomSource &random)
{
    const auto opened = Till::Stores::open(dataDir + QStringLiteral("/till.sqlite"), clock, random, QStringLiteral("bench"));
    if (!opened)
        return opened.error();
    Till::Stores &stores = **opened;
    Changes changes;
    changes.ownHw = 1;
    changes.cursor = 2 * qint64(count);
    for (int i = 0; i < Promotions; ++i)
        changes.items.append({++changes.cursor, promotion(i)});
    PriceList list;
    list.id = Wholesale;
    list.name = QStringLiteral("Mayorista");
    list.version = 1;
    changes.items.append({++changes.cursor, list});
    for (int i = 0; i < count; ++i) {
        const Product made = product(i);
        changes.items.append({++changes.cursor, ListPrices{Wholesale, made.sku, {{UnitPrice::fromMoney(Money(90'00 + i % 4000, Currency::ars())), {}, {}}}, 1}});
        if ((i + 1) % PerPage != 0 && i + 1 != count)
            continue;
        if (const auto applied = applyPage(stores, changes); !applied)
            return applied;
    }
    return {};
}

} // namespace mostrador

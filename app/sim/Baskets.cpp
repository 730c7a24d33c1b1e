// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Baskets.h"
#include "models/domain/payment/Denominations.h"
#include "models/domain/payment/Settlement.h"

#include <algorithm>

namespace mostrador {

namespace {

/// From 1 to 50: a few are bought all the time, most now and then. FNV-1a, so that it is the same everywhere.
qint64 popularity(const Sku &sku)
{
    quint32 hash = 2166136261u;
    for (const char byte : sku.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619u;
    return 1 + 1000 / qint64(20 + hash % 1000);
}

struct Share { Tender tender; int percent; };
const QList<Share> tillShares{{Tender::Cash, 42}, {Tender::Debit, 24}, {Tender::Qr, 18}, {Tender::Credit, 12}, {Tender::Transfer, 4}};
const QList<Share> webShares{{Tender::Credit, 46}, {Tender::Qr, 26}, {Tender::Transfer, 18}, {Tender::Debit, 10}};
const QList<Share> phoneShares{{Tender::Cash, 50}, {Tender::Transfer, 30}, {Tender::Qr, 20}};

const QList<Share> &sharesOf(Platform platform)
{
    switch (platform) {
    case Platform::Till: return tillShares;
    case Platform::Web: return webShares;
    case Platform::Phone: return phoneShares;
    }
    return tillShares;
}

} // namespace

void Baskets::setProducts(const QList<Product> &products)
{
    m_products.clear();
    m_upTo.clear();
    for (const Product &product : products)
        if (!product.archived && product.price.value() > 0)
            m_products.append(product);
    std::sort(m_products.begin(), m_products.end(), [](const Product &one, const Product &other) { return one.sku < other.sku; });
    qint64 sum = 0;
    for (const Product &product : std::as_const(m_products))
        m_upTo.append(sum += popularity(product.sku));
}

const Product &Baskets::pick()
{
    const qint64 drawn = m_random.between(1, m_upTo.last());
    return m_products[std::lower_bound(m_upTo.cbegin(), m_upTo.cend(), drawn) - m_upTo.cbegin()];
}

/// Index of the weight that a draw falls on.
int Baskets::weighed(const QList<int> &weights)
{
    int sum = 0;
    for (const int weight : weights)
        sum += weight;
    qint64 drawn = m_random.between(1, sum);
    for (int i = 0; i < weights.size(); ++i)
        if ((drawn -= weights[i]) <= 0)
            return i;
    return 0;
}

Quantity Baskets::quantityOf(const Product &product)
{
    if (product.unit == Unit::Piece)
        return Quantity::units(weighed({68, 18, 7, 3, 1, 3}) + 1);
    if (product.unit == Unit::Kilogram)
        return Quantity::fromMilli(5 * m_random.between(20, m_random.between(60, 400))); // 100 g to 2 kg, rather less than more
    return Quantity::fromMilli(50 * m_random.between(10, 60));
}

Platform Baskets::platform()
{
    return QList<Platform>{Platform::Till, Platform::Web, Platform::Phone}[weighed({86, 10, 4})];
}

Tender Baskets::tender(Platform platform)
{
    const QList<Share> &shares = sharesOf(platform);
    QList<int> weights;
    for (const Share &share : shares)
        weights.append(share.percent);
    return shares[weighed(weights)].tender;
}

Result<QList<Payment>> Baskets::pay(Money total, Platform platform)
{
    Settlement settlement(total);
    const Tender by = tender(platform);
    Money received = total;
    if (by == Tender::Cash) {
        const QList<Money> notes = likelyCash(total, Denominations::usual(total.currency()), 4);
        received = notes[qsizetype(m_random.between(0, notes.size() - 1))];
    } else if (platform == Platform::Till && total.minor() > 1 && m_random.between(1, 100) <= 3) {
        const Money inCash(total.minor() / 2, total.currency()); // some pay in two parts
        if (const auto first = settlement.add(Tender::Cash, inCash); !first)
            return first.error();
        received = settlement.missing();
    }
    if (const auto rest = settlement.add(by, received); !rest)
        return rest.error();
    return settlement.payments();
}

Result<Sale> Baskets::next(const QDateTime &at)
{
    const auto made = cart();
    return made ? paid(*made, at) : made.error();
}

Result<Cart> Baskets::cart()
{
    Cart cart;
    const int lines = weighed({24, 22, 18, 13, 9, 6, 5, 3}) + 1;
    for (int i = 0; i < lines; ++i) {
        const Product &product = pick();
        if (const auto added = cart.add(product, quantityOf(product)); !added)
            return added.error();
    }
    return cart;
}

Result<Sale> Baskets::paid(const Cart &cart, const QDateTime &at)
{
    const Platform where = platform();
    const auto payments = pay(cart.total(), where);
    if (!payments)
        return payments.error();
    return cart.toSale(*payments, where, at);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Shop.h"

namespace mostrador::simulation {

namespace {

Product product(const Sku &sku, qint64 minor)
{
    Product made;
    made.sku = sku;
    made.name = QStringLiteral("Product ") + sku;
    made.category = QStringLiteral("Almacén");
    made.price = UnitPrice::fromMoney(Money(minor, Currency::ars()));
    made.tax = TaxRate::fromBasisPoints(2100);
    made.minimum = Quantity::units(3);
    return made;
}

} // namespace

Shop::Shop(World &world, SimHub &hub, std::vector<std::unique_ptr<SimTill>> &tills) : m_world(world), m_hub(hub), m_tills(tills)
{
}

QList<CatalogueDesk::Stocked> Shop::range(int count)
{
    QList<CatalogueDesk::Stocked> all;
    for (int i = 1; i <= count; ++i) {
        m_skus.append(QStringLiteral("P%1").arg(i, 2, 10, QLatin1Char('0')));
        all.append({product(m_skus.last(), m_world.between(50, 900'000)), Quantity::units(m_world.between(0, 200))});
    }
    return all;
}

QList<CatalogueDesk::Stocked> Shop::rangeAgain()
{
    QList<CatalogueDesk::Stocked> all;
    for (const QString &sku : std::as_const(m_skus))
        if (sku.startsWith(QLatin1Char('P')))
            all.append({product(sku, m_world.between(50, 900'000)), Quantity::units(m_world.between(0, 200))});
    return all;
}

void Shop::open(qint64 paceMs)
{
    m_open = true;
    m_paceMs = paceMs;
    for (size_t till = 0; till < m_tills.size(); ++till)
        next(till);
}

void Shop::next(size_t till)
{
    m_world.after(m_world.between(100, 2 * m_paceMs) * 1000, [this, till] {
        if (!m_open)
            return;
        if (m_tills[till]->isRunning())
            act(*m_tills[till]);
        if (m_world.chance(m_mix == Mix::Edits ? 40 : 2))
            editAtHub();
        next(till);
    });
}

/// Of the mix that is after them: half of all that is done.
bool Shop::changesTheRange(SimTill &till)
{
    if (m_mix != Mix::Edits || !m_world.chance(55))
        return false;
    m_world.chance(94) ? edit(till) : create(till);
    return true;
}

void Shop::act(SimTill &till)
{
    if (changesTheRange(till))
        return;
    const qint64 what = m_world.between(1, 100);
    if (what <= 78)
        sell(till);
    else if (what <= 84)
        undo(till);
    else if (what <= 88)
        count(till);
    else if (what <= 93)
        receive(till);
    else if (what <= 98)
        edit(till);
    else
        create(till);
}

Sku Shop::anySku()
{
    return m_skus.at(m_world.between(0, m_skus.size() - 1));
}

std::optional<Product> Shop::productAt(SimTill &till, const Sku &sku)
{
    const auto found = CatalogStore(*till.stores().database).product(sku);
    return found ? *found : std::nullopt;
}

void Shop::sell(SimTill &till)
{
    Cart cart(Currency::ars());
    const bool huge = m_mix == Mix::Lives && m_world.chance(5); // for brokers that take small entries only
    for (qint64 line = huge ? 120 : m_world.between(1, 4); line > 0; --line)
        if (const auto one = productAt(till, anySku()))
            static_cast<void>(cart.add(*one, Quantity::units(m_world.between(1, 3))));
    if (cart.isEmpty())
        return;
    till.till().keepCart(cart);
    const Tender tender = m_world.chance(50) ? Tender::Cash : Tender::Debit;
    const auto sale = cart.toSale({Payment{tender, cart.total(), cart.total(), Money::zero(Currency::ars())}}, Platform::Till, till.clock().nowUtc());
    if (!sale) {
        m_world.violated(QStringLiteral("%1 cannot sell: %2").arg(till.name(), sale.error().message));
        return;
    }
    for (int customers = m_world.chance(10) ? 5 : 1; customers > 0; --customers) // now and then a burst
        till.till().complete(*sale, till.context(), [](const Result<CommittedSale> &) {});
}

void Shop::undo(SimTill &till)
{
    const qint64 number = m_world.between(1, std::max<qint64>(1, till.sales));
    const TillId series = till.stores().journal->identity().value().till;
    till.till().undo(documentNumber(series, number), m_world.chance(50) ? SaleType::Return : SaleType::Void, {{}, QStringLiteral("D1")}, till.context(),
                     [](const Result<CommittedSale> &) {});
}

void Shop::count(SimTill &till)
{
    StockCounted counted;
    counted.sku = anySku();
    counted.counted = Quantity::units(m_world.between(0, 150));
    counted.reason = StockReason::Correction;
    till.till().count(counted, till.context(), [](const Result<void> &) {});
}

void Shop::receive(SimTill &till)
{
    const bool in = m_world.chance(70);
    till.till().move({anySku(), Quantity::units(in ? m_world.between(1, 60) : -m_world.between(1, 5)), in ? StockReason::Received : StockReason::Damaged, {}, {}}, till.context(),
                     [](const Result<void> &) {});
}

void Shop::edit(SimTill &till)
{
    const auto before = productAt(till, anySku());
    if (!before)
        return;
    Product after = *before;
    after.price = UnitPrice::fromMoney(Money(m_world.between(50, 900'000), Currency::ars()));
    if (m_world.chance(30))
        after.name = QStringLiteral("%1 (%2)").arg(before->name.left(60)).arg(m_world.between(1, 999));
    if (m_world.chance(10))
        after.archived = !after.archived;
    till.till().edit(editBetween(*before, after), till.context(), [](const Result<void> &) {});
}

void Shop::create(SimTill &till)
{
    // Two tills may choose the same code while they do not hear of each other.
    const Sku sku = QStringLiteral("N%1").arg(m_world.chance(30) ? m_created : ++m_created);
    if (!m_skus.contains(sku))
        m_skus.append(sku);
    till.till().create(product(sku, m_world.between(50, 900'000)), till.context(), [](const Result<void> &) {});
}

void Shop::editAtHub()
{
    if (!m_hub.isServing())
        return;
    m_hub.storage().post([this, sku = anySku(), minor = m_world.between(50, 900'000)] {
        const auto before = m_hub.books().reader().goods().product(sku);
        if (!before || !*before)
            return;
        Product after = **before;
        after.price = UnitPrice::fromMoney(Money(minor, Currency::ars()));
        if (const auto edited = CatalogueDesk(m_hub.books()).put(after, after.version))
            m_hub.applied(edited->report);
    });
}

} // namespace mostrador::simulation

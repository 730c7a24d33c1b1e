// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Seller.h"

namespace mostrador {

namespace {

constexpr int MostProducts = 100'000;
constexpr int MostRecent = 200;
constexpr int MostDelivered = 24; ///< products that one van brings

} // namespace

Seller::Seller(Till &till, Catalogue &catalogue, Scheduler &scheduler, const Clock &clock, RandomSource &random, Settings settings, QObject *parent)
    : QObject(parent), m_till(till), m_catalogue(catalogue), m_scheduler(scheduler), m_clock(clock), m_random(random), m_settings(settings), m_baskets(random)
{
    const auto changed = [this] {
        m_stale = true;
        pump(); // it may have waited for products
    };
    connect(&till, &Till::productsChanged, this, changed);
    connect(&till, &Till::everythingChanged, this, changed);
}

void Seller::start()
{
    m_running = true;
    if (!isFast() && !isDone())
        schedule();
    pump();
    finishIfDone();
}

void Seller::stop()
{
    m_running = false;
    m_timer.reset();
    finishIfDone();
}

bool Seller::hasProducts()
{
    if (std::exchange(m_stale, false)) {
        QList<Product> products;
        for (const ProductRow &row : m_catalogue.rows({}, 0, MostProducts))
            products.append(row.product);
        m_baskets.setProducts(products);
    }
    return !m_baskets.isEmpty();
}

/// A reply may come before the call that asks for it returns: the loop goes on then, it does not begin again.
void Seller::pump()
{
    if (!isFast() || m_pumping)
        return;
    m_pumping = true;
    while (!isDone() && m_inFlight < m_settings.inFlight && hasProducts())
        sellOne();
    m_pumping = false;
    finishIfDone();
}

void Seller::schedule()
{
    m_timer = m_scheduler.after(int(m_random.between(m_settings.leastMs, m_settings.mostMs)), [this] {
        if (m_inFlight < m_settings.inFlight && hasProducts()) {
            sellOne();
            if (--m_untilDelivery <= 0)
                receiveGoods();
        }
        if (!isDone())
            schedule();
        finishIfDone();
    });
}

void Seller::sellOne()
{
    const qint64 chance = m_random.between(1, 100);
    if (chance <= 4)
        undoOne(chance == 1 ? SaleType::Void : SaleType::Return);
    if (m_counter && !isFast())
        return serveOne();
    ++m_started;
    complete(m_baskets.next(m_clock.nowUtc()));
}

void Seller::setParking(Parking &parking)
{
    m_counter = std::make_unique<Counter>(m_till, parking, m_random);
}

/// What is parked or given up is no sale yet, or none.
void Seller::serveOne()
{
    const auto wanted = m_baskets.cart();
    if (!wanted)
        return complete(wanted.error());
    m_counter->serve(*wanted, [this](const Cart &cart) {
        if (isDone())
            return;
        ++m_started;
        complete(m_baskets.paid(cart, m_clock.nowUtc()));
    });
}

void Seller::complete(const Result<Sale> &sale)
{
    if (!sale) {
        ++m_tally.refused;
        Q_EMIT refused(sale.error().message);
        return;
    }
    ++m_inFlight;
    m_till.complete(*sale, this, [this](const Result<CommittedSale> &done) {
        if (done) {
            m_recent.append(done->sale.number);
            if (m_recent.size() > MostRecent)
                m_recent.removeFirst();
        }
        answered(done);
    });
}

void Seller::undoOne(SaleType type)
{
    if (m_recent.isEmpty())
        return;
    const QString number = m_recent.takeAt(qsizetype(m_random.between(0, m_recent.size() - 1)));
    ++m_inFlight;
    const CardsBack byHand{{}, QLatin1Char('D') + number.right(8)};
    m_till.undo(number, type, byHand, this, [this](const Result<CommittedSale> &done) { answered(done); });
}

/// The van comes: what is short is filled up to three times its minimum, the emptiest first, so that alerts come and go.
void Seller::receiveGoods()
{
    m_untilDelivery = m_random.between(25, 45);
    ProductFilter low;
    low.lowOnly = true;
    low.order = ProductFilter::Order::Stock;
    for (const ProductRow &row : m_catalogue.rows(low, 0, MostDelivered)) {
        const qint64 wanted = std::max<qint64>(3 * row.product.minimum.milli(), 12'000) - row.stock.quantity.milli();
        const Quantity brought = Quantity::units(std::min<qint64>(wanted, Quantity::MostMilli) / 1000);
        if (brought > Quantity())
            m_till.move({row.product.sku, brought, StockReason::Received, {}, {}}, this, [](const Result<void> &) {});
    }
}

void Seller::answered(const Result<CommittedSale> &done)
{
    --m_inFlight;
    if (done) {
        m_tally.add(done->sale);
    } else if (done.error().code == Error::Code::Storage) {
        m_running = false;
        m_timer.reset();
        if (!std::exchange(m_told, true))
            Q_EMIT failed(done.error());
    } else {
        ++m_tally.refused;
        Q_EMIT refused(done.error().message);
    }
    pump();
    finishIfDone();
}

void Seller::finishIfDone()
{
    if (!m_pumping && isDone() && m_inFlight == 0 && !std::exchange(m_ended, true))
        Q_EMIT finished();
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CommitRow.h"
#include "models/services/TillStores.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/transport/runtime/SystemClock.h"
#include "models/transport/runtime/SystemRandom.h"
#include "models/wire/EntryCodec.h"
#include "tests/bench/Bench.h"
#include <QFile>
#include <QJsonDocument>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace mostrador {

namespace {

Error failure(const QString &what)
{
    return {Error::Code::Storage, QStringLiteral("%1: %2").arg(what, QString::fromLocal8Bit(std::strerror(errno))), {}};
}

class Commit final : public Pair {
public:
    ~Commit() override;
    Result<void> prepare(const QString &folder);
    Result<void> runProduct() override;
    Result<void> runBare() override;
    Result<void> check();

private:
    Result<void> fillShop();
    Result<void> takeBytes();

    static constexpr int Products = 200;
    static constexpr int Lines = 5;
    SystemClock m_clock;
    SystemRandom m_random;
    std::shared_ptr<Till::Stores> m_stores;
    QList<Product> m_products;
    Sale m_sale;
    qint64 m_sold = 0;
    QByteArray m_bytes; ///< of one entry
    int m_file = -1;
    qint64 m_appended = 0;
};

Commit::~Commit()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> Commit::prepare(const QString &folder)
{
    auto opened = Till::Stores::open(folder + QStringLiteral("/till.sqlite"), m_clock, m_random, QStringLiteral("bench"));
    if (!opened)
        return opened.error();
    m_stores = *opened;
    TillIdentity who;
    who.till = TillId{1};
    who.store = StoreId{1};
    who.storeName = QStringLiteral("Almacén San Telmo");
    who.epoch = 1;
    who.currency = Currency::ars();
    who.hubPublicKey = QByteArray(32, 'k');
    if (const auto enrolled = m_stores->journal->enrol(who, QByteArray(32, 'p')); !enrolled)
        return enrolled.error();
    if (const auto filled = fillShop(); !filled)
        return filled.error();
    const QByteArray log = QFile::encodeName(folder + QStringLiteral("/append.log"));
    m_file = ::open(log.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (m_file < 0)
        return failure(QString::fromLocal8Bit(log));
    if (const auto first = runProduct(); !first)
        return first.error();
    return takeBytes();
}

/// A shop as it is: products with stock, and a cart with five of them.
Result<void> Commit::fillShop()
{
    Changes changes;
    changes.ownHw = 1;
    for (int i = 0; i < Products; ++i) {
        Product product;
        product.sku = QStringLiteral("P%1").arg(i, 4, 10, QLatin1Char('0'));
        product.name = QStringLiteral("Yerba mate suave %1 g").arg(i + 250);
        product.price = UnitPrice::fromMoney(Money(100'00 + i, Currency::ars()));
        product.tax = TaxRate::fromBasisPoints(2100);
        product.version = 1;
        m_products.append(product);
        changes.items.append({++changes.cursor, product});
        changes.items.append({++changes.cursor, StockLevel{product.sku, StoreId{1}, Quantity::units(1'000'000), 1, 1, m_clock.nowUtc()}});
    }
    if (const auto applied = m_stores->feed->apply(changes, QStringLiteral("hub")); !applied)
        return applied.error();
    Cart cart(Currency::ars());
    for (int line = 0; line < Lines; ++line)
        if (const auto added = cart.add(m_products[line * Products / Lines], Quantity::units(line + 1)); !added)
            return added.error();
    const Payment cash{Tender::Cash, cart.total(), cart.total(), Money::zero(Currency::ars())};
    auto sale = cart.toSale({cash}, Platform::Till, m_clock.nowUtc());
    if (!sale)
        return sale.error();
    m_sale = *sale;
    return {};
}

Result<void> Commit::takeBytes()
{
    const auto state = m_stores->journal->outbox();
    if (!state)
        return state.error();
    const auto entries = m_stores->journal->window(state->lastSeq, 1, Ed25519Key::generate(m_random));
    if (!entries)
        return entries.error();
    m_bytes = QJsonDocument(toJson(entries->first())).toJson(QJsonDocument::Compact) + '\n';
    return {};
}

Result<void> Commit::runProduct()
{
    const auto committed = m_stores->checkout->complete(m_sale);
    if (!committed)
        return committed.error();
    ++m_sold;
    return {};
}

Result<void> Commit::runBare()
{
    if (::write(m_file, m_bytes.constData(), size_t(m_bytes.size())) != m_bytes.size() || ::fdatasync(m_file) != 0)
        return failure(QStringLiteral("append"));
    ++m_appended;
    return {};
}

Result<void> Commit::check()
{
    const auto state = m_stores->journal->outbox();
    if (!state)
        return state.error();
    if (state->lastSeq != m_sold + 1 || ::lseek(m_file, 0, SEEK_END) != m_appended * m_bytes.size())
        return Error{Error::Code::Damaged, QStringLiteral("the journal or the file does not hold what was measured"), {}};
    return {};
}

} // namespace

Result<QList<Figure>> CommitRow::run(const BenchPlan &plan)
{
    Commit commit;
    if (const auto ready = commit.prepare(plan.folder); !ready)
        return ready.error();
    const auto measured = measure(commit, plan.times(2000, 20));
    if (!measured)
        return measured.error();
    if (const auto right = commit.check(); !right)
        return right.error();
    return QList<Figure>{figure(QStringLiteral("commit, median (p99)"), QStringLiteral("%1 (%2)").arg(ms(measured->product.median(), 3), ms(measured->product.p99(), 3))),
                         figure(QStringLiteral("write + fdatasync, median (p99)"),
                                QStringLiteral("%1 (%2)").arg(ms(measured->bare.median(), 3), ms(measured->bare.p99(), 3))),
                         atMost(QStringLiteral("ratio of the medians"), measured->ratio(), 1.25),
                         figure(QStringLiteral("ratio of the 99th percentiles"), QString::number(measured->product.p99() / measured->bare.p99(), 'f', 2))};
}

} // namespace mostrador

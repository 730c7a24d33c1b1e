// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchShop.h"

#include "hub/admin/Enrolment.h"
#include "models/domain/Cart.h"
#include <QDir>

namespace mostrador {

namespace {

constexpr int OtherLines = 4;
constexpr int BatchEntries = 1000;

} // namespace

IncomingEntry incoming(const SignedEntry &entry)
{
    EntryOrigin origin;
    origin.channel = QStringLiteral("kafka");
    return {entry, origin};
}

Result<std::unique_ptr<BenchShop>> BenchShop::make(const QString &dataDir, int shops, int tillsPerShop)
{
    if (!QDir().mkpath(dataDir))
        return Error{Error::Code::Storage, QStringLiteral("%1 cannot be made").arg(dataDir), {}};
    auto shop = std::make_unique<BenchShop>();
    Books::Settings settings{dataDir + QStringLiteral("/hub.sqlite"), dataDir + QStringLiteral("/hub.key"), QStringLiteral("ARS"), QStringLiteral("bench"), {}};
    auto books = Books::open(settings, shop->m_clock, shop->m_random);
    if (!books)
        return books.error();
    shop->m_books = std::move(*books);
    shop->m_hubId = shop->m_books->hubId();
    shop->m_hubKey = shop->m_books->publicKey();
    if (const auto stocked = shop->stock(); !stocked)
        return stocked.error();
    if (const auto enrolled = shop->enrol(shops, tillsPerShop); !enrolled)
        return enrolled.error();
    return shop;
}

Result<void> BenchShop::stock()
{
    QList<OwnLane::Draft> drafts;
    for (int i = 0; i < Products; ++i) {
        const Product product = testProduct(QStringLiteral("P%1").arg(i, 4, 10, QLatin1Char('0')), 100'00 + i, QStringLiteral("Yerba mate suave %1 g").arg(i + 250));
        m_products.append(product);
        drafts.append({EntryType::ProductEdited, encode(creationOf(product)), StoreId{}});
    }
    const auto kept = m_books->own().append(drafts);
    return kept ? Result<void>() : kept.error();
}

/// As Enrolment::join does it, for all of them at once.
Result<void> BenchShop::enrol(int shops, int tillsPerShop)
{
    Transaction transaction(m_books->database());
    if (!transaction.begun())
        return transaction.begun();
    const QDateTime now = m_clock.nowUtc();
    for (int at = 0; at < shops; ++at) {
        const auto store = m_books->registry().addStore(QStringLiteral("Almacén %1").arg(at + 1));
        if (!store)
            return store.error();
        for (int number = 0; number < tillsPerShop; ++number) {
            auto key = std::make_unique<Ed25519Key>(Ed25519Key::generate(m_random));
            const QString token = QString::fromLatin1(m_random.bytes(32).toHex());
            const auto till = m_books->registry().addTill({}, store->store, QStringLiteral("Caja %1").arg(number + 1), key->publicKey(), hashOfToken(token), now);
            if (!till)
                return till.error();
            if (const auto opened = m_books->store().openLane(*till, 1, store->store, key->publicKey()); !opened)
                return opened;
            auto lane = std::make_unique<TestLane>(*till, 1, store->store, *key, key->publicKey());
            m_members.push_back({*till, store->store, store->name, token, std::move(key), std::move(lane)});
        }
    }
    return transaction.commit();
}

Result<void> BenchShop::startLanes()
{
    QList<IncomingEntry> batch;
    for (Member &member : m_members) {
        batch.append(incoming(member.lane->start()));
        if (batch.size() < BatchEntries && &member != &m_members.back())
            continue;
        const auto applied = m_books->ledger().apply(std::exchange(batch, {}));
        if (!applied)
            return applied.error();
    }
    return {};
}

Sale BenchShop::saleOf(Member &member)
{
    Sale sale;
    sale.number = documentNumber(member.till, member.lane->seq() + 1);
    sale.at = m_clock.nowUtc();
    sale.total = sale.tax = Money::zero(Currency::ars());
    for (int line = 0; line <= OtherLines; ++line) {
        const Product &product = m_products.at(line == 0 ? 0 : 1 + int((m_sold * OtherLines + line) % (Products - 1)));
        SaleLine item{product.sku, product.name, product.unit, Quantity::units(1), product.price, product.price, product.tax, *product.price.times(Quantity::units(1)),
                      {}};
        item.tax = product.tax.includedIn(item.total);
        sale.total = *sale.total.plus(item.total);
        sale.tax = *sale.tax.plus(item.tax);
        sale.lines.append(item);
    }
    sale.payments = {Payment{Tender::Cash, sale.total, sale.total, Money::zero(Currency::ars())}};
    ++m_sold;
    return sale;
}

SignedEntry BenchShop::sell(Member &member)
{
    const QByteArray payload = encode(saleOf(member));
    return member.lane->withUuid(uuidV7(m_clock.nowUtc().toMSecsSinceEpoch(), m_random), EntryType::SaleCompleted, payload);
}

void BenchShop::close()
{
    if (const auto head = m_books->reader().feed().head())
        m_feedHead = *head;
    m_books.reset();
}

} // namespace mostrador

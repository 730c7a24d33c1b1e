// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Till.h"

#include "models/domain/CrashPoint.h"
#include "models/services/CartCodec.h"
#include "models/services/TillStores.h"
#include <QPointer>
#include <QSet>
#include <mutex>

namespace mostrador {

namespace {

/// The newest cart on its way to the disk; shared with the job, which may outlive the Till. A job that finds none has nothing to do.
struct CartOnItsWay {
    std::mutex mutex;
    std::optional<QByteArray> bytes;
};

} // namespace

struct Till::Private {
    std::shared_ptr<Stores> stores;
    Executor &storage;
    Executor &own;
    std::shared_ptr<CartOnItsWay> cart = std::make_shared<CartOnItsWay>();

    Private(std::shared_ptr<Stores> opened, Executor &onStorage, Executor &onOwn) : stores(std::move(opened)), storage(onStorage), own(onOwn) {}

    /// Runs `work` on the storage thread, reports the commit, and answers here: `after` first (signals), then the reply.
    template <typename T>
    void run(Till *till, std::function<Result<T>(Stores &)> work, std::function<void(const Result<T> &)> after, QObject *context, Reply<T> reply)
    {
        const QPointer<Till> self(till);
        const QPointer<QObject> asker(context);
        storage.post([stores = stores, own = &own, self, asker, work = std::move(work), after = std::move(after), reply = std::move(reply)] {
            const QByteArray before = stores->journal->lastHash(); // not the number: one that was rolled back is given again
            Result<T> result = work(*stores);
            const bool released = !result && result.error().code == Error::Code::Storage && stores->recover();
            if (released)
                result = work(*stores);
            if (result.ok() && stores->afterCommit && stores->journal->lastHash() != before)
                stores->afterCommit(stores->journal->lastId(), stores->journal->lastHash());
            if (stores->journal->lastHash() != before)
                crashPoint("after_commit_before_print");
            own->post([self, asker, after, reply, released, result] {
                if (self && released)
                    Q_EMIT self->reserveUsed();
                if (self)
                    after(result);
                if (asker && reply)
                    reply(result);
            });
            if (result.ok() && stores->reserve)
                stores->reserve->hold(); // somebody has made space: the room is taken again, after the answer is on its way
        });
    }
};

namespace {

QSet<QString> skusOf(const Sale &sale)
{
    QSet<QString> skus;
    for (const SaleLine &line : sale.lines)
        skus.insert(line.sku);
    return skus;
}

} // namespace

Till::Till(std::shared_ptr<Stores> stores, Executor &storage, Executor &own) : d(std::make_unique<Private>(std::move(stores), storage, own))
{
}

Till::~Till() = default;

void Till::complete(const Sale &sale, QObject *context, Reply<CommittedSale> reply)
{
    complete(sale, QStringList(), context, std::move(reply));
}

void Till::complete(const Sale &sale, const QStringList &terminalAttempts, QObject *context, Reply<CommittedSale> reply)
{
    // The sale empties the cart in its own transaction. What is on its way goes before it; the next customer's cart comes after, by a job of its own.
    d->cart = std::make_shared<CartOnItsWay>();
    d->run<CommittedSale>(
        this, [sale, terminalAttempts](Stores &stores) { return stores.checkout->complete(sale, terminalAttempts); },
        [this](const Result<CommittedSale> &result) { noteSale(result); }, context, std::move(reply));
}

void Till::undo(const QString &number, SaleType type, QObject *context, Reply<CommittedSale> reply)
{
    d->run<CommittedSale>(this, [number, type](Stores &stores) { return stores.checkout->undo(number, type); },
                          [this](const Result<CommittedSale> &result) { noteSale(result); }, context, std::move(reply));
}

void Till::noteSale(const Result<CommittedSale> &result)
{
    if (!result)
        return;
    Q_EMIT saleCommitted(*result);
    Q_EMIT stockChanged(skusOf(result->sale));
    Q_EMIT activityChanged();
    Q_EMIT journalGrew();
}

void Till::create(const Product &product, QObject *context, Reply<void> reply)
{
    d->run<void>(this, [product](Stores &stores) { return stores.catalog->create(product); },
                 [this, sku = product.sku](const Result<void> &result) { noteProduct(result, sku); }, context, std::move(reply));
}

void Till::createMissing(const QList<Product> &products, QObject *context, Reply<int> reply)
{
    d->run<int>(this, [products](Stores &stores) { return stores.catalog->createMissing(products); },
                [this, products](const Result<int> &result) {
                    if (!result || *result == 0)
                        return;
                    QSet<QString> skus;
                    for (const Product &product : products)
                        skus.insert(product.sku);
                    Q_EMIT productsChanged(skus);
                    Q_EMIT journalGrew();
                }, context, std::move(reply));
}

void Till::edit(const ProductEdit &edit, QObject *context, Reply<void> reply)
{
    d->run<void>(this, [edit](Stores &stores) { return stores.catalog->edit(edit); },
                 [this, sku = edit.sku](const Result<void> &result) { noteProduct(result, sku); }, context, std::move(reply));
}

void Till::noteProduct(const Result<void> &result, const Sku &sku)
{
    if (!result)
        return;
    Q_EMIT productsChanged({sku});
    Q_EMIT journalGrew();
}

void Till::move(const StockMoved &moved, QObject *context, Reply<void> reply)
{
    d->run<void>(this, [moved](Stores &stores) { return stores.stock->move(moved); },
                 [this, sku = moved.sku](const Result<void> &result) { noteStock(result, sku); }, context, std::move(reply));
}

void Till::count(const StockCounted &counted, QObject *context, Reply<void> reply)
{
    d->run<void>(this, [counted](Stores &stores) { return stores.stock->count(counted); },
                 [this, sku = counted.sku](const Result<void> &result) { noteStock(result, sku); }, context, std::move(reply));
}

void Till::noteStock(const Result<void> &result, const Sku &sku)
{
    if (!result)
        return;
    Q_EMIT stockChanged({sku});
    Q_EMIT journalGrew();
}

void Till::dismissConflict(const EditConflict &conflict, QObject *context, Reply<void> reply)
{
    d->run<void>(this, [conflict](Stores &stores) { return stores.documents->dismiss(conflict.entry, conflict.field); },
                 [this](const Result<void> &result) {
                     if (result)
                         Q_EMIT problemsChanged();
                 }, context, std::move(reply));
}

void Till::applyAgain(const EditConflict &conflict, QObject *context, Reply<void> reply)
{
    d->run<void>(this, [conflict](Stores &stores) { return stores.catalog->applyAgain(conflict); },
                 [this, sku = conflict.sku](const Result<void> &result) {
                     noteProduct(result, sku);
                     if (result)
                         Q_EMIT problemsChanged();
                 }, context, std::move(reply));
}

void Till::keepSetting(const QString &key, const QString &value, QObject *context, Reply<void> reply)
{
    d->run<void>(this, [key, value](Stores &stores) { return stores.settings->keep(key, value); }, [](const Result<void> &) {}, context, std::move(reply));
}

void Till::keepCart(const Cart &cart)
{
    {
        const std::scoped_lock lock(d->cart->mutex);
        const bool waiting = d->cart->bytes.has_value();
        d->cart->bytes = encodeCart(cart);
        if (waiting)
            return; // a job is on its way and will take the newest
    }
    d->storage.post([stores = d->stores, onItsWay = d->cart, own = &d->own, self = QPointer<Till>(this)] {
        std::optional<QByteArray> bytes;
        {
            const std::scoped_lock inner(onItsWay->mutex);
            bytes.swap(onItsWay->bytes);
        }
        if (!bytes)
            return;
        auto kept = stores->sales->keepCart(*bytes); // one statement, its own transaction
        if (!kept && kept.error().code == Error::Code::Storage && stores->recover())
            kept = stores->sales->keepCart(*bytes);
        if (!kept) // the next change tries again
            own->post([self, why = kept.error()] {
                if (self)
                    Q_EMIT self->cartNotKept(why);
            });
    });
}

void Till::openCart(QObject *context, Reply<Cart> reply)
{
    d->run<Cart>(this, [](Stores &stores) -> Result<Cart> {
        const auto bytes = stores.sales->openCart();
        if (!bytes)
            return bytes.error();
        return decodeCart(*bytes);
    }, [](const Result<Cart> &) {}, context, std::move(reply));
}

void Till::openReceipt(QObject *context, Reply<std::optional<CommittedSale>> reply)
{
    d->run<std::optional<CommittedSale>>(this, [](Stores &stores) -> Result<std::optional<CommittedSale>> {
        const auto open = stores.sales->openReceipt();
        if (!open)
            return open.error();
        return *open ? std::optional(CommittedSale{(*open)->sale, (*open)->entry, (*open)->hash}) : std::nullopt;
    }, [](const Result<std::optional<CommittedSale>> &) {}, context, std::move(reply));
}

void Till::closeReceipt()
{
    d->storage.post([stores = d->stores] { static_cast<void>(stores->sales->forgetReceipt()); }); // else it is offered once more
}

void Till::noteChanged(const ChangedSet &changed)
{
    if (changed.everything) {
        Q_EMIT everythingChanged();
        return;
    }
    if (!changed.products.isEmpty())
        Q_EMIT productsChanged(changed.products);
    if (!changed.stock.isEmpty())
        Q_EMIT stockChanged(changed.stock);
    if (changed.activity)
        Q_EMIT activityChanged();
    if (changed.problems)
        Q_EMIT problemsChanged();
    if (changed.pricing)
        Q_EMIT pricingChanged();
}

} // namespace mostrador

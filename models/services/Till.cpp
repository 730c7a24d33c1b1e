// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Till.h"

#include "models/services/TillSettings.h"
#include "models/services/counter/TillPrivate.h"
#include "models/services/people/Permission.h"
#include "models/wire/SettingPayload.h"
#include <QSet>

namespace mostrador {

namespace {

/// With who decided it, and what was before: a tolerance that is raised for one close leaves its trace.
Result<void> keepForTheShop(Till::Stores &stores, const QString &key, const QString &value)
{
    Transaction transaction(*stores.database);
    if (!transaction.begun())
        return transaction.begun();
    Permit permit(*stores.database);
    const auto before = stores.settings->value(key);
    if (const auto may = permit.check(wanted::settings()); !before || !may)
        return before ? may : before.error();
    if (*before == value)
        return {};
    if (const auto entry = stores.journal->append(EntryType::SettingChanged, encode(SettingChanged{key, *before, value})); !entry)
        return entry.error();
    const auto kept = stores.settings->put(key, value);
    return kept ? transaction.commit() : kept;
}

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
    d->stores->reserveUsed = [own = &own, self = QPointer<Till>(this)] { // before any job that could need it
        own->post([self] {
            if (self)
                Q_EMIT self->reserveUsed();
        });
    };
}

Till::~Till() = default;

void Till::complete(const Sale &sale, QObject *context, Reply<CommittedSale> reply)
{
    complete(sale, QStringList(), context, std::move(reply));
}

void Till::complete(const Sale &sale, const QStringList &terminalAttempts, QObject *context, Reply<CommittedSale> reply)
{
    complete(sale, terminalAttempts, PaperWish::AsSet, context, std::move(reply));
}

void Till::complete(const Sale &sale, const QStringList &terminalAttempts, PaperWish paper, QObject *context, Reply<CommittedSale> reply)
{
    // The sale empties the cart in its own transaction. What is on its way goes before it; the next customer's cart comes after, by a job of its own.
    d->cart = std::make_shared<CartOnItsWay>();
    const Cart before = d->open.cart();
    d->open.reset(Cart(sale.total.currency()));
    d->run<CommittedSale>(
        this, [sale, terminalAttempts, paper](Stores &stores) { return stores.checkout->complete(sale, terminalAttempts, paper); },
        [this, before](const Result<CommittedSale> &result) {
        if (!result && d->open.cart().isEmpty()) // it is still there
            d->open.reset(before);
        noteSale(result);
        },
        context, std::move(reply));
}

void Till::undo(const QString &number, SaleType type, QObject *context, Reply<CommittedSale> reply)
{
    undo(number, type, {}, context, std::move(reply));
}

void Till::undo(const QString &number, SaleType type, const CardsBack &cards, QObject *context, Reply<CommittedSale> reply)
{
    d->run<CommittedSale>(
        this, [number, type, cards](Stores &stores) { return stores.checkout->undo(number, type, {}, cards); },
        [this](const Result<CommittedSale> &result) { noteSale(result); }, context, std::move(reply));
}

void Till::voidSale(const QString &number, const QString &reason, const CardsBack &cards, QObject *context, Reply<CommittedSale> reply)
{
    d->run<CommittedSale>(
        this, [number, reason, cards](Stores &stores) { return stores.checkout->undo(number, SaleType::Void, reason, cards); },
        [this](const Result<CommittedSale> &result) { noteSale(result); }, context, std::move(reply));
}

void Till::giveBack(const Sale &document, const QStringList &terminalAttempts, QObject *context, Reply<CommittedSale> reply)
{
    d->run<CommittedSale>(
        this, [document, terminalAttempts](Stores &stores) { return stores.checkout->giveBack(document, terminalAttempts); },
        [this](const Result<CommittedSale> &result) { noteSale(result); }, context, std::move(reply));
}

void Till::reprint(const QString &number, QObject *context, Reply<Reprint> reply)
{
    d->run<Reprint>(
        this, [number](Stores &stores) { return stores.reprints->reprint(number); },
        [this](const Result<Reprint> &result) {
        if (result)
            Q_EMIT journalGrew();
        },
        context, std::move(reply));
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

void Till::keepCustomer(const Customer &customer, QObject *context, Reply<Customer> reply)
{
    d->run<Customer>(
        this,
        [customer](Stores &stores) -> Result<Customer> {
            const auto who = stores.journal->identity();
            if (!who)
                return who.error();
            return stores.customers->keep(customer, QString::number(who->till.value), stores.journal->now());
        },
        [](const Result<Customer> &) {}, context, std::move(reply));
}

void Till::noteCustomerUse(const QString &id)
{
    d->storage.post([stores = d->stores, id] { static_cast<void>(stores->customers->noteUse(id, stores->journal->now())); }); // else found a little later
}

void Till::openReceipts(QObject *context, Reply<QList<CommittedSale>> reply)
{
    d->run<QList<CommittedSale>>(
        this,
        [](Stores &stores) -> Result<QList<CommittedSale>> {
            const auto open = stores.sales->openReceipts();
            if (!open)
                return open.error();
            QList<CommittedSale> all;
            for (const SaleStore::Receipt &each : *open)
                all.append({each.sale, each.entry, each.hash});
            return all;
        },
        [](const Result<QList<CommittedSale>> &) {}, context, std::move(reply));
}

void Till::keepSetting(const QString &key, const QString &value, QObject *context, Reply<void> reply)
{
    d->run<void>(
        this, [key, value](Stores &stores) { return setting::isOfTheCounter(key) ? stores.settings->keep(key, value) : keepForTheShop(stores, key, value); },
        [](const Result<void> &) {}, context, std::move(reply));
}

void Till::closeReceipt(const QString &number)
{
    d->storage.post([stores = d->stores, number] { static_cast<void>(stores->sales->forgetReceipt(number)); }); // else it is offered once more
}

void Till::noteChanged(const ChangedSet &changed)
{
    if (changed.everything) {
        Q_EMIT everythingChanged();
        Q_EMIT parkedChanged();
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
    if (changed.parked)
        Q_EMIT parkedChanged();
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Till.h"

#include "models/domain/CrashPoint.h"
#include "models/services/CartCodec.h"
#include "models/services/TillSettings.h"
#include "models/services/TillStores.h"
#include "models/services/people/Permission.h"
#include "models/storage/people/ApprovalStore.h"
#include "models/wire/SettingPayload.h"
#include <QPointer>
#include <QSet>
#include <algorithm>
#include <mutex>

namespace mostrador {

namespace {

/// The newest cart on its way to the disk; shared with the job, which may outlive the Till. A job that finds none has nothing to do.
struct CartOnItsWay {
    std::mutex mutex;
    std::optional<Cart> newest;
};

} // namespace

struct Till::Private {
    std::shared_ptr<Stores> stores;
    Executor &storage;
    Executor &own;
    std::shared_ptr<CartOnItsWay> cart = std::make_shared<CartOnItsWay>();
    CartJournal open = {}; ///< the cart as it was kept last

    Private(std::shared_ptr<Stores> opened, Executor &onStorage, Executor &onOwn) : stores(std::move(opened)), storage(onStorage), own(onOwn) {}

    /// Runs `work` on the storage thread and answers here: `after` first (signals), then the reply.
    template <typename T>
    void run(Till *till, std::function<Result<T>(Stores &)> work, std::function<void(const Result<T> &)> after, QObject *context, Reply<T> reply)
    {
        postJob<T>(stores, storage, own, std::move(work),
                   [self = QPointer<Till>(till), asker = QPointer<QObject>(context), after = std::move(after), reply = std::move(reply)](const Result<T> &result) {
            if (self)
                after(result);
            if (asker && reply)
                reply(result);
        });
    }
};

namespace {

/// Empty where what it would undo could not be written.
std::optional<QByteArray> payloadOf(const CartJournal::Draft &draft)
{
    if (draft.undoes && draft.undoes->seq == 0)
        return std::nullopt;
    return std::visit(
        [&draft](auto what) {
        if (draft.undoes)
            what.undoes = *draft.undoes;
        return encode(what);
        },
        draft.what);
}

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

QString typeOf(const CartJournal::Draft &draft)
{
    if (std::holds_alternative<LineVoided>(draft.what))
        return draft.undoes ? EntryType::LineRestored : EntryType::LineVoided;
    return draft.undoes ? EntryType::CartRestored : EntryType::CartAbandoned;
}

Result<void> keepDrafts(Till::Stores &stores, const QByteArray &cart, bool isEmptied, const QList<CartJournal::Draft> &drafts)
{
    const auto who = stores.journal->identity();
    if (!who)
        return who.error();
    Transaction transaction(*stores.database);
    if (!transaction.begun())
        return transaction.begun();
    QList<QPair<std::shared_ptr<EntryId>, EntryId>> written;
    for (const CartJournal::Draft &draft : drafts) {
        const auto payload = payloadOf(draft);
        if (!who->isEnrolled() || !payload)
            continue;
        const auto entry = stores.journal->append(typeOf(draft), *payload);
        if (!entry)
            return entry.error();
        written.append({draft.written, entry->id});
    }
    crashPoint("void_entry_written");
    if (const auto kept = stores.sales->keepCart(cart); !kept)
        return kept;
    if (const auto begun = isEmptied ? ApprovalStore(*stores.database).beginSale() : Result<void>(); !begun)
        return begun;
    crashPoint("void_before_commit");
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    crashPoint("void_after_commit");
    for (const auto &[place, id] : written)
        *place = id;
    const auto isAbandoned = [](const CartJournal::Draft &draft) { return std::holds_alternative<CartAbandoned>(draft.what) && !draft.undoes; };
    if (isEmptied || std::any_of(drafts.cbegin(), drafts.cend(), isAbandoned)) // what comes next is another customer's
        endSaleApprovals(*stores.database);
    return {};
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

void Till::keepCart(const Cart &cart, CartCause cause)
{
    const CartJournal::Changes changes = d->open.changed(cart, cause);
    if (!changes.steps.isEmpty())
        Q_EMIT cartChanged(changes);
    const bool isEmptied = cart.isEmpty() && !changes.before.isEmpty();
    if (!changes.drafts.isEmpty() || isEmptied)
        return keepWithDrafts(cart, changes.drafts);
    {
        const std::scoped_lock lock(d->cart->mutex);
        const bool waiting = d->cart->newest.has_value();
        d->cart->newest = cart; // the job writes it out: a long one takes a while
        if (waiting)
            return; // a job is on its way and will take the newest
    }
    d->storage.post([stores = d->stores, onItsWay = d->cart, own = &d->own, self = QPointer<Till>(this)] {
        std::optional<Cart> newest;
        {
            const std::scoped_lock inner(onItsWay->mutex);
            newest.swap(onItsWay->newest);
        }
        if (!newest)
            return;
        const QByteArray bytes = encodeCart(*newest);
        crashPoint("cart_before_kept");
        auto kept = stores->sales->keepCart(bytes); // one statement, its own transaction
        if (!kept && kept.error().code == Error::Code::Storage && stores->recover())
            kept = stores->sales->keepCart(bytes);
        crashPoint("cart_kept");
        if (!kept) // the next change tries again
            own->post([self, why = kept.error()] {
                if (self)
                    Q_EMIT self->cartNotKept(why);
            });
    });
}

/// One transaction. A cart that was on its way before goes first; a later one comes by a job of its own.
void Till::keepWithDrafts(const Cart &cart, const QList<CartJournal::Draft> &drafts)
{
    d->cart = std::make_shared<CartOnItsWay>();
    d->run<void>(
        this, [cart, drafts](Stores &stores) { return keepDrafts(stores, encodeCart(cart), cart.isEmpty(), drafts); },
        [this](const Result<void> &result) {
        if (!result)
            Q_EMIT cartNotKept(result.error());
        else
            Q_EMIT journalGrew();
        },
        this, {});
}

void Till::exchangeCart(const CartExchange &exchange, QObject *context, Reply<CartExchanged> reply)
{
    d->cart = std::make_shared<CartOnItsWay>();
    if (exchange.recall.isEmpty()) // what comes next is of another customer
        d->open.reset(Cart(exchange.aside.currency()));
    d->run<CartExchanged>(
        this,
        [exchange](Stores &stores) {
        const auto done = stores.parking->exchange(exchange);
        if (done)
            endSaleApprovals(*stores.database);
        return done;
        },
        [this, exchange](const Result<CartExchanged> &result) {
        if (!result)
            return;
        if (!exchange.recall.isEmpty())
            d->open.reset(result->cart);
        Q_EMIT cartExchanged(exchange, *result);
        Q_EMIT parkedChanged();
        Q_EMIT journalGrew();
    },
        context, std::move(reply));
}

const Cart &Till::keptCart() const
{
    return d->open.cart();
}
void Till::notePaymentStarted(Money total)
{
    Q_EMIT paymentStarted(total);
}

void Till::dismissParked(const QString &id)
{
    d->run<void>(
        this, [id](Stores &stores) { return ParkedStore(*stores.database).dismiss(id); },
        [this](const Result<void> &result) {
        if (result)
            Q_EMIT parkedChanged();
        },
        this, {});
}

void Till::openCart(QObject *context, Reply<Cart> reply)
{
    d->run<Cart>(
        this,
        [](Stores &stores) -> Result<Cart> {
            const auto bytes = stores.sales->openCart();
            if (!bytes)
                return bytes.error();
            return decodeCart(*bytes);
        },
        [this](const Result<Cart> &cart) {
        if (cart && d->open.cart().isEmpty())
            d->open.reset(*cart);
        },
        context, std::move(reply));
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

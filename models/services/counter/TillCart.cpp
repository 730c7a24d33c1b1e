// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the till keeps of the open cart, and of those that were put aside; its other use cases are in models/services/Till.cpp.
#include "models/domain/CrashPoint.h"
#include "models/services/CartCodec.h"
#include "models/services/counter/TillPrivate.h"
#include "models/services/people/Permission.h"
#include "models/storage/people/ApprovalStore.h"
#include <algorithm>

namespace mostrador {

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
    if (const auto kept = stores.parking->putOpen(cart); !kept)
        return kept;
    if (const auto begun = isEmptied ? ApprovalStore(*stores.database).beginSale() : Result<void>(); !begun)
        return begun;
    crashPoint("void_before_commit");
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    stores.parking->wasKept();
    crashPoint("void_after_commit");
    for (const auto &[place, id] : written)
        *place = id;
    const auto isAbandoned = [](const CartJournal::Draft &draft) { return std::holds_alternative<CartAbandoned>(draft.what) && !draft.undoes; };
    if (isEmptied || std::any_of(drafts.cbegin(), drafts.cend(), isAbandoned)) // what comes next is another customer's
        endSaleApprovals(*stores.database);
    return {};
}

} // namespace

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
        auto kept = stores->parking->keepOpen(bytes);
        if (!kept && kept.error().code == Error::Code::Storage && stores->recover())
            kept = stores->parking->keepOpen(bytes);
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
    if (exchange.isForTheNext()) {
        d->open.reset(Cart(exchange.aside.currency()));
        Q_EMIT cartPutAside(exchange);
    }
    const auto kept = std::make_shared<Result<void>>();
    d->run<CartExchanged>(
        this,
        [exchange, kept](Stores &stores) {
        const auto done = stores.parking->exchange(exchange);
        const bool waits = !done && !exchange.waiting.isEmpty();
        *kept = waits ? stores.parking->wait(exchange) : Result<void>(); // in the same job: the next one keeps another customer's cart
        if (done || waits)
            endSaleApprovals(*stores.database);
        return done;
        },
        [this, exchange, kept](const Result<CartExchanged> &result) {
        if (!*kept)
            Q_EMIT cartNotKept(kept->error());
        if (result && !exchange.isForTheNext())
            d->open.reset(result->cart);
        Q_EMIT cartExchanged(exchange, result);
        if (!result)
            return;
        Q_EMIT parkedChanged();
        Q_EMIT journalGrew();
    },
        context, std::move(reply));
}

void Till::bringBack(const Cart &cart, const QString &waiting)
{
    d->cart = std::make_shared<CartOnItsWay>();
    d->open.reset(cart); // nothing went from what was open
    Q_EMIT cartBroughtBack(waiting);
    d->run<void>(
        this, [cart, waiting](Stores &stores) { return stores.parking->bringBack(encodeCart(cart), waiting); },
        [this](const Result<void> &result) {
        if (!result)
            Q_EMIT cartNotKept(result.error());
        },
        this, {});
}

void Till::unparked(QObject *context, Reply<QList<UnparkedSale>> reply)
{
    d->run<QList<UnparkedSale>>(
        this, [](Stores &stores) { return stores.parking->waiting(); }, [](const Result<QList<UnparkedSale>> &) {}, context, std::move(reply));
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

} // namespace mostrador

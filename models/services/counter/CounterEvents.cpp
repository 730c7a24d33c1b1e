// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/counter/CounterEvents.h"

#include <algorithm>

namespace mostrador {

/// The payments of a document without what was told when the terminal approved it: what is left of each.
static QList<Payment> notToldYet(const CommittedSale &sale)
{
    QList<Payment> left = sale.sale.payments;
    const auto take = [&left](const PaymentAttempt &attempt, qint64 &rest, bool sameCode) {
        for (Payment &payment : left) {
            const bool fits = (payment.tender == Tender::Debit || payment.tender == Tender::Credit) && (!sameCode || payment.reference == attempt.authorisation)
                && payment.amount.isNegative() == (attempt.kind != AttemptKind::Purchase);
            const qint64 part = fits ? qMin(rest, qAbs(payment.amount.minor())) : 0;
            payment.amount = Money(payment.amount.minor() + (payment.amount.isNegative() ? part : -part), payment.amount.currency());
            rest -= part;
        }
    };
    for (const PaymentAttempt &attempt : sale.attempts) {
        qint64 rest = attempt.amount.minor();
        take(attempt, rest, true);
        take(attempt, rest, false);
    }
    left.removeIf([](const Payment &payment) { return payment.amount.isZero(); });
    return left;
}

CounterEvents::CounterEvents(Parts parts) : m_parts(std::move(parts))
{
    connect(&m_parts.till, &Till::cartChanged, this, &CounterEvents::cartChanged);
    connect(&m_parts.till, &Till::cartPutAside, this, &CounterEvents::cartPutAside);
    connect(&m_parts.till, &Till::cartExchanged, this, &CounterEvents::cartExchanged);
    connect(&m_parts.till, &Till::cartBroughtBack, this, &CounterEvents::cartBroughtBack);
    connect(&m_parts.till, &Till::paymentStarted, this, &CounterEvents::paymentStarted);
    connect(&m_parts.till, &Till::saleCommitted, this, &CounterEvents::saleCommitted);
}

void CounterEvents::watch(TerminalPayments &payments)
{
    connect(&payments, &TerminalPayments::attemptChanged, this, &CounterEvents::attemptChanged);
}

CounterEvent CounterEvents::event(const QString &type)
{
    CounterEvent event;
    event.type = type;
    event.at = m_parts.clock.nowUtc();
    event.id = uuidV7(event.at.toMSecsSinceEpoch(), m_parts.random);
    event.cart = m_cart;
    event.lines = int(m_now.lines().size());
    event.total = m_now.total();
    return event;
}

/// Of no cart: of a document that stands beside the open one, or of money that goes back.
CounterEvent CounterEvents::eventBeside(const QString &type)
{
    CounterEvent beside = event(type);
    beside.cart.clear();
    beside.lines = 0;
    beside.total = Money::zero(m_now.total().currency());
    return beside;
}

void CounterEvents::tell(const CounterEvent &event)
{
    const TillIdentity who = m_parts.who();
    if (!who.isEnrolled())
        return;
    CounterEvent told = event;
    told.till = who.till;
    told.store = who.store;
    m_parts.sink(told);
}

QString CounterEvents::newCart()
{
    return uuidV7(m_parts.clock.nowUtc().toMSecsSinceEpoch(), m_parts.random);
}

void CounterEvents::openCart()
{
    m_cart = newCart();
    m_isPaying = false;
}

void CounterEvents::cartChanged(const CartJournal::Changes &changes)
{
    m_now = m_parts.till.keptCart();
    if (m_cart.isEmpty()) {
        openCart();
        tell(event(CartEvent::Opened));
    }
    m_isPaying = false;
    const bool isAbandoned = changes.drafts.size() == 1 && std::holds_alternative<CartAbandoned>(changes.drafts[0].what) && !changes.drafts[0].undoes;
    if (isAbandoned) {
        CounterEvent gone = event(CartEvent::Abandoned);
        gone.lines = int(changes.before.lines().size());
        gone.amount = changes.before.total();
        tell(gone);
        m_cart.clear();
        return;
    }
    for (const CartStep &step : changes.steps) {
        CounterEvent line = event(step.isVoid ? CartEvent::LineVoided : step.before.isZero() ? CartEvent::LineAdded : CartEvent::LineChanged);
        line.sku = step.line.product.sku;
        line.name = step.line.product.name;
        line.quantity = step.isVoid ? Quantity::fromMilli(step.before.milli() - step.after.milli()) : step.after;
        line.amount = step.line.total;
        tell(line);
    }
}

/// Empty: nobody has told of it here.
QString CounterEvents::takeAside(const QString &waiting)
{
    const auto found = std::find_if(m_aside.cbegin(), m_aside.cend(), [&waiting](const auto &each) { return each.first == waiting; });
    return found == m_aside.cend() ? QString() : m_aside.takeAt(found - m_aside.cbegin()).second;
}

void CounterEvents::cartPutAside(const CartExchange &wanted)
{
    const QString before = wanted.waiting.isEmpty() ? QString() : takeAside(wanted.waiting); // tried once more: what is open is somebody else's
    if (before.isEmpty() && m_cart.isEmpty())
        openCart();
    m_aside.append({wanted.waiting, before.isEmpty() ? std::exchange(m_cart, {}) : before});
    m_now = m_parts.till.keptCart();
}

void CounterEvents::cartExchanged(const CartExchange &wanted, const Result<CartExchanged> &done)
{
    const bool isAside = wanted.isForTheNext();
    if (!done && isAside && wanted.waiting.isEmpty()) // it stays open
        if (const QString cart = takeAside({}); m_cart.isEmpty())
            m_cart = cart;
    if (!done)
        return;
    const QString before = isAside ? takeAside(wanted.waiting) : std::exchange(m_cart, {});
    if (!done->parked.isEmpty()) {
        CounterEvent parked = event(CartEvent::Parked);
        parked.cart = before.isEmpty() ? newCart() : before;
        parked.parked = done->parked;
        parked.lines = int(wanted.aside.lines().size());
        parked.total = wanted.aside.total();
        tell(parked);
    }
    if (isAside)
        return;
    m_now = done->cart;
    if (wanted.recall.isEmpty())
        return;
    openCart();
    CounterEvent recalled = event(CartEvent::Recalled);
    recalled.parked = wanted.recall;
    tell(recalled);
}

/// In the same cart; what was rung up since has been told. One of an earlier run is told anew.
void CounterEvents::cartBroughtBack(const QString &waiting)
{
    m_cart = takeAside(waiting);
    m_now = m_parts.till.keptCart();
    m_isPaying = false;
    if (m_cart.isEmpty())
        cartChanged(CartJournal().changed(m_now, CartCause::Change));
}

void CounterEvents::paymentStarted(Money total)
{
    if (std::exchange(m_isPaying, true))
        return;
    if (m_cart.isEmpty())
        openCart();
    m_isPaying = true;
    CounterEvent started = event(PaymentEvent::Started);
    started.total = total;
    tell(started);
}

void CounterEvents::saleCommitted(const CommittedSale &sale)
{
    const bool isOfCart = sale.sale.type == SaleType::Sale; // the others stand beside it, and it goes on
    if (isOfCart)
        paymentStarted(sale.sale.total);
    tellPayments(sale, isOfCart);
    if (!isOfCart)
        return;
    m_cart.clear();
    m_now = Cart(sale.sale.total.currency());
    m_isPaying = false;
}

/// What the terminal approved has been told when it did, perhaps by the program that ran before.
void CounterEvents::tellPayments(const CommittedSale &sale, bool isOfCart)
{
    const auto say = [&](const QString &type, const Payment *payment) {
        CounterEvent paid = isOfCart ? event(type) : eventBeside(type);
        paid.lines = int(sale.sale.lines.size());
        paid.total = sale.sale.total;
        paid.document = sale.sale.number;
        paid.parked = sale.sale.parked;
        if (payment) {
            paid.amount = payment->amount;
            paid.tender = toWire(payment->tender);
        }
        tell(paid);
    };
    const bool isCharged = !isOfCart && sale.sale.total.minor() > 0;
    if (isCharged)
        say(PaymentEvent::Started, nullptr);
    const QList<Payment> payments = notToldYet(sale);
    for (const Payment &payment : payments)
        say(payment.amount.isNegative() ? PaymentEvent::Refunded : PaymentEvent::Approved, &payment);
}

void CounterEvents::attemptChanged(const PaymentAttempt &attempt)
{
    const bool givesBack = attempt.kind != AttemptKind::Purchase;
    const bool isNew = !m_asking.contains(attempt.reference);
    if (isNew)
        m_asking.insert(attempt.reference, !givesBack && m_isPaying ? m_cart : QString());
    const QString cart = m_asking.value(attempt.reference);
    const auto say = [&](const QString &type) {
        CounterEvent moved = !cart.isEmpty() && cart == m_cart ? event(type) : eventBeside(type);
        moved.cart = cart;
        moved.amount = givesBack ? attempt.amount.negated() : attempt.amount;
        if (moved.lines == 0)
            moved.total = moved.amount;
        moved.tender = QStringLiteral("card");
        moved.attempt = attempt.reference;
        moved.document = attempt.sale;
        moved.reason = attempt.reason;
        tell(moved);
    };
    switch (attempt.state) {
    case AttemptState::Created:
        if (isNew && !givesBack)
            say(PaymentEvent::Started);
        return;
    case AttemptState::Sent: return;
    case AttemptState::Unknown:
        if (!isNew) // else the program that ran before has told it
            say(PaymentEvent::Unknown);
        return; // it goes on
    case AttemptState::Approved: say(givesBack ? PaymentEvent::Refunded : PaymentEvent::Approved); break;
    case AttemptState::Declined:
    case AttemptState::Cancelled: say(PaymentEvent::Declined); break;
    case AttemptState::Refunded: break; // the attempt that gave it back has told
    }
    m_asking.remove(attempt.reference);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/counter/CounterEvents.h"

namespace mostrador {

CounterEvents::CounterEvents(Parts parts) : m_parts(std::move(parts))
{
    connect(&m_parts.till, &Till::cartChanged, this, &CounterEvents::cartChanged);
    connect(&m_parts.till, &Till::cartExchanged, this, &CounterEvents::cartExchanged);
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

void CounterEvents::openCart()
{
    m_cart = uuidV7(m_parts.clock.nowUtc().toMSecsSinceEpoch(), m_parts.random);
    m_isPaying = false;
    m_approved.clear();
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

void CounterEvents::cartExchanged(const CartExchange &wanted, const CartExchanged &done)
{
    if (!done.parked.isEmpty()) {
        if (m_cart.isEmpty())
            openCart();
        CounterEvent parked = event(CartEvent::Parked);
        parked.parked = done.parked;
        parked.lines = int(wanted.aside.lines().size());
        parked.total = wanted.aside.total();
        tell(parked);
    }
    m_cart.clear();
    m_now = done.cart;
    if (wanted.recall.isEmpty())
        return;
    openCart();
    CounterEvent recalled = event(CartEvent::Recalled);
    recalled.parked = wanted.recall;
    tell(recalled);
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

/// What the terminal approved has been told when it did.
void CounterEvents::saleCommitted(const CommittedSale &sale)
{
    const bool isCharge = sale.sale.total.minor() >= 0;
    if (isCharge)
        paymentStarted(sale.sale.total);
    else if (m_cart.isEmpty())
        openCart();
    for (const Payment &payment : sale.sale.payments) {
        const bool byTerminal = !m_approved.isEmpty() && (payment.tender == Tender::Debit || payment.tender == Tender::Credit);
        if (byTerminal)
            continue;
        CounterEvent paid = event(payment.amount.minor() < 0 ? PaymentEvent::Refunded : PaymentEvent::Approved);
        paid.lines = int(sale.sale.lines.size());
        paid.total = sale.sale.total;
        paid.amount = payment.amount;
        paid.tender = toWire(payment.tender);
        paid.document = sale.sale.number;
        paid.parked = sale.sale.parked;
        tell(paid);
    }
    m_cart.clear();
    m_now = Cart(sale.sale.total.currency());
    m_isPaying = false;
    m_approved.clear();
}

void CounterEvents::attemptChanged(const PaymentAttempt &attempt)
{
    const auto say = [&](const QString &type) {
        CounterEvent moved = event(type);
        moved.amount = attempt.amount;
        moved.tender = QStringLiteral("card");
        moved.attempt = attempt.reference;
        moved.document = attempt.sale;
        moved.reason = attempt.reason;
        if (moved.cart.isEmpty())
            moved.cart = attempt.draft;
        tell(moved);
    };
    const bool givesBack = attempt.kind != AttemptKind::Purchase;
    switch (attempt.state) {
    case AttemptState::Created:
    case AttemptState::Sent:
        if (!givesBack && !m_started.contains(attempt.reference)) {
            m_started.insert(attempt.reference);
            say(PaymentEvent::Started);
        }
        return;
    case AttemptState::Approved:
        if (!givesBack)
            m_approved.insert(attempt.reference);
        say(givesBack ? PaymentEvent::Refunded : PaymentEvent::Approved);
        break;
    case AttemptState::Declined:
    case AttemptState::Cancelled: say(PaymentEvent::Declined); break;
    case AttemptState::Unknown: return say(PaymentEvent::Unknown); // it goes on
    case AttemptState::Refunded: break;                            // the attempt that gave it back has told
    }
    m_started.remove(attempt.reference);
}

} // namespace mostrador

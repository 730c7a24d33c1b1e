// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Putting the open sale aside and going on with one that was; the rest of the counter is in SaleController.cpp.
#include "models/services/parked/CarriedLines.h"
#include "ui/sale/SaleController.h"
#include <algorithm>

namespace mostrador {

void SaleController::setParking(Parking &parking)
{
    m_parking = &parking;
    m_isAsking = false;
    connect(&parking, &Parking::changed, this, &SaleController::lookForDispute);
    const auto later = [this] { bringBack(); }; // after what was changed is whole
    connect(this, &SaleController::cartChanged, this, later, Qt::QueuedConnection);
    connect(this, &SaleController::phaseChanged, this, later, Qt::QueuedConnection);
}

/// One at a time. What is rung up meanwhile goes into the sale that is open.
bool SaleController::isExchanging()
{
    if (!m_isAsking && !m_isSwapping)
        return false;
    Q_EMIT recallRefused(tr("Another sale is just being opened here. Once it is open, do that again: nothing was changed."));
    return true;
}

Result<void> SaleController::checkStays() const
{
    if (!m_isSwapping)
        return {};
    return Error{Error::Code::Busy, tr("Another sale is just being opened here. Once it is open, do that again: nothing was changed."), {}};
}

/// The next customer can be served at once: what is rung up from now on is another cart, and goes to the disk after this.
void SaleController::park(const QString &name)
{
    if (!m_parking || m_cart.isEmpty() || m_phase != Phase::Selling || isExchanging() || asksAboutTaken())
        return;
    const UnparkedSale parked{nextWaiting(), m_cart, name};
    const auto id = std::make_shared<QString>();
    m_undo.append({parked.cart, id});
    m_cart = Cart(m_currency);
    m_selected = 0;
    m_parkedName.clear();
    putAside(parked, id);
    Q_EMIT cartChanged();
    Q_EMIT selectionChanged(m_selected);
    if (m_undo.isEmpty() || m_undo.last().parked != id)
        return; // it was brought back
    Q_EMIT undoOffered(
        Words([name, lines = int(parked.cart.lines().size())] { return name.isEmpty() ? tr("Parked: %n line(s)", nullptr, lines) : tr("Parked: %1").arg(name); }));
}

QString SaleController::nextWaiting()
{
    QString id;
    const auto isThere = [&id](const UnparkedSale &sale) { return sale.id == id; };
    do
        id = QStringLiteral("%1-%2").arg(m_clock.nowUtc().toMSecsSinceEpoch()).arg(++m_waitings);
    while (std::any_of(m_unparked.cbegin(), m_unparked.cend(), isThere));
    return id;
}

/// Beside an empty cart. `id`: none for one that waited.
void SaleController::putAside(const UnparkedSale &what, const std::shared_ptr<QString> &id)
{
    CartExchange exchange;
    exchange.aside = what.cart;
    exchange.name = what.name;
    exchange.waiting = what.id;
    m_till.exchangeCart(exchange, this, [this, what, id](const Result<CartExchanged> &done) {
        if (!done)
            notParked(what, id, done.error().message);
        else if (id)
            *id = done->parked;
        else
            Q_EMIT waitingParked();
    });
}

/// Nothing is lost: it is open again, with what was begun since, or waits until the counter is free.
void SaleController::notParked(const UnparkedSale &what, const std::shared_ptr<QString> &id, const QString &why)
{
    const bool takesOpen = m_unparked.isEmpty() && isBegunSince(id) && isLinesOnly(m_cart);
    for (QList<Undo> *steps : {&m_undo, &m_undoBelow})
        steps->removeIf([&id](const Undo &step) { return id && step.parked == id; });
    m_whyUnparked = why;
    m_unparked.append(what);
    if (takesOpen && isFree() && openAgain(what))
        return;
    Q_EMIT unparkedChanged();
    bringBack();
}

/// What is open was begun after that was parked, and is no other sale that came back or was recalled.
bool SaleController::isBegunSince(const std::shared_ptr<QString> &parked) const
{
    bool isThere = false;
    for (const Undo &step : m_undo) {
        if (isThere && (step.parked || step.isRecall))
            return false;
        isThere = isThere || (parked && step.parked == parked);
    }
    return isThere;
}

/// No payment, nothing in hand, no other sale on its way.
bool SaleController::isFree() const
{
    return m_phase == Phase::Selling && !isHeld() && !m_isAsking && !m_isSwapping && inHand().isEmpty();
}

void SaleController::bringBack()
{
    if (!m_unparked.isEmpty() && m_cart.isBlank() && isFree())
        openAgain(UnparkedSale(m_unparked.first()));
}

void SaleController::handsFree()
{
    if (!m_unparked.isEmpty())
        QMetaObject::invokeMethod(this, &SaleController::bringBack, Qt::QueuedConnection); // after what was done is whole
}

/// With what is open. False: that does not fit into it.
bool SaleController::openAgain(const UnparkedSale &sale)
{
    Cart cart = sale.cart;
    for (const CartLine &line : m_cart.lines())
        if (!carry(cart, line))
            return false;
    const QString words = m_whyUnparked.isEmpty() ? tr("A sale that could not be parked is open again.")
        : m_cart.isEmpty()                        ? tr("%1 The sale is open again.").arg(m_whyUnparked)
                                                  : tr("%1 The sale is open again, with what was rung up since.").arg(m_whyUnparked);
    m_unparked.removeIf([id = sale.id](const UnparkedSale &each) { return each.id == id; });
    m_undo.clear();
    m_cart = cart;
    m_parkedName = sale.name;
    m_selected = m_cart.lines().last().id;
    price();
    m_till.bringBack(m_cart, sale.id);
    Q_EMIT cartChanged();
    Q_EMIT selectionChanged(m_selected);
    Q_EMIT unparkedChanged();
    Q_EMIT recallRefused(words);
    reprice({}, true);
    lookForDispute();
    return true;
}

/// The next customer comes: perhaps the disk takes it by now.
void SaleController::parkAgain()
{
    const QList<UnparkedSale> unparked = std::exchange(m_unparked, {});
    for (const UnparkedSale &each : unparked)
        putAside(each, {});
    if (!unparked.isEmpty())
        Q_EMIT unparkedChanged();
}

/// What an earlier run of the program could not park.
void SaleController::restoreUnparked()
{
    m_till.unparked(this, [this](const Result<QList<UnparkedSale>> &kept) {
        if (!kept)
            return Q_EMIT troubled(tr("Whether a sale waits that could not be parked cannot be read. %1").arg(kept.error().message));
        if (kept->isEmpty() || !m_unparked.isEmpty())
            return; // they are known by now
        m_unparked = *kept;
        Q_EMIT unparkedChanged();
        bringBack();
    });
}

void SaleController::recall(const QString &id)
{
    if (!m_parking || (m_phase != Phase::Selling && m_phase != Phase::Paid) || isExchanging() || (m_phase == Phase::Selling && asksAboutTaken()))
        return;
    ask(id, CartExchange());
}

void SaleController::ask(const QString &id, const CartExchange &wanted)
{
    m_isAsking = true;
    m_parking->ask(id, this, [this, wanted](const Result<CartExchange> &granted) {
        m_isAsking = false;
        if (!granted)
            return stays(granted.error().message);
        CartExchange exchange = wanted;
        exchange.recall = granted->recall;
        exchange.granted = granted->granted;
        exchange.undone.setParked(granted->recall);
        takePlace(exchange);
    });
}

/// Of the sale that is open: why it is not put aside now. Empty: it can be.
QString SaleController::whyOpen() const
{
    if (m_phase != Phase::Selling)
        return tr("Close the payment (Esc) first: the parked sale waits for this till.");
    const QString first = inHand();
    return first.isEmpty() ? QString() : tr("%1 The parked sale waits for this till.").arg(first);
}

/// It is this till's. What was rung up while that was asked stays with the sale that was open then, or goes on with the one whose parking is undone.
void SaleController::takePlace(CartExchange exchange)
{
    if (m_phase == Phase::Paid)
        next();
    if (const QString why = whyOpen(); !why.isEmpty())
        return stays(why);
    if (asksAboutTaken())
        return stays({});
    const bool isParking = exchange.isUndo && !exchange.recall.isEmpty() && !m_undoBelow.isEmpty() && !m_undoBelow.last().isRecall;
    if (!isParking || !goesOnWith(exchange)) {
        exchange.aside = m_cart;
        if (!exchange.isUndo)
            exchange.name = m_parkedName;
    }
    swap(exchange);
}

/// False: what is open is somebody's, or does not fit; it is a sale of its own.
bool SaleController::goesOnWith(CartExchange &exchange)
{
    Cart whole = exchange.undone;
    bool fits = isLinesOnly(m_cart);
    for (const CartLine &line : m_cart.lines())
        fits = fits && carry(whole, line).ok();
    if (fits)
        exchange.undone = whole;
    else
        Q_EMIT recallRefused(m_cart.isEmpty() ? tr("What was said of the sale meanwhile is not in this one: say it again.")
                                              : tr("What was rung up meanwhile is a parked sale of its own."));
    return fits;
}

void SaleController::swap(const CartExchange &exchange)
{
    if (!exchange.isUndo)
        m_undoBelow = std::exchange(m_undo, {});
    m_isSwapping = true;
    m_till.exchangeCart(exchange, this, [this, before = m_cart, exchange](const Result<CartExchanged> &done) {
        m_isSwapping = false;
        if (done)
            return swapped(before, exchange, *done);
        if (!(m_cart == before))
            store();
        stays(done.error().message);
    });
}

/// What is open stays so, and whatever was undone can be undone again.
void SaleController::stays(const QString &why)
{
    m_undo = std::exchange(m_undoBelow, {}) + m_undo;
    if (!why.isEmpty())
        Q_EMIT recallRefused(why);
    bringBack();
}

void SaleController::swapped(const Cart &before, const CartExchange &exchange, const CartExchanged &done)
{
    m_undo = std::exchange(m_undoBelow, {});
    const Cart cart = exchange.isUndo ? exchange.undone : done.cart;
    Cart alone = cart;
    if (!exchange.isUndo) {
        Undo step{before, {}, true, done.name};
        if (!done.parked.isEmpty())
            step.parked = std::make_shared<QString>(done.parked);
        m_undo.append(step);
    } else if (!m_undo.isEmpty()) {
        alone = m_undo.takeLast().cart;
        alone.setParked(cart.parked());
    }
    setDraft({}); // another sale before the terminal
    m_parkedName = done.name;
    takeOver(cart, alone, rungUpSince(before, m_cart));
    if (!exchange.isUndo && !exchange.recall.isEmpty())
        Q_EMIT recalled(done.name);
    lookForDispute();
    bringBack();
}

/// `alone`: without what was rung up since it was asked for, which is undone by itself.
void SaleController::takeOver(const Cart &cart, const Cart &alone, const QList<CartLine> &since)
{
    m_cart = cart;
    QStringList missing;
    for (const CartLine &line : since) // while the disk was written
        if (!carry(m_cart, line))
            missing.append(line.product.name);
    if (!(m_cart == alone))
        m_undo.append({alone});
    m_selected = m_cart.isEmpty() ? 0 : m_cart.lines().last().id;
    reprice({}, true);
    price();
    store();
    Q_EMIT selectionChanged(m_selected);
    if (!missing.isEmpty())
        Q_EMIT recallRefused(tr("There is no room for %1 in this sale: ring it up in another.").arg(missing.join(QStringLiteral(", "))));
}

/// Of a recall: what is open goes back to the parked ones. Of a parking, or of a recall that parked what was open: that is open again, if no other
/// till has it by now.
void SaleController::undoParked()
{
    const Undo step = m_undo.last();
    if (step.parked && step.parked->isEmpty())
        return Q_EMIT recallRefused(tr("It is just being parked. In a moment that can be undone."));
    if (isExchanging())
        return;
    m_undoBelow = std::exchange(m_undo, {});
    CartExchange exchange;
    exchange.isUndo = true;
    exchange.undone = step.cart;
    exchange.name = step.name;
    if (step.parked)
        ask(*step.parked, exchange);
    else
        takePlace(exchange);
}

/// Another till took the parked sale that is open here as well, while one of them was without the hub.
void SaleController::lookForDispute()
{
    QString disputed;
    TillId other;
    if (m_parking && !m_cart.parked().isEmpty())
        for (const ParkedRow &row : m_parking->disputes())
            if (row.id == m_cart.parked()) {
                disputed = row.id;
                other = row.rival;
            }
    if (disputed == std::exchange(m_disputed, disputed))
        return;
    m_hasAsked = false;
    if (!disputed.isEmpty())
        Q_EMIT this->disputed(other.value);
}

/// Charging it takes a second time of saying so.
bool SaleController::asksAboutDispute()
{
    if (m_disputed.isEmpty() || m_disputed != m_cart.parked() || std::exchange(m_hasAsked, true))
        return false;
    for (const ParkedRow &row : m_parking->disputes())
        if (row.id == m_disputed)
            Q_EMIT this->disputed(row.rival.value);
    return true;
}

} // namespace mostrador

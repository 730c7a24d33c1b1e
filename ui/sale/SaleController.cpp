// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/SaleController.h"
#include "models/domain/CodeEntry.h"
#include "models/domain/NewPrices.h"
#include "models/items/StockText.h"
#include <QDebug>
#include <utility>

namespace mostrador {

static constexpr int UndoDepth = 20;

SaleController::SaleController(Till &till, Catalogue &catalogue, const Clock &clock, QObject *parent)
    : OpenPayment(parent), m_till(till), m_catalogue(catalogue), m_clock(clock), m_codes(catalogue, clock)
{
    connect(&till, &Till::productsChanged, this, [this](const QSet<QString> &skus) { reprice(skus, false); });
    connect(&till, &Till::everythingChanged, this, [this] { reprice({}, true); });
    connect(&till, &Till::cartNotKept, this,
            [this](const Error &why) { Q_EMIT troubled(tr("The sale in progress would be lost if the program ended now. %1").arg(why.message)); });
}

void SaleController::setPricing(PricingService &pricing)
{
    m_pricing = &pricing;
    connect(&pricing, &PricingService::rulesChanged, this, [this] {
        if (followsPrices())
            takeRules();
        Q_EMIT rulesChanged();
    });
}

UnitPrice SaleController::priceOf(const Product &product) const
{
    return m_pricing ? m_pricing->offered(product, contextOf(m_cart)) : product.price;
}

void SaleController::takeRules()
{
    const Money before = m_cart.total();
    price();
    if (!(m_cart.total() == before))
        tellPrices({}, {});
}

PricingContext SaleController::contextOf(const Cart &cart) const
{
    return m_pricing->contextAt(m_clock.nowUtc(), cart.buyer().group, cart.priceList());
}

/// Prices and promotions as of now; what is held stays as it was said. Where they cannot be applied the cart is at list prices, which is what it was rung up at.
void SaleController::price()
{
    if (!m_pricing || m_cart.isEmpty())
        return;
    holdPrices();
    if (const auto applied = m_pricing->applyTo(m_cart, contextOf(m_cart), isAsked()); !applied)
        qWarning().noquote() << QStringLiteral("the cart stays at list prices:") << applied.error().message;
}

void SaleController::setCurrency(Currency currency)
{
    m_currency = currency;
    m_codes.setCurrency(currency);
    if (!m_cart.isEmpty())
        return;
    m_cart = Cart(currency);
    Q_EMIT cartChanged();
}

void SaleController::restore()
{
    m_till.openReceipts(this, [this](const Result<QList<CommittedSale>> &open) {
        if (!open)
            return Q_EMIT troubled(
                tr("Whether the last receipt was seen cannot be read. Look at the last sales before ringing anything up again. %1").arg(open.error().message));
        if (m_last)
            return;
        for (const CommittedSale &each : *open) {
            if (each.sale.type == SaleType::Sale)
                m_last = each;
            Q_EMIT receiptFound(each);
        }
    });
    m_till.openCart(this, [this](const Result<Cart> &kept) {
        if (!kept)
            return Q_EMIT troubled(tr("The sale that was in progress cannot be read. %1").arg(kept.error().message));
        if (kept->isBlank() && m_payment) { // both are the recorded sale's
            m_payment->keepTaken({});
            m_payment->keepDraft({});
        }
        if (kept->isBlank() || !m_cart.isEmpty())
            return;
        m_cart = *kept;
        m_selected = m_cart.isEmpty() ? 0 : m_cart.lines().last().id;
        m_identity = m_payment ? m_payment->draft() : QString();
        const QString taken = m_payment ? m_payment->taken() : QString();
        m_isBehind = !taken.isEmpty() || !m_identity.isEmpty(); // what was begun to be paid costs what was said
        if (!m_isBehind) {
            reprice({}, true);
            price();
        }
        restoreTaken(taken);
        Q_EMIT cartChanged();
        Q_EMIT restored();
    });
    restoreUnparked();
}

void SaleController::dismissReceipt(const QString &number)
{
    m_till.closeReceipt(number);
}

/// Who ends the program with a receipt in front has seen that one, and none that was found at the start.
void SaleController::end()
{
    if (m_phase == Phase::Paid && m_last)
        m_till.closeReceipt(m_last->sale.number);
}

void SaleController::select(int lineId)
{
    if (lineId == m_selected)
        return;
    m_selected = lineId;
    Q_EMIT selectionChanged(lineId);
}

void SaleController::selectNeighbour(int step)
{
    const auto &lines = m_cart.lines();
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].id == m_selected)
            return select(lines[qBound(0, i + step, int(lines.size()) - 1)].id);
    }
    if (!lines.isEmpty())
        select(lines.last().id);
}

void SaleController::remember(const Cart &cart)
{
    m_undo.append({cart});
    while (m_undo.size() > UndoDepth)
        m_undo.removeFirst();
}

/// As it stands.
void SaleController::store(CartCause cause)
{
    if (!m_isSwapping) // else with what takes its place
        m_till.keepCart(m_cart, cause);
    Q_EMIT cartChanged();
}

void SaleController::takeCart(const Cart &cart, CartCause cause)
{
    holdPrices();
    const Cart before = std::exchange(m_cart, cart);
    const bool wasOnScreen = cause == CartCause::Undo && before.said() && m_cart.said() == before.said(); // since it is held: it costs what it did there
    m_cart.setSaid(before.said());
    if (!m_cart.line(m_selected))
        m_selected = m_cart.isEmpty() ? 0 : m_cart.lines().last().id;
    if (!wasOnScreen)
        price();
    store(cause);
    if (m_pricing && before.said() && m_pricing->isDearerByRules(m_cart, before, contextOf(before)))
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT repriced({}, false, {}); }, Qt::QueuedConnection); // once the change itself is answered: that clears what is said
}

SaleController::Entry SaleController::enter(const QString &typed)
{
    Entry entry;
    if (typed.trimmed().isEmpty())
        return entry;
    if (m_phase == Phase::Paid)
        next();
    if (m_phase != Phase::Selling)
        return {Entry::Kind::Refused, tr("Close the payment (Esc) to add products."), {}, false};
    const auto parsed = CodeEntry::parse(typed);
    if (!parsed)
        return {Entry::Kind::Refused, parsed.error().message, {}, false};
    entry.text = parsed->text;
    entry.quantity = parsed->quantity;
    entry.isCode = parsed->looksLikeCode;
    const auto read = m_codes.read(parsed->text);
    if (!read) // no unknown code: nobody knows
        return {Entry::Kind::Refused, read.error().message, {}, false};
    if (!read->problem.isEmpty())
        return {Entry::Kind::Refused, read->problem, {}, false};
    if (!read->product) {
        entry.kind = Entry::Kind::Unknown;
        if (!read->wanted.isEmpty())
            entry.text = read->wanted;
        entry.isCode = entry.isCode || read->kind != CodeReading::Kind::Unknown || (entry.text.size() >= 6 && isDigits(entry.text));
        return entry;
    }
    const auto added = addReading(*read, parsed->quantity);
    if (!added)
        return {Entry::Kind::Refused, added.error().message, {}, false};
    entry.kind = Entry::Kind::Added;
    entry.isMeasured = read->quantity.has_value();
    entry.warning = warningOf(*read);
    return entry;
}

Result<void> SaleController::add(const Product &product, Quantity quantity)
{
    if (m_phase == Phase::Paid)
        next();
    if (m_phase != Phase::Selling)
        return Error{Error::Code::Invalid, tr("Close the payment (Esc) to add products."), {}};
    const bool isToBeWeighed = product.isWeighed() && quantity == Quantity::units(1);
    if (const auto stays = isToBeWeighed ? checkStays() : Result<void>(); !stays) // its line would be another before the weight is typed
        return stays;
    if (const auto there = checkStock(product, isToBeWeighed ? Quantity::fromMilli(1) : quantity, 0); !there)
        return there;
    Cart changed = m_cart;
    const auto added = changed.add(product, quantity);
    if (!added)
        return added.error();
    remember(m_cart);
    m_selected = *added;
    takeCart(changed);
    Q_EMIT selectionChanged(m_selected);
    return {};
}

/// Asked of the till's own copy, before anything is rung up: that takes microseconds, whoever is connected to whom.
Result<void> SaleController::checkStock(const Product &product, Quantity quantity, int lineId) const
{
    const auto left = m_rules ? m_rules->tooFew(m_catalogue, m_cart, product, quantity, lineId) : std::nullopt;
    if (!left)
        return {};
    return Error{Error::Code::Invalid,
                 tr("There is not enough of %1: stock %2. The sale is as it was.").arg(product.name, stockText(MoneyText(), *left, product.unit)),
                 {}};
}

Result<void> SaleController::edit(const std::function<Result<void>(Cart &)> &change, const Words &what)
{
    if (m_phase != Phase::Selling)
        return Error{Error::Code::Invalid, tr("Close the payment (Esc) to change the sale."), {}};
    Cart changed = m_cart;
    if (const auto done = change(changed); !done)
        return done;
    if (changed == m_cart)
        return {};
    if (const auto keeps = checkKeeps(changed); !keeps)
        return keeps;
    remember(m_cart);
    if (changed.lines().size() > m_cart.lines().size())
        m_selected = changed.lines().last().id;
    takeCart(changed);
    Q_EMIT selectionChanged(m_selected);
    Q_EMIT undoOffered(what);
    return {};
}

Result<void> SaleController::setQuantity(int lineId, Quantity quantity)
{
    if (m_phase != Phase::Selling)
        return {};
    const CartLine *line = m_cart.line(lineId);
    const bool isMore = line && (quantity > line->quantity || line->product.isWeighed()); // less is always right; a weight is only known now
    if (const auto there = isMore ? checkStock(line->product, quantity, lineId) : Result<void>(); !there)
        return there;
    Cart changed = m_cart;
    const auto done = changed.setQuantity(lineId, quantity);
    const auto keeps = done ? checkKeeps(changed) : done;
    if (!keeps)
        return keeps;
    remember(m_cart);
    takeCart(changed);
    return done;
}

Result<void> SaleController::step(int pieces)
{
    const CartLine *line = m_cart.line(m_selected);
    if (!line || m_phase != Phase::Selling)
        return {};
    const auto wanted = line->quantity.plus(Quantity::units(pieces));
    if (!wanted)
        return wanted.error();
    if (*wanted <= Quantity()) {
        remove(m_selected);
        return {};
    }
    return setQuantity(m_selected, *wanted);
}

void SaleController::remove(int lineId)
{
    const CartLine *line = m_cart.line(lineId);
    if (!line || m_phase != Phase::Selling || (m_cart.lines().size() == 1 && asksAboutTaken()))
        return;
    const QString name = line->product.name;
    Cart changed = m_cart;
    if (!changed.remove(lineId))
        return;
    if (const auto keeps = checkKeeps(changed); !keeps)
        return Q_EMIT troubled(keeps.error().message);
    remember(m_cart);
    takeCart(changed);
    Q_EMIT selectionChanged(m_selected);
    Q_EMIT undoOffered(Words([name] { return tr("Removed: %1").arg(name); }));
}

void SaleController::clear()
{
    if (m_cart.isBlank() || m_phase != Phase::Selling || isExchanging() || asksAboutTaken())
        return;
    const int lines = int(m_cart.lines().size());
    remember(m_cart);
    takeCart(Cart(m_currency), CartCause::Clear);
    Q_EMIT undoOffered(Words([lines] { return tr("The sale was emptied: %n line(s)", nullptr, lines); }));
}

void SaleController::undo()
{
    if (m_phase != Phase::Selling)
        return;
    const bool isParking = !m_undo.isEmpty() && (m_undo.last().parked || m_undo.last().isRecall);
    if ((m_isSwapping || m_undo.isEmpty() || isParking) && isExchanging())
        return;
    if (m_undo.isEmpty())
        return;
    const bool leavesSale = isParking || m_undo.last().cart.isEmpty();
    if (leavesSale && asksAboutTaken())
        return;
    if (const auto keeps = checkKeeps(m_undo.last().cart); !keeps)
        return Q_EMIT troubled(keeps.error().message);
    if (isParking)
        return undoParked();
    const Undo step = m_undo.takeLast();
    const Cart before = m_cart;
    Cart back = step.cart;
    if (!followsPrices() && m_cart.said()) // it may be from before that was said
        for (const CartLine &line : m_cart.said()->lines())
            if (const CartLine *then = back.line(line.id); then && !(then->product.price == line.product.price))
                back.reprice(line.product);
    for (const CartLine &line : std::as_const(back).lines()) {
        if (!before.line(line.id))
            m_selected = line.id; // what came back is what one looks at
    }
    takeCart(back, CartCause::Undo);
    reprice({}, true); // the state from before may hold an older price
    Q_EMIT selectionChanged(m_selected);
}

void SaleController::next()
{
    if (m_phase != Phase::Paid)
        return;
    if (m_last)
        m_till.closeReceipt(m_last->sale.number);
    m_settlement = Settlement(Money::zero(m_currency));
    m_cart = Cart(m_currency); // the till emptied its own in the sale's transaction
    m_selected = 0;
    m_undo.clear();
    m_undoBelow.clear();
    m_parkedName.clear();
    parkAgain();
    setPhase(Phase::Selling);
    Q_EMIT cartChanged();
}

void SaleController::reprice(const QSet<QString> &skus, bool all)
{
    if (!followsPrices())
        return;
    const Cart before = m_cart;
    for (const CartLine &line : before.lines())
        if (const auto product = all || skus.contains(line.product.sku) ? m_catalogue.product(line.product.sku) : std::nullopt)
            m_cart.reprice(*product);
    if (m_cart == before)
        return;
    price();
    const NewPrices prices(before, m_cart);
    if (prices.names.isEmpty() && m_cart.total() == before.total()) // a list or a person names what it costs
        return store();
    tellPrices(prices.names, prices.was);
}

void SaleController::tellPrices(const QStringList &names, const QList<UnitPrice> &was)
{
    const bool wasPaying = m_phase == Phase::Paying;
    leavePayment();
    store();
    Q_EMIT repriced(names, wasPaying, was);
}

} // namespace mostrador

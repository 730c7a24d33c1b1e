// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/ReturnDraft.h"
#include "models/domain/NewPrices.h"
#include "models/domain/payment/CardNumber.h"
#include "models/services/counter/RecordableSale.h"
#include "ui/payment/TenderText.h"
#include <algorithm>

namespace mostrador {

static Error wrong(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

ReturnDraft::ReturnDraft(Till &till, PastSales &sales, const Clock &clock, const PricingService *pricing, TerminalPayments *terminal, QObject *parent)
    : QObject(parent), m_till(till), m_sales(sales), m_clock(clock), m_pricing(pricing)
{
    connect(&till, &Till::productsChanged, this, &ReturnDraft::priceAnew);
    connect(&till, &Till::everythingChanged, this, &ReturnDraft::priceAnew);
    if (!terminal)
        return;
    m_terminal = new TerminalRefunds(*terminal, this);
    connect(m_terminal, &TerminalRefunds::unknown, this, [this](const QString &words) {
        Q_EMIT waiting(tr("The terminal has not answered yet; it is asked again. Nothing is recorded before it does. %1").arg(words));
    });
}

Result<void> ReturnDraft::setTaken(int row, Quantity quantity)
{
    if (row < 0 || row >= m_rows.size())
        return {};
    if (const auto still = checkChangeable(); !still)
        return still;
    const QList<Row> before = m_rows;
    Row &it = m_rows[row];
    if (quantity.isNegative())
        return wrong(tr("What comes back is zero or more."));
    if (m_kind == Kind::WithReceipt && quantity > it.left)
        return Error{Error::Code::Conflict,
                     it.left.isZero() ? tr("All of %1 came back before.").arg(it.sold.name)
                                      : tr("Of %1 only %2 can still come back.").arg(it.sold.name, m_text.quantity(it.left)),
                     {}};
    it.taken = quantity;
    if (const auto read = readLines(); !read) {
        m_rows = before;
        static_cast<void>(readLines());
        return read;
    }
    Q_EMIT changed();
    return {};
}

Result<void> ReturnDraft::step(int row, int pieces)
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const Row &it = m_rows[row];
    if (it.sold.unit != Unit::Piece)
        return setTaken(row, pieces > 0 ? m_kind == Kind::WithReceipt ? it.left : it.taken : Quantity());
    const Quantity wanted = it.taken.plus(Quantity::units(pieces)).value();
    return setTaken(row, std::max(Quantity(), wanted));
}

void ReturnDraft::takeAll()
{
    if (m_kind != Kind::WithReceipt || !checkNotPaid())
        return;
    if (const auto still = checkChangeable(); !still)
        return refuse(still.error().message);
    const bool isAll = std::all_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.taken == row.left; });
    for (Row &row : m_rows)
        row.taken = isAll ? Quantity() : row.left;
    static_cast<void>(readLines());
    Q_EMIT changed();
}

void ReturnDraft::setDisposition(int row, Disposition disposition)
{
    if (row < 0 || row >= m_rows.size() || !checkNotPaid())
        return;
    m_rows[row].disposition = disposition;
    static_cast<void>(readLines());
    Q_EMIT changed();
}

Result<void> ReturnDraft::add(const Product &product, Quantity quantity)
{
    if (m_kind != Kind::WithoutReceipt)
        return {};
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_products[i].sku == product.sku)
            return setTaken(i, m_rows[i].taken.plus(quantity).value());
    SaleLine sold;
    sold.sku = product.sku;
    sold.name = product.name;
    sold.unit = product.unit;
    sold.unitPrice = m_sales.priceWithoutReceipt(product, m_clock.nowUtc());
    sold.listPrice = product.price;
    sold.taxRate = product.tax;
    m_rows.append({sold, {}, {}, {}, Money::zero(m_currency), Disposition::Stock});
    m_products.append(product);
    const auto taken = setTaken(int(m_rows.size()) - 1, quantity);
    if (!taken) {
        m_rows.removeLast();
        m_products.removeLast();
    }
    return taken;
}

int ReturnDraft::rowOf(const Sku &sku) const
{
    int row = -1;
    for (int i = int(m_rows.size()) - 1; i >= 0; --i)
        if (m_rows[i].sold.sku == sku && (row < 0 || m_rows[i].taken < m_rows[i].left))
            row = i;
    return row;
}

/// What comes back, and the money for each row, at what was paid.
Result<void> ReturnDraft::readLines()
{
    QList<SaleLine> lines;
    QList<ReturnPick> picks;
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (row.taken.isZero())
            continue;
        picks.append({i, row.taken, row.disposition});
        if (m_kind != Kind::WithoutReceipt)
            continue;
        const auto line = lineWithoutReceipt(m_products[i], row.sold.unitPrice, row.taken, row.disposition);
        if (!line)
            return line.error();
        lines.append(*line);
    }
    if (m_kind == Kind::WithReceipt) {
        const auto back = linesBack(sale(), m_file.returned(), picks);
        if (!back)
            return back.error();
        lines = *back;
    }
    m_lines = lines;
    for (Row &row : m_rows)
        row.money = Money::zero(m_currency);
    for (int i = 0; i < picks.size(); ++i)
        m_rows[picks[i].line].money = m_lines[i].total.negated();
    return {};
}

QList<SaleLine> ReturnDraft::lines() const
{
    return m_lines;
}

void ReturnDraft::setReason(const QString &reason)
{
    m_reason = reason;
    Q_EMIT changed();
}

void ReturnDraft::setCustomer(const QString &name)
{
    m_customer = name.trimmed();
}

Result<void> ReturnDraft::checkWords() const
{
    if (m_lines.isEmpty())
        return wrong(tr("Nothing comes back yet: choose how many of what."));
    if (m_reason.isEmpty())
        return wrong(tr("Choose a reason. Nothing was recorded yet."));
    if (m_kind == Kind::WithoutReceipt && m_customer.isEmpty())
        return wrong(tr("Without a receipt the name of the customer is needed. Nothing was recorded yet."));
    if (m_isExchange && m_cart.isEmpty())
        return wrong(tr("Nothing is taken instead yet: scan it, or give the money back without an exchange."));
    if (!charges() && isHeld())
        return wrong(tr("Part of this exchange was paid before, and now nothing is to be paid. Take something more, or take out what was added last, and charge it."));
    if (needsReference() && m_reference.isEmpty())
        return wrong(tr("Give the money back with the card's terminal and type the authorisation code from its slip. Nothing was recorded yet."));
    for (const QString &words : {m_customer, m_reference})
        if (looksLikeCardNumber(words))
            return wrong(tr("This looks like the number of a card, which is never written down here. Nothing was recorded."));
    return {};
}

/// As if it were sold by itself.
Result<Sale> ReturnDraft::saleOfTaken() const
{
    return m_cart.isEmpty() ? Result<Sale>(Sale()) : saleInCash(m_cart, m_clock.nowUtc());
}

QList<SaleLine> ReturnDraft::linesTaken() const
{
    const auto sale = saleOfTaken();
    return sale ? sale->lines : QList<SaleLine>();
}

Result<Sale> ReturnDraft::paidDocument(const QList<Payment> &payments, Money rounding) const
{
    if (const auto whole = checkWords(); !whole)
        return whole.error();
    auto document = documentOf(m_isExchange ? SaleType::Exchange : SaleType::Return, sale(), m_lines + linesTaken(), m_reason);
    if (!document)
        return document;
    if (!m_customer.isEmpty())
        document->customerName = m_customer;
    document->note = m_note;
    document->payments = payments;
    if (!rounding.isZero()) {
        const auto total = document->total.plus(rounding);
        if (!total)
            return total.error();
        document->rounding = rounding;
        document->total = *total;
    }
    document->at = m_clock.nowUtc();
    if (const auto sound = checkSale(*document); !sound)
        return sound.error();
    return document;
}

void ReturnDraft::setExchange(bool exchange)
{
    if (m_kind == Kind::None || exchange == m_isExchange || !checkNotPaid())
        return;
    if (const auto still = checkChangeable(); !still)
        return refuse(still.error().message);
    m_isExchange = exchange;
    m_cart = Cart(m_currency);
    nameBuyer();
    Q_EMIT changed();
}

void ReturnDraft::restore(const Cart &taken, const QString &reason, const QString &customer)
{
    m_isExchange = true;
    if (!taken.isEmpty())
        m_cart = taken;
    if (m_cart.buyer().isNobody())
        nameBuyer();
    m_reason = reason;
    m_customer = customer;
    if (!m_keepsPrices)
        price();
    Q_EMIT changed();
    priceAnew();
}

/// What is taken may cost something else by now: in an exchange that was kept over a night, or while it is being made.
void ReturnDraft::priceAnew()
{
    if (!m_isExchange || m_keepsPrices || m_busy || !m_catalogue)
        return;
    const Cart before = m_cart;
    for (const CartLine &line : before.lines())
        if (const auto product = m_catalogue->product(line.product.sku))
            m_cart.reprice(*product);
    if (m_cart == before)
        return;
    price();
    Q_EMIT changed();
    const NewPrices prices(before, m_cart);
    if (!prices.names.isEmpty() || !(m_cart.total() == before.total())) // else a list or a label names what it costs
        Q_EMIT repriced(prices.names, prices.was);
}

/// What the terminal was asked for stays together: it may still charge the card, or has done so.
Result<void> ReturnDraft::checkChangeable() const
{
    const auto free = checkNotPaid();
    return free && isAsked() ? wrong(askedText()) : free;
}

/// What is paid, or goes back, at this moment is what was said.
Result<void> ReturnDraft::checkNotPaid() const
{
    if (m_isBeingPaid && m_isBeingPaid())
        return Error{Error::Code::Conflict, tr("Close the payment (Esc) to change the exchange."), {}};
    return m_busy ? Error{Error::Code::Conflict, tr("The money is going back: what comes back stays as it is."), {}} : Result<void>();
}

QString ReturnDraft::askedText()
{
    return tr("The card terminal was asked for this exchange, and that is not settled. Charge the exchange: there it is asked again, used, given back, or settled by its "
              "slip. Until then more can be taken, and nothing else changes.");
}

void ReturnDraft::commit()
{
    if (m_busy || m_kind == Kind::None)
        return;
    if (const QString why = m_whyNot ? m_whyNot() : QString(); !why.isEmpty())
        return Q_EMIT failed(why);
    if (!m_keepsPrices)
        price(); // a promotion may have begun or ended meanwhile
    if (m_terminal && m_kind == Kind::WithReceipt)
        m_purchases = m_sales.cardPurchases(sale().number); // an earlier try may have got as far as the terminal
    const auto free = checkLoose();
    const auto plan = free ? byTerminal() : free.error();
    if (charges()) {
        const auto whole = free ? checkWords() : free;
        if (!whole)
            return refuse(whole.error().message);
        return askLeave([this] {
            askForGoods([this] {
                m_behalf = begunBy(m_approvals);
                Q_EMIT chargeAllowed();
            });
        });
    }
    const auto made = plan ? paidDocument(payments(), rounding()) : plan.error();
    if (!made)
        return refuse(made.error().message);
    const auto go = [this, document = *made, plan = *plan] {
        askForGoods([this, document, plan] {
            m_behalf = begunBy(m_approvals);
            settle(document, plan);
        });
    };
    if (m_kind != Kind::WithReceipt || !givesBackOtherwise(*made, sale(), m_file.returned()))
        return askLeave(go);
    const QString words =
        tr("Return of the receipt %1 by another payment type than it was paid with: %2").arg(sale().number, TenderText::name(made->payments.first().tender));
    askLeave([this, request = Approvals::Request{wanted::otherTender(*made), words}, go] { whenAllowed(m_approvals, request, this, [go](const QString &) { go(); }); });
}

/// Of whoever may, by the worth of the goods, whatever is taken instead: as the transaction that records it will look for it.
void ReturnDraft::askLeave(std::function<void()> go)
{
    const bool hasReceipt = m_kind == Kind::WithReceipt;
    Sale asked;
    asked.lines = m_lines;
    asked.refersTo = sale().number;
    asked.customerName = m_customer;
    const Wanted worth = wanted::back(asked, hasReceipt);
    const QString amount = MoneyText().withSymbol(Money(worth.amount, m_currency));
    const Approvals::Request request{worth,
                                     hasReceipt ? tr("Return of the receipt %1, %2").arg(sale().number, amount)
                                                : tr("Return without a receipt, %1: %2").arg(amount, m_customer)};
    whenAllowed(m_approvals, request, this, [go = std::move(go)](const QString &) { go(); });
}

/// What is taken is sold, by the same rule as in any sale: asked before anything is charged or given back.
void ReturnDraft::askForGoods(std::function<void()> go)
{
    const auto taken = saleOfTaken();
    if (!m_approvals || !taken)
        return go();
    m_hasAsked |= m_approvals->askForSale(*taken, this, [this, asked = m_cart, lines = m_lines.size(), go = std::move(go)] {
        if (m_cart == asked && m_lines.size() == lines)
            go();
        else
            commit(); // changed while it was looked up: another exchange
    });
}

/// What was approved for it is of no use to the sale that is open beside it.
void ReturnDraft::endAsked()
{
    if (std::exchange(m_hasAsked, false) && m_approvals)
        m_approvals->endSale();
}

void ReturnDraft::settle(const Sale &made, const TerminalRefunds::Plan &plan)
{
    m_busy = true;
    if (plan.parts.isEmpty())
        return recordRefunded(made, plan.done);
    Q_EMIT waiting(tr("The terminal gives the money back: follow what it shows."));
    m_terminal->start(plan.parts, m_behalf, [this, document = made, done = plan.done](const Result<QList<PaymentAttempt>> &refunds) {
        if (refunds)
            return recordRefunded(document, done + *refunds);
        m_busy = false;
        Q_EMIT failed(refunds.error().message);
    });
}

/// `refunds`: of the terminal, each recorded with its own authorisation; none: what goes back to a card does so by hand.
void ReturnDraft::recordRefunded(const Sale &document, const QList<PaymentAttempt> &refunds)
{
    record(document, TerminalRefunds::referencesOf(refunds));
}

void ReturnDraft::recordPaid(const Sale &document, const QStringList &attempts)
{
    m_busy = true;
    record(document, attempts);
}

void ReturnDraft::cancelTerminal()
{
    if (m_terminal)
        m_terminal->cancel();
}

void ReturnDraft::record(const Sale &document, const QStringList &attempts)
{
    const auto recorded = [this](const Result<CommittedSale> &done) {
        m_busy = false;
        if (!done)
            return Q_EMIT failed(done.error().message);
        close();
        Q_EMIT committed(*done);
    };
    m_behalf([&] { m_till.giveBack(document, attempts, this, recorded); });
}

} // namespace mostrador

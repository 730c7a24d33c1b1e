// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/SaleDeeds.h"

#include "models/services/people/Permission.h"
#include "models/storage/payment/PaymentAttemptStore.h"

namespace mostrador {

namespace {

/// What people took off a line, zero or positive.
struct Off {
    qint64 line = 0;
    qint64 cart = 0;
};

Off offOf(const SaleLine &line, const QSet<QString> &promotions)
{
    Off off;
    for (const Adjustment &adjustment : line.adjustments) {
        if (adjustment.kind == AdjustmentKind::CartDiscount)
            off.cart -= adjustment.amount.minor();
        else if (adjustment.kind == AdjustmentKind::LineDiscount || !promotions.contains(adjustment.rule))
            off.line -= adjustment.amount.minor();
    }
    return off;
}

void keepFurthest(QList<Wanted> &all, const Wanted &what)
{
    if (what.amount <= 0)
        return;
    for (Wanted &other : all) {
        if (other.deed != what.deed || other.subject != what.subject)
            continue;
        other.amount = qMax(other.amount, what.amount);
        return;
    }
    all.append(what);
}

bool hasPromotion(const Sale &sale)
{
    for (const SaleLine &line : sale.lines)
        for (const Adjustment &adjustment : line.adjustments)
            if (adjustment.kind == AdjustmentKind::Promotion)
                return true;
    return false;
}

/// What a label's weight is rounded by is no price below the catalogue's.
qint64 roundingOf(const SaleLine &line, const UnitPrice &catalogue)
{
    const auto gram = line.unit == Unit::Piece ? Result<Money>(Money::zero(catalogue.currency())) : catalogue.times(Quantity::fromMilli(1));
    return 1 + (gram ? gram->minor() : 0);
}

} // namespace

Result<qint64> SaleDeeds::shareBelowOf(const SaleLine &line, QDate day) const
{
    if (line.sku == OpenSku)
        return 0;
    const auto catalogue = m_facts.catalogue(line);
    if (!catalogue)
        return catalogue.error();
    const UnitPrice usual = catalogue->value_or(line.listPrice);
    if (wanted::shareBelow(usual, line.unitPrice) == 0 || !(usual.currency() == line.unitPrice.currency()))
        return 0;
    const auto listed = m_facts.lowestListed(line.sku, day);
    if (!listed)
        return listed.error();
    if (*listed && wanted::shareBelow(**listed, line.unitPrice) == 0)
        return 0;
    const auto whole = usual.times(line.quantity);
    const auto charged = line.unitPrice.times(line.quantity);
    if (whole && charged && whole->minor() - charged->minor() <= roundingOf(line, usual) && line.unit != Unit::Piece)
        return 0;
    return wanted::shareBelow(usual, line.unitPrice);
}

Result<QList<Wanted>> SaleDeeds::ofGoods(const Sale &sale) const
{
    const auto promotions = hasPromotion(sale) ? m_facts.promotions() : Result<QSet<QString>>(QSet<QString>());
    if (!promotions)
        return promotions.error();
    QList<Wanted> all;
    qint64 cartOff = 0;
    qint64 cartBase = 0;
    for (const SaleLine &line : sale.lines) {
        if (line.comesBack())
            continue;
        const auto below = shareBelowOf(line, sale.at.toLocalTime().date());
        if (!below)
            return below.error();
        keepFurthest(all, wanted::price(line.sku, *below));
        const Off off = offOf(line, *promotions);
        const auto base = line.unitPrice.times(line.quantity);
        keepFurthest(all, wanted::discount(line.sku, wanted::leastShareOff(off.line, base ? base->minor() : off.line)));
        cartOff += off.cart;
        cartBase += line.total.minor() + off.cart;
    }
    keepFurthest(all, wanted::discount({}, wanted::leastShareOff(cartOff, cartBase)));
    return all;
}

Result<void> checkMayGiveBack(Database &database, const PaymentAttempt &attempt)
{
    if (attempt.kind == AttemptKind::Purchase)
        return {};
    const auto original = PaymentAttemptStore(database).attempt(attempt.original);
    if (!original)
        return original.error();
    if (!*original || (*original)->sale.isEmpty())
        return {};
    Permit permit(database);
    const auto mayVoid = permit.check(wanted::voidOf((*original)->sale, attempt.amount));
    return mayVoid ? mayVoid : permit.check({Deed::Refund, attempt.amount.minor(), (*original)->sale});
}

Result<QList<Wanted>> SaleDeeds::of(const Sale &document, bool hasOriginal) const
{
    if (document.type == SaleType::Void)
        return QList<Wanted>{wanted::voidOf(document.refersTo, document.total)};
    auto all = ofGoods(document);
    if (all && document.type != SaleType::Sale)
        all->append(wanted::back(document, hasOriginal));
    return all;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/SaleDeeds.h"

#include "models/services/people/Permission.h"
#include "models/storage/payment/PaymentAttemptStore.h"

namespace mostrador {

namespace {

constexpr qint64 LongestPaymentSecs = 6 * 3600; ///< a list that ended at midnight is the list of whoever began to pay before

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

/// What the catalogue asks, where the line is sold below it and below all of the shop's lists.
Result<std::optional<UnitPrice>> SaleDeeds::undercut(const SaleLine &line, const QDateTime &at) const
{
    const std::optional<UnitPrice> none;
    if (line.sku == OpenSku)
        return none;
    const auto catalogue = m_facts.catalogue(line);
    if (!catalogue)
        return catalogue.error();
    const UnitPrice usual = catalogue->value_or(line.listPrice);
    if (wanted::shareBelow(usual, line.unitPrice) == 0 || !(usual.currency() == line.unitPrice.currency()))
        return none;
    const auto listed = m_facts.lowestListed(line.sku, at.addSecs(-LongestPaymentSecs).toLocalTime().date(), at.toLocalTime().date());
    if (!listed)
        return listed.error();
    if (*listed && wanted::shareBelow(**listed, line.unitPrice) == 0)
        return none;
    const auto whole = usual.times(line.quantity);
    const auto charged = line.unitPrice.times(line.quantity);
    if (whole && charged && whole->minor() - charged->minor() <= roundingOf(line, usual) && line.unit != Unit::Piece)
        return none;
    return std::optional(usual);
}

Result<LineByHand> SaleDeeds::byHand(const SaleLine &line, const QDateTime &at, const QSet<QString> &promotions) const
{
    const auto usual = undercut(line, at);
    if (!usual)
        return usual.error();
    const Off off = offOf(line, promotions);
    LineByHand hand{line.sku, line.total.minor(), 0, off.line, off.cart, 0};
    if (!*usual)
        return hand;
    const auto asked = (*usual)->times(line.quantity);
    const auto charged = line.unitPrice.times(line.quantity);
    hand.below = wanted::shareBelow(**usual, line.unitPrice);
    hand.price = asked && charged ? asked->minor() - charged->minor() : Sale::MostMinor; // too much to be counted
    return hand;
}

Result<QList<Wanted>> SaleDeeds::ofGoods(const Sale &sale) const
{
    const auto promotions = hasPromotion(sale) ? m_facts.promotions() : Result<QSet<QString>>(QSet<QString>());
    if (!promotions)
        return promotions.error();
    QList<LineByHand> lines;
    for (const SaleLine &line : sale.lines) {
        if (line.comesBack())
            continue;
        const auto hand = byHand(line, sale.at, *promotions);
        if (!hand)
            return hand.error();
        lines.append(*hand);
    }
    return takenOff(lines);
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

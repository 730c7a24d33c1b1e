// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CartJournal.h"

namespace mostrador {

namespace {

constexpr int MostGone = 200; ///< that undo could still bring back

/// Lines stand in the order of their ids.
QList<CartStep> stepsBetween(const QList<CartLine> &before, const QList<CartLine> &after)
{
    QList<CartStep> steps;
    qsizetype old = 0;
    qsizetype now = 0;
    while (old < before.size() || now < after.size()) {
        const bool isGone = now == after.size() || (old < before.size() && before[old].id < after[now].id);
        const bool isNew = !isGone && (old == before.size() || after[now].id < before[old].id);
        if (isGone) {
            steps.append({before[old], before[old].quantity, Quantity()});
            ++old;
        } else if (isNew) {
            steps.append({after[now], Quantity(), after[now].quantity});
            ++now;
        } else {
            const CartLine &was = before[old++];
            const CartLine &is = after[now++];
            if (was.quantity != is.quantity || was.total != is.total || !(was.unitPrice == is.unitPrice))
                steps.append({is, was.quantity, is.quantity});
        }
    }
    return steps;
}

} // namespace

void CartJournal::reset(const Cart &cart)
{
    m_cart = cart;
    m_gone.clear();
    m_unweighed = 0;
}

CartJournal::Changes CartJournal::changed(const Cart &after, CartCause cause)
{
    Changes changes;
    changes.before = m_cart;
    changes.steps = stepsBetween(m_cart.lines(), after.lines());
    m_cart = after;
    if (cause == CartCause::Clear && !changes.before.isEmpty() && after.isEmpty()) {
        changes.drafts.append(abandoned(changes.before));
        m_unweighed = 0;
        return changes;
    }
    if (cause == CartCause::Undo && changes.before.isEmpty())
        if (const auto back = restored(after)) {
            changes.drafts.append(*back);
            return changes;
        }
    const int unweighed = std::exchange(m_unweighed, 0);
    for (CartStep &step : changes.steps) {
        step.isVoid = step.after < step.before && !(step.line.id == unweighed && (cause == CartCause::Undo || step.after > Quantity()));
        const auto more = step.after.minus(step.before);
        if (step.line.product.isWeighed() && cause == CartCause::Change && more && *more == Quantity::units(1))
            m_unweighed = step.line.id;
        if (step.isVoid)
            if (const CartLine *was = changes.before.line(step.line.id)) {
                const CartLine *is = after.line(step.line.id);
                const auto less = is ? was->total.minus(is->total) : Result<Money>(was->total);
                step.line = *was;
                step.line.total = less ? *less : was->total;
            }
        if (!step.isVoid && step.after.isZero())
            step.line.total = Money::zero(step.line.total.currency());
    }
    changes.drafts = lineDrafts(changes.steps, cause);
    return changes;
}

QList<CartJournal::Draft> CartJournal::lineDrafts(const QList<CartStep> &steps, CartCause cause)
{
    QList<Draft> drafts;
    for (const CartStep &step : steps)
        if (step.isVoid)
            noteGone(step, cause, drafts);
        else if (cause == CartCause::Undo && step.after > step.before)
            noteBack(step, drafts);
    return drafts;
}

void CartJournal::noteGone(const CartStep &step, CartCause cause, QList<Draft> &drafts)
{
    const Quantity gone = Quantity::fromMilli(step.before.milli() - step.after.milli());
    const auto written = std::make_shared<EntryId>();
    const CartLine &line = step.line;
    drafts.append({LineVoided{line.product.sku, line.product.name, line.product.unit, gone, line.total, cause == CartCause::Undo ? VoidReason::Undone : VoidReason::None},
                   written,
                   {}});
    m_gone.append({line.id, line.product.sku, gone, 0, written});
    while (m_gone.size() > MostGone)
        m_gone.removeFirst();
}

void CartJournal::noteBack(const CartStep &step, QList<Draft> &drafts)
{
    const Quantity back = Quantity::fromMilli(step.after.milli() - step.before.milli());
    for (qsizetype i = m_gone.size() - 1; i >= 0; --i) {
        const Gone gone = m_gone[i];
        if (gone.line != step.line.id || gone.sku != step.line.product.sku || gone.quantity != back)
            continue;
        m_gone.removeAt(i);
        drafts.append(
            {LineVoided{gone.sku, step.line.product.name, step.line.product.unit, back, step.line.total, VoidReason::None}, std::make_shared<EntryId>(), gone.written});
        return;
    }
}

CartJournal::Draft CartJournal::abandoned(const Cart &before)
{
    CartAbandoned what;
    what.total = before.total();
    what.lines = int(before.lines().size());
    for (const CartLine &line : before.lines())
        if (what.items.size() < CartAbandoned::MostItems)
            what.items.append({line.product.sku, line.quantity, line.total});
    const auto written = std::make_shared<EntryId>();
    m_gone.append({0, {}, {}, before.lines().size(), written});
    return {what, written, {}};
}

std::optional<CartJournal::Draft> CartJournal::restored(const Cart &after)
{
    for (qsizetype i = m_gone.size() - 1; i >= 0; --i) {
        const Gone gone = m_gone[i];
        if (gone.line != 0 || gone.lines != after.lines().size())
            continue;
        m_gone.removeAt(i);
        CartAbandoned what;
        what.total = after.total();
        what.lines = int(after.lines().size());
        return Draft{what, std::make_shared<EntryId>(), gone.written};
    }
    return std::nullopt;
}

} // namespace mostrador

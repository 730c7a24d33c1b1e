// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/people/TakenOff.h"

namespace mostrador {

namespace {

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

/// All that a line's own price and discounts and the sale's take off together. One that has only its share of the sale's is the sale's.
qint64 together(const LineByHand &line)
{
    if (line.line == 0 && (line.price == 0 || line.sale == 0))
        return 0;
    const qint64 off = line.price + line.line + line.sale;
    const int halves = (line.price > 0 ? 2 : 0) + (line.line > 0 ? 1 : 0) + (line.sale > 0 ? 2 : 0); // a share of the sale's is up to a whole unit more
    return wanted::leastShareOff(off, line.total + off, halves);
}

} // namespace

QList<Wanted> takenOff(const QList<LineByHand> &lines)
{
    QList<Wanted> all;
    qint64 off = 0;
    qint64 asked = 0;
    for (const LineByHand &line : lines) {
        keepFurthest(all, wanted::price(line.sku, line.below));
        keepFurthest(all, wanted::discount(line.sku, together(line)));
        off += line.sale;
        asked += line.total + line.sale;
    }
    keepFurthest(all, wanted::discount({}, wanted::leastShareOff(off, asked)));
    return all;
}

} // namespace mostrador

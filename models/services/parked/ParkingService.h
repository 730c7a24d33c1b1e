// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/RandomSource.h"
#include "models/services/parked/UnparkedSales.h"
#include "models/storage/JournalStore.h"
#include "models/storage/SaleStore.h"
#include "models/storage/parked/ParkedStore.h"

namespace mostrador {

/// What happens to the open cart: it is put aside, a parked one takes its place, or both.
struct CartExchange {
    Cart aside;                        ///< the open cart, to be parked; empty: there is none
    QString name;                      ///< for it; may be empty
    QString waiting;                   ///< UnparkedSale::id: where it cannot be parked it waits, and no more where it is; empty: it stays open
    QString recall;                    ///< id of the parked sale that is open afterwards; empty: none
    std::optional<ParkedSale> granted; ///< the hub's answer: no other till has it, and this is it
    bool isUndo = false;               ///< the parking was a mistake
    Cart undone;                       ///< then: the cart as it was, with the ids of its lines, and behind them what was rung up since and goes on with it
    /// What comes next is of another customer, whether the disk has taken this one or not.
    bool isForTheNext() const { return recall.isEmpty() && !isUndo; }
};

struct CartExchanged {
    Cart cart;      ///< that is open now: what was undone, or recalled
    QString parked; ///< id of what was put aside; empty: nothing
    QString name;   ///< of what was recalled
};

/// Parks and recalls sales: entries, list and open cart in one transaction, so that a sale is in the list or open, and never both nor neither.
/// Lives on the storage thread.
class ParkingService final {
public:
    ParkingService(Database &database, JournalStore &journal, RandomSource &random);
    /// Error::NotFound (it is not waiting here any more), Conflict (another till has it), Unreachable (another till's, and the hub was not asked),
    /// Invalid (too large, or too long a name), Damaged; then all is as before.
    Result<CartExchanged> exchange(const CartExchange &wanted);

    /// That could not be done: what was put aside waits, and nothing is open.
    Result<void> wait(const CartExchange &refused);
    Result<void> bringBack(const QByteArray &cart, const QString &waiting); ///< it is open again, in this cart
    Result<void> keepOpen(const QByteArray &cart);                          ///< SaleStore::keepCart(); with it what waits, if that is not on the disk yet
    Result<QList<UnparkedSale>> waiting() const { return UnparkedSales::read(m_database); }
    Result<void> putOpen(const QByteArray &cart); ///< the same in the open transaction
    void wasKept() { m_unparked.wasKept(); }      ///< which was committed

private:
    Result<QString> park(const Cart &cart, const QString &name);
    Result<Cart> recall(const CartExchange &wanted, QString &name);
    Result<ParkedSale> own(const CartExchange &wanted);
    Database &m_database;
    JournalStore &m_journal;
    RandomSource &m_random;
    ParkedStore m_parked;
    SaleStore m_sales;
    UnparkedSales m_unparked;
};

} // namespace mostrador

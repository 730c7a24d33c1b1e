// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Books.h"

namespace mostrador {

/// Gives a parked sale to exactly one till that asks for it: an entry of the hub's own lane, so that it stays given over a restart and a rebuild.
class ParkingDesk final {
public:
    explicit ParkingDesk(Books &books) : m_books(books) {}

    struct Handed {
        ParkedSale sale;
        bool isGiven = false;
        TillId holder;      ///< who has it, given or recalled
        ApplyReport report; ///< commitNo 0: nothing was written
    };
    /// Asked again by the till that has it, it is given again: its answer may have been lost. Error::NotFound: no such sale in the till's shop.
    Result<Handed> claim(const QString &id, TillId till, StoreId store);

private:
    Books &m_books;
};

} // namespace mostrador

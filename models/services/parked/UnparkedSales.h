// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/storage/Database.h"
#include <optional>

namespace mostrador {

/// It was put aside and could not be parked: it waits until the counter is free for it.
struct UnparkedSale {
    QString id; ///< of its waiting, nobody else knows it
    Cart cart;
    QString name;
};

/// All of this till that wait, on the disk beside the open cart. Changes are kept here until put() has them there, with the cart that is open then: in one
/// transaction, so that a sale is open or waits, and never both nor neither. Lives on the storage thread.
class UnparkedSales final {
public:
    explicit UnparkedSales(Database &database) : m_database(database) {}
    static Result<QList<UnparkedSale>> read(Database &database); ///< as on the disk, the first that waits first; what cannot be read is left out

    Result<void> add(const UnparkedSale &sale);
    Result<void> remove(const QString &id); ///< it is open again, or parked
    bool isKept() const { return m_isKept; }
    Result<void> put();                 ///< in the open transaction
    void wasKept() { m_isKept = true; } ///< that was committed

private:
    Result<void> load();
    Database &m_database;
    std::optional<QList<UnparkedSale>> m_all; ///< none: not read yet
    bool m_isKept = true;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promotions/Promotion.h"
#include "models/storage/Database.h"

namespace mostrador {

/// The till's copy of the shop's promotions. Writing calls need an open transaction.
class PromotionStore final {
public:
    explicit PromotionStore(Database &database) : m_database(database) {}

    Result<QList<Promotion>> all() const; ///< by id, archived ones too
    /// The hub's word. An older version is not taken, except in a newer snapshot: a restored hub counts anew.
    Result<void> putFromHub(const Promotion &promotion, qint64 snapshot);
    Result<void> forgetUnnamed(qint64 snapshot); ///< what the snapshot did not name

private:
    Database &m_database;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Till.h"
#include "models/storage/SettingStore.h"

namespace mostrador {

/// What a shop decides about selling, kept in the till's database. Read once at the start, on the window's own connection.
class SellingRules final : public QObject {
    Q_OBJECT
public:
    SellingRules(Database &reader, Till &till);

    /// Of what the shop is known to have too little of, nothing is rung up. Else it is, and the line says so.
    bool needsStock() const { return m_needsStock; }
    void setNeedsStock(bool needs, QObject *context, Till::Reply<void> reply);

Q_SIGNALS:
    void changed();

private:
    Till &m_till;
    bool m_needsStock = false;
};

} // namespace mostrador

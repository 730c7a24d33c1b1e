// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillStores.h"
#include "models/transport/runtime/SystemClock.h"
#include "models/transport/runtime/SystemRandom.h"
#include "tests/bench/Bench.h"

namespace mostrador {

/// The commit of a sale of five lines (CheckoutService::complete on a real database file), against write and fdatasync of the bytes of
/// such a sale's journal entry to a file that only grows: what any program has to pay that promises to lose nothing.
class CommitPair final : public Pair {
public:
    ~CommitPair() override;
    /// Over the till of that data folder, which ManyProducts has filled with so many.
    Result<void> prepare(const QString &dataDir, int products);
    Result<void> runProduct() override;
    Result<void> runBare() override;
    Result<void> check(); ///< all that was measured is in the journal and in the file

private:
    Result<void> takeBytes();

    SystemClock m_clock;
    SystemRandom m_random;
    std::shared_ptr<Till::Stores> m_stores;
    Sale m_sale;
    qint64 m_before = 0; ///< entries
    qint64 m_sold = 0;
    QByteArray m_bytes; ///< of one entry
    int m_file = -1;
    qint64 m_appended = 0;
};

} // namespace mostrador

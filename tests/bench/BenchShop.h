// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Books.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/transport/runtime/SystemClock.h"
#include "models/transport/runtime/SystemRandom.h"
#include "tests/support/TestLane.h"
#include <vector>

namespace mostrador {

/// A hub's data folder as an administrator and its tills have left it: shops, a catalogue, tills with their keys and tokens; all of it made by
/// the hub's own classes. What the tills sell are sales of five lines, signed and chained.
class BenchShop final {
public:
    static constexpr int Products = 200;
    struct Member {
        TillId till;
        StoreId store;
        QString storeName;
        QString token;
        std::unique_ptr<Ed25519Key> key;
        std::unique_ptr<TestLane> lane; ///< its journal
    };
    static Result<std::unique_ptr<BenchShop>> make(const QString &dataDir, int shops, int tillsPerShop);

    /// Every lane's first entry, in the books. Not for tills whose own database writes it.
    Result<void> startLanes();
    /// One of the first product, and of four others in turn.
    SignedEntry sell(Member &member);
    Sale saleOf(Member &member);

    std::vector<Member> &members() { return m_members; }
    Books &books() { return *m_books; }
    const QList<Product> &products() const { return m_products; }
    void close(); ///< before the hub opens them: it is told nothing else
    QString hubId() const { return m_hubId; }
    QByteArray hubKey() const { return m_hubKey; }
    qint64 feedHead() const { return m_feedHead; } ///< when they were closed
    SystemRandom &random() { return m_random; }
    SystemClock &clock() { return m_clock; }

private:
    Result<void> stock();
    Result<void> enrol(int shops, int tillsPerShop);

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Books> m_books;
    std::vector<Member> m_members;
    QList<Product> m_products;
    QString m_hubId;
    QByteArray m_hubKey;
    qint64 m_feedHead = 0;
    qint64 m_sold = 0;
};

/// As it comes out of a channel.
IncomingEntry incoming(const SignedEntry &entry);

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/JournalEntry.h"
#include "models/wire/Payloads.h"

namespace mostrador {

/// Writes a till's journal without the till: valid hashes, chain and signatures. A copy goes on from the same head, so that two of them
/// write a fork.
class TestLane final {
public:
    TestLane(TillId till, int epoch, StoreId store, const Signer &signer, const QByteArray &publicKey);

    /// The epoch's first entry.
    SignedEntry start(int previousEpoch = 0, qint64 previousSeq = 0, const QByteArray &previousHash = zeroHash());
    SignedEntry next(const QString &type, const QByteArray &payload);
    SignedEntry moved(const Sku &sku, Quantity delta);
    SignedEntry counted(const Sku &sku, Quantity counted, Quantity book);
    SignedEntry edited(const ProductEdit &edit);
    /// One line, paid in cash; a return when `units` is negative.
    SignedEntry sale(const Product &product, qint64 units);

    SignedEntry withUuid(const QString &uuid, const QString &type, const QByteArray &payload); ///< as next(), under a uuid of the caller's
    qint64 seq() const { return m_seq; }
    QByteArray head() const { return m_head; }
    static constexpr qint64 At = 1'795'521'600'000; ///< business time of its sales: 2026-11-24T12:00:00Z

private:
    TillId m_till;
    int m_epoch;
    StoreId m_store;
    const Signer *m_signer;
    QByteArray m_publicKey;
    qint64 m_seq = 0;
    QByteArray m_head = zeroHash();
};

/// A product in ARS with 21 % tax.
Product testProduct(const Sku &sku, qint64 minor, const QString &name = QStringLiteral("Yerba mate suave 1 kg"));
/// So many of it on a receipt, at its own price; negative: they come back.
SaleLine testLine(const Product &product, qint64 units);
/// The edit that creates it.
ProductEdit creationOf(const Product &product);

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillStores.h"
#include "models/transport/runtime/SystemClock.h"
#include "models/transport/runtime/SystemRandom.h"
#include "tests/bench/Row.h"

namespace mostrador {

/// The commit of a sale of five lines (CheckoutService::complete on a real database file), against write and fdatasync of the bytes of
/// such a sale's journal entry to a file that only grows: what any program has to pay that promises to lose nothing.
class CommitRow final : public Row {
public:
    ~CommitRow() override;
    QString name() const override { return QStringLiteral("commit"); }
    QString product() const override { return QStringLiteral("commit of a sale of five lines"); }
    QString bare() const override { return QStringLiteral("write + fdatasync of its entry's bytes"); }
    Result<void> prepare(const QString &folder) override;
    Result<void> runProduct() override;
    Result<void> runBare() override;
    Result<void> check() override;

private:
    Result<void> fillShop();
    Result<void> takeBytes();

    static constexpr int Products = 200;
    static constexpr int Lines = 5;
    SystemClock m_clock;
    SystemRandom m_random;
    std::shared_ptr<Till::Stores> m_stores;
    QList<Product> m_products;
    Sale m_sale;
    qint64 m_sold = 0;
    QByteArray m_bytes;      ///< of one entry
    int m_file = -1;
    qint64 m_appended = 0;
};

} // namespace mostrador

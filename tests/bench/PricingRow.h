// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promotions/Pricing.h"
#include "tests/bench/Row.h"

namespace mostrador {

/// The best combination of 50 promotions for a cart of 200 lines, against telling for each of them alone what it would save: what cannot be
/// left out if the best is to be known. A frame is 16.7 ms.
class PricingRow final : public Row {
public:
    QString name() const override { return QStringLiteral("pricing"); }
    QString product() const override { return QStringLiteral("best of 50 promotions for a cart of 200 lines"); }
    QString bare() const override { return QStringLiteral("each promotion alone, on each line"); }
    Result<void> prepare(const QString &folder) override;
    Result<void> runProduct() override;
    Result<void> runBare() override;
    Result<void> check() override;

private:
    QList<PriceLine> m_lines;
    QList<Promotion> m_promotions;
    PricedCart m_cart;
    qint64 m_most = 0; ///< that one alone saves, by the bare way
};

} // namespace mostrador

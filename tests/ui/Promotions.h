// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promotions/Promotion.h"

namespace mostrador::promotions {

inline Promotion of(const QString &name, PromotionKind kind, const QStringList &skus)
{
    Promotion promotion;
    promotion.id = QStringLiteral("test");
    promotion.name = name;
    promotion.kind = kind;
    promotion.products = skus;
    promotion.version = 1;
    return promotion;
}

/// Of so many of that product some are paid.
inline Promotion takeAndPay(const QString &name, const Sku &sku, int take, int pay)
{
    Promotion promotion = of(name, PromotionKind::NForM, {sku});
    promotion.take = take;
    promotion.pay = pay;
    return promotion;
}

inline Promotion percentOff(const QString &name, int basisPoints, const QStringList &skus)
{
    Promotion promotion = of(name, PromotionKind::PercentOff, skus);
    promotion.basisPoints = basisPoints;
    return promotion;
}

} // namespace mostrador::promotions

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/Product.h"
#include <QCoreApplication>

namespace mostrador {

/// Figures as a dashboard writes them: short, in the shop's own marks.
class FigureText final {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
public:
    explicit FigureText(NumberStyle style) : m_style(style), m_text(style) {}
    QString wholeMoney(Money money) const;              ///< "$ 1.284.300": rounded to whole units of the currency
    QString percent(qint64 basisPoints) const;          ///< "8,2 %": one decimal
    QString decimal(qint64 milli) const;                ///< "6,3" from 6271
    QString quantity(Quantity quantity, Unit unit) const; ///< "64 u", "38,200 kg"
    const MoneyText &text() const { return m_text; }

private:
    NumberStyle m_style;
    MoneyText m_text;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FigureText.h"

namespace mostrador {

QString FigureText::wholeMoney(Money money) const
{
    qint64 unit = 1;
    for (int i = 0; i < money.currency().decimals(); ++i)
        unit *= 10;
    const qint64 half = money.isNegative() ? -unit / 2 : unit / 2;
    const QString text = m_text.withSymbol(Money((money.minor() + half) / unit * unit, money.currency()));
    return unit == 1 ? text : text.left(text.lastIndexOf(m_style.decimalMark));
}

QString FigureText::percent(qint64 basisPoints) const
{
    const qint64 tenths = (basisPoints + (basisPoints < 0 ? -5 : 5)) / 10;
    return m_text.percentFromBasisPoints(int(tenths * 10));
}

QString FigureText::decimal(qint64 milli) const
{
    const qint64 tenths = (milli + (milli < 0 ? -50 : 50)) / 100;
    return (tenths < 0 ? QString(QChar(0x2212)) : QString()) + QString::number(qAbs(tenths) / 10) + m_style.decimalMark + QString::number(qAbs(tenths) % 10);
}

QString FigureText::quantity(Quantity quantity, Unit unit) const
{
    const QString number = m_text.quantity(quantity);
    switch (unit) {
    case Unit::Piece: return tr("%1 u", "pieces").arg(number);
    case Unit::Kilogram: return tr("%1 kg").arg(number);
    case Unit::Litre: return tr("%1 l").arg(number);
    case Unit::Metre: return tr("%1 m").arg(number);
    }
    return number;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Quantity.h"

#include <QCoreApplication>

namespace mostrador {

namespace {

Error tooMuch()
{
    return {Error::Code::Overflow, QCoreApplication::translate("Quantity", "The quantity is too large. Nothing was changed."), {}};
}

} // namespace

Result<Quantity> Quantity::plus(Quantity other) const
{
    qint64 sum = 0;
    if (__builtin_add_overflow(m_milli, other.m_milli, &sum))
        return tooMuch();
    return Quantity(sum);
}

Result<Quantity> Quantity::minus(Quantity other) const
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(m_milli, other.m_milli, &difference))
        return tooMuch();
    return Quantity(difference);
}

} // namespace mostrador

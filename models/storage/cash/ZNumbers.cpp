// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cash/ZNumbers.h"

#include "models/storage/Sql.h"

namespace mostrador {

static const QString UpToKey = QStringLiteral("z_up_to");    ///< no number up to this is given any more, of a shift neither
static const QString UnsureKey = QStringLiteral("z_unsure"); ///< unsureEpoch()

/// After the highest that this disk knows to be given, or leaves out.
Result<int> ZNumbers::after(const QString &column) const
{
    const auto last = m_database.sql().scalar(QStringLiteral("SELECT coalesce(max(%1), 0) FROM shift").arg(column));
    const auto upTo = m_settings.value(UpToKey);
    if (!last || !upTo)
        return last ? upTo.error() : last.error();
    return qMax(last->toInt(), upTo->toInt()) + 1;
}

Result<int> ZNumbers::next() const
{
    return after(QStringLiteral("z"));
}

Result<int> ZNumbers::nextShift() const
{
    return after(QStringLiteral("number"));
}

Result<int> ZNumbers::unsureEpoch() const
{
    const auto epoch = m_settings.value(UnsureKey);
    return epoch ? Result<int>(epoch->toInt()) : epoch.error();
}

/// `last` is not the last: what came after it may be on its way to the hub, or on paper only.
Result<void> ZNumbers::leaveOutAfter(int last)
{
    return m_settings.put(UpToKey, QString::number(last + ZsLeftOut));
}

Result<void> ZNumbers::leaveCopy(int epoch)
{
    const auto coming = next();
    const auto left = coming ? leaveOutAfter(*coming - 1) : coming.error();
    return left ? doubt(epoch) : left;
}

Result<void> ZNumbers::doubt(int epoch)
{
    return m_settings.put(UnsureKey, QString::number(epoch));
}

Result<void> ZNumbers::settle(int highest)
{
    const auto coming = next();
    if (!coming)
        return coming.error();
    const auto left = highest >= *coming ? leaveOutAfter(highest) : Result<void>(); // else this disk knows it
    return left ? m_settings.put(UnsureKey, {}) : left;
}

} // namespace mostrador

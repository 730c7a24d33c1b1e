// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cash/ZNumbers.h"

#include "models/storage/Sql.h"

namespace mostrador {

static const QString UpToKey = QStringLiteral("z_up_to");    ///< no number up to this is given any more
static const QString UnsureKey = QStringLiteral("z_unsure"); ///< unsureEpoch()

/// The highest that this disk knows to be given, or leaves out.
Result<int> ZNumbers::known() const
{
    const auto last = m_database.sql().scalar(QStringLiteral("SELECT coalesce(max(z), 0) FROM shift"));
    const auto upTo = m_settings.value(UpToKey);
    if (!last || !upTo)
        return last ? upTo.error() : last.error();
    return qMax(last->toInt(), upTo->toInt());
}

Result<int> ZNumbers::next() const
{
    const auto last = known();
    return last ? Result<int>(*last + 1) : last;
}

Result<int> ZNumbers::unsureEpoch() const
{
    const auto epoch = m_settings.value(UnsureKey);
    return epoch ? Result<int>(epoch->toInt()) : epoch.error();
}

Result<void> ZNumbers::raise(int to)
{
    return m_settings.put(UpToKey, QString::number(to));
}

Result<void> ZNumbers::leaveCopy(int epoch)
{
    const auto last = known();
    if (!last)
        return last.error();
    const auto raised = raise(*last + ZsLeftOut);
    return raised ? doubt(epoch) : raised;
}

Result<void> ZNumbers::doubt(int epoch)
{
    return m_settings.put(UnsureKey, QString::number(epoch));
}

/// One that this disk does not know of is not the last: what came after it may be on its way to the hub, or on paper only.
Result<void> ZNumbers::settle(int highest)
{
    const auto last = known();
    if (!last)
        return last.error();
    if (const auto raised = highest > *last ? raise(highest + ZsLeftOut) : Result<void>(); !raised)
        return raised;
    return m_settings.put(UnsureKey, {});
}

} // namespace mostrador

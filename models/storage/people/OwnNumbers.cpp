// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/people/OwnNumbers.h"

#include "models/storage/SettingStore.h"

namespace mostrador {

static const QString LifeKey = QStringLiteral("own_numbers_up_to"); ///< none up to this is given any more
static constexpr qint64 NumbersOfALife = 1'000;

Result<qint64> OwnNumbers::after(qint64 last) const
{
    const auto upTo = SettingStore(m_database).value(LifeKey);
    return upTo ? Result<qint64>(qMax(last, upTo->toLongLong()) + 1) : upTo.error();
}

Result<void> OwnNumbers::beginLife(int epoch)
{
    return SettingStore(m_database).put(LifeKey, QString::number(epoch * NumbersOfALife));
}

} // namespace mostrador

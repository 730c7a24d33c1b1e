// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QByteArray>
#include <QString>

namespace mostrador {

namespace EntryType {
inline const QString SettingChanged = QStringLiteral("setting.changed"); ///< moves nothing: kept in the journal
} // namespace EntryType

/// The shop has decided something at this till: how large a difference needs somebody, when the till locks, what a receipt says. Who and when stands in the entry.
struct SettingChanged {
    static constexpr int MostKey = 60;
    static constexpr int MostValue = 200; ///< what is longer (a logo) is cut; the till's database has it whole
    QString key;
    QString before; ///< empty: as it is given
    QString after;
};

QByteArray encode(const SettingChanged &changed);
Result<SettingChanged> decodeSettingChanged(const QByteArray &payload);

} // namespace mostrador

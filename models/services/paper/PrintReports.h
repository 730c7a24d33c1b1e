// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include <QDateTime>

namespace mostrador {

/// Reports and slips among what is to be printed: made from what was recorded when they are. Of the storage thread.
namespace PrintReports {
inline const QString Z = QStringLiteral("z");       ///< kind of a job: the close of that number
inline const QString Move = QStringLiteral("move"); ///< kind of a job: money in or out, CashMove::slip
/// In the open transaction of the close: it is wanted on paper wherever there is a printer.
Result<void> putZ(Database &database, int number, const QDateTime &now);
/// In the open transaction of money in or out: wherever sales are printed by themselves.
Result<void> putMove(Database &database, const QString &slip, const QDateTime &now);
} // namespace PrintReports

} // namespace mostrador

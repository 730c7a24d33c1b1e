// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include <QDateTime>

namespace mostrador {

/// Reports among what is to be printed. Of the storage thread.
namespace PrintReports {
inline const QString Z = QStringLiteral("z"); ///< kind of a job: made from the close of that number when it is printed
/// In the open transaction of the close: it is wanted on paper wherever there is a printer.
Result<void> putZ(Database &database, int number, const QDateTime &now);
} // namespace PrintReports

} // namespace mostrador

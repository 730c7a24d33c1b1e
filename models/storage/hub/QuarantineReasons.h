// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mostrador::QuarantineReason {

/// The hub lost its books, or got old ones back, or somebody makes entries up.
inline const QString OfNobody = QStringLiteral("no till is enrolled under this number and epoch");
/// Anybody who can write to the broker could have made it: it says nothing about the till that it names.
inline const QString NotItsSignature = QStringLiteral("its signature is not this till's");

/// A till need not hear of it once the number stands in the books: it is not what the till wrote.
inline bool isOfAStranger(const QString &reason)
{
    return reason.endsWith(NotItsSignature);
}

} // namespace mostrador::QuarantineReason

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"

namespace mostrador {

/// Makes of a PIN what may be kept. Slow on purpose (a third of a second): never on a thread that somebody waits for. From any thread.
class PinHasher {
public:
    virtual ~PinHasher() = default;
    virtual Result<QString> hash(const QString &pin) = 0; ///< another each time: it is salted. Error::Storage, Denied: its secret is not to be had
    virtual Result<bool> verify(const QString &pin, const QString &hash) = 0;
};

} // namespace mostrador

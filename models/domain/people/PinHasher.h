// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"

namespace mostrador {

/// Makes of a PIN what may be kept. Slow on purpose (a third of a second): never on a thread that somebody waits for. From any thread.
class PinHasher {
public:
    virtual ~PinHasher() = default;
    enum class Secret {
        Kept, ///< the one that other PINs here are hashed with
        Made  ///< another where that one is not to be had: of the first PIN, and of a manager who has come back without it
    };
    /// Another each time: it is salted. Error::Storage; Denied: its secret is not to be had; Busy: not now.
    virtual Result<QString> hash(const QString &pin, Secret secret) = 0;
    /// Of what has so many digits that nobody tries them all: needs no secret, so that a copy of the database on another disk still knows it.
    virtual Result<QString> hashCode(const QString &code) = 0;
    virtual Result<bool> verify(const QString &text, const QString &hash) = 0; ///< of either
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QByteArray>

namespace mostrador {

/// Where the system keeps secrets of whoever is signed in to it: Secret Service or KWallet, macOS' Keychain, Windows' Credential Manager. From any thread
/// but the main one, on which the system's answer comes.
class Keychain {
public:
    virtual ~Keychain() = default;
    /// Error::Unreachable: the system has none, or it does not answer; NotFound: it has nothing by this name; Busy: it is locked, and was not unlocked.
    virtual Result<QByteArray> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QByteArray &secret) = 0; ///< in the place of what was there
};

} // namespace mostrador

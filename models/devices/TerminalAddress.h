// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QString>
#include <QUrl>

namespace mostrador {

/// Where the card terminal listens: tcp://HOST:PORT, only on this machine (a service of the terminal's maker, the simulator), or tls://HOST:PORT,
/// whose certificate is checked against `caFile` if given, the system's otherwise. Without TLS anybody on the network could approve.
struct TerminalAddress {
    QUrl url;
    QString caFile;
    bool isSecure() const { return url.scheme() == QLatin1String("tls"); }
    Result<void> check() const; ///< Error::Invalid with a message for a person
};

} // namespace mostrador

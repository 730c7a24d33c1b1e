// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QString>
#include <QUrl>

namespace mostrador {

/// What both HTTP and WebSocket clients need to know of the hub. Plain http only to loopback; else https, certificate checked against
/// `caFile` if given, the system's otherwise.
struct HubAddress {
    QUrl url;
    QString token;
    QString caFile;
    Result<void> check() const; ///< Error::Invalid with a message for a person
};

/// What is wrong with a word of the command line that should be a hub's address; empty: nothing.
QString hubAddressProblem(const QString &value);

} // namespace mostrador

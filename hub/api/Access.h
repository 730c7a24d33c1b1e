// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/hub/HubReader.h"
#include "models/transport/http/HttpServer.h"
#include <functional>

namespace mostrador {

/// Who may ask what. Reading from this machine is free; everything else needs a bearer token: a till's own, or the administrator's.
/// Of tokens only the SHA-256 is held.
class Access final {
public:
    /// adminTokenHash: of the token in the hub's data folder; empty = there is none.
    Access(const HubReader &reader, QByteArray adminTokenHash);
    /// Called once, when a till comes that was told a token by another hub, while this one has no tills yet: its books take the place of lost ones.
    void whenForgotten(std::function<void()> call) { m_forgotten = std::move(call); }
    Result<void> refresh();                                          ///< after an enrolment; one that fails is made up for with the next token that comes
    std::optional<TillEntry> till(const HttpRequest &request) const; ///< whose token it carries
    /// HttpServer's guard.
    std::optional<HttpResponse> check(const HttpRequest &request, const QString &pattern) const;

private:
    Result<void> read() const;
    const HubReader &m_reader;
    QByteArray m_adminTokenHash;
    mutable QHash<QByteArray, TillEntry> m_tills;
    mutable bool m_isStale = false;
    mutable std::function<void()> m_forgotten;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/CounterApi.h"

namespace mostrador {

/// REST of recovery codes: an administrator makes one for a till, and that till shows it.
class RecoveryApi final {
public:
    explicit RecoveryApi(CounterApi::Parts parts) : m_parts(std::move(parts)) {}
    void addRoutes(HttpServer &server);

private:
    void issue(const HttpRequest &request, const HttpServer::Respond &respond);
    void take(const HttpRequest &request, const HttpServer::Respond &respond);

    CounterApi::Parts m_parts;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/Access.h"
#include "hub/ledger/Books.h"
#include "models/domain/Scheduler.h"
#include <functional>

namespace mostrador {

/// REST of the counter: the shops' parked sales, a till's claim to one, receipts of other tills, what was taken out of carts, and the tills' drawers.
class CounterApi final {
public:
    struct Parts {
        HubReader &reader;
        Books &books; ///< on `storage` only
        Access &access;
        Executor &storage;
        Executor &own;
        std::function<void(const ApplyReport &)> applied;
    };
    explicit CounterApi(Parts parts) : m_parts(std::move(parts)) {}
    void addRoutes(HttpServer &server);

private:
    HttpResponse parked(const HttpRequest &request) const;
    HttpResponse voids(const HttpRequest &request) const;
    HttpResponse reports(const HttpRequest &request) const;
    HttpResponse lastZ(const HttpRequest &request) const;
    HttpResponse movements(const HttpRequest &request) const;
    HttpResponse receipt(const HttpRequest &request) const;
    HttpResponse returnedTwice(const HttpRequest &request) const;
    void settleReturn(const HttpRequest &request, const HttpServer::Respond &respond);
    void claim(const HttpRequest &request, const HttpServer::Respond &respond);

    Parts m_parts;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador

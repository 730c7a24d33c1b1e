// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/Access.h"
#include "hub/api/CounterApi.h"
#include "hub/api/RecoveryApi.h"
#include "hub/ledger/Books.h"
#include "hub/ledger/DirectIntake.h"
#include "hub/metrics/Metrics.h"
#include <functional>

namespace mostrador {

/// REST, version 1. Reads answer at once from this thread's own connection; writes go to the storage thread and answer from its report.
class Api final {
public:
    struct Parts {
        HubReader &reader;
        Books &books;                          ///< on `storage` only
        Intake &intake;
        Access &access;
        Metrics &metrics;
        const Clock &clock;
        Executor &storage;
        Executor &own;
        std::function<void(const ApplyReport &)> applied; ///< after a write of the hub's own lane
        std::function<Metrics::Now()> now;
        std::function<QString(const HttpRequest &)> streamUrl;
    };
    explicit Api(Parts parts);
    void addRoutes(HttpServer &server);

private:
    void addHealth(HttpServer &server);
    void addLists(HttpServer &server);
    void addEdits(HttpServer &server);
    void addTills(HttpServer &server);
    void addQuarantine(HttpServer &server);
    void replay(qint64 id, const HttpServer::Respond &respond);

    HttpResponse about(const HttpRequest &request) const;
    HttpResponse stockOf(const HttpRequest &request) const;
    void putProduct(const HttpRequest &request, const HttpServer::Respond &respond, bool priceOnly);
    void putStock(const HttpRequest &request, const HttpServer::Respond &respond);
    void enrol(const HttpRequest &request, const HttpServer::Respond &respond);
    void journal(const HttpRequest &request, const HttpServer::Respond &respond);
    bool mayTryCode(const QString &peer);

    template <typename T, typename Job, typename Answer>
    void onStorage(Job job, Answer answer);

    Parts m_parts;
    DirectIntake m_journal;
    CounterApi m_counter;
    RecoveryApi m_recovery;
    QHash<QString, QList<qint64>> m_codes;     ///< when each address tried one, monotonic: a code of 40 bits is not to be guessed
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador

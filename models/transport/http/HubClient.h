// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/http/HubAddress.h"
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <functional>

namespace mostrador {

// What the hub's clients (DirectChannel, HubRequests, FeedSocket) share; nobody else needs it.

/// The hub's address with `path` behind it. No token ever stands in a URL.
QUrl hubUrl(const HubAddress &hub, const QString &path);
/// A request with the token in its Authorization header and TLS as HubAddress says. Error::Invalid as HubAddress::check().
Result<QNetworkRequest> hubRequest(const HubAddress &hub, const QUrl &url);
/// Such a hub may be spoken to in plain text, and is never asked through a proxy.
bool isLoopback(const QUrl &url);
/// What an answer that is not 2xx means, in the hub's own words (RFC 9457) where it gave any. 401 and 403 are Denied, 404 NotFound, 413 Overflow,
/// 429 and 5xx Busy, the rest Invalid.
Error hubProblem(int status, const QByteArray &body);
/// Nobody answered; `tls`: because the certificate was not accepted.
Error hubUnreachable(const QUrl &url, bool tls, const QString &detail);

/// Asks the hub over HTTP/1.1. At most 30 s without a byte, two minutes in all, 16 MiB of answer; no redirects, no cookies.
class HubClient final : public QObject {
    Q_OBJECT
public:
    struct Answer {
        int status = 0;
        QByteArray body;
        int retryAfterSeconds = 0; ///< 0: the hub did not say
    };
    using Reply = std::function<void(const Result<Answer> &)>;

    explicit HubClient(QObject *parent);
    /// The reply comes once and later, unless forget() or the end comes first. Error::Invalid (the address) or Unreachable.
    void ask(const HubAddress &hub, const QByteArray &method, const QString &path, const QByteArray &body, Reply reply);
    void forget();             ///< what is under way is given up, its reply is not called

private:
    void finished(QNetworkReply *answer, const Reply &reply);
    QNetworkAccessManager m_network;
    QNetworkReply *m_last = nullptr;
};

} // namespace mostrador

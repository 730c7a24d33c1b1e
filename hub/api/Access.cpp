// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/Access.h"

#include "hub/admin/Enrolment.h"
#include <QDebug>
#include <QRegularExpression>
#include <QSysInfo>
#include <algorithm>

namespace mostrador {

namespace {

bool isOpenToAll(const HttpRequest &request, const QString &pattern)
{
    return pattern == QLatin1String("/livez") || pattern == QLatin1String("/readyz") || (pattern == QLatin1String("/v1/tills") && request.method == "POST");
}

bool isTillsOwn(const QString &pattern)
{
    return pattern == QLatin1String("/v1/journal") || pattern == QLatin1String("/v1/stream") || pattern == QLatin1String("/v1/parked/{id}/claim")
        || pattern == QLatin1String("/v1/receipts/{number}") || pattern == QLatin1String("/v1/recovery");
}

/// A till changes the books with its journal only: what it signs is recorded and can be traced to it. Raw bytes of what nobody has
/// understood yet, and putting them into the books, are not a till's business, and not any program's on this machine. Nor does a till make the code that
/// lets somebody in who has no PIN.
bool isAdministrators(const HttpRequest &request, const QString &pattern)
{
    return request.method == "PUT" || pattern.startsWith(QLatin1String("/v1/quarantine")) || pattern == QLatin1String("/v1/recovery-codes")
        || pattern == QLatin1String("/v1/returned-twice/{number}/settle");
}

/// A proxy on this machine asks for somebody elsewhere.
bool isPassedOn(const HttpRequest &request)
{
    return std::any_of(request.headers.keyBegin(), request.headers.keyEnd(),
                       [](const QByteArray &name) { return name == "forwarded" || name == "via" || name.startsWith("x-forwarded-") || name == "x-real-ip"; });
}

/// A page in this machine's browser that calls itself by a name of its own which leads here (DNS rebinding) is not this machine's user.
bool isForThisMachine(const HttpRequest &request)
{
    static const QRegularExpression loopback(QStringLiteral("\\A127(\\.[0-9]{1,3}){3}\\z"));
    QString host = QString::fromLatin1(request.header("host")).toLower();
    if (host == QLatin1String("[::1]") || host.startsWith(QLatin1String("[::1]:")))
        return true;
    host = host.section(QLatin1Char(':'), 0, 0);
    return host.isEmpty() || host == QLatin1String("localhost") || host == QSysInfo::machineHostName().toLower() || loopback.match(host).hasMatch();
}

} // namespace

Access::Access(const HubReader &reader, QByteArray adminTokenHash) : m_reader(reader), m_adminTokenHash(std::move(adminTokenHash))
{
}

Result<void> Access::refresh()
{
    m_isStale = true;
    return read();
}

Result<void> Access::read() const
{
    auto tills = m_reader.tillsByToken();
    if (!tills)
        return tills.error();
    m_tills = *tills;
    m_isStale = false;
    return {};
}

std::optional<TillEntry> Access::till(const HttpRequest &request) const
{
    const QByteArray token = request.bearer();
    if (token.isEmpty())
        return std::nullopt;
    const QByteArray hash = hashOfToken(QString::fromLatin1(token));
    if (m_isStale) // a token may have been taken back, too
        if (const auto caughtUp = read(); !caughtUp)
            qWarning().noquote() << caughtUp.error().message << caughtUp.error().detail;
    const auto found = m_tills.constFind(hash);
    return found == m_tills.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<HttpResponse> Access::check(const HttpRequest &request, const QString &pattern) const
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (pattern.isEmpty() || isOpenToAll(request, pattern)
        || (request.isLoopback && reads && isForThisMachine(request) && !isPassedOn(request) && !isTillsOwn(pattern) && !isAdministrators(request, pattern)))
        return std::nullopt;
    const QByteArray token = request.bearer();
    const bool isAdmin = !token.isEmpty() && !m_adminTokenHash.isEmpty() && hashOfToken(QString::fromLatin1(token)) == m_adminTokenHash;
    if ((till(request) && !isAdministrators(request, pattern)) || (isAdmin && pattern != QLatin1String("/v1/stream")))
        return std::nullopt;
    if (!token.isEmpty() && isTillsOwn(pattern) && m_tills.isEmpty() && m_forgotten)
        std::exchange(m_forgotten, {})();
    HttpResponse answer = HttpResponse::problem(401, QStringLiteral("unauthorized"), QStringLiteral("A token is needed"),
                                                token.isEmpty() ? QStringLiteral("This request needs a bearer token: a till's own, or the one in the hub's data folder (api.token).")
                                                                : QStringLiteral("The hub does not know this token. A till that lost its own joins again with a new code."));
    answer.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"mostrador\"");
    return answer;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HttpRouter.h"

#include <algorithm>

namespace mostrador {

namespace {

bool isCapture(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

std::optional<QStringList> fit(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isCapture(pattern[i]) && !segments[i].isEmpty())
            captures.append(segments[i]);
        else if (pattern[i] != segments[i])
            return std::nullopt;
    }
    return captures;
}

} // namespace

void HttpRouter::add(const QByteArray &method, const QString &pattern, HttpServer::Handler handler)
{
    m_routes.append({method, pattern, pattern.mid(1).split(u'/'), std::move(handler)});
    // Fewer captures first: that is the more special one.
    std::stable_sort(m_routes.begin(), m_routes.end(), [](const Route &a, const Route &b) {
        return std::count_if(a.segments.begin(), a.segments.end(), isCapture) < std::count_if(b.segments.begin(), b.segments.end(), isCapture);
    });
}

QStringList HttpRouter::routes() const
{
    QStringList list;
    for (const Route &route : m_routes)
        list.append(QString::fromLatin1(route.method) + u' ' + route.pattern);
    return list;
}

HttpRouter::Match HttpRouter::find(const QByteArray &method, const QStringList &segments) const
{
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    Match match;
    QList<QByteArray> allowed;
    for (const Route &route : m_routes) {
        if (!match.pattern.isEmpty() && route.pattern != match.pattern)
            continue;
        const auto captures = fit(route.segments, segments);
        if (!captures)
            continue;
        match.pattern = route.pattern;
        match.captures = *captures;
        allowed.append(route.method);
        if (route.method == "GET")
            allowed.append("HEAD");
        if (route.method == wanted)
            match.handler = route.handler;
    }
    match.allowed = allowed.join(", ");
    return match;
}

} // namespace mostrador

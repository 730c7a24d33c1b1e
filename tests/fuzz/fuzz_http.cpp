// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's HTTP parser. Input: the bytes of a connection, several requests behind one another.
#include "hub/api/RestJson.h"
#include "models/transport/http/HttpParser.h"
#include "models/transport/http/HttpRouter.h"
#include "tests/fuzz/Fuzz.h"
#include <algorithm>

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

constexpr HttpParser::Limits Tight{512, 8, 700};

QByteArray written(const HttpRequest &request)
{
    QByteArray text = request.method + ' ' + request.path.toUtf8() + " ? " + request.query.toString().toUtf8() + " ; " + request.segments.join(u'\n').toUtf8();
    QList<QByteArray> names = request.headers.keys();
    std::sort(names.begin(), names.end());
    for (const QByteArray &name : std::as_const(names))
        text += '\n' + name + '=' + request.headers.value(name);
    return text + "\n\n" + request.body;
}

void soundRequest(const HttpRequest &request, const HttpParser::Limits &limits)
{
    promise(request.path.startsWith(u'/'), "a path begins with a slash");
    promise(request.path == u'/' + request.segments.join(u'/'), "a path is its segments");
    promise(request.body.size() <= limits.bodyBytes, "a body is within its bound");
    promise(request.headers.size() <= limits.headerLines, "headers are within their bound");
    for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header) {
        promise(header.key() == header.key().toLower() && !header.key().contains(' '), "a header's name is a word in lower case", header.key());
        promise(!header->contains('\r') && !header->contains('\n') && !header->contains('\0'), "a header's value is one line", *header);
    }
    for (const QChar c : request.path)
        promise(c.unicode() >= 0x20 && c.unicode() != 0x7f, "a path holds no control characters");
}

/// What the hub asks of a request before it reads its body.
void askHub(const HttpRequest &request)
{
    static const HttpRouter router = [] {
        HttpRouter routes;
        for (const char *pattern : {"/v1", "/v1/products", "/v1/products/{sku}", "/v1/quarantine/{id}/replay", "/v1/tills"})
            routes.add("GET", QLatin1String(pattern), [](const HttpRequest &, const HttpServer::Respond &) {});
        return routes;
    }();
    const auto match = router.find(request.method, request.segments);
    promise(match.captures.size() == match.pattern.count(u'{'), "a route captures what it names");
    if (const auto page = pageOf(request); accepted(page))
        promise(page->limit >= 1 && page->limit <= 1000 && page->cursor >= 0, "a page is within its bounds");
    static_cast<void>(preconditionOf(request));
    promise(!request.bearer().contains('\n'), "a token is one line");
}

/// The whole conversation as text, whichever pieces it comes in. most: of a piece; 0: in one.
QByteArray conversation(const QByteArray &input, const HttpParser::Limits &limits, quint32 most)
{
    static const QList<int> statuses{400, 411, 413, 414, 417, 431, 501, 505};
    Dice dice(input);
    HttpParser parser(limits);
    QByteArray text;
    for (qsizetype from = 0; from < input.size();) {
        const qsizetype piece = most == 0 ? input.size() - from : std::min<qsizetype>(input.size() - from, 1 + dice.below(most));
        const qint64 taken = parser.feed(QByteArrayView(input).sliced(from, piece));
        promise(taken > 0 && taken <= piece, "the parser takes something of what it is given, and no more");
        from += taken;
        if (parser.state() == HttpParser::State::Failed) {
            promise(statuses.contains(parser.failedStatus()), "a refusal has a status");
            soundMessage(parser.failedWhy());
            return text + "failed " + QByteArray::number(parser.failedStatus()) + ' ' + parser.failedWhy().toUtf8();
        }
        if (parser.state() == HttpParser::State::Complete) {
            const QByteArray flags = QByteArray::number(parser.keepAlive()) + QByteArray::number(parser.expectsContinue());
            const HttpRequest request = parser.takeRequest();
            soundRequest(request, limits);
            if (most == 0)
                askHub(request);
            text += flags + written(request) + '\n';
        }
    }
    return text + "open " + QByteArray::number(int(parser.state()));
}

} // namespace

FUZZ_TARGET(http)
{
    for (const HttpParser::Limits &limits : {HttpParser::Limits{}, Tight}) {
        const QByteArray whole = conversation(input, limits, 0);
        promise(conversation(input, limits, 1) == whole, "a request is the same byte by byte", whole);
        promise(conversation(input, limits, 40) == whole, "a request is the same in any pieces", whole);
    }
}

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HttpParser.h"

#include <QStringDecoder>
#include <algorithm>
#include <cstring>
#include <optional>

namespace mostrador {

namespace {

constexpr int MaxChunkLine = 256;

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c != '\0' && strchr("!#$%&'*+-.^_`|~", c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isValueChar(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArray trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text.toByteArray();
}

/// Nothing when an escape is broken, the text is no UTF-8, or it holds a control character.
std::optional<QString> decodeSegment(QByteArrayView raw)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        char c = raw[i];
        if (c == '%') {
            const int high = i + 2 < raw.size() ? hexDigit(raw[i + 1]) : -1;
            const int low = i + 2 < raw.size() ? hexDigit(raw[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            c = char(high * 16 + low);
            i += 2;
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return std::nullopt;
        bytes.append(c);
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    if (decode.hasError())
        return std::nullopt;
    return text;
}

/// Digits only, and few enough not to overflow.
std::optional<qint64> decimal(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 18 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toByteArray().toLongLong();
}

} // namespace

HttpParser::HttpParser(Limits limits) : m_limits(limits) {}

HttpParser::State HttpParser::state() const
{
    switch (m_step) {
    case Step::RequestLine:
    case Step::HeaderLine: return State::Head;
    case Step::Complete: return State::Complete;
    case Step::Failed: return State::Failed;
    default: return State::Body;
    }
}

HttpRequest HttpParser::takeRequest()
{
    HttpRequest request = std::move(m_request);
    *this = HttpParser(m_limits);
    return request;
}

void HttpParser::fail(int status, const char *why)
{
    m_step = Step::Failed;
    m_failedStatus = status;
    m_failedWhy = QString::fromLatin1(why);
}

qint64 HttpParser::feed(QByteArrayView bytes)
{
    qint64 position = 0;
    while (position < bytes.size() && m_step != Step::Complete && m_step != Step::Failed) {
        const bool wasHead = state() == State::Head;
        if (m_step == Step::FixedBody || m_step == Step::ChunkData)
            takeBody(bytes, position);
        else if (takeLine(bytes, position))
            lineDone();
        if (wasHead && state() == State::Body)
            break;
    }
    return position;
}

bool HttpParser::takeLine(QByteArrayView bytes, qint64 &position)
{
    const bool inHead = state() == State::Head || m_step == Step::Trailer;
    while (position < bytes.size()) {
        const char c = bytes[position++];
        if (inHead && ++m_headBytes > m_limits.headBytes) {
            fail(m_step == Step::RequestLine ? 414 : 431, "The head of the request is too large.");
            return false;
        }
        if (c == '\n') {
            if (!m_line.endsWith('\r')) {
                fail(400, "A line must end with CR LF.");
                return false;
            }
            m_line.chop(1);
            return true;
        }
        if (m_line.endsWith('\r')) {
            fail(400, "A CR stands alone.");
            return false;
        }
        m_line.append(c);
        if (!inHead && m_line.size() > MaxChunkLine) {
            fail(400, "The line of a chunk is too long.");
            return false;
        }
    }
    return false;
}

void HttpParser::lineDone()
{
    switch (m_step) {
    case Step::RequestLine: requestLine(); break;
    case Step::HeaderLine: headerLine(); break;
    case Step::ChunkSize: chunkSizeLine(); break;
    case Step::ChunkEnd:
        if (m_line.isEmpty())
            m_step = Step::ChunkSize;
        else
            fail(400, "A chunk is longer than it said.");
        break;
    case Step::Trailer: trailerLine(); break;
    default: break;
    }
    m_line.clear();
}

void HttpParser::requestLine()
{
    if (m_line.isEmpty() && ++m_lines <= 1) // RFC 9112 2.2: an empty line before a request is forgiven, once here
        return;
    m_lines = 0;
    const QByteArrayView line(m_line);
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first)
        return fail(400, "The first line is not METHOD TARGET VERSION.");
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(line.first(first)))
        return fail(400, "The method is not a word.");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return fail(version.startsWith("HTTP/") ? 505 : 400, "Only HTTP/1.1 is spoken here.");
    m_minor = version.endsWith('1') ? 1 : 0;
    m_request.method = line.first(first).toByteArray();
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (target.size() > m_limits.headBytes / 2)
        return fail(414, "The address is too long.");
    if (!setTarget(target))
        return fail(400, "The address cannot be read.");
    m_step = Step::HeaderLine;
}

bool HttpParser::setTarget(QByteArrayView target)
{
    if (!std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return false;
    if (target.startsWith("http://") || target.startsWith("https://")) { // absolute form, RFC 9112 3.2.2
        const qsizetype slash = target.indexOf('/', target.indexOf(':') + 3);
        target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
    }
    if (!target.startsWith('/') || target.contains('#'))
        return false;
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    if (mark >= 0)
        m_request.query.setQuery(QString::fromLatin1(target.sliced(mark + 1)));
    for (qsizetype from = 1; from <= path.size();) {
        qsizetype to = path.indexOf('/', from);
        if (to < 0)
            to = path.size();
        const auto segment = decodeSegment(path.sliced(from, to - from));
        if (!segment)
            return false;
        m_request.segments.append(*segment);
        from = to + 1;
    }
    m_request.path = u'/' + m_request.segments.join(u'/');
    return true;
}

void HttpParser::headerLine()
{
    if (m_line.isEmpty())
        return headDone();
    if (++m_lines > m_limits.headerLines)
        return fail(431, "There are too many header lines.");
    if (m_line.front() == ' ' || m_line.front() == '\t')
        return fail(400, "A header line is folded.");
    const QByteArrayView line(m_line);
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return fail(400, "A header line is not NAME: VALUE.");
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray value = trimmed(line.sliced(colon + 1));
    if (!std::all_of(value.begin(), value.end(), isValueChar))
        return fail(400, "A header's value holds a control character.");
    const auto known = m_request.headers.find(name);
    if (known == m_request.headers.end()) {
        m_request.headers.insert(name, value);
        return;
    }
    static const QList<QByteArray> once{"host", "content-length", "transfer-encoding", "authorization", "content-type", "expect",
                                        "sec-websocket-key", "sec-websocket-version", "if-match", "idempotency-key"};
    if (once.contains(name))
        return fail(400, "A header that may stand once stands twice.");
    *known += ", " + value;
}

void HttpParser::headDone()
{
    const QByteArray connection = m_request.header("connection").toLower();
    m_keepAlive = m_minor == 1 ? !connection.contains("close") : connection.contains("keep-alive");
    if (m_minor == 1 && !m_request.headers.contains("host"))
        return fail(400, "The Host header is missing.");
    const QByteArray expect = m_request.header("expect").toLower();
    if (!expect.isEmpty() && expect != "100-continue")
        return fail(417, "Only 100-continue can be expected.");
    if (!bodyFraming())
        return;
    m_expectsContinue = !expect.isEmpty() && m_minor == 1 && m_step != Step::Complete;
}

bool HttpParser::bodyFraming()
{
    const bool hasLength = m_request.headers.contains("content-length");
    if (m_request.headers.contains("transfer-encoding")) {
        if (hasLength || m_minor == 0) {
            fail(400, "A length and a transfer coding stand side by side.");
            return false;
        }
        if (m_request.header("transfer-encoding").toLower() != "chunked") {
            fail(501, "The only transfer coding is chunked.");
            return false;
        }
        m_chunked = true;
        m_step = Step::ChunkSize;
        return true;
    }
    if (!hasLength) {
        static const QList<QByteArray> withBody{"POST", "PUT", "PATCH"};
        if (withBody.contains(m_request.method)) {
            fail(411, "Say how long the body is: Content-Length or Transfer-Encoding: chunked.");
            return false;
        }
        m_step = Step::Complete;
        return true;
    }
    const auto length = decimal(m_request.header("content-length"));
    if (!length) {
        fail(400, "Content-Length is not a number.");
        return false;
    }
    if (*length > m_limits.bodyBytes) {
        fail(413, "The body is too large.");
        return false;
    }
    m_bodyLeft = *length;
    m_step = m_bodyLeft > 0 ? Step::FixedBody : Step::Complete;
    return true;
}

void HttpParser::chunkSizeLine()
{
    const QByteArrayView line(m_line);
    const qsizetype semicolon = line.indexOf(';');
    const QByteArray digits = semicolon < 0 ? m_line : trimmed(line.first(semicolon));
    qint64 size = 0;
    for (const char c : digits) {
        const int digit = hexDigit(c);
        if (digit < 0 || digits.size() > 8)
            return fail(400, "The size of a chunk is not a number.");
        size = size * 16 + digit;
    }
    if (digits.isEmpty() || !std::all_of(m_line.begin(), m_line.end(), isValueChar))
        return fail(400, "The size of a chunk is not a number.");
    if (size > m_limits.bodyBytes - m_bodyTaken)
        return fail(413, "The body is too large.");
    m_bodyLeft = size;
    m_step = size > 0 ? Step::ChunkData : Step::Trailer;
}

void HttpParser::trailerLine()
{
    // Trailers are read and forgotten: nothing here may depend on a header that came after the guard has looked.
    if (m_line.isEmpty())
        m_step = Step::Complete;
    else if (++m_lines > m_limits.headerLines)
        fail(431, "There are too many header lines.");
}

void HttpParser::takeBody(QByteArrayView bytes, qint64 &position)
{
    const qint64 count = std::min<qint64>(m_bodyLeft, bytes.size() - position);
    if (m_keepBody)
        m_request.body.append(bytes.sliced(position, count));
    position += count;
    m_bodyLeft -= count;
    m_bodyTaken += count;
    if (m_bodyLeft == 0)
        m_step = m_chunked ? Step::ChunkEnd : Step::Complete;
}

} // namespace mostrador

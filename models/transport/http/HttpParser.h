// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/http/HttpRequest.h"
#include <QByteArrayView>

namespace mostrador {

/// Reads one HTTP/1.1 request from bytes that come in any pieces (RFC 9112). Knows no socket. Strict: what two readers could understand
/// in two ways (request smuggling) is refused with 400: bare LF or CR, folded lines, white space before a colon, several lengths, a length
/// beside a transfer coding, an odd chunk size, a second Host.
class HttpParser final {
public:
    struct Limits {
        int headBytes = 16 * 1024;  ///< request line and header lines; the target may take half of it
        int headerLines = 100;
        qint64 bodyBytes = 10 * 1024 * 1024;
    };
    enum class State { Head, Body, Complete, Failed };

    explicit HttpParser(Limits limits);
    /// Takes bytes and says how many: it stops right after the head, after the request, and where it failed. What is left belongs to what follows.
    qint64 feed(QByteArrayView bytes);
    State state() const;
    bool isFresh() const { return m_headBytes == 0; } ///< nothing of a request has come yet

    const HttpRequest &request() const { return m_request; } ///< without body from State::Body on, whole in State::Complete
    HttpRequest takeRequest();                               ///< and reads the next one
    bool keepAlive() const { return m_keepAlive; }
    bool expectsContinue() const { return m_expectsContinue; }
    void dropBody() { m_keepBody = false; }                  ///< read it to the end of the request, but do not keep it

    int failedStatus() const { return m_failedStatus; }      ///< 400, 411, 413, 414, 417, 431, 501 or 505
    QString failedWhy() const { return m_failedWhy; }

private:
    enum class Step { RequestLine, HeaderLine, FixedBody, ChunkSize, ChunkData, ChunkEnd, Trailer, Complete, Failed };
    void fail(int status, const char *why);
    bool takeLine(QByteArrayView bytes, qint64 &position);
    void lineDone();
    void requestLine();
    bool setTarget(QByteArrayView target);
    void headerLine();
    void headDone();
    bool bodyFraming();
    void chunkSizeLine();
    void trailerLine();
    void takeBody(QByteArrayView bytes, qint64 &position);

    Limits m_limits;
    HttpRequest m_request;
    Step m_step = Step::RequestLine;
    QByteArray m_line;
    qint64 m_headBytes = 0;
    qint64 m_bodyLeft = 0;
    qint64 m_bodyTaken = 0;
    int m_lines = 0;
    int m_minor = 1;
    bool m_keepAlive = true;
    bool m_keepBody = true;
    bool m_expectsContinue = false;
    bool m_chunked = false;
    int m_failedStatus = 0;
    QString m_failedWhy;
};

} // namespace mostrador

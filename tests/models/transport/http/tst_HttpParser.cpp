// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HttpParser.h"

#include "models/domain/RandomSource.h"
#include <QTest>

using namespace mostrador;

namespace {

/// Feeds pieces as a connection does: what was not taken is offered again.
HttpParser::State feedAll(HttpParser &parser, const QByteArray &bytes, int piece)
{
    qint64 at = 0;
    while (at < bytes.size() && parser.state() != HttpParser::State::Complete && parser.state() != HttpParser::State::Failed)
        at += parser.feed(QByteArrayView(bytes).sliced(at, qMin<qint64>(piece, bytes.size() - at)));
    return parser.state();
}

} // namespace

class tst_HttpParser final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheSameInAnyPieces()
    {
        const QByteArray bytes = "POST /a%20b/c%2Fd/?q=1&r=%20 HTTP/1.1\r\nHost: x\r\nX-A:  one \r\nx-a: two\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 "5;ext=1\r\nhello\r\nA\r\n0123456789\r\n0\r\nTrailer: no\r\n\r\n";
        for (int piece = 1; piece <= bytes.size(); ++piece) {
            HttpParser parser({});
            QCOMPARE(feedAll(parser, bytes, piece), HttpParser::State::Complete);
            const HttpRequest request = parser.takeRequest();
            QCOMPARE(request.method, QByteArray("POST"));
            QCOMPARE(request.segments, (QStringList{QStringLiteral("a b"), QStringLiteral("c/d"), QString()}));
            QCOMPARE(request.path, QStringLiteral("/a b/c/d/"));
            QCOMPARE(request.query.queryItemValue(QStringLiteral("q")), QStringLiteral("1"));
            QCOMPARE(request.header("x-a"), QByteArray("one, two"));
            QCOMPARE(request.body, QByteArray("hello0123456789"));
            QVERIFY(parser.isFresh());
        }
    }

    void stopsAfterHeadAndAfterRequest()
    {
        HttpParser parser({});
        const QByteArray head = "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n";
        QCOMPARE(parser.feed(QByteArray(head + "abcGET")), head.size());
        QCOMPARE(parser.state(), HttpParser::State::Body);
        QCOMPARE(parser.feed(QByteArrayView("abcGET")), 3);
        QCOMPARE(parser.state(), HttpParser::State::Complete);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto head = [](const QByteArray &lines) { return "POST / HTTP/1.1\r\nHost: x\r\n" + lines + "\r\n"; };
        QTest::newRow("length and coding") << head("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n") << 400;
        QTest::newRow("coding and length") << head("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n") << 400;
        QTest::newRow("two lengths") << head("Content-Length: 1\r\nContent-Length: 1\r\n") << 400;
        QTest::newRow("list of lengths") << head("Content-Length: 1, 1\r\n") << 400;
        QTest::newRow("signed length") << head("Content-Length: +1\r\n") << 400;
        QTest::newRow("hex length") << head("Content-Length: 0x1\r\n") << 400;
        QTest::newRow("huge length") << head("Content-Length: 99999999999999999999\r\n") << 400;
        QTest::newRow("large length") << head("Content-Length: 10485761\r\n") << 413;
        QTest::newRow("other coding") << head("Transfer-Encoding: gzip, chunked\r\n") << 501;
        QTest::newRow("coding, vertical tab") << head("Transfer-Encoding: \vchunked\r\n") << 400;
        QTest::newRow("space before colon") << head("Content-Length : 1\r\n") << 400;
        QTest::newRow("folded") << head("A: b\r\n c\r\n") << 400;
        QTest::newRow("bare LF") << head("A: b\nC: d\r\n") << 400;
        QTest::newRow("bare CR") << head("A: b\rC: d\r\n") << 400;
        QTest::newRow("NUL") << head(QByteArray("A: b\0c\r\n", 8)) << 400;
        QTest::newRow("no colon") << head("A\r\n") << 400;
        QTest::newRow("two hosts") << head("Host: y\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("no length") << head("") << 411;
        QTest::newRow("many lines") << head(QByteArray("A: b\r\n").repeated(100)) << 431;
        QTest::newRow("HTTP/2") << QByteArray("GET / HTTP/2.0\r\n\r\n") << 505;
        QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("no slash") << QByteArray("GET x HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("half an escape") << QByteArray("GET /%2 HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("escaped NUL") << QByteArray("GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("overlong UTF-8") << QByteArray("GET /%c0%af HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("expectation") << head("Expect: tea\r\nContent-Length: 1\r\n") << 417;
        const QByteArray chunked = head("Transfer-Encoding: chunked\r\n");
        QTest::newRow("chunk size with sign") << chunked + "-1\r\n" << 400;
        QTest::newRow("chunk size with prefix") << chunked + "0x1\r\n" << 400;
        QTest::newRow("empty chunk size") << chunked + "\r\n" << 400;
        QTest::newRow("long chunk size") << chunked + "000000001\r\n" << 400;
        QTest::newRow("large chunk") << chunked + "FFFFFFF\r\n" << 413;
        QTest::newRow("chunk too long") << chunked + "1\r\nab\r\n" << 400;
        QTest::newRow("chunk line too long") << chunked + "1;" + QByteArray(300, 'x') + "\r\n" << 400;
        QTest::newRow("chunk with LF") << chunked + "1\na" << 400;
        QTest::newRow("endless trailers") << chunked + "0\r\n" + QByteArray("A: b\r\n").repeated(200) << 431;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        for (const int piece : {1, 7, 100'000}) {
            HttpParser parser({});
            QCOMPARE(feedAll(parser, bytes, piece), HttpParser::State::Failed);
            QCOMPARE(parser.failedStatus(), status);
        }
    }

    void http10ClosesUnlessAsked()
    {
        HttpParser parser({});
        QCOMPARE(feedAll(parser, "\r\nGET http://hub:8640/v1 HTTP/1.0\r\n\r\n", 3), HttpParser::State::Complete);
        QVERIFY(!parser.keepAlive());
        QCOMPARE(parser.request().path, QStringLiteral("/v1"));
    }

    void survivesAnything()
    {
        SeededRandom random(20261124);
        const QByteArray seed = "POST /v1/journal HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        int complete = 0;
        for (int run = 0; run < 20'000; ++run) {
            QByteArray bytes = seed;
            if (run % 2)
                bytes.replace("Content-Length: 3\r\n", "");
            for (qint64 changes = random.between(0, 3); changes > 0; --changes) {
                const qsizetype at = random.between(0, bytes.size() - 1);
                switch (random.between(0, 2)) {
                case 0: bytes[at] = char(random.next()); break;
                case 1: bytes.remove(at, random.between(1, 8)); break;
                default: bytes.insert(at, bytes.mid(random.between(0, bytes.size() - 1), 10)); break;
                }
            }
            HttpParser whole({}), pieces({});
            const auto state = feedAll(whole, bytes, 100'000);
            QCOMPARE(feedAll(pieces, bytes, int(random.between(1, 9))), state);
            QCOMPARE(pieces.failedStatus(), whole.failedStatus());
            QCOMPARE(pieces.request().body, whole.request().body);
            complete += state == HttpParser::State::Complete;
        }
        QVERIFY(complete > 1000);
    }
};

QTEST_GUILESS_MAIN(tst_HttpParser)
#include "tst_HttpParser.moc"

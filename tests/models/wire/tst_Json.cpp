// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include <QJsonDocument>
#include <QTest>

using namespace mostrador;

class tst_Json : public QObject {
    Q_OBJECT

    static JsonReader reader(const char *json) { return JsonReader(JsonReader::parse(json).value()); }

private Q_SLOTS:
    void onlyObjectsAreDocuments()
    {
        for (const char *bytes : {"", "null", "1", "\"a\"", "[]", "{", "{}x", "{'a':1}", "{\"a\":01}", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":1,}", "{\"a\":\"\xff\"}", "\xef\xbb\xbf"})
            QVERIFY2(!JsonReader::parse(bytes).ok(), bytes);
        QVERIFY(JsonReader::parse("{}").ok());
        QVERIFY(JsonReader::parse(" {\"a\": 1}\n").ok());
        QVERIFY(!JsonReader::parse("{\"a\":1}", 6).ok());
        QVERIFY(JsonReader::parse("{\"a\":1}", 7).ok());
        const QByteArray deep = "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
        QVERIFY(!JsonReader::parse(deep).ok());
    }

    void integersAreWhole_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<qint64>("value");
        const auto row = [](const char *number, bool ok, qint64 value = 0) { QTest::newRow(number) << QByteArray(number) << ok << value; };
        row("0", true);
        row("-1", true, -1);
        row("9007199254740991", true, 9007199254740991);
        row("9007199254740992", true, 9007199254740992);
        row("9007199254740993", true, 9007199254740993); // the first that a double cannot hold
        row("-9007199254740993", true, -9007199254740993);
        row("9223372036854775807", true, std::numeric_limits<qint64>::max());
        row("-9223372036854775807", true, -std::numeric_limits<qint64>::max());
        row("-9223372036854775808", false); // what is below it would be read as it
        row("1.0", true, 1);
        row("1e3", true, 1000);
        row("9223372036854775808", false);
        row("-9223372036854775809", false);
        row("1e19", false);
        row("1.5", false);
        row("1e-1", false);
        row("\"1\"", false);
        row("true", false);
        row("null", false);
        row("[1]", false);
    }

    void integersAreWhole()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, ok);
        QFETCH(qint64, value);
        JsonReader read(JsonReader::parse("{\"n\":" + number + '}').value());
        const qint64 found = read.integer("n");
        QCOMPARE(read.ok(), ok);
        QCOMPARE(found, value);
        QVERIFY(ok || read.error().message.contains(QStringLiteral("“n”")));
    }

    void integersHaveTheirRange()
    {
        JsonReader low = reader("{\"n\":0}");
        low.integer("n", 1, 5);
        QVERIFY(!low.ok());
        JsonReader high = reader("{\"n\":6}");
        high.integer("n", 1, 5);
        QVERIFY(!high.ok());
        JsonReader inside = reader("{\"n\":5}");
        QCOMPARE(inside.integer("n", 1, 5), 5);
    }

    void theFirstThatIsWrongIsNamed()
    {
        JsonReader read(JsonReader::parse("{\"a\":1,\"b\":\"x\"}").value(), QStringLiteral("lines[2]."));
        QCOMPARE(read.text("b"), QStringLiteral("x"));
        QCOMPARE(read.text("a"), QString());
        QCOMPARE(read.text("missing"), QString());
        QCOMPARE(read.text("b"), QString()); // after a failure everything is empty
        QVERIFY2(read.error().message.contains(QStringLiteral("“lines[2].a”")), qPrintable(read.error().message));
    }

    void textsHaveTheirLength()
    {
        JsonReader read = reader("{\"a\":\"123\",\"n\":null}");
        QCOMPARE(read.text("a", 3), QStringLiteral("123"));
        QCOMPARE(read.optionalText("missing", 3), QString());
        QVERIFY(read.ok());
        QCOMPARE(read.text("a", 2), QString());
        QVERIFY(!read.ok());
        JsonReader null = reader("{\"n\":null}");
        QCOMPARE(null.optionalText("n"), QString());
        QVERIFY(!null.ok());
    }

    void hexIsLowerCaseAndWhole()
    {
        QCOMPARE(reader("{\"h\":\"00ff\"}").hex("h", 2), QByteArray("\x00\xff", 2));
        for (const char *json : {"{\"h\":\"00FF\"}", "{\"h\":\"00f\"}", "{\"h\":\"00ff00\"}", "{\"h\":\"00gg\"}", "{\"h\":\"0 0f\"}", "{\"h\":\"\"}", "{}", "{\"h\":1}"}) {
            JsonReader read = reader(json);
            QCOMPARE(read.hex("h", 2), QByteArray());
            QVERIFY2(!read.ok(), json);
        }
        JsonReader optional = reader("{\"h\":\"\"}");
        QCOMPARE(optional.optionalHex("h", 2), QByteArray());
        QCOMPARE(optional.optionalHex("missing", 2), QByteArray());
        QVERIFY(optional.ok());
    }

    void timesAreRfc3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ok");
        const auto row = [](const char *text, bool ok) { QTest::newRow(text) << QString::fromLatin1(text) << ok; };
        row("2026-11-24T12:00:00.000Z", true);
        row("2026-11-24T12:00:00Z", true);
        row("2026-11-24T09:00:00-03:00", true);
        row("2026-11-24T14:30:00.000+02:30", true);
        row("2026-11-24T12:00:00", false); // whose noon?
        row("2026-11-24", false);
        row("2026-11-24Z", false);
        row("2026-11-24T12:00Z", false);
        row("2026-02-30T12:00:00Z", false);
        row("2026-11-24T25:00:00Z", false);
        row("9999-12-31T23:59:59.999-14:00", false); // year 10000 in UTC: what is written of it could not be read
        row("0001-01-01T00:00:00.000+14:00", false);
        row("24.11.2026 12:00", false);
        row("", false);
        row("Z", false);
        row("now", false);
    }

    void timesAreRfc3339()
    {
        QFETCH(QString, text);
        QFETCH(bool, ok);
        const auto time = timeFromWire(text);
        QCOMPARE(time.ok(), ok);
        if (ok)
            QCOMPARE(timeToWire(*time), QStringLiteral("2026-11-24T12:00:00.000Z"));
        QCOMPARE(timeToWire(QDateTime()), QString());
    }

    void keysStandInTheOrderGiven()
    {
        const QByteArray json = JsonWriter().text("z", QStringLiteral("a\"\\\n\u00e9\u20ac")).integer("a", 9007199254740993).boolean("m", false).raw("l", JsonWriter::array({"1", "{}"})).object();
        QCOMPARE(json, QByteArray("{\"z\":\"a\\\"\\\\\\n\xc3\xa9\xe2\x82\xac\",\"a\":9007199254740993,\"m\":false,\"l\":[1,{}]}"));
        QVERIFY(JsonReader::parse(json).ok());
        QCOMPARE(JsonWriter().object(), QByteArray("{}"));
        QCOMPARE(JsonWriter::quoted(QString()), QByteArray("\"\""));
        const QString control = QString(QChar(0)) + QChar(0x1f) + QChar(0x7f) + QChar(0x2028);
        QCOMPARE(JsonReader(JsonReader::parse("{\"a\":" + JsonWriter::quoted(control) + '}').value()).text("a"), control);
    }

    void ofAKeyThatStandsTwiceOneIsTaken()
    {
        JsonReader read = reader("{\"a\":1,\"a\":2}");
        const qint64 taken = read.integer("a");
        QVERIFY(read.ok() && (taken == 1 || taken == 2));
        JsonReader again = reader("{\"a\":1,\"a\":2}");
        QCOMPARE(again.integer("a"), taken); // always the same one
    }
};

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_Json.moc"

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/RandomSource.h"
#include "models/wire/EntryCodec.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <limits>

using namespace mostrador;

namespace {

SignedEntry entry(qint64 seq = 345)
{
    SignedEntry result;
    JournalEntry &entry = result.entry;
    entry.id = {TillId{12}, 3, seq};
    entry.store = StoreId{4};
    entry.type = QStringLiteral("sale.completed");
    entry.uuid = QStringLiteral("019ab5a0-1111-7222-8333-444455556666");
    entry.wallUtc = QDateTime(QDate(2026, 11, 24), QTime(9, 5, 7, 80), Qt::UTC);
    entry.timeZone = QStringLiteral("America/Argentina/Buenos_Aires");
    entry.monotonicMs = 123456789;
    entry.bootId = QStringLiteral("boot-ñ");
    entry.operatorId = QStringLiteral("ana");
    entry.appVersion = QStringLiteral("0.1.0");
    entry.payload = QByteArray("{\"name\":\"Café \\\"x\\\" \xe2\x82\xac\",\"n\":9007199254740993}");
    entry.prevHash = QByteArray(32, 'p');
    entry.hash = hashOf(entry);
    result.signature = QByteArray(64, 's');
    result.keyId = QStringLiteral("0123456789abcdef");
    return result;
}

const QList<QByteArray> required{"ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_subject", "content-type", "till", "epoch", "seq",
                                 "store", "tz", "monotonic_ms", "boot_id", "clock_state", "app_version", "prev_hash", "hash", "schema"};

} // namespace

class tst_EntryCodec : public QObject {
    Q_OBJECT

    static KafkaHeaders with(KafkaHeaders headers, const QByteArray &name, const QByteArray &value)
    {
        for (auto &header : headers)
            if (header.first == name)
                header.second = value;
        return headers;
    }

    static KafkaHeaders without(KafkaHeaders headers, const QByteArray &name)
    {
        headers.removeIf([&name](const auto &header) { return header.first == name; });
        return headers;
    }

private Q_SLOTS:
    void aFieldThatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("half a pair") << QString(QChar(0xd83d));
        QTest::newRow("byte order mark") << QStringLiteral("\ufeffana");
    }
    void aFieldThatIsNoTextIsRefused()
    {
        QFETCH(QString, text);
        SignedEntry odd = entry();
        odd.entry.operatorId = text;
        odd.entry.hash = hashOf(odd.entry);
        const auto read = signedEntryFromJson(toJson(odd));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Error::Code::Invalid);
    }

    void aPayloadThatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("no UTF-8") << QByteArray("{\"sku\":\"\xff\xfe\"}");
        QTest::newRow("overlong") << QByteArray("{\"sku\":\"\xc0\xaf\"}");
        QTest::newRow("half a pair") << QByteArray("{\"sku\":\"\xed\xa0\x80\"}");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    }
    void aPayloadThatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, payload);
        SignedEntry odd = entry();
        odd.entry.payload = payload;
        odd.entry.hash = hashOf(odd.entry); // as whoever holds a till's key could make it
        const auto read = fromKafka(toKafkaHeaders(odd), payload);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Error::Code::Invalid);
        QVERIFY(read.error().message.contains(QLatin1String("UTF-8")));
    }

    void overKafkaAndBack()
    {
        const SignedEntry sent = entry();
        const auto read = fromKafka(toKafkaHeaders(sent), sent.entry.payload);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, sent);
        QCOMPARE(kafkaKey(sent), QByteArray("0012"));
        SignedEntry bare = sent; // the signature of a later one vouches for it
        bare.signature.clear();
        bare.keyId.clear();
        QCOMPARE(*fromKafka(toKafkaHeaders(bare), bare.entry.payload), bare);
    }

    void theHeadersAreCloudEvents()
    {
        const SignedEntry sent = entry();
        QHash<QByteArray, QByteArray> headers;
        for (const auto &[name, value] : toKafkaHeaders(sent)) {
            QVERIFY2(!headers.contains(name), name);
            headers.insert(name, value);
        }
        QCOMPARE(headers.value("ce_specversion"), QByteArray("1.0"));
        QCOMPARE(headers.value("ce_id"), sent.entry.uuid.toUtf8());
        QCOMPARE(headers.value("ce_source"), QByteArray("/stores/0004/tills/0012"));
        QCOMPARE(headers.value("ce_type"), QByteArray("org.mostrador.sale.completed.v1"));
        QCOMPARE(headers.value("ce_time"), QByteArray("2026-11-24T09:05:07.080Z"));
        QCOMPARE(headers.value("ce_subject"), QByteArray("0012/3/345"));
        QCOMPARE(headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(headers.value("hash"), sent.entry.hash.toHex());
        for (const QByteArray &name : required)
            QVERIFY2(headers.contains(name), name);
    }

    void aHeaderThatIsMissingIsNamed_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const QByteArray &name : required)
            QTest::newRow(name) << name;
    }

    void aHeaderThatIsMissingIsNamed()
    {
        QFETCH(QByteArray, name);
        const SignedEntry sent = entry();
        const auto read = fromKafka(without(toKafkaHeaders(sent), name), sent.entry.payload);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Error::Code::Invalid);
        QVERIFY2(read.error().message.contains(QStringLiteral("“") + QString::fromLatin1(name) + QStringLiteral("”")), qPrintable(read.error().message));
    }

    void aHeaderThatIsMalformedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QByteArray &value) { QTest::addRow("%s=%s", name, value.left(30).constData()) << QByteArray(name) << value; };
        row("till", "x");
        row("till", "10000");
        row("till", "");
        row("epoch", "0");
        row("epoch", "4294967297");
        row("seq", "0");
        row("seq", "9223372036854775808");
        row("seq", "1.5");
        row("store", "-1");
        row("schema", "0");
        row("monotonic_ms", "soon");
        row("ce_time", "yesterday");
        row("ce_time", "2026-11-24");
        row("ce_id", QByteArray(37, 'a'));
        row("ce_specversion", "0.3");
        row("ce_source", "/stores/0004/tills/0013");
        row("ce_subject", "0012/3/346");
        row("ce_type", "org.mostrador.sale.completed.v2");
        row("content-type", "text/plain");
        row("clock_state", "fine");
        row("tz", QByteArray(65, 'x'));
        row("hash", "00");
        row("hash", QByteArray(64, 'G'));
        row("hash", QByteArray(64, 'A')); // upper case
        row("prev_hash", QByteArray(66, '0'));
        row("signature", "00");
        row("key_id", QByteArray(17, '0'));
    }

    void aHeaderThatIsMalformedIsNamed()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const SignedEntry sent = entry();
        const auto read = fromKafka(with(toKafkaHeaders(sent), name, value), sent.entry.payload);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Error::Code::Invalid);
        QVERIFY2(read.error().message.contains(QStringLiteral("“") + QString::fromLatin1(name) + QStringLiteral("”")), qPrintable(read.error().message));
    }

    void whatIsNoEntryAtAllIsSaid_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("blank") << QByteArray(" \n") << QStringLiteral("is empty");
        QTest::newRow("words") << QByteArray("garbage") << QStringLiteral("is not JSON");
        QTest::newRow("half") << QByteArray("{not json") << QStringLiteral("at byte ");
        QTest::newRow("another's") << QByteArray("{\"a\": 1}") << QStringLiteral("“till”");
    }

    void whatIsNoEntryAtAllIsSaid()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, words);
        const auto read = fromKafka({}, value);
        QCOMPARE(read.error().code, Error::Code::Invalid);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    }

    void whatWasChangedOnTheWayIsFound()
    {
        const SignedEntry sent = entry();
        QCOMPARE(fromKafka(toKafkaHeaders(sent), sent.entry.payload + ' ').error().code, Error::Code::Damaged);
        QCOMPARE(fromKafka(with(toKafkaHeaders(sent), "operator", "eva"), sent.entry.payload).error().code, Error::Code::Damaged);
        KafkaHeaders twice = toKafkaHeaders(sent);
        twice.append(qMakePair(QByteArray("seq"), QByteArray("345")));
        QVERIFY(fromKafka(twice, sent.entry.payload).error().message.contains(QLatin1String("seq")));
        KafkaHeaders many = toKafkaHeaders(sent);
        for (int i = 0; i < 100; ++i)
            many.append(qMakePair("x" + QByteArray::number(i), QByteArray("y")));
        QVERIFY(!fromKafka(many, sent.entry.payload).ok());
        KafkaHeaders other = toKafkaHeaders(sent);
        other.append(qMakePair(QByteArray("traceparent"), QByteArray("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"))); // not ours: ignored
        QVERIFY(fromKafka(other, sent.entry.payload).ok());
    }

    void typesAreWords()
    {
        for (const char *type : {"sale", "Sale.completed", "sale.completed.again", "sale completed", "sale.completed\n", "../x.y", ""}) {
            SignedEntry sent = entry();
            sent.entry.type = QString::fromLatin1(type);
            sent.entry.hash = hashOf(sent.entry);
            QVERIFY2(!fromKafka(toKafkaHeaders(sent), sent.entry.payload).ok(), type);
        }
    }

    void payloadsHaveAnEnd()
    {
        SignedEntry sent = entry();
        sent.entry.payload = QByteArray(JournalEntry::MaxPayloadBytes, ' ');
        sent.entry.hash = hashOf(sent.entry);
        QVERIFY(fromKafka(toKafkaHeaders(sent), sent.entry.payload).ok());
        sent.entry.payload += ' ';
        sent.entry.hash = hashOf(sent.entry);
        QVERIFY(!fromKafka(toKafkaHeaders(sent), sent.entry.payload).ok());
    }

    void asJsonAndBack()
    {
        SignedEntry sent = entry(std::numeric_limits<qint64>::max()); // no double on the way
        sent.entry.hash = hashOf(sent.entry);
        const QByteArray bytes = QJsonDocument(toJson(sent)).toJson(QJsonDocument::Compact);
        QVERIFY(bytes.contains("\"seq\":9223372036854775807"));
        const auto read = signedEntryFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, sent);
        for (const qint64 seq : {(1LL << 53) - 1, 1LL << 53, (1LL << 53) + 1, (1LL << 62) + 1}) {
            SignedEntry odd = entry(seq);
            odd.entry.hash = hashOf(odd.entry);
            QCOMPARE(signedEntryFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(odd)).toJson()).object())->entry.id.seq, seq);
        }
    }

    void everyFieldThatIsMissingIsNamed()
    {
        const QJsonObject whole = toJson(entry());
        for (const QString &key : whole.keys()) {
            QJsonObject part = whole;
            part.remove(key);
            const auto read = signedEntryFromJson(part);
            if (key == QLatin1String("operator") || key == QLatin1String("approver") || key == QLatin1String("signature") || key == QLatin1String("key_id"))
                continue; // optional; what stands in them is in the hash or checked by it
            QVERIFY2(!read.ok() && read.error().message.contains(key), qPrintable(key));
        }
        for (const QString &key : whole.keys()) {
            QJsonObject wrong = whole;
            wrong.insert(key, QJsonObject{{QStringLiteral("a"), QJsonArray{1, 2}}});
            const auto read = signedEntryFromJson(wrong);
            QVERIFY2(!read.ok() && read.error().message.contains(key), qPrintable(key));
        }
    }

    void oneBadEntryDoesNotHideTheOthers()
    {
        const QList<SignedEntry> sent{entry(1), entry(2), entry(3)};
        QJsonObject batch = QJsonDocument::fromJson(encodeBatch(sent)).object();
        QJsonArray list = batch.value(QStringLiteral("entries")).toArray();
        QJsonObject bad = list[1].toObject();
        bad.insert(QStringLiteral("operator"), QStringLiteral("eva"));
        list[1] = bad;
        list.append(7);
        batch.insert(QStringLiteral("entries"), list);
        const auto read = decodeBatch(QJsonDocument(batch).toJson());
        QVERIFY(read.ok());
        QCOMPARE(read->size(), 4);
        QCOMPARE(*read->at(0), sent.at(0));
        QCOMPARE(read->at(1).error().code, Error::Code::Damaged);
        QVERIFY(read->at(1).error().message.contains(QLatin1String("0012/3/2")));
        QCOMPARE(*read->at(2), sent.at(2));
        QCOMPARE(read->at(3).error().code, Error::Code::Invalid);
    }

    void whatIsNoBatchIsRefused()
    {
        for (const char *body : {"", "[]", "{}", "{\"entries\":{}}", "{\"entries\":null}", "{\"entries\":[}", "null", "\xff\xfe"})
            QVERIFY2(!decodeBatch(body).ok(), body);
        QCOMPARE(decodeBatch("{\"entries\":[]}")->size(), 0);
        QByteArray many("{\"entries\":[1");
        for (int i = 0; i < MaxBatch; ++i)
            many += ",1";
        QVERIFY(!decodeBatch(many + "]}").ok());
        QVERIFY(!decodeBatch(QByteArray(MaxBatchBytes + 1, ' ')).ok());
    }

    void noiseNeverCrashes()
    {
        SeededRandom random(6);
        const QByteArray sound = encodeBatch({entry()});
        for (int i = 0; i < 3000; ++i) {
            QByteArray body = sound;
            for (qint64 left = random.between(1, 4); left > 0; --left)
                body[random.between(0, body.size() - 1)] = char(random.between(0, 255));
            const auto read = decodeBatch(body);
            if (!read)
                continue;
            for (const auto &each : *read)
                QVERIFY(each.ok() ? hashOf(each->entry) == each->entry.hash : !each.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_EntryCodec)
#include "tst_EntryCodec.moc"

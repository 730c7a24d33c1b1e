// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/JournalEntry.h"
#include <QCryptographicHash>
#include <QTest>
#include <functional>
#include <limits>

using namespace mostrador;

namespace {

JournalEntry entry()
{
    JournalEntry entry;
    entry.id = {TillId{12}, 3, 345};
    entry.store = StoreId{4};
    entry.type = QStringLiteral("sale.completed");
    entry.schema = 1;
    entry.uuid = QStringLiteral("019ab5a0-1111-7222-8333-444455556666");
    entry.wallUtc = QDateTime(QDate(2026, 11, 24), QTime(9, 5, 7, 80), Qt::UTC);
    entry.timeZone = QStringLiteral("America/Argentina/Buenos_Aires");
    entry.monotonicMs = 123456789;
    entry.bootId = QStringLiteral("boot-ñ");
    entry.operatorId = QStringLiteral("ana");
    entry.approver = QStringLiteral("");
    entry.appVersion = QStringLiteral("0.1.0");
    entry.payload = QByteArray("{\"n\":1}");
    entry.prevHash = QByteArray(32, 'p');
    return entry;
}

/// Length and bytes, written here by hand.
QByteArray field(const QByteArray &bytes)
{
    const auto size = quint32(bytes.size());
    QByteArray out;
    out.append(char(size >> 24)).append(char(size >> 16 & 0xff)).append(char(size >> 8 & 0xff)).append(char(size & 0xff));
    return out + bytes;
}

} // namespace

class tst_JournalEntry : public QObject {
    Q_OBJECT

    using Change = std::function<void(JournalEntry &)>;

private Q_SLOTS:
    void theHashIsOverTheseBytes()
    {
        QByteArray canonical("mostrador-journal-v1");
        for (const char *text : {"12", "3", "345", "4", "sale.completed", "1", "019ab5a0-1111-7222-8333-444455556666", "2026-11-24T09:05:07.080Z",
                                 "America/Argentina/Buenos_Aires", "123456789", "boot-\xc3\xb1", "trusted", "ana", "", "0.1.0", "{\"n\":1}"})
            canonical += field(text);
        canonical += QByteArray(32, 'p');
        QCOMPARE(hashOf(entry()).toHex(), QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
        // The same, made once with another program: neither our code nor Qt's is the only witness.
        QCOMPARE(hashOf(entry()).toHex(), QByteArray("cab3bbef3f91cdfbaf9ff7520fa5b220a370f444c17e93a1b4e9bf41dbed1cbd"));
        QCOMPARE(zeroHash(), QByteArray(32, '\0'));
    }

    void everyFieldCounts_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("till", [](JournalEntry &e) { e.id.till.value++; });
        row("epoch", [](JournalEntry &e) { e.id.epoch++; });
        row("seq", [](JournalEntry &e) { e.id.seq++; });
        row("store", [](JournalEntry &e) { e.store.value++; });
        row("type", [](JournalEntry &e) { e.type = QStringLiteral("sale.returned"); });
        row("schema", [](JournalEntry &e) { e.schema++; });
        row("uuid", [](JournalEntry &e) { e.uuid[0] = QLatin1Char('1'); });
        row("time by a millisecond", [](JournalEntry &e) { e.wallUtc = e.wallUtc.addMSecs(1); });
        row("time zone", [](JournalEntry &e) { e.timeZone += QLatin1Char('x'); });
        row("monotonic", [](JournalEntry &e) { e.monotonicMs++; });
        row("boot", [](JournalEntry &e) { e.bootId += QLatin1Char('x'); });
        row("clock", [](JournalEntry &e) { e.clockState = ClockState::JumpedBack; });
        row("operator", [](JournalEntry &e) { e.operatorId += QLatin1Char('x'); });
        row("approver", [](JournalEntry &e) { e.approver += QLatin1Char('x'); });
        row("version", [](JournalEntry &e) { e.appVersion += QLatin1Char('x'); });
        row("payload by a space", [](JournalEntry &e) { e.payload += ' '; });
        row("hash before", [](JournalEntry &e) { e.prevHash[31] = 'q'; });
    }

    void everyFieldCounts()
    {
        QFETCH(Change, change);
        JournalEntry changed = entry();
        change(changed);
        QVERIFY(hashOf(changed) != hashOf(entry()));
    }

    void bytesDoNotMoveBetweenFields()
    {
        JournalEntry moved = entry();
        moved.operatorId = QStringLiteral("an");
        moved.approver = QStringLiteral("a");
        QVERIFY(hashOf(moved) != hashOf(entry()));
        JournalEntry one = entry();
        JournalEntry other = entry();
        one.timeZone = QStringLiteral("A");
        one.monotonicMs = 11;
        other.timeZone = QStringLiteral("A1");
        other.monotonicMs = 1;
        QVERIFY(hashOf(one) != hashOf(other));
    }

    void theHashItselfAndTheZoneOfTheClockDoNotCount()
    {
        JournalEntry other = entry();
        other.hash = QByteArray(32, 'h');
        other.wallUtc = other.wallUtc.toOffsetFromUtc(-3 * 3600); // the same moment
        QCOMPARE(hashOf(other), hashOf(entry()));
    }

    void idsGoThereAndBack()
    {
        QCOMPARE(entry().id.toString(), QStringLiteral("0012/3/345"));
        QCOMPARE(*EntryId::fromString(QStringLiteral("0012/3/345")), entry().id);
        QCOMPARE(EntryId::fromString(QStringLiteral("0000/1/1"))->till, TillId{0});
        const EntryId largest{TillId{9999}, std::numeric_limits<int>::max(), std::numeric_limits<qint64>::max()};
        QCOMPARE(*EntryId::fromString(largest.toString()), largest);
        for (const char *text : {"", "1", "1/1", "1/1/1/1", "1/0/1", "1/1/0", "-1/1/1", "a/1/1", "1/1/9223372036854775808", "1/2147483648/1", "//", "10000/1/1"})
            QVERIFY2(!EntryId::fromString(QString::fromLatin1(text)).ok(), text);
        for (const ClockState state : {ClockState::Trusted, ClockState::JumpedBack, ClockState::JumpedForward})
            QCOMPARE(clockStateFromWire(toWire(state)), std::optional(state));
        QVERIFY(!clockStateFromWire(QStringLiteral("Trusted")));
    }
};

QTEST_GUILESS_MAIN(tst_JournalEntry)
#include "tst_JournalEntry.moc"

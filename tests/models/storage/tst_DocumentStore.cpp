// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/DocumentStore.h"
#include "models/storage/SaleStore.h"
#include "tests/support/StoreFixture.h"

using namespace mostrador;

class tst_DocumentStore : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> t;
    std::unique_ptr<DocumentStore> m_documents;

    void acknowledge(qint64 hw)
    {
        Ack ack;
        ack.till = TillId{7};
        ack.epoch = 1;
        ack.hw = hw;
        ack.headHash = t->database->sql().scalar(QStringLiteral("SELECT hash FROM journal WHERE seq = ?"), {hw})->toByteArray();
        ack.hubId = QStringLiteral("hub");
        QVERIFY(t->journal->acknowledge(ack).ok());
    }

    QList<qint64> seqs(std::optional<Delivery> only)
    {
        QList<qint64> list;
        const auto rows = *m_documents->newest(100);
        for (const DocumentRow &row : rows)
            if (!only || row.delivery == *only)
                list.append(row.entry.seq);
        return list;
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<StoreFixture>();
        m_documents = std::make_unique<DocumentStore>(*t->database);
    }

    void runsAreCappedThoughTheHubNeverSaysAnything()
    {
        t->append();
        QVERIFY(t->journal->markSent(1, 1, QStringLiteral("kafka")).ok());
        QVERIFY(t->journal->markSent(1, 1, QStringLiteral("kafka")).ok()); // the same once more: one row
        QCOMPARE(t->scalar(QStringLiteral("SELECT sum(attempts) * 10 + count(*) FROM delivery")).toInt(), 21);
        t->run(QStringLiteral("INSERT INTO delivery (epoch, first_seq, last_seq, channel, sent_at) WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 10005) "
                              "SELECT 1, i + 1, i + 1, 'direct', i FROM n"));
        QVERIFY(t->journal->markSent(2, 2, QStringLiteral("kafka")).ok());
        QCOMPARE(t->scalar(QStringLiteral("SELECT count(*) FROM delivery")).toInt(), 10000);
        QCOMPARE((*m_documents->row({TillId{7}, 1, 2}))->channel, QStringLiteral("kafka"));
    }

    void anEntryIsPendingThenSentThenConfirmed()
    {
        for (int i = 0; i < 3; ++i)
            t->append();
        QCOMPARE(seqs(Delivery::Pending), (QList<qint64>{4, 3, 2, 1}));
        t->clock.advance(1000);
        const QDateTime sentAt = t->clock.nowUtc();
        QVERIFY(t->journal->markSent(1, 3, QStringLiteral("kafka")).ok());
        QVERIFY(t->journal->markSent(1, 2, 3, QStringLiteral("direct"), 4).ok());
        QCOMPARE(seqs(Delivery::Pending), QList<qint64>{4});
        QCOMPARE(seqs(Delivery::Sent), (QList<qint64>{3, 2, 1}));
        t->clock.advance(1000);
        acknowledge(2);
        QCOMPARE(seqs(Delivery::Confirmed), (QList<qint64>{2, 1}));
        QCOMPARE(seqs(Delivery::Sent), QList<qint64>{3});
        QCOMPARE(seqs(std::nullopt), (QList<qint64>{4, 3, 2, 1}));
        const DocumentRow second = **m_documents->row({TillId{7}, 1, 2});
        QCOMPARE(second.delivery, Delivery::Confirmed);
        QCOMPARE(second.attempts, 5);
        QCOMPARE(second.channel, QStringLiteral("direct"));
        QCOMPARE(second.sentAt, sentAt);
        QCOMPARE(second.confirmedAt, t->clock.nowUtc());
        const DocumentRow fourth = **m_documents->row({TillId{7}, 1, 4});
        QCOMPARE(fourth.delivery, Delivery::Pending);
        QVERIFY(!fourth.sentAt.isValid() && !fourth.confirmedAt.isValid() && fourth.channel.isEmpty());
        QVERIFY(!*m_documents->row({TillId{7}, 1, 99}));
        QCOMPARE(m_documents->outbox()->pending(), 2);
        QCOMPARE(m_documents->newest(2)->size(), 2);
    }

    void aHubThatWasRestoredMakesThemPendingAgain()
    {
        for (int i = 0; i < 3; ++i)
            t->append();
        acknowledge(4);
        acknowledge(2);
        QCOMPARE(seqs(Delivery::Confirmed), (QList<qint64>{2, 1}));
        QVERIFY(!(*m_documents->row({TillId{7}, 1, 4}))->confirmedAt.isValid());
    }

    void documentsHaveTheirWords()
    {
        SaleStore sales(*t->database);
        const Sale sale = [&] { Sale s = t->sale({{QStringLiteral("A"), 100}}, {{Tender::Cash, 100}}); s.number = QStringLiteral("0007-00000001"); return s; }();
        t->inTransaction([&]() -> Result<void> {
            const auto entry = t->journal->append(EntryType::SaleCompleted, encode(sale));
            return entry ? sales.add(sale, entry->id) : entry.error();
        });
        const EntryId moved = t->append(EntryType::StockMoved, encode(StockMoved{QStringLiteral("X-1"), Quantity::units(1), StockReason::Found, {}, {}}));
        const auto rows = *m_documents->newest(10);
        QCOMPARE(rows[0].entry, moved);
        QCOMPARE(rows[0].title, QStringLiteral("X-1"));
        QVERIFY(rows[0].number.isEmpty());
        QCOMPARE(rows[1].number, sale.number);
        QCOMPARE(rows[1].total, sale.total);
        QCOMPARE(rows[1].type, EntryType::SaleCompleted);
        QVERIFY(rows[1].title.isEmpty());
    }

    void anUnreadablePayloadDoesNotHideTheOthers()
    {
        t->append(EntryType::StockMoved, QByteArray("not json"));
        t->append();
        const auto rows = m_documents->newest(10);
        QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().detail));
        QCOMPARE(rows->size(), 3);
    }

    void problemsAndConflictsAreShownUntilSeen()
    {
        const EntryId id = t->append();
        const EditConflict conflict{id, QStringLiteral("A"), ProductField::Price, QStringLiteral("$ 1"), QStringLiteral("$ 2"), 4};
        t->inTransaction([&] { return m_documents->put(EntryProblem{id, QStringLiteral("cannot be read")}); });
        t->inTransaction([&] { return m_documents->put(conflict); });
        t->inTransaction([&] { return m_documents->put(conflict); }); // the feed says it twice
        QCOMPARE((*m_documents->row(id))->problem, QStringLiteral("cannot be read"));
        t->inTransaction([&] { return m_documents->put(EntryProblem{id, {}}); }); // settled
        QCOMPARE((*m_documents->row(id))->problem, QString());
        const auto conflicts = *m_documents->conflicts();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().entry, id);
        QCOMPARE(conflicts.first().field, ProductField::Price);
        QCOMPARE(conflicts.first().refused, QStringLiteral("$ 1"));
        QCOMPARE(conflicts.first().keptVersion, 4);
        QVERIFY(m_documents->dismiss(id, ProductField::Price).ok());
        QVERIFY(m_documents->conflicts()->isEmpty());
        t->inTransaction([&] { return m_documents->put(conflict); }); // a snapshot says it again: it was seen
        QVERIFY(m_documents->conflicts()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_DocumentStore)
#include "tst_DocumentStore.moc"

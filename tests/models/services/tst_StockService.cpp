// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Catalogue.h"
#include "models/services/StockService.h"
#include "models/storage/Sql.h"
#include "tests/support/TillFixture.h"
#include <limits>

using namespace mostrador;

class tst_StockService : public QObject {
    Q_OBJECT

    std::unique_ptr<TillFixture> t;
    const QString Y = QStringLiteral("Y");

    StockService &service() { return *t->stores->stock; }
    Quantity shown() { return Catalogue(*t->stores->database).stock(Y).quantity; }
    qint64 entries() { return t->stores->journal->outbox()->lastSeq; }
    StockMoved moved(qint64 milli, const QString &reference = {}) { return {Y, Quantity::fromMilli(milli), StockReason::Received, QStringLiteral("remito"), reference}; }
    QByteArray lastPayload() { return t->stores->database->sql().scalar(QStringLiteral("SELECT payload FROM journal ORDER BY seq DESC LIMIT 1"))->toByteArray(); }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TillFixture>();
        t->open();
        QVERIFY(t->stores->catalog->create(TillFixture::product(Y, QStringLiteral("Yerba"), 100, 0)).ok());
    }

    void goodsComeAndGo()
    {
        QVERIFY(service().move(moved(10'000)).ok());
        QVERIFY(service().move(moved(-2'500)).ok());
        QCOMPARE(shown(), Quantity::fromMilli(7'500));
        QCOMPARE(decodeStockMoved(lastPayload())->delta, Quantity::fromMilli(-2'500));
    }

    void whatMakesNoSenseIsRefused()
    {
        const qint64 before = entries();
        QCOMPARE(service().move(moved(0)).error().code, Error::Code::Invalid);
        StockMoved reason = moved(1000);
        reason.reason = QStringLiteral("because");
        QCOMPARE(service().move(reason).error().code, Error::Code::Invalid);
        StockMoved unknown = moved(1000);
        unknown.sku = QStringLiteral("none");
        QCOMPARE(service().move(unknown).error().code, Error::Code::NotFound);
        // What no decoder would take is not recorded.
        StockMoved note = moved(1000);
        note.note = QString(201, QLatin1Char('x'));
        QCOMPARE(service().move(note).error().code, Error::Code::Invalid);
        QCOMPARE(service().move(moved(1000, QString(81, QLatin1Char('x')))).error().code, Error::Code::Invalid);
        QCOMPARE(service().move(moved(Quantity::MostMilli + 1)).error().code, Error::Code::Invalid);
        QCOMPARE(service().move(moved(std::numeric_limits<qint64>::min())).error().code, Error::Code::Invalid);
        // What looks like a card's number is refused, and not starred behind somebody's back.
        note.note = QStringLiteral("pagó con 4111 1111 1111 1111");
        QCOMPARE(service().move(note).error().code, Error::Code::Invalid);
        QCOMPARE(service().move(moved(1000, QStringLiteral("4111111111111111"))).error().code, Error::Code::Invalid);
        const StockCounted counted{Y, Quantity::units(1), {}, 0, StockReason::Correction, {}};
        StockCounted wrong = counted;
        wrong.note = note.note;
        QCOMPARE(service().count(wrong).error().code, Error::Code::Invalid);
        wrong = counted;
        wrong.counted = Quantity::fromMilli(-1);
        QCOMPARE(service().count(wrong).error().code, Error::Code::Invalid);
        wrong = counted;
        wrong.counted = Quantity::fromMilli(Quantity::MostMilli + 1);
        QCOMPARE(service().count(wrong).error().code, Error::Code::Invalid);
        wrong = counted;
        wrong.note = QString(201, QLatin1Char('x'));
        QCOMPARE(service().count(wrong).error().code, Error::Code::Invalid);
        wrong = counted;
        wrong.reason = QStringLiteral("because");
        QCOMPARE(service().count(wrong).error().code, Error::Code::Invalid);
        wrong = counted;
        wrong.sku = QStringLiteral("none");
        QCOMPARE(service().count(wrong).error().code, Error::Code::NotFound);
        QCOMPARE(entries(), before);
    }

    void aReferenceIsRecordedOnce()
    {
        QVERIFY(service().move(moved(1000, QStringLiteral("536365/1"))).ok());
        QCOMPARE(service().move(moved(1000, QStringLiteral("536365/1"))).error().code, Error::Code::Conflict);
        QVERIFY(*SaleStore(*t->stores->database).isReferenceKnown(QStringLiteral("536365/1")));
        QCOMPARE(shown(), Quantity::units(1));
    }

    void aCountSaysWhatTheBookSaid()
    {
        QVERIFY(service().move(moved(10'000)).ok());
        const qint64 before = entries();
        QVERIFY(service().count({Y, Quantity::units(7), Quantity::units(999), 999, StockReason::Correction, {}}).ok());
        const StockCounted counted = *decodeStockCounted(lastPayload());
        QCOMPARE(counted.book, Quantity::units(10)); // set here, not believed
        QCOMPARE(counted.ownSeq, before);
        QCOMPARE(counted.counted, Quantity::units(7));
        QCOMPARE(shown(), Quantity::units(7));
        QVERIFY(service().count({Y, Quantity::units(7), {}, 0, StockReason::Correction, {}}).ok()); // as it is: recorded all the same
        QCOMPARE(shown(), Quantity::units(7));
    }

    void whatFailsLeavesNothing()
    {
        const qint64 before = entries();
        QVERIFY(t->stores->database->sql().run(QStringLiteral("CREATE TRIGGER fails BEFORE INSERT ON movement BEGIN SELECT RAISE(ABORT, 'disk full'); END")).ok());
        QVERIFY(!service().move(moved(1000, QStringLiteral("r"))).ok());
        QVERIFY(!service().count({Y, Quantity::units(7), {}, 0, StockReason::Correction, {}}).ok());
        QCOMPARE(entries(), before);
        QVERIFY(!*SaleStore(*t->stores->database).isReferenceKnown(QStringLiteral("r")));
    }
};

QTEST_GUILESS_MAIN(tst_StockService)
#include "tst_StockService.moc"

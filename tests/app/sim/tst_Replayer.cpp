// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Replayer.h"
#include "models/services/Documents.h"
#include "models/wire/Payloads.h"
#include "tests/support/ManualScheduler.h"
#include "tests/support/RecordedLike.h"
#include "tests/support/TillFixture.h"
#include <QFile>
#include <QSignalSpy>
#include <cmath>

using namespace mostrador;

class tst_Replayer : public QObject {
    Q_OBJECT

    std::unique_ptr<TillFixture> t;

    static QByteArray file(const QByteArray &rows) { return "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n" + rows; }
    static Recording recorded(const QByteArray &bytes) { return *RecordedSales(ColumnMap()).read(bytes, Currency::ars()); }

    /// All of it, or until the till holds `documents` of it.
    Tally replay(const Recording &recording, qint64 documents = -1)
    {
        ManualScheduler scheduler(t->clock);
        Catalogue catalogue(*t->stores->database);
        Replayer replayer(*t->till, catalogue, scheduler, t->clock, recording, {});
        qint64 seen = 0;
        QObject::connect(t->till.get(), &Till::saleCommitted, &replayer, [&] {
            if (++seen == documents)
                replayer.stop();
        });
        QSignalSpy finished(&replayer, &Replayer::finished);
        replayer.start();
        [&] { QCOMPARE(finished.size(), 1); }();
        return replayer.tally();
    }

    QList<JournalEntry> journal()
    {
        struct Unsigned final : Signer {
            QString keyId() const override { return QStringLiteral("none"); }
            QByteArray sign(const QByteArray &) const override { return QByteArray(64, 's'); }
        } signer;
        QList<JournalEntry> entries;
        const auto window = t->stores->journal->window(1, 1'000'000, signer);
        for (const SignedEntry &entry : *window)
            entries.append(entry.entry);
        return entries;
    }

    /// What the till's journal says was sold, by product (units) and in money (minor units).
    struct Sums {
        QHash<QString, qint64> sold;
        QHash<QString, qint64> moved;
        qint64 minor = 0;
        int documents = 0;
        bool operator==(const Sums &) const = default;
    };

    Sums sumsOfJournal()
    {
        Sums sums;
        const QList<JournalEntry> entries = journal();
        for (const JournalEntry &entry : entries) {
            if (entry.type == EntryType::StockMoved) {
                const auto moved = decodeStockMoved(entry.payload);
                sums.moved[moved->sku] += moved->delta.milli() / 1000;
            } else if (entry.type.startsWith(QLatin1String("sale."))) {
                const auto sale = decodeSale(entry.payload);
                ++sums.documents;
                sums.minor += sale->total.minor();
                for (const SaleLine &line : sale->lines)
                    sums.sold[line.sku] += line.quantity.milli() / 1000;
            }
        }
        return sums;
    }

    /// The same from the file, with nothing of the program: fields counted from the end, for only a description holds commas.
    static Sums sumsOfFile(const QByteArray &bytes)
    {
        Sums sums;
        QSet<QByteArray> invoices;
        const QList<QByteArray> lines = bytes.split('\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QList<QByteArray> fields = lines[i].trimmed().split(',');
            if (fields.size() < 8)
                continue;
            const qint64 quantity = fields[fields.size() - 5].toLongLong();
            const double price = fields[fields.size() - 3].toDouble();
            const bool isSale = price > 0 && (quantity > 0 || fields[0].startsWith('C'));
            if (!isSale) {
                sums.moved[QString::fromUtf8(fields[1])] += quantity;
                continue;
            }
            sums.sold[QString::fromUtf8(fields[1])] += quantity;
            sums.minor += std::llround(price * 100) * quantity; // this file's prices have two decimals
            invoices.insert(fields[0]);
        }
        sums.documents = int(invoices.size());
        return sums;
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TillFixture>();
        t->open();
    }

    void salesReturnsAndMovementsAreRungUp()
    {
        const Tally tally = replay(recorded(file("1,A,Apple,2,1/12/2010,2.55\n1,B,Bread,3,1/12/2010,0.005\n1,B,Bread,3,1/12/2010,0.005\n2,A,Apple,1,1/12/2010,3\n"
                                                 "C3,A,Apple,-1,2/12/2010,2.55\n4,A,damaged,-4,2/12/2010,0\nbroken\n")));
        QCOMPARE(tally.rows, 7);
        QCOMPARE(tally.sales, 2);
        QCOMPARE(tally.returns, 1);
        QCOMPARE(tally.movements, 1);
        QCOMPARE(tally.products, 2);
        QCOMPARE(tally.refused, 1);
        QCOMPARE(tally.amount, Money(510 + 2 + 2 + 300 - 255, Currency::ars())); // each line rounded by itself
        Catalogue catalogue(*t->stores->database);
        QCOMPARE(catalogue.product(QStringLiteral("A"))->price.toWire(), QStringLiteral("2.55"));
        QCOMPARE(catalogue.product(QStringLiteral("B"))->price.toWire(), QStringLiteral("0.005"));
        QCOMPARE(catalogue.stock(QStringLiteral("A")).quantity, Quantity::units(-2 - 1 + 1 - 4));
        const QList<Sale> sales = Documents(*t->stores->database).lastSales(10);
        QCOMPARE(sales.size(), 3);
        const auto second = std::find_if(sales.begin(), sales.end(), [](const Sale &sale) { return sale.externalReference == QLatin1String("2"); });
        QVERIFY(second != sales.end());
        QVERIFY(second->lines.first().isOverride());
    }

    void aProductThatIsThereKeepsItsPrice()
    {
        QVERIFY(t->stores->catalog->create(TillFixture::product(QStringLiteral("A"), QStringLiteral("Manzana"), 200, 0)).ok());
        const Tally tally = replay(recorded(file("1,A,Apple,2,1/12/2010,2.55\n")));
        QCOMPARE(tally.products, 0);
        const Sale sale = Documents(*t->stores->database).lastSales(1).first();
        QCOMPARE(sale.lines.first().name, QStringLiteral("Manzana"));
        QCOMPARE(sale.lines.first().listPrice.toWire(), QStringLiteral("2.00"));
        QCOMPARE(sale.lines.first().taxRate.basisPoints(), 2100);
    }

    void whatIsCommittedIsNotRungUpAgain()
    {
        QByteArray rows;
        for (int i = 0; i < 300; ++i)
            rows += QByteArray::number(i) + ",S" + QByteArray::number(i % 40) + ",Thing,1,1/12/2010,1.50\n" + QByteArray::number(i) + ",M,moved,2,1/12/2010,0\n";
        const Recording recording = recorded(file(rows));
        const Tally first = replay(recording, 120);
        QVERIFY(first.sales >= 120 && first.sales < 300);
        t->close();
        t->open();
        const Tally second = replay(recording);
        QCOMPARE(first.sales + second.sales, 300);
        QCOMPARE(first.movements + second.movements, 300);
        QCOMPARE(second.skipped, first.sales + first.movements);
        QCOMPARE(sumsOfJournal().minor, 300 * 150);
        QCOMPARE(replay(recording).sales, 0);
        QCOMPARE(sumsOfJournal().documents, 300);
    }

    void aCorrectedRowCompletesItsInvoice()
    {
        const QByteArray before = "1,A,Apple,2,1/12/2010,2.50\n1,B,Bread,%,1/12/2010,1.00\n1,M,lost,-4,1/12/2010,0\nC2,A,Apple,-1,1/12/2010,2.50\nC2,B,Bread,%,1/12/2010,1.00\n3,A,Apple,1,1/12/2010,2.50\n";
        const auto with = [&before](const QByteArray &sold, const QByteArray &back) {
            QByteArray rows = before;
            rows.replace(rows.indexOf('%'), 1, sold);
            return file(rows.replace(rows.indexOf('%'), 1, back));
        };
        const Tally broken = replay(recorded(with("x", "y")));
        QCOMPARE(broken.sales, 1);
        QCOMPARE(broken.returns, 0);
        QCOMPARE(broken.movements, 0);
        QCOMPARE(broken.refused, 2);
        QCOMPARE(broken.withheld, 3);
        QCOMPARE(sumsOfJournal().minor, 250);
        const Tally corrected = replay(recorded(with("1", "-1")));
        QCOMPARE(corrected.sales, 1);
        QCOMPARE(corrected.returns, 1);
        QCOMPARE(corrected.movements, 1);
        QCOMPARE(corrected.skipped, 1);
        QCOMPARE(corrected.skippedAmount, Money(250, Currency::ars()));
        const Sums sums = sumsOfJournal();
        QCOMPARE(sums.minor, 500 + 100 - 250 - 100 + 250);
        QCOMPARE(sums.moved.value(QStringLiteral("M")), -4);
        const QJsonObject total = corrected.toJson()[QStringLiteral("total")].toObject();
        QCOMPARE(total[QStringLiteral("amount")].toInt(), 500);
        QCOMPARE(total[QStringLiteral("sales")].toInt(), 2);
    }

    void itWaitsAsTheRecordingDid()
    {
        ManualScheduler scheduler(t->clock);
        Catalogue catalogue(*t->stores->database);
        Replayer replayer(*t->till, catalogue, scheduler, t->clock,
                          recorded(file("1,A,Apple,1,2010-12-01 08:00,2\n2,A,Apple,1,2010-12-01 08:10,2\n3,A,Apple,1,2010-12-01 09:00,2\n")), {60.0, 4});
        QSignalSpy finished(&replayer, &Replayer::finished);
        replayer.start();
        QCOMPARE(replayer.tally().sales, 1);
        scheduler.advance(9'999);
        QCOMPARE(replayer.tally().sales, 1);
        scheduler.advance(1);
        QCOMPARE(replayer.tally().sales, 2);
        scheduler.advance(50'000);
        QCOMPARE(replayer.tally().sales, 3);
        QCOMPARE(finished.size(), 1);
    }

    void theRecordedSalesAddUp()
    {
        const QByteArray data = RecordedLike::orRecorded(QStringLiteral(SOURCE_DIR));
        const Recording recording = recorded(data);
        QCOMPARE(recording.refused.size(), 0);
        const Tally first = replay(recording, 200); // cut off in the middle
        const Tally second = replay(recording);
        const Sums expected = sumsOfFile(data);
        const Sums found = sumsOfJournal();
        QCOMPARE(found.documents, expected.documents);
        QCOMPARE(found.minor, expected.minor);
        QVERIFY(found.sold == expected.sold);
        QVERIFY(found.moved == expected.moved);
        QCOMPARE(first.amount.minor() + second.amount.minor(), expected.minor);
        QCOMPARE(second.rows, RecordedLike::Rows);
        const auto verified = verifyJournal(*t->stores->database, nullptr);
        QVERIFY(verified.ok() && !verified->wrong);
    }
};

QTEST_GUILESS_MAIN(tst_Replayer)
#include "tst_Replayer.moc"

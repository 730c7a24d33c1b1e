// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sales/SaleFinder.h"
#include "models/storage/Migrator.h"
#include "models/storage/SaleStore.h"
#include "models/storage/StockStore.h"
#include "tests/support/StoreFixture.h"
#include <QDir>
#include <QFile>

using namespace mostrador;

/// Past documents, page by page, and how SQLite looks for them.
class tst_SaleFinder final : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> t;
    std::unique_ptr<SaleFinder> m_finder;

    EntryId add(int number, const QString &sku, qint64 minor, const QString &customer = {})
    {
        EntryId id;
        Sale sale = t->sale({{sku, minor}}, {{Tender::Cash, minor}});
        sale.number = documentNumber(TillId{7}, number);
        sale.customerName = customer;
        t->inTransaction([&]() -> Result<void> {
            const auto entry = t->journal->append(EntryType::SaleCompleted, encode(sale));
            if (!entry)
                return entry.error();
            id = entry->id;
            if (const auto counted = SaleStore(*t->database).nextNumber(TillId{7}); !counted)
                return counted.error();
            if (const auto added = SaleStore(*t->database).add(sale, entry->id); !added)
                return added;
            return StockStore(*t->database).addOwn(entry->id, {{sku, 0, Quantity::units(-1), minor}}, sale.at);
        });
        return id;
    }

    QStringList all(const SaleSearch &search, int limit)
    {
        QStringList numbers;
        std::optional<EntryId> below;
        for (;;) {
            const auto page = m_finder->page(search, below, limit);
            [&] { QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().detail)); }();
            for (const PastSale &sale : *page)
                numbers.append(sale.number.right(2));
            if (page->size() < limit)
                return numbers;
            below = page->last().entry;
        }
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<StoreFixture>();
        m_finder = std::make_unique<SaleFinder>(*t->database);
    }

    void pagesFollowEachOther()
    {
        QStringList expected;
        for (int i = 1; i <= 23; ++i) {
            add(i, i % 2 ? QStringLiteral("A") : QStringLiteral("B"), 100 * (i % 3 + 1), i % 4 ? QString() : QStringLiteral("Ana Gómez"));
            expected.prepend(QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0')));
        }
        for (const int limit : {1, 2, 7, 23, 100})
            QCOMPARE(all({}, limit), expected);
        SaleSearch search;
        search.isNarrowed = true;
        search.products = {QStringLiteral("A"), QStringLiteral("B")};
        QCOMPARE(all(search, 5), expected);
        search.products = {QStringLiteral("A")};
        QCOMPARE(all(search, 5).size(), 12);
        search.words = {QStringLiteral("gom"), QStringLiteral("ana")};
        QCOMPARE(all(search, 3).size(), 17); // either of both, each once
        search.products.clear();
        QCOMPARE(all(search, 3).size(), 5);
        search.words.clear();
        search.totals = {300};
        QCOMPARE(all(search, 3).size(), 8);
        search.totals.clear();
        search.numbers = {4};
        QCOMPARE(all(search, 3), QStringList{QStringLiteral("04")});
        search.numbers.clear();
        QCOMPARE(all(search, 3), QStringList()); // something was asked for, and nothing fits
        SaleSearch day;
        day.from = t->clock.nowUtc().addDays(-1);
        day.to = t->clock.nowUtc();
        QCOMPARE(all(day, 5), QStringList());
        day.to = day.to.addSecs(1);
        QCOMPARE(all(day, 5), expected);
    }

    void deliveryIsTold()
    {
        for (int i = 1; i <= 3; ++i)
            add(i, QStringLiteral("A"), 100);
        QVERIFY(t->journal->markSent(1, 3, QStringLiteral("kafka")).ok());
        t->run(QStringLiteral("INSERT INTO acknowledgement (epoch, hw, head_hash, hub_id, commit_no, received_at) VALUES (1, 2, x'00', 'hub', 1, 0)"));
        const auto page = m_finder->page({}, {}, 10);
        QVERIFY(page->at(0).delivery == Delivery::Pending);
        QVERIFY(page->at(1).delivery == Delivery::Sent);
        QVERIFY(page->at(2).delivery == Delivery::Confirmed);
    }

    /// Documents of before: what undid them stood in their numbers only.
    void olderDocumentsKnowWhatBecameOfThem()
    {
        add(1, QStringLiteral("A"), 100);
        add(2, QStringLiteral("A"), 200);
        add(3, QStringLiteral("A"), 300);
        add(4, QStringLiteral("A"), 400);
        const QString document = QStringLiteral("INSERT INTO sale (number, epoch, seq, type, at, total_minor, currency, refers_to) VALUES ('0007-0000009%1', 1, 90%1, "
                                                "'%2', 0, -%3, 'ARS', '0007-0000000%4')");
        t->run(document.arg(1).arg(QStringLiteral("void")).arg(100).arg(1));
        t->run(document.arg(2).arg(QStringLiteral("return")).arg(200).arg(2));
        t->run(document.arg(3).arg(QStringLiteral("return")).arg(100).arg(3));
        const QDir folder(QStringLiteral(":/migrations/till"));
        QFile script(folder.filePath(folder.entryList({QStringLiteral("*_after_the_sale.sql")}).value(0)));
        QVERIFY(script.open(QIODevice::ReadOnly));
        for (const QString &statement : statementsOf(QString::fromUtf8(script.readAll())))
            if (statement.startsWith(QLatin1String("UPDATE")))
                t->run(statement);
        const auto undone = [this](int number) { return t->scalar(QStringLiteral("SELECT undone FROM sale WHERE number = '0007-0000000%1'").arg(number)).toString(); };
        QCOMPARE(undone(1), QStringLiteral("void"));
        QCOMPARE(undone(2), QStringLiteral("whole"));
        QCOMPARE(undone(3), QStringLiteral("part"));
        QCOMPARE(undone(4), QString());
    }

    /// With a hundred thousand documents nothing may be read from end to end: SQLite says itself how it looks.
    void everyWayWalksAnIndex_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("index"); ///< that the plan begins with
        const auto row = [](const char *way, const char *index) { QTest::newRow(way) << QString::fromLatin1(way) << QString::fromLatin1(index); };
        row("all", "SEARCH s USING INDEX sqlite_autoindex_sale");
        row("time", "SEARCH s USING INDEX sale_by_time (at>? AND at<?)");
        row("number", "SEARCH s USING PRIMARY KEY (number=?)");
        row("series", "SEARCH s USING PRIMARY KEY (number=?)");
        row("total", "SEARCH s USING INDEX sale_by_total (total_minor=?");
        row("product", "SEARCH m USING PRIMARY KEY (sku=?");
        row("words", "SEARCH w USING PRIMARY KEY (word>? AND word<?)");
    }

    void everyWayWalksAnIndex()
    {
        QFETCH(QString, way);
        QFETCH(QString, index);
        SaleSearch search;
        search.isNarrowed = way != QLatin1String("all") && way != QLatin1String("time");
        if (way == QLatin1String("time")) {
            search.from = t->clock.nowUtc();
            search.to = search.from.addDays(1);
        }
        if (way == QLatin1String("number"))
            search.fullNumbers = {QStringLiteral("0007-00000001")};
        if (way == QLatin1String("series"))
            search.numbers = {1};
        if (way == QLatin1String("total"))
            search.totals = {1};
        if (way == QLatin1String("product"))
            search.products = {QStringLiteral("A")};
        if (way == QLatin1String("words"))
            search.words = {QStringLiteral("ana"), QStringLiteral("gom")};
        const auto statements = SaleFinder::statements(search, std::nullopt, 100);
        QCOMPARE(statements.size(), 1);
        QStringList plan;
        QVERIFY(t->database->sql()
                    .each(QStringLiteral("EXPLAIN QUERY PLAN ") + statements.first().sql, statements.first().values,
                          [&plan](const QSqlQuery &row) { plan.append(row.value(3).toString()); })
                    .ok());
        const QString words = plan.join(QLatin1Char('\n'));
        QVERIFY2(!plan.isEmpty() && words.contains(index), qPrintable(words));
        for (const QString &step : plan)
            QVERIFY2(!step.startsWith(QLatin1String("SCAN")) || step.startsWith(QLatin1String("SCAN x")), qPrintable(words)); // x: the few series of this till
    }
};

QTEST_GUILESS_MAIN(tst_SaleFinder)
#include "tst_SaleFinder.moc"

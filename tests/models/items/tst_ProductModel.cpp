// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ProductModel.h"
#include "tests/support/TillFixture.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mostrador;

/// The live list over a real till; QAbstractItemModelTester watches every change.
class tst_ProductModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void loadsAPageAtATime();
    void aNewFigureChangesItsRowOnly();
    void aRowThatPassesNoMoreGoes();
    void aRowThatPassesNowComes();
    void aNewNameIsSortedIn();
    void aReloadKeepsWhatWasLoaded();
    void negativeIsAFilter();
    void saysWhatIsWrong();
    void saysHowLongAgo();

private:
    void feed(const QList<FeedBody> &bodies);
    StockLevel level(int number, qint64 units) { return TillFixture::level(sku(number), units, ++m_revision, 0); }
    static Sku sku(int number) { return QStringLiteral("P%1").arg(number, 4, 10, QLatin1Char('0')); }
    static Product product(int number, const QString &name = {});
    void filter(bool low, bool negative);

    std::unique_ptr<TillFixture> m_till;
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<ProductModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    qint64 m_cursor = 0;
    qint64 m_revision = 0;
};

Product tst_ProductModel::product(int number, const QString &name)
{
    Product product = TillFixture::product(sku(number), name.isEmpty() ? QStringLiteral("Product %1").arg(number, 4, 10, QLatin1Char('0')) : name, 1000 * number);
    product.minimum = Quantity::units(5);
    return product;
}

void tst_ProductModel::init()
{
    m_cursor = 0;
    m_till = std::make_unique<TillFixture>();
    m_till->open();
    auto reader = Database::openReader(m_till->dir.filePath(QStringLiteral("till.sqlite")));
    QVERIFY(reader.ok());
    m_reader = std::move(*reader);
    m_catalogue = std::make_unique<Catalogue>(*m_reader);
    QList<FeedBody> bodies;
    for (int number = 1; number <= 450; ++number)
        bodies << product(number) << level(number, 20);
    feed(bodies);
    m_model = std::make_unique<ProductModel>(*m_catalogue, *m_till->till);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_ProductModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_catalogue.reset();
    m_reader.reset();
    m_till.reset();
}

void tst_ProductModel::feed(const QList<FeedBody> &bodies)
{
    Changes changes;
    for (const FeedBody &body : bodies)
        changes.items.append({++m_cursor, body});
    changes.cursor = m_cursor;
    const auto applied = m_till->stores->feed->apply(changes, QStringLiteral("hub"));
    QVERIFY(applied.ok());
    m_till->till->noteChanged(*applied);
}

void tst_ProductModel::filter(bool low, bool negative)
{
    ProductFilter filter;
    filter.lowOnly = low;
    filter.negativeOnly = negative;
    m_model->setFilter(filter);
}

void tst_ProductModel::loadsAPageAtATime()
{
    ProductModel model(*m_catalogue, *m_till->till); // not the one that the tester has read to its end
    QCOMPARE(model.total(), 450);
    QCOMPARE(model.rowCount(), 200);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 450);
    QCOMPARE(model.rowOf(sku(450)), 449);
}

void tst_ProductModel::aNewFigureChangesItsRowOnly()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    feed({level(7, 12)});
    QCoreApplication::processEvents();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 6);
    QCOMPARE(m_model->index(6, ProductModel::Stock).data().toString(), QStringLiteral("12"));
}

void tst_ProductModel::aRowThatPassesNoMoreGoes()
{
    feed({level(7, 2), level(9, 1)});
    filter(true, false);
    QCOMPARE(m_model->rowCount(), 2);
    feed({level(7, 40)});
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowAt(0)->product.sku, sku(9));
}

void tst_ProductModel::aRowThatPassesNowComes()
{
    filter(true, false);
    QCOMPARE(m_model->rowCount(), 0);
    QSignalSpy reloaded(m_model.get(), &ProductModel::reloaded);
    feed({level(3, 11)}); // nothing for this list
    QCoreApplication::processEvents();
    QCOMPARE(reloaded.size(), 0);
    feed({level(3, 4), level(4, 3)});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(reloaded.size(), 1); // both at once
}

void tst_ProductModel::aNewNameIsSortedIn()
{
    Product renamed = product(100, QStringLiteral("Aaa"));
    renamed.version = 2;
    feed({renamed});
    QTRY_COMPARE(m_model->rowOf(sku(100)), 0);
}

void tst_ProductModel::aReloadKeepsWhatWasLoaded()
{
    ProductModel model(*m_catalogue, *m_till->till);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 400);
    model.reload();
    QCOMPARE(model.rowCount(), 400);
}

void tst_ProductModel::negativeIsAFilter()
{
    feed({level(5, -2), level(6, 0)});
    filter(false, true);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, ProductModel::Stock).data().toString(), QStringLiteral("−2"));
}

void tst_ProductModel::saysWhatIsWrong()
{
    feed({level(1, -1), level(2, 0), level(3, 4), level(4, 5)});
    const auto condition = [this](int row) { return ProductModel::Condition(m_model->index(row, 0).data(ProductModel::ConditionRole).toInt()); };
    QCOMPARE(condition(0), ProductModel::Condition::Negative);
    QCOMPARE(condition(1), ProductModel::Condition::Out);
    QCOMPARE(condition(2), ProductModel::Condition::Low);
    QCOMPARE(condition(3), ProductModel::Condition::Fine);
}

void tst_ProductModel::saysHowLongAgo()
{
    const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); // when every figure was made
    m_model->setNow(noon.addSecs(2));
    QCOMPARE(m_model->index(0, ProductModel::Changed).data().toString(), QStringLiteral("2 s ago"));
    m_model->setNow(noon.addSecs(-30)); // the hub's clock is ahead
    QCOMPARE(m_model->index(0, ProductModel::Changed).data().toString(), QStringLiteral("0 s ago"));
    m_model->setNow(noon.addSecs(90));
    QCOMPARE(m_model->index(0, ProductModel::Changed).data().toString(), noon.toLocalTime().toString(QStringLiteral("HH:mm")));
    m_model->setNow(noon.addDays(3));
    QCOMPARE(m_model->index(0, ProductModel::Changed).data().toString(), noon.toLocalTime().toString(QStringLiteral("dd/MM")));
}

QTEST_MAIN(tst_ProductModel)
#include "tst_ProductModel.moc"

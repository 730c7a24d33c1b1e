// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Looks.h"
#include "tests/ui/ShopDay.h"
#include "tests/ui/StateSync.h"
#include "ui/charts/TimeChart.h"
#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/DashboardScreen.h"
#include "ui/dashboard/FigureText.h"
#include "ui/dashboard/StockCard.h"
#include "ui/sale/SearchPopup.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableView.h"
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using Tile = DashboardScreen::Tile;

/// The dashboard over a real till: what it shows is held against sums made here.
class tst_DashboardScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "America/Argentina/Buenos_Aires");
        m_theme.apply();
    }
    void init();
    void cleanup();
    void teachesWhileThereIsNothing();
    void figuresAreTheSums();
    void aSaleMovesTileAndChart();
    void anotherTillsSalesCount();
    void aReturnIsCounted();
    void isHeldAgainstYesterdayAtThisTime();
    void aDayInTheEveningIsStillThatDay();
    void otherPeriods();
    void alertsLeadToTheStock();
    void theStockOfAProductByScanNameAndList();
    void saysHowOldItIs();
    void nothingIsReadWhileNobodyLooks();
    void everyChartIsATableToo();
    void aFirstDayBeginsAtItsFirstSale();
    void fitsItsWindowWhateverItHasToSay_data();
    void fitsItsWindowWhateverItHasToSay();
    void allIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void allIsNamedAndNothingIsClipped();
    void pictures();

private:
    DashboardScreen *open();
    void at(int hour, int minute, int second = 0) { m_shop->base.clock.setWall(here(hour, minute, second)); }
    static QDateTime here(int hour, int minute, int second = 0) { return QDateTime(Today, QTime(hour, minute, second)).toUTC(); }
    QString money(qint64 minor) const { return FigureText(m_language.style()).wholeMoney(Money(minor, Currency::ars())); }
    QString shown(Tile tile) const { return m_screen->tile(tile).content().value; }
    static qint64 ticketsIn(const ChartCard &card)
    {
        qint64 sum = 0;
        for (const QStringList &row : card.values().rows())
            sum += row[1].toLongLong();
        return sum;
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }

    static inline const QDate Today{2026, 11, 24};
    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<ShopDay> m_day;
    std::unique_ptr<Activity> m_activity;
    StateSync m_sync;
    std::unique_ptr<MainWindow> m_window;
    DashboardScreen *m_screen = nullptr;
};

void tst_DashboardScreen::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_theme.setMode(Theme::Mode::Light);
    m_shop = std::make_unique<ShopFixture>();
    m_day = std::make_unique<ShopDay>(*m_shop);
    m_activity = std::make_unique<Activity>(*m_shop->reader);
    at(14, 47);
    SyncStatus status;
    status.state = SyncStatus::State::UpToDate;
    status.hubUp = true;
    status.lastContact = here(14, 46, 58);
    m_sync.set(status);
}

void tst_DashboardScreen::cleanup()
{
    m_window.reset();
    m_activity.reset();
    m_day.reset();
    m_shop.reset();
}

DashboardScreen *tst_DashboardScreen::open()
{
    const Context context{m_theme, m_language, m_keys};
    m_window = std::make_unique<MainWindow>(context, m_sync);
    m_screen = new DashboardScreen(context, {*m_activity, *m_shop->catalogue, *m_shop->base.till, m_sync, m_shop->base.clock});
    m_window->addScreen(m_screen);
    m_window->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
    m_window->show();
    [this] { QVERIFY(QTest::qWaitForWindowActive(m_window.get())); }();
    m_screen->activated();
    return m_screen;
}

void tst_DashboardScreen::teachesWhileThereIsNothing()
{
    open();
    QVERIFY(m_screen->findChild<EmptyState *>()->isVisible());
    QCOMPARE(shown(Tile::Tickets), QStringLiteral("0"));
    QVERIFY(m_screen->tile(Tile::Net).content().change.isEmpty());
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-empty"));
    m_day->sell(here(14, 47), {{1, 1000}}, Tender::Cash);
    QTRY_VERIFY(!m_screen->findChild<EmptyState *>()->isVisible());
}

void tst_DashboardScreen::figuresAreTheSums()
{
    m_day->fill(Today, 8, QTime(14, 47), 7);
    open();
    QVERIFY(m_day->tickets > 40);
    QCOMPARE(shown(Tile::Net), money(m_day->minor));
    QCOMPARE(shown(Tile::Tickets), QString::number(m_day->tickets));
    QCOMPARE(shown(Tile::Average), money((m_day->minor + m_day->tickets / 2) / m_day->tickets));
    const qint64 tenths = (m_day->units / m_day->tickets + 50) / 100;
    QCOMPARE(shown(Tile::Units), QStringLiteral("%1,%2").arg(tenths / 10).arg(tenths % 10));
    QCOMPARE(shown(Tile::Returns), QStringLiteral("0\u00a0%"));
    qint64 byHour = 0;
    for (const HourPoint &hour : m_activity->perHour(here(0, 0), here(14, 47)))
        byHour += hour.amount.minor();
    QCOMPARE(byHour, m_day->minor);
    QCOMPARE(m_screen->tenders().values().rows().first().first(), QStringLiteral("Efectivo"));
}

void tst_DashboardScreen::aSaleMovesTileAndChart()
{
    m_day->fill(Today, 8, QTime(14, 40), 7);
    at(14, 47);
    open();
    const qint64 before = ticketsIn(m_screen->minutes());
    const int tickets = m_day->tickets;
    m_day->sell(here(14, 47, 2), {{2, 2000}}, Tender::Qr);
    QTRY_COMPARE(shown(Tile::Tickets), QString::number(tickets + 1));
    QCOMPARE(shown(Tile::Net), money(m_day->minor));
    QCOMPARE(ticketsIn(m_screen->minutes()), before + 1);
    QCOMPARE(m_screen->minutes().values().rows().first().first(), QStringLiteral("14:47"));
}

void tst_DashboardScreen::anotherTillsSalesCount()
{
    m_day->sell(here(14, 30), {{1, 1000}}, Tender::Cash);
    at(14, 47);
    open();
    m_day->other(here(14, 46), 3, 1250000, Tender::Debit, 2, 7);
    QTRY_COMPARE(shown(Tile::Tickets), QStringLiteral("4"));
    QCOMPARE(shown(Tile::Net), money(485000 + 1250000));
    QCOMPARE(shown(Tile::Units), QStringLiteral("2,0"));
    QCOMPARE(m_screen->tenders().values().rows().first(), QStringList({QStringLiteral("Débito"), QStringLiteral("$\u00a012.500,00"), QStringLiteral("72\u00a0%")}));
}

void tst_DashboardScreen::aReturnIsCounted()
{
    const CommittedSale sold = m_day->sell(here(14, 30), {{1, 2000}}, Tender::Cash);
    m_day->sell(here(14, 31), {{2, 1000}}, Tender::Cash);
    open();
    m_shop->base.till->undo(sold.sale.number, SaleType::Return, m_screen, [](const Result<CommittedSale> &result) { QVERIFY(result.ok()); });
    QTRY_COMPARE(shown(Tile::Returns), QStringLiteral("33,3\u00a0%"));
    QCOMPARE(shown(Tile::Net), money(298000));
    QCOMPARE(shown(Tile::Tickets), QStringLiteral("2"));
}

void tst_DashboardScreen::isHeldAgainstYesterdayAtThisTime()
{
    const auto yesterday = [](int hour) { return QDateTime(Today.addDays(-1), QTime(hour, 0)).toUTC(); };
    m_day->sell(yesterday(10), {{1, 1000}}, Tender::Cash);
    m_day->sell(yesterday(18), {{1, 9000}}, Tender::Cash); // later than now: not yet comparable
    m_day->sell(here(9, 0), {{1, 1000}}, Tender::Cash);
    m_day->sell(here(11, 0), {{1, 1000}}, Tender::Cash);
    at(14, 47);
    open();
    QCOMPARE(m_screen->tile(Tile::Net).content().change, QStringLiteral("100\u00a0%"));
    QCOMPARE(m_screen->tile(Tile::Net).content().turn, KpiTile::Turn::Up);
    QCOMPARE(m_screen->tile(Tile::Tickets).content().change, QStringLiteral("1"));
    QCOMPARE(m_screen->tile(Tile::Average).content().turn, KpiTile::Turn::Same);
    // The hours to come stand in the chart as they were yesterday.
    const auto rows = m_screen->hours().values().rows();
    QVERIFY(rows.contains(QStringList({QStringLiteral("18"), money(0), money(9 * 485000)})));
    QVERIFY(rows.contains(QStringList({QStringLiteral("9"), money(485000), money(0)})));
}

void tst_DashboardScreen::aDayInTheEveningIsStillThatDay()
{
    // 21:30 in Buenos Aires is tomorrow in UTC.
    m_day->sell(here(21, 30), {{1, 3000}}, Tender::Cash);
    m_day->other(here(21, 31), 1, 500000, Tender::Cash, 2, 5);
    at(21, 40);
    open();
    QCOMPARE(shown(Tile::Tickets), QStringLiteral("2"));
    QCOMPARE(shown(Tile::Units), QStringLiteral("4,0"));
    QCOMPARE(m_activity->topProducts(Today, Today, 5).size(), 2);
    QVERIFY(m_activity->topProducts(Today.addDays(1), Today.addDays(1), 5).isEmpty());
}

void tst_DashboardScreen::otherPeriods()
{
    const auto ago = [](int days) { return QDateTime(Today.addDays(-days), QTime(10, 0)).toUTC(); };
    for (const int days : {40, 20, 6, 1, 0})
        m_day->sell(ago(days), {{1, 1000}}, Tender::Cash);
    at(14, 47);
    open();
    QCOMPARE(shown(Tile::Tickets), QStringLiteral("1"));
    key(Qt::Key_Right); // by keyboard: the periods have the focus
    key(Qt::Key_Space);
    QCOMPARE(shown(Tile::Net), money(485000));
    m_screen->setPeriod(Period::Kind::Week);
    QCOMPARE(shown(Tile::Tickets), QStringLiteral("3"));
    QCOMPARE(m_screen->hours().values().rows().size(), 7);
    m_screen->setPeriod(Period::Kind::Month);
    QCOMPARE(shown(Tile::Tickets), QStringLiteral("4"));
    QCOMPARE(m_screen->tile(Tile::Tickets).content().change, QStringLiteral("3")); // one in the 30 days before
}

void tst_DashboardScreen::alertsLeadToTheStock()
{
    m_day->stock({20, 3, 20, -1}, here(14, 0));
    open();
    QCOMPARE(shown(Tile::Alerts), QStringLiteral("2"));
    QSignalSpy wanted(m_screen, &Screen::goTo);
    auto *table = m_screen->stock().findChild<TableView *>(QStringLiteral("alerts"));
    table->setFocus();
    table->selectRow(0);
    key(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), QVariantList({QStringLiteral("boxes"), QStringLiteral("P4")}));
}

void tst_DashboardScreen::theStockOfAProductByScanNameAndList()
{
    m_day->stock({20, 20}, here(13, 0));
    m_day->sell(here(14, 0), {{1, 3000}}, Tender::Cash);
    open();
    StockCard &stock = m_screen->stock();
    m_window->scanned(ShopFixture::code(1));
    QVERIFY(stock.isCurve());
    QCOMPARE(stock.product(), QStringLiteral("P1"));
    QCOMPARE(stock.curveValues().rows().first().last(), QStringLiteral("17 u"));
    m_day->sell(here(14, 30), {{1, 1000}}, Tender::Cash);
    QTRY_COMPARE(stock.curveValues().rows().first().last(), QStringLiteral("16 u"));
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-stock-curve"));
    auto *search = stock.findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("gase"));
    QVERIFY(stock.findChild<SearchPopup *>()->isVisible());
    key(Qt::Key_Return);
    QCOMPARE(stock.product(), QStringLiteral("P2"));
    m_window->scanned(QStringLiteral("9999999999999"));
    QCOMPARE(stock.product(), QString());
    key(Qt::Key_Escape);
    QVERIFY(!stock.isCurve());
    auto *top = m_screen->findChild<TableView *>(QStringLiteral("top"));
    top->setFocus();
    top->selectRow(0);
    key(Qt::Key_Return);
    QCOMPARE(stock.product(), QStringLiteral("P1"));
}

void tst_DashboardScreen::saysHowOldItIs()
{
    m_day->sell(here(14, 30), {{1, 1000}}, Tender::Cash);
    at(14, 47);
    open();
    const auto says = [this](const QString &text) {
        const auto labels = m_screen->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(says(QStringLiteral("actualizado hace 2 s")));
    QCOMPARE(m_screen->minutes().state().text(), QStringLiteral("en vivo"));
    SyncStatus away = m_sync.status();
    away.state = SyncStatus::State::Offline;
    away.hubUp = false;
    m_sync.set(away);
    QCOMPARE(m_screen->minutes().state().text(), QStringLiteral("en vivo")); // two seconds are nothing
    m_shop->base.clock.advance(15'000);
    m_sync.set(away);
    QVERIFY(says(QStringLiteral("otras cajas: datos de 14:46")));
    QCOMPARE(m_screen->minutes().state().text(), QStringLiteral("solo esta caja"));
}

void tst_DashboardScreen::nothingIsReadWhileNobodyLooks()
{
    m_day->sell(here(14, 30), {{1, 1000}}, Tender::Cash);
    at(14, 47);
    open();
    auto *pause = m_screen->findChildren<IconButton *>().first();
    pause->click();
    m_day->sell(here(14, 47), {{1, 1000}}, Tender::Cash);
    QTest::qWait(600); // longer than news are gathered for
    QCOMPARE(shown(Tile::Tickets), QStringLiteral("1"));
    pause->click();
    QCOMPARE(shown(Tile::Tickets), QStringLiteral("2"));
}

void tst_DashboardScreen::everyChartIsATableToo()
{
    m_day->fill(Today, 8, QTime(14, 47), 7);
    open();
    for (ChartCard *card : {&m_screen->minutes(), &m_screen->hours(), &m_screen->tenders()}) {
        QVERIFY(!card->values().rows().isEmpty());
        QVERIFY(!card->isTable());
        card->findChild<IconButton *>()->click();
        QVERIFY(card->isTable());
    }
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-tables"));
}

void tst_DashboardScreen::allIsNamedAndNothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_day->stock({20, 3, 20, -1}, here(8, 0));
    m_day->fill(Today.addDays(-1), 8, QTime(20, 0), 3);
    m_day->fill(Today, 8, QTime(14, 47), 7);
    open();
    m_window->resize(worn.width, 768);
    const auto look = [this](const char *where) { return checks::isRight(m_window.get(), QString::fromLatin1(where)); };
    QVERIFY(look("day"));
    m_window->scanned(ShopFixture::code(1));
    QVERIFY(look("curve"));
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-%1").arg(worn.name()));
}

/// No hour of nothing before it, no bar across a card, and a word about from when the figures count.
void tst_DashboardScreen::aFirstDayBeginsAtItsFirstSale()
{
    m_day->sell(here(9, 2), {{1, 1000}}, Tender::Cash);
    m_day->sell(here(9, 4), {{2, 1000}}, Tender::Qr);
    at(9, 5);
    open();
    QCOMPARE(m_screen->tile(Tile::Net).content().note, QStringLiteral("desde las 9:02"));
    QVERIFY(m_screen->hours().values().rows().size() >= 8);
    QCOMPARE(m_screen->hours().values().rows().at(1).first(), QStringLiteral("9"));
    const auto said = [this] {
        QStringList all;
        for (const QLabel *label : m_screen->minutes().findChildren<QLabel *>())
            all.append(label->text());
        return all;
    };
    QVERIFY2(said().contains(QStringLiteral("tickets · desde las 9:02")), qPrintable(said().join(u'|')));
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-first-minutes"));
    at(11, 30); // later in the day it is the last hour again
    m_day->sell(here(11, 30), {{1, 1000}}, Tender::Cash);
    m_screen->activated();
    QVERIFY2(said().contains(QStringLiteral("tickets · última hora")), qPrintable(said().join(u'|')));
}

void tst_DashboardScreen::fitsItsWindowWhateverItHasToSay_data()
{
    QTest::addColumn<bool>("alerts");
    QTest::addColumn<bool>("offline");
    QTest::addColumn<bool>("asksForAProduct");
    QTest::addColumn<QSize>("size");
    const QSize usual(1366, 768);
    QTest::newRow("an alert") << true << false << false << usual;
    QTest::newRow("no alert") << false << false << false << usual;
    QTest::newRow("no alert, offline") << false << true << false << usual;
    QTest::newRow("no product chosen yet") << false << false << true << usual;
    QTest::newRow("offline, less a title bar") << false << true << false << QSize(1354, 724);
    QTest::newRow("offline, less a title bar, 1024") << false << true << false << QSize(1024, 724);
}

void tst_DashboardScreen::fitsItsWindowWhateverItHasToSay()
{
    QFETCH(bool, alerts);
    QFETCH(bool, offline);
    QFETCH(bool, asksForAProduct);
    QFETCH(QSize, size);
    m_day->stock(QList<qint64>(m_day->products.size(), 900), here(7, 0));
    m_day->fill(Today, 8, QTime(14, 47), 7);
    if (alerts)
        m_shop->feed({m_shop->level(1, 1)});
    open();
    m_window->resize(size);
    m_sync.setOffline(offline);
    if (asksForAProduct)
        m_screen->scanned(QStringLiteral("nothing has this"));
    for (int i = 0; i < 8; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(shown(Tile::Alerts), QString::number(alerts ? 1 : 0));
    const auto *scroll = m_screen->findChild<QScrollArea *>();
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    QCOMPARE(scroll->widget()->height(), scroll->viewport()->height());
    const auto *top = m_screen->findChild<TableView *>(QStringLiteral("top"));
    QVERIFY(top->viewport()->height() >= 4 * top->rowHeight(0));
    QCOMPARE(top->viewport()->height() % top->rowHeight(0), 0); // no row is cut through its middle
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-fits-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
}

void tst_DashboardScreen::pictures()
{
    if (qEnvironmentVariableIsEmpty("MOSTRADOR_SHOTS"))
        QSKIP("pictures are taken when MOSTRADOR_SHOTS names a folder");
    m_day->stock({260, 290, 240, 120, 280, 150, 260, 245, 240, 260, 230, 240}, QDateTime(Today.addDays(-1), QTime(7, 30)).toUTC());
    m_day->fill(Today.addDays(-1), 8, QTime(20, 30), 3);
    m_day->stock({38, 140, 130, 9, 164, 112, 145, 83, 140, 126, 118, 94}, here(7, 30));
    m_day->fill(Today, 8, QTime(14, 46), 7);
    SeededRandom random(5);
    for (int minute = 8 * 60; minute < 14 * 60 + 46; minute += int(random.between(2, 9)))
        m_day->other(here(minute / 60, minute % 60), int(random.between(1, 3)), random.between(300, 1600) * 1000, minute % 3 ? Tender::Cash : Tender::Debit, int(random.between(1, 12)), random.between(1, 3));
    at(14, 47);
    open();
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-light"));
    m_theme.setMode(Theme::Mode::Dark);
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-dark"));
    m_screen->setPeriod(Period::Kind::Week);
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-week-dark"));
    m_theme.setMode(Theme::Mode::Light);
    m_screen->setPeriod(Period::Kind::Today);
    m_window->resize(1024, 768);
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-1024"));
    m_window->resize(1366, 768);
    m_language.set(QStringLiteral("en"));
    SyncStatus away = m_sync.status();
    away.state = SyncStatus::State::Offline;
    away.lastContact = here(14, 32);
    away.since = away.lastContact;
    away.pending = 12;
    m_sync.set(away);
    ShopDay::shoot(m_window.get(), QStringLiteral("dashboard-offline-en"));
}

QTEST_MAIN(tst_DashboardScreen)
#include "tst_DashboardScreen.moc"

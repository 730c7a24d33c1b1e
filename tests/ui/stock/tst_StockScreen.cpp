// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Looks.h"
#include "tests/ui/OfficeFixture.h"
#include "tests/ui/Shots.h"
#include "ui/products/ProductTable.h"
#include "ui/shell/MainWindow.h"
#include "ui/stock/AdjustPanel.h"
#include "ui/stock/MovementList.h"
#include "ui/stock/StockDrawer.h"
#include "ui/stock/StockScreen.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/UndoBar.h"
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;

/// The stock screen over a real till, by keyboard only.
class tst_StockScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup();
    void filtersWithCounts();
    void negativeWithoutAMinimumIsAnAlertToo();
    void sortsByKeyAndHeader();
    void searchesAndScans();
    void anUnknownCodeOffersToCreateIt();
    void newsKeepTheChosenRowAndItsPlace();
    void whatIsChosenStaysInViewWhenAStripOpens();
    void aMovementNeedsAReason();
    void goodsOutWithAReasonAndBack();
    void weighedGoodsWithCommaAndDot();
    void piecesAreWhole();
    void aCountSaysWhatIsThere();
    void escapeGoesBackStepByStep();
    void ownMovementsAreTold();
    void ageIsToldOffline();
    void namesAreWholeWhereThereIsRoom_data();
    void namesAreWholeWhereThereIsRoom();
    void theStockToAdjustIsSeenWhateverIsSaid_data();
    void theStockToAdjustIsSeenWhateverIsSaid();
    void letterTypedInTheListGoesToTheSearch();
    void allIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void allIsNamedAndNothingIsClipped();

private:
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    template <typename T> T *part() const { return m_screen->findChild<T *>(); }
    ProductTable &table() const { return *part<ProductTable>(); }
    QString name(int row) const { return table().products().index(row, ProductModel::Name).data().toString(); }
    QString undoText() const { return part<UndoBar>()->findChild<QLabel *>()->text(); }
    NoticeStrip *notice() const { return m_screen->findChild<NoticeStrip *>(QString(), Qt::FindDirectChildrenOnly); }
    NoticeStrip *adjustMessage() const { return part<AdjustPanel>()->findChild<NoticeStrip *>(); }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<OfficeFixture> m_office;
    std::unique_ptr<MainWindow> m_window;
    StockScreen *m_screen = nullptr;
};

void tst_StockScreen::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_office = std::make_unique<OfficeFixture>();
    const Context context{m_theme, m_language, m_keys};
    m_window = std::make_unique<MainWindow>(context, m_office->shop.sync);
    m_screen = new StockScreen(context, {m_office->catalogue(), *m_office->activity, m_office->till(), m_office->shop.sync, m_office->shop.base.clock});
    m_window->addScreen(m_screen);
    m_window->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_screen->activated();
}

void tst_StockScreen::cleanup()
{
    m_window.reset();
    m_office.reset();
}

void tst_StockScreen::negativeWithoutAMinimumIsAnAlertToo()
{
    Product product = ShopFixture::product(77, QStringLiteral("Salame"), 1450000);
    product.minimum = Quantity();
    m_office->shop.feed({product, m_office->shop.level(77, 0)});
    QCOMPARE(m_office->catalogue().lowCount(), 0);
    m_office->shop.feed({m_office->shop.level(77, -1)});
    QCOMPARE(m_office->catalogue().lowCount(), 1);
    QVERIFY(m_office->catalogue().row(product.sku)->isLow());
    QTRY_COMPARE(part<FilterChips>()->text(1), QStringLiteral("Avisos 1"));
    key(Qt::Key_F6);
    QCOMPARE(table().products().rowCount(), 1);
}

void tst_StockScreen::namesAreWholeWhereThereIsRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("alerts");
    for (const char *language : {"es", "en"})
        for (const int width : {1024, 1366, 1920})
            for (const bool alerts : {false, true})
                QTest::newRow(
                    qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(language)).arg(width).arg(alerts ? QStringLiteral("alerts") : QStringLiteral("no alert"))))
                    << QString::fromLatin1(language) << width << alerts;
}

/// The name comes first: an empty column of states takes nothing from it, nor one that is wider than what is in it.
void tst_StockScreen::namesAreWholeWhereThereIsRoom()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    QFETCH(bool, alerts);
    m_language.set(language);
    m_window->resize(width, 768);
    const QStringList names{QStringLiteral("Aceite de oliva extra virgen 500 ml"), QStringLiteral("Agua mineral con gas 1,5 L"),
                            QStringLiteral("Agua saborizada manzana 1,5 L")};
    for (int i = 0; i < names.size(); ++i)
        m_office->shop.feed({ShopFixture::product(70 + i, names[i], 985000), m_office->shop.level(70 + i, alerts ? i : 40)});
    for (int i = 0; i < 8; ++i)
        QCoreApplication::processEvents();
    const QFontMetrics metrics(m_theme.font(Type::List));
    int seen = 0;
    for (int row = 0; row < table().products().rowCount(); ++row) {
        seen += names.contains(name(row)) ? 1 : 0;
        QVERIFY2(metrics.horizontalAdvance(name(row)) <= table().columnWidth(ProductModel::Name) - 16, qPrintable(name(row)));
    }
    QCOMPARE(seen, 3);
    QVERIFY(!table().isColumnHidden(ProductModel::Stock));
    QCOMPARE(table().isColumnHidden(ProductModel::State), !alerts && width == 1024); // where there is no room to spare, the empty one goes first
    if (width == 1366)
        QVERIFY(!table().isColumnHidden(ProductModel::Code) && !table().isColumnHidden(ProductModel::Minimum));
}

void tst_StockScreen::theStockToAdjustIsSeenWhateverIsSaid_data()
{
    QTest::addColumn<int>("height");
    QTest::newRow("768") << 768;
    QTest::newRow("768 less a title bar") << 724;
    QTest::newRow("700") << 700;
}

void tst_StockScreen::theStockToAdjustIsSeenWhateverIsSaid()
{
    QFETCH(int, height);
    m_window->resize(1366, height);
    key(Qt::Key_F9);
    key(Qt::Key_F2);
    key(Qt::Key_Return); // no quantity
    for (int i = 0; i < 8; ++i)
        QCoreApplication::processEvents();
    QVERIFY(adjustMessage()->isVisible());
    const QLabel *preview = nullptr;
    for (const QLabel *label : part<AdjustPanel>()->findChildren<QLabel *>())
        if (label->text().startsWith(QLatin1String("Stock ")))
            preview = label;
    QVERIFY(preview);
    QCOMPARE(checks::shownPart(preview), preview->rect());
    QVERIFY(preview->height() >= preview->fontMetrics().height());
    const auto *amount = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(amount);
    QCOMPARE(checks::shownPart(amount), amount->rect()); // nor is the field that is asked for
}

void tst_StockScreen::filtersWithCounts()
{
    m_office->fill();
    auto *chips = part<FilterChips>();
    QCOMPARE(chips->text(0), QStringLiteral("Todos 15"));
    QCOMPARE(chips->text(1), QStringLiteral("Avisos 5"));
    QCOMPARE(chips->text(2), QStringLiteral("Negativo 2"));
    key(Qt::Key_F6);
    QCOMPARE(table().products().rowCount(), 5);
    key(Qt::Key_F7);
    QCOMPARE(table().products().rowCount(), 2);
    m_office->shop.feed({m_office->shop.level(14, 8)}); // received: it is not negative any more
    QTRY_COMPARE(table().products().rowCount(), 1);
    QCOMPARE(chips->text(2), QStringLiteral("Negativo 1"));
    key(Qt::Key_F5);
    QCOMPARE(table().products().rowCount(), 15);
}

void tst_StockScreen::sortsByKeyAndHeader()
{
    m_office->fill();
    QTRY_COMPARE(table().products().rowCount(), 15);
    QCOMPARE(name(0), QStringLiteral("Aceite de girasol 1,5 L"));
    key(Qt::Key_F8);
    QCOMPARE(name(0), QStringLiteral("Detergente limón 750 ml")); // −2
    key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(name(0), QStringLiteral("Fideos tirabuzón 500 g")); // 203
    key(Qt::Key_F8);
    QCOMPARE(name(0), QStringLiteral("Puré de tomate 520 g")); // cheapest
    auto *header = table().horizontalHeader();
    const QPoint price(header->sectionViewportPosition(ProductModel::Price) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, price);
    QCOMPARE(name(0), QStringLiteral("Jamón cocido por kg")); // again: the other way round
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void tst_StockScreen::searchesAndScans()
{
    type(QStringLiteral("lech"));
    QCOMPARE(table().products().rowCount(), 1);
    QCOMPARE(table().sku(), QStringLiteral("P5"));
    key(Qt::Key_Escape);
    QCOMPARE(table().products().rowCount(), 5);
    QCOMPARE(table().sku(), QStringLiteral("P5")); // still chosen
    m_screen->scanned(ShopFixture::code(2));
    QCOMPARE(table().sku(), QStringLiteral("P2"));
    type(ShopFixture::code(3));
    key(Qt::Key_Return);
    QCOMPARE(table().sku(), QStringLiteral("P3"));
    QVERIFY(part<SearchBox>()->text().isEmpty());
    QCOMPARE(table().products().rowCount(), 5);
}

void tst_StockScreen::anUnknownCodeOffersToCreateIt()
{
    QSignalSpy went(m_screen, &Screen::goTo);
    m_screen->scanned(ShopFixture::code(2));
    type(QStringLiteral("7791234567898"));
    key(Qt::Key_Return);
    QVERIFY(notice()->isVisible());
    QCOMPARE(table().sku(), QStringLiteral("P2")); // as before
    notice()->findChild<QAbstractButton *>()->click();
    QCOMPARE(went.size(), 1);
    QCOMPARE(went.first().at(0).toString(), QStringLiteral("package"));
    QCOMPARE(went.first().at(1).toString(), QStringLiteral("7791234567898"));
}

void tst_StockScreen::newsKeepTheChosenRowAndItsPlace()
{
    m_office->fill();
    QTRY_COMPARE(table().products().rowCount(), 15);
    m_window->resize(1366, 700);
    QTRY_VERIFY(table().verticalScrollBar()->maximum() > 0);
    key(Qt::Key_PageDown);
    key(Qt::Key_Down);
    const Sku chosen = table().sku();
    const int number = chosen.mid(1).toInt();
    QVERIFY(!chosen.isEmpty() && number > 0);
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
    const int place = table().verticalScrollBar()->value();
    QVERIFY(place > 0);
    m_office->shop.feed({m_office->shop.level(number, 77)});
    QCOMPARE(table().products().rowAt(table().currentIndex().row())->stock.quantity, Quantity::units(77));
    Product renamed = m_office->product(3); // another name: the list is read again
    renamed.name = QStringLiteral("Aceite de oliva 500 ml");
    m_office->editElsewhere(renamed);
    QTRY_COMPARE(name(0), QStringLiteral("Aceite de oliva 500 ml"));
    QCOMPARE(table().sku(), chosen);
    QVERIFY(table().selectionModel()->isRowSelected(table().products().rowOf(chosen), {}));
    QCOMPARE(table().verticalScrollBar()->value(), place);
}

void tst_StockScreen::whatIsChosenStaysInViewWhenAStripOpens()
{
    m_office->fill();
    m_screen->scanned(ShopFixture::code(1)); // the last by name
    const auto isSeen = [this] { return table().viewport()->rect().contains(table().visualRect(table().currentIndex())); };
    QTRY_VERIFY(isSeen());
    m_office->shop.sync.setOffline(true);
    QTRY_VERIFY(table().viewport()->height() < table().products().rowCount() * 44);
    QTRY_VERIFY(isSeen());
}

void tst_StockScreen::aMovementNeedsAReason()
{
    m_screen->scanned(ShopFixture::code(1));
    key(Qt::Key_F9);
    QVERIFY(part<AdjustPanel>()->isVisible());
    type(QStringLiteral("4"));
    key(Qt::Key_Return);
    QVERIFY(adjustMessage()->isVisible());
    QCOMPARE(m_office->stock(1), Quantity::units(20));
    key(Qt::Key_F2); // received
    key(Qt::Key_Return);
    QTRY_COMPARE(m_office->stock(1), Quantity::units(24));
}

void tst_StockScreen::goodsOutWithAReasonAndBack()
{
    m_screen->scanned(ShopFixture::code(1));
    key(Qt::Key_F9);
    key(Qt::Key_F4); // damaged: goes out, without a sign
    type(QStringLiteral("2"));
    key(Qt::Key_Return);
    QTRY_COMPARE(m_office->stock(1), Quantity::units(18));
    QVERIFY(!part<AdjustPanel>()->isVisible());
    QVERIFY(part<UndoBar>()->isVisible());
    QCOMPARE(undoText(), QStringLiteral("Yerba mate suave 1 kg: Rotura −2. El stock es 18."));
    QCOMPARE(m_office->activity->ownMovements(QStringLiteral("P1"), 5).first().reason, QStringLiteral("damaged"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_office->stock(1), Quantity::units(20));
    QVERIFY(!part<UndoBar>()->isVisible());
    QCOMPARE(m_office->activity->ownMovements(QStringLiteral("P1"), 5).size(), 2); // nothing is deleted: it is taken back
}

void tst_StockScreen::weighedGoodsWithCommaAndDot()
{
    m_screen->scanned(ShopFixture::code(4));
    key(Qt::Key_F9);
    key(Qt::Key_F5); // lost
    type(QStringLiteral("0,350"));
    key(Qt::Key_Return);
    QTRY_COMPARE(m_office->stock(4), Quantity::fromMilli(19650));
    key(Qt::Key_F9);
    key(Qt::Key_F3); // found
    type(QStringLiteral("0.35"));
    key(Qt::Key_Return);
    QTRY_COMPARE(m_office->stock(4), Quantity::units(20));
}

void tst_StockScreen::piecesAreWhole()
{
    m_screen->scanned(ShopFixture::code(1));
    key(Qt::Key_F9);
    key(Qt::Key_F2);
    type(QStringLiteral("1,5"));
    key(Qt::Key_Return);
    QVERIFY(adjustMessage()->isVisible());
    QCOMPARE(m_office->stock(1), Quantity::units(20));
    type(QStringLiteral("-3")); // what was wrong is selected; received goods do not go out
    key(Qt::Key_Return);
    QVERIFY(adjustMessage()->isVisible());
    QCOMPARE(m_office->stock(1), Quantity::units(20));
}

void tst_StockScreen::aCountSaysWhatIsThere()
{
    m_screen->scanned(ShopFixture::code(2));
    key(Qt::Key_F9);
    key(Qt::Key_F8);
    type(QStringLiteral("17"));
    key(Qt::Key_Return);
    QTRY_COMPARE(m_office->stock(2), Quantity::units(17));
    QCOMPARE(undoText(), QStringLiteral("Gaseosa cola 2,25 L: Recuento −3. El stock es 17."));
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_office->stock(2), Quantity::units(20));
}

void tst_StockScreen::escapeGoesBackStepByStep()
{
    m_screen->scanned(ShopFixture::code(1));
    key(Qt::Key_F6);
    type(QStringLiteral("zzz"));
    key(Qt::Key_Escape);
    QVERIFY(part<SearchBox>()->text().isEmpty());
    key(Qt::Key_Escape);
    QCOMPARE(part<FilterChips>()->current(), 0);
    key(Qt::Key_F9);
    QVERIFY(part<AdjustPanel>()->isVisible());
    type(QStringLiteral("5"));
    key(Qt::Key_Escape);
    QVERIFY(!part<AdjustPanel>()->isVisible());
    QVERIFY(part<SearchBox>()->hasFocus());
    QCOMPARE(m_office->stock(1), Quantity::units(20));
}

void tst_StockScreen::ownMovementsAreTold()
{
    m_screen->scanned(ShopFixture::code(1));
    const Sale sale = m_office->shop.base.sale(m_office->product(1), 2);
    m_office->till().complete(sale, this, [](const Result<CommittedSale> &done) { QVERIFY(done.ok()); });
    const QStringList lines = part<MovementList>()->lines();
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(QStringLiteral("Venta 0001-00000001 · ")), qPrintable(lines.first()));
    QVERIFY2(lines.first().endsWith(QStringLiteral("−2 → 18")), qPrintable(lines.first()));
    m_office->shop.feed({m_office->shop.level(1, 15)}); // the hub's figure holds it now, and another till's sale: what was left then is not ours to say
    QVERIFY2(part<MovementList>()->lines().first().endsWith(QStringLiteral("−2")), qPrintable(part<MovementList>()->lines().first()));
}

void tst_StockScreen::ageIsToldOffline()
{
    m_screen->scanned(ShopFixture::code(1));
    QVERIFY(part<StockDrawer>()->ageText().isEmpty());
    m_office->shop.sync.setOffline(true);
    const QString noon = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC).toLocalTime().toString(QStringLiteral("HH:mm"));
    QCOMPARE(part<StockDrawer>()->ageText(), QStringLiteral("Cifra de las %1").arg(noon));
    m_office->till().complete(m_office->shop.base.sale(m_office->product(1), 3), this, [](const Result<CommittedSale> &) {});
    QCOMPARE(part<StockDrawer>()->ageText(), QStringLiteral("Cifra de las %1; desde entonces salieron 3 aquí").arg(noon));
}

void tst_StockScreen::letterTypedInTheListGoesToTheSearch()
{
    table().setFocus();
    type(QStringLiteral("y"));
    QVERIFY(part<SearchBox>()->hasFocus());
    type(QStringLiteral("erb"));
    QCOMPARE(part<SearchBox>()->text(), QStringLiteral("yerb"));
    QCOMPARE(table().sku(), QStringLiteral("P1"));
}

void tst_StockScreen::allIsNamedAndNothingIsClipped()
{
    m_office->fill();
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_window->resize(worn.width, 768);
    const auto look = [&](const char *where) {
        const QString name = QStringLiteral("stock-%1-%2").arg(QString::fromLatin1(where), worn.name());
        if (worn.percent == 100 && worn.width == 1366)
            checks::shotInBoth(m_theme, m_window.get(), name);
        else if (worn.percent != 125)
            shot(m_window.get(), name);
        return checks::isRight(m_window.get(), name);
    };
    m_screen->scanned(ShopFixture::code(1));
    QVERIFY(look("list"));
    m_office->till().complete(m_office->shop.base.sale(m_office->product(1), 1), this, [](const Result<CommittedSale> &) {});
    key(Qt::Key_F9);
    QVERIFY(look("adjust"));
    type(QStringLiteral("1"));
    key(Qt::Key_Return);
    QVERIFY(look("adjust-refused"));
    key(Qt::Key_F4);
    QVERIFY(look("adjust-reason"));
    m_office->shop.sync.setOffline(true);
    key(Qt::Key_Return);
    QVERIFY(look("adjusted-offline"));
    m_office->shop.sync.setOffline(false);
    type(QStringLiteral("7791234567898"));
    key(Qt::Key_Return);
    QVERIFY(look("unknown"));
    type(QStringLiteral("zzz"));
    QVERIFY(look("nothing"));
}

QTEST_MAIN(tst_StockScreen)
#include "tst_StockScreen.moc"

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Counter.h"
#include "tests/ui/Looks.h"
#include "tests/ui/Shots.h"
#include "ui/payment/PaidPanel.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/payment/ReceiptView.h"
#include "ui/sale/FavouriteGrid.h"
#include "ui/sale/FavouriteTile.h"
#include "ui/sale/FoundDelegate.h"
#include "ui/sale/lines/LastItem.h"
#include "ui/sale/LowStockNotice.h"
#include "ui/sale/MissedCodes.h"
#include "ui/sale/SearchPopup.h"
#include "ui/sale/TotalsFoot.h"
#include "ui/shell/CheatSheet.h"
#include "ui/shell/ScannerFilter.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/UndoBar.h"
#include <QSignalSpy>

using namespace mostrador;
using Phase = SaleController::Phase;

/// The real window over a real till, by keyboard only.
class tst_SaleScreen : public QObject, private Hands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup();
    void sellsByKeyboardAlone();
    void findsByName();
    void whatIsFoundCoversTheLastItemWhole();
    void theTypedPartOfANameIsBold();
    void saysWhatWasNotFound();
    void whatWasNotFoundStaysSaid();
    void anotherChangeTakesTheUndoBack();
    void plusMinusAndTypedQuantity();
    void deletesWithUndo();
    void partCardPartCash();
    void aWrongAmountIsExplained();
    void escapeGoesBackStepByStep();
    void escapeLeavesThePaymentWhateverWasTypedBefore();
    void whatIsSoldByWeightAsksForIt();
    void aWeightThatIsNotTypedTakesTheLineBack();
    void favouritesThatDoNotFitHavePages();
    void thePagerIsRightFromTheStart_data();
    void thePagerIsRightFromTheStart();
    void tilesKeepTheirPlaceWhenALineComes_data();
    void tilesKeepTheirPlaceWhenALineComes();
    void weighedStockHasItsUnit();
    void theEndOfALongReceiptIsSeen();
    void anEmptySaleIsZero();
    void aCardSaleNamesTheCard();
    void quickCashHasKeys();
    void theOpenSaleIsThereAfterAKill();
    void aNewPriceIsShown();
    void stockOfAnotherTillIsShown();
    void fallingLowIsTold();
    void theLowStockLineFollowsTheStock();
    void aScanReachesTheSaleFromAnyField();
    void whatWasLeftInTheBoxIsNoPartOfAScan();
    void muchMoreThanAnybodySellsIsAskedTwice();
    void aBarcodeIsNoMoney();
    void offlineIsSaid();
    void theLastReceiptCanBeSeenAgain();
    void theKeysCanBeSeen();
    void allIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void allIsNamedAndNothingIsClipped();

private:
    void makeWindow() { m_screen = openCounter(m_window, {m_theme, m_language, m_keys}, *m_till); }
    template <typename T> T *part() const { return m_window->findChild<T *>(); }
    SaleController &sale() { return *m_till->sale; }
    NoticeStrip *notice() const { return m_screen->findChild<NoticeStrip *>(); }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<ShopFixture> m_till;
    std::unique_ptr<MainWindow> m_window;
    SaleScreen *m_screen = nullptr;
};

void tst_SaleScreen::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_till = std::make_unique<ShopFixture>();
    makeWindow();
}

void tst_SaleScreen::cleanup()
{
    m_window.reset();
    m_till.reset();
}

void tst_SaleScreen::sellsByKeyboardAlone()
{
    type(QStringLiteral("3*"));
    scan(2);
    scan(1);
    QCOMPARE(sale().cart().unitCount(), 4);
    key(Qt::Key_F12);
    QCOMPARE(sale().phase(), Phase::Paying);
    type(QStringLiteral("14000"));
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QVERIFY(part<PaidPanel>()->isVisible());
    const auto labels = part<PaidPanel>()->findChildren<MoneyLabel *>();
    QCOMPARE(labels.first()->text(), QStringLiteral("$\u00a0210,00")); // 14.000 - 13.790
    QVERIFY(part<PaidPanel>()->receipt().plainText().contains(QLatin1String("0001-00000001")));
    QCOMPARE(m_till->documents->lastSales(1).first().total, Money(1379000, Currency::ars()));
    key(Qt::Key_Return);
    QCOMPARE(sale().phase(), Phase::Selling);
    QVERIFY(sale().cart().isEmpty());
    scan(3);
    QCOMPARE(sale().cart().lines().size(), 1);
}

void tst_SaleScreen::findsByName()
{
    type(QStringLiteral("2*acei"));
    QVERIFY(part<SearchPopup>()->isVisible());
    key(Qt::Key_Return);
    QVERIFY(!part<SearchPopup>()->isVisible());
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P3"));
    QCOMPARE(sale().cart().lines().first().quantity, Quantity::units(2));
    type(QStringLiteral("le")); // Leche; and nothing that only holds it inside
    QVERIFY(part<SearchPopup>()->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(!part<SearchPopup>()->isVisible());
    type(QStringLiteral("yer")); // another search
    QCOMPARE(part<CodeField>()->edit()->text(), QStringLiteral("yer"));
}

void tst_SaleScreen::whatIsFoundCoversTheLastItemWhole()
{
    scan(1);
    for (const QString &text : {QStringLiteral("zzzz"), QStringLiteral("yerba")}) {
        part<CodeField>()->edit()->clear();
        type(text);
        auto *popup = part<SearchPopup>();
        const auto *last = part<LastItem>();
        QVERIFY(popup->isVisible() && last->isVisible());
        QVERIFY2(popup->geometry().bottom() >= last->geometry().bottom(), qPrintable(text));
        QVERIFY(popup->geometry().top() <= last->geometry().top());
    }
}

void tst_SaleScreen::theTypedPartOfANameIsBold()
{
    using Found = QList<std::pair<int, int>>;
    QCOMPARE(FoundDelegate::matches(QStringLiteral("Café molido 500 g"), QStringLiteral("cafe mo")), (Found{{0, 4}, {5, 2}}));
    QCOMPARE(FoundDelegate::matches(QStringLiteral("Gaseosa cola"), QStringLiteral("ola")), Found{}); // words are found by how they begin
    QCOMPARE(FoundDelegate::matches(QStringLiteral("Pan"), QStringLiteral("pan pa")), (Found{{0, 3}}));
}

void tst_SaleScreen::saysWhatWasNotFound()
{
    type(QStringLiteral("7791234567898"));
    key(Qt::Key_Return);
    QVERIFY(notice()->isVisible());
    QCOMPARE(notice()->text(), QStringLiteral("No encontramos el código 7791234567898. No se agregó nada."));
    QStringList links;
    for (const LinkButton *link : notice()->findChildren<LinkButton *>())
        links.append(link->text());
    QVERIFY2(links.contains(QStringLiteral("Buscar por nombre · F10")), qPrintable(links.join(u'|'))); // one key, its own
    QVERIFY(part<CodeField>()->edit()->hasFocus());
    scan(1); // what is there is selected: the next scan replaces it
    QVERIFY(!notice()->isVisible());
    QCOMPARE(sale().cart().lines().size(), 1);
}

/// The next scan comes at once: what lies there and was not known is not forgotten.
void tst_SaleScreen::whatWasNotFoundStaysSaid()
{
    NoticeStrip *missed = m_screen->findChild<MissedCodes *>()->strip();
    m_screen->scanned(QStringLiteral("7799999999999"));
    QVERIFY(notice()->isVisible());
    QVERIFY(!missed->isVisible()); // it is said once
    scan(1);
    QVERIFY(!notice()->isVisible());
    QCOMPARE(missed->text(), QStringLiteral("1 código no está en la venta: 7799999999999"));
    QVERIFY(missed->isVisible());
    m_screen->scanned(QStringLiteral("7798888888888"));
    scan(2);
    QCOMPARE(missed->text(), QStringLiteral("2 códigos no están en la venta: 7799999999999, 7798888888888"));
    type(QStringLiteral("yer"));
    key(Qt::Key_Return);
    QVERIFY(missed->isVisible());
    m_window->resize(1024, 768);
    shot(m_window.get(), QStringLiteral("missed-codes"));
    key(Qt::Key_F12); // nobody charges without having seen it
    QVERIFY(missed->isVisible());
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    QVERIFY(!missed->isVisible());
    m_screen->scanned(QStringLiteral("7799999999999"));
    type(QStringLiteral("aceite")); // somebody looks for it
    key(Qt::Key_Return);
    QVERIFY(missed->isVisible()); // perhaps for another
    key(Qt::Key_F12, Qt::ShiftModifier);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QVERIFY(missed->isVisible());
    scan(1); // the next customer
    QVERIFY(!missed->isVisible());
    type(QStringLiteral("7791234567898")); // typed: who did it puts it right
    key(Qt::Key_Return);
    QVERIFY(notice()->isVisible());
    type(QStringLiteral("yer"));
    key(Qt::Key_Return);
    QVERIFY(!missed->isVisible());
}

void tst_SaleScreen::anotherChangeTakesTheUndoBack()
{
    scan(1);
    scan(2);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(part<UndoBar>()->isVisible());
    scan(3);
    QVERIFY(!part<UndoBar>()->isVisible()); // the key undoes the scan now
}

void tst_SaleScreen::plusMinusAndTypedQuantity()
{
    scan(1);
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    key(Qt::Key_Minus);
    QCOMPARE(sale().cart().unitCount(), 2);
    key(Qt::Key_F4);
    type(QStringLiteral("12"));
    key(Qt::Key_Return);
    QCOMPARE(sale().cart().unitCount(), 12);
    QVERIFY(part<CodeField>()->edit()->text().isEmpty());
}

void tst_SaleScreen::deletesWithUndo()
{
    scan(1);
    scan(2);
    key(Qt::Key_Up);
    key(Qt::Key_Delete);
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P2"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P1"));
}

void tst_SaleScreen::partCardPartCash()
{
    scan(1);
    key(Qt::Key_F12);
    key(Qt::Key_F6);
    type(QStringLiteral("1850"));
    key(Qt::Key_Return);
    QCOMPARE(sale().phase(), Phase::Paying);
    QCOMPARE(sale().settlement().missing(), Money(300000, Currency::ars()));
    key(Qt::Key_F5);
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QCOMPARE(sale().last()->sale.payments.size(), 2);
}

void tst_SaleScreen::aWrongAmountIsExplained()
{
    scan(1);
    key(Qt::Key_F12);
    key(Qt::Key_F7);
    type(QStringLiteral("99999"));
    key(Qt::Key_Return);
    QCOMPARE(sale().phase(), Phase::Paying);
    QVERIFY(part<PaymentPanel>()->findChild<NoticeStrip *>()->isVisible());
}

void tst_SaleScreen::escapeGoesBackStepByStep()
{
    scan(1);
    key(Qt::Key_F12);
    QCOMPARE(sale().phase(), Phase::Paying);
    key(Qt::Key_Escape);
    QCOMPARE(sale().phase(), Phase::Selling);
    QVERIFY(part<CodeField>()->edit()->hasFocus());
    QCOMPARE(sale().cart().lines().size(), 1);
    type(QStringLiteral("77"));
    key(Qt::Key_Escape);
    QVERIFY(part<CodeField>()->edit()->text().isEmpty());
}

void tst_SaleScreen::escapeLeavesThePaymentWhateverWasTypedBefore()
{
    scan(1);
    key(Qt::Key_F10);
    type(QStringLiteral("acei"));
    key(Qt::Key_Escape);
    key(Qt::Key_F12);
    QCOMPARE(sale().phase(), Phase::Paying);
    QVERIFY(part<CodeField>()->edit()->text().isEmpty());
    key(Qt::Key_Escape);
    QCOMPARE(sale().phase(), Phase::Selling);
    key(Qt::Key_Return); // nothing is left that this could ring up
    QCOMPARE(sale().cart().lines().size(), 1);
}

void tst_SaleScreen::whatIsSoldByWeightAsksForIt()
{
    scan(4); // cheese
    auto *edit = part<CodeField>()->edit();
    QCOMPARE(edit->selectedText(), edit->text());
    QVERIFY(edit->hasFocus());
    key(Qt::Key_F12); // not before it is known what it weighs
    QCOMPARE(sale().phase(), Phase::Selling);
    type(QStringLiteral("0,35"));
    QVERIFY(!part<SearchPopup>()->isVisible());
    key(Qt::Key_Return);
    QCOMPARE(sale().cart().lines().last().quantity, Quantity::fromMilli(350));
    QVERIFY(edit->text().isEmpty());
    m_screen->findChild<FavouriteGrid *>()->chosen(ShopFixture::assortment().at(3));
    type(QStringLiteral("2"));
    key(Qt::Key_Return);
    QCOMPARE(sale().cart().lines().size(), 2);
    QCOMPARE(sale().cart().lines().last().quantity, Quantity::units(2));
    type(QStringLiteral("0,5*"));
    scan(4);
    QCOMPARE(sale().cart().lines().last().quantity, Quantity::fromMilli(500));
    QVERIFY(edit->text().isEmpty());
}

void tst_SaleScreen::aWeightThatIsNotTypedTakesTheLineBack()
{
    scan(1);
    scan(4);
    QCOMPARE(sale().cart().lines().size(), 2);
    key(Qt::Key_Escape);
    QCOMPARE(sale().cart().lines().size(), 1);
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P1"));
    scan(2); // a code again, not a weight
    QCOMPARE(sale().cart().lines().size(), 2);
}

void tst_SaleScreen::favouritesThatDoNotFitHavePages()
{
    QList<FeedBody> bodies;
    for (int number = 20; number < 60; ++number)
        bodies << ShopFixture::product(number, QStringLiteral("Producto %1").arg(number), 10000);
    m_till->feed(bodies);
    auto *grid = m_screen->findChild<FavouriteGrid *>();
    QTRY_VERIFY(grid->pages() > 1);
    LinkButton *pager = nullptr;
    for (LinkButton *link : m_screen->findChildren<LinkButton *>())
        if (link->isVisible() && link->text().contains(QLatin1Char('/')))
            pager = link;
    QVERIFY(pager);
    QCOMPARE(pager->text(), QStringLiteral("1/%1 · AvPág").arg(grid->pages()));
    const auto shown = [grid] {
        QSet<QString> names;
        for (FavouriteTile *tile : grid->findChildren<FavouriteTile *>())
            if (tile->isVisible())
                names.insert(tile->product().sku);
        return names;
    };
    QSet<QString> all = shown();
    for (int page = 1; page < grid->pages(); ++page) {
        key(Qt::Key_PageDown);
        QVERIFY(!all.intersects(shown()));
        all += shown();
    }
    QCOMPARE(all.size(), 45);
    key(Qt::Key_PageDown);
    QVERIFY(pager->text().startsWith(QLatin1String("1/")));
    key(Qt::Key_PageUp);
    QVERIFY(!pager->text().startsWith(QLatin1String("1/")));
}

void tst_SaleScreen::thePagerIsRightFromTheStart_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(1024, 700), QSize(1024, 724), QSize(1366, 724), QSize(1366, 768), QSize(1920, 1080)})
        QTest::newRow(qPrintable(QStringLiteral("%1x%2").arg(size.width()).arg(size.height()))) << size;
}

/// As many pages as the tiles that are shown say, in a window that begins with many favourites.
void tst_SaleScreen::thePagerIsRightFromTheStart()
{
    QFETCH(QSize, size);
    QList<FeedBody> bodies;
    for (int number = 20; number < 33; ++number)
        bodies << ShopFixture::product(number, QStringLiteral("Producto %1").arg(number), 10000);
    m_till->feed(bodies);
    m_window.reset();
    makeWindow();
    m_window->resize(size);
    for (int i = 0; i < 8; ++i)
        QCoreApplication::processEvents();
    const auto tiles = m_screen->findChildren<FavouriteTile *>();
    const int shown = int(std::count_if(tiles.begin(), tiles.end(), [](const QWidget *tile) { return tile->isVisible(); }));
    QCOMPARE(tiles.size(), 18);
    const int pages = (18 + shown - 1) / shown;
    for (LinkButton *link : m_screen->findChildren<LinkButton *>())
        if (link->text().contains(QStringLiteral("AvPág")))
            QCOMPARE(link->text(), pages > 1 ? QStringLiteral("1/%1 · AvPág").arg(pages) : link->text());
    shot(m_window.get(), QStringLiteral("sale-pager-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
}

void tst_SaleScreen::tilesKeepTheirPlaceWhenALineComes_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    for (const int width : {1024, 1366, 1920})
        for (const int percent : {100, 150})
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(width).arg(percent))) << width << percent;
}

/// A line of the window must not put another product under a finger that is on its way.
void tst_SaleScreen::tilesKeepTheirPlaceWhenALineComes()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    m_theme.setTextSize(percent);
    m_window->resize(width, 768);
    scan(1);
    const auto places = [this] {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
        QList<QRect> all;
        for (const QAbstractButton *button : m_screen->findChildren<QAbstractButton *>())
            if (button->isVisible() && !qobject_cast<const LinkButton *>(button))
                all.append(QRect(button->mapTo(m_window.get(), QPoint()), button->size()));
        return all;
    };
    const QList<QRect> before = places();
    QVERIFY(before.size() >= 10); // tiles, actions, charge
    m_window->notice().show(NoticeStrip::Kind::Warn, QStringLiteral("boxes"), QStringLiteral("Espinaca congelada 500 g está bajo el mínimo: quedan 5, mínimo 6."),
                            {{QStringLiteral("Ver el stock"), [] {}}, {QStringLiteral("Cerrar"), [] {}}});
    QCOMPARE(places(), before);
    m_till->sync.setOffline(true);
    QCOMPARE(places(), before);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier); // what one can do: it is longer
    QCOMPARE(places(), before);
    shot(m_window.get(), QStringLiteral("sale-lines-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(m_screen->findChild<QAbstractItemView *>()->height() > (percent > 100 ? 60 : 120)); // the lines of the sale can still be read
    key(Qt::Key_F12);                                                                           // paying too
    QVERIFY(m_window->notice().isVisible());
}

void tst_SaleScreen::weighedStockHasItsUnit()
{
    StockLevel level = m_till->level(4, 0);
    level.quantity = Quantity::fromMilli(24500);
    m_till->feed({level});
    m_language.set(QStringLiteral("en"));
    type(QStringLiteral("1.5*"));
    scan(4);
    const auto *cart = qobject_cast<CartModel *>(m_screen->findChild<QAbstractItemView *>()->model());
    QVERIFY2(cart->detailsOf(0).other.join(QStringLiteral(" · ")).endsWith(QStringLiteral("24.500\u00a0kg in stock")),
             qPrintable(cart->detailsOf(0).other.join(QStringLiteral(" · "))));
}

/// As at the start of the program: the currency of the shop is known after the screen is there.
void tst_SaleScreen::theEndOfALongReceiptIsSeen()
{
    m_window->resize(1366, 724);
    for (const int number : {1, 2, 3, 5, 1, 2, 3, 5}) {
        type(QStringLiteral("2*"));
        scan(number);
    }
    key(Qt::Key_F12);
    type(QStringLiteral("99999"));
    key(Qt::Key_Return);
    QTRY_VERIFY(part<ReceiptView>()->isVisible());
    QWidget *receipt = part<ReceiptView>();
    QTRY_COMPARE(checks::shownPart(receipt).bottom(), receipt->rect().bottom()); // the change is its last line
    shot(m_window.get(), QStringLiteral("paid-low"));
}

void tst_SaleScreen::anEmptySaleIsZero()
{
    SaleController fresh(*m_till->base.till, *m_till->catalogue, m_till->base.clock);
    SaleScreen screen({m_theme, m_language, m_keys},
                      {fresh, *m_till->catalogue, *m_till->base.till, *m_till->documents, m_till->sync, *m_till->customers, *m_till->pricing, m_till->base.clock});
    fresh.setCurrency(Currency::ars());
    const auto labels = screen.findChild<TotalsFoot *>()->findChildren<MoneyLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const MoneyLabel *label : labels)
        QCOMPARE(label->text(), QStringLiteral("$\u00a00,00"));
}

void tst_SaleScreen::aCardSaleNamesTheCard()
{
    scan(1);
    key(Qt::Key_F12);
    key(Qt::Key_F6);
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QStringList words;
    for (QLabel *label : part<PaidPanel>()->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.contains(QStringLiteral("Débito $\u00a04.850,00")), qPrintable(words.join(QLatin1Char('|'))));
}

void tst_SaleScreen::quickCashHasKeys()
{
    scan(1);
    key(Qt::Key_F12);
    key(Qt::Key_F2);
    QCOMPARE(part<PaymentPanel>()->findChild<QLineEdit *>()->text(), QStringLiteral("5.000,00"));
}

void tst_SaleScreen::theOpenSaleIsThereAfterAKill()
{
    scan(1);
    scan(2);
    m_window.reset();
    m_till->reopen();
    makeWindow();
    sale().restore();
    QTRY_COMPARE(sale().cart().lines().size(), 2);
    QCOMPARE(notice()->text(), QStringLiteral("Recuperamos la venta en curso."));
}

void tst_SaleScreen::aNewPriceIsShown()
{
    scan(1);
    key(Qt::Key_F12);
    Product dearer = ShopFixture::product(1, QStringLiteral("Yerba mate suave 1 kg"), 500000);
    dearer.version = 2;
    m_till->feed({dearer});
    QTRY_VERIFY(notice()->isVisible());
    QCOMPARE(sale().phase(), Phase::Selling);
    QCOMPARE(sale().cart().total(), Money(500000, Currency::ars()));
    QVERIFY2(notice()->text().contains(QStringLiteral("(antes $\u00a04.850,00)")), qPrintable(notice()->text()));
}

void tst_SaleScreen::stockOfAnotherTillIsShown()
{
    scan(1);
    auto *model = m_screen->findChild<QAbstractItemView *>()->model();
    const auto *cart = qobject_cast<CartModel *>(model);
    QVERIFY(cart);
    QCOMPARE(cart->detailsOf(0).other.join(QStringLiteral(" · ")), QStringLiteral("Quedan 20"));
    m_till->feed({m_till->level(1, 17)});
    QTRY_COMPARE(cart->detailsOf(0).other.join(QStringLiteral(" · ")), QStringLiteral("Quedan 17"));
}

void tst_SaleScreen::fallingLowIsTold()
{
    LowStockWatch watch(*m_till->catalogue, *m_till->base.till);
    QSignalSpy low(&watch, &LowStockWatch::fellLow);
    m_till->feed({m_till->level(1, 4)});
    QTRY_COMPARE(low.size(), 1);
    m_till->feed({m_till->level(1, 3)});
    QCoreApplication::processEvents();
    QCOMPARE(low.size(), 1); // once, until it is above again
    m_till->feed({m_till->level(1, 30)});
    m_till->feed({m_till->level(1, 2)});
    QTRY_COMPARE(low.size(), 2);
}

void tst_SaleScreen::theLowStockLineFollowsTheStock()
{
    LowStockWatch watch(*m_till->catalogue, *m_till->base.till);
    LowStockNotice line(watch, *m_window, m_language);
    NoticeStrip &strip = m_window->notice();
    m_till->feed({m_till->level(1, 4)});
    QTRY_COMPARE(strip.text(), QStringLiteral("Yerba mate suave 1 kg está bajo el mínimo: quedan 4, mínimo 5."));
    m_till->feed({m_till->level(1, -14)});
    QTRY_VERIFY(strip.text().contains(QStringLiteral("\u221214")));
    m_till->feed({m_till->level(2, 1), m_till->level(3, 0)});
    QTRY_COMPARE(strip.text(), QStringLiteral("3 productos bajaron de su mínimo. 3 en total."));
    m_till->feed({m_till->level(1, 50), m_till->level(3, 50)});
    QTRY_COMPARE(strip.text(), QStringLiteral("Gaseosa cola 2,25 L está bajo el mínimo: quedan 1, mínimo 5."));
    m_till->feed({m_till->level(2, 50)});
    QTRY_VERIFY(!strip.isVisible());
    m_till->feed({m_till->level(1, 4)});
    QTRY_VERIFY(strip.isVisible());
    key(Qt::Key_F6, Qt::ControlModifier); // no stock screen here: the first link closes
    QVERIFY(!strip.isVisible());
    m_till->feed({m_till->level(2, 2)}); // what was closed is not counted again
    QTRY_VERIFY(strip.text().startsWith(QStringLiteral("Gaseosa")));
}

void tst_SaleScreen::aScanReachesTheSaleFromAnyField()
{
    ScannerFilter scanner(qApp);
    connect(&scanner, &ScannerFilter::scanned, m_window.get(), &MainWindow::scanned);
    scan(1);
    key(Qt::Key_F12);
    auto *amount = part<PaymentPanel>()->findChild<QLineEdit *>();
    QVERIFY(amount->hasFocus());
    type(QStringLiteral("60"));
    QTest::qWait(150); // a person's pause, so that the scan is a burst of its own
    scan(2);
    QCOMPARE(amount->text(), QStringLiteral("60"));
    QCOMPARE(sale().phase(), Phase::Paying);
    QVERIFY(part<PaymentPanel>()->findChild<NoticeStrip *>()->isVisible());
}

void tst_SaleScreen::whatWasLeftInTheBoxIsNoPartOfAScan()
{
    ScannerFilter scanner(qApp);
    connect(&scanner, &ScannerFilter::scanned, m_window.get(), &MainWindow::scanned);
    type(QStringLiteral("azuc"));
    key(Qt::Key_Escape); // closes the list of what was found
    scan(1);
    QCOMPARE(sale().cart().lines().size(), 1);
    type(QStringLiteral("3*"));
    scan(1);
    QCOMPARE(sale().cart().unitCount(), 4);
}

void tst_SaleScreen::muchMoreThanAnybodySellsIsAskedTwice()
{
    type(QStringLiteral("99999*P1"));
    key(Qt::Key_Return);
    QVERIFY(notice()->isVisible());
    QVERIFY(sale().cart().isEmpty());
    key(Qt::Key_Return);
    QCOMPARE(sale().cart().unitCount(), 99999);
    key(Qt::Key_F4);
    type(QStringLiteral("10000"));
    key(Qt::Key_Return);
    QCOMPARE(sale().cart().unitCount(), 99999);
    key(Qt::Key_Return);
    QCOMPARE(sale().cart().unitCount(), 10000);
}

void tst_SaleScreen::aBarcodeIsNoMoney()
{
    scan(1);
    key(Qt::Key_F12);
    type(ShopFixture::code(2));
    key(Qt::Key_Return);
    QCOMPARE(sale().phase(), Phase::Paying);
    QVERIFY(part<PaymentPanel>()->findChild<NoticeStrip *>()->isVisible());
}

void tst_SaleScreen::offlineIsSaid()
{
    m_till->sync.setOffline(true);
    NoticeStrip *strip = nullptr;
    const auto strips = m_window->findChildren<NoticeStrip *>();
    for (NoticeStrip *each : strips) {
        if (each->isVisible())
            strip = each;
    }
    QVERIFY(strip);
    QVERIFY(strip->text().startsWith(QStringLiteral("Trabajando sin conexión desde")));
    m_till->sync.setOffline(false);
    QVERIFY(!strip->isVisible());
}

void tst_SaleScreen::theLastReceiptCanBeSeenAgain()
{
    scan(1);
    key(Qt::Key_F12);
    type(QStringLiteral("5000"));
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    const auto says = [this](const QString &words) {
        const auto labels = part<PaidPanel>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(says(QStringLiteral("Vuelto")));
    m_window.reset();
    m_till->reopen();
    makeWindow();
    key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(part<PaidPanel>()->isVisible());
    QVERIFY(!says(QStringLiteral("Vuelto"))); // that was handed out
    QVERIFY(says(QStringLiteral("4.850,00")));
    QVERIFY(part<PaidPanel>()->receipt().plainText().contains(QLatin1String("0001-00000001")));
    key(Qt::Key_Escape);
    QVERIFY(!part<PaidPanel>()->isVisible());
}

void tst_SaleScreen::theKeysCanBeSeen()
{
    key(Qt::Key_F1, Qt::ControlModifier);
    QVERIFY(part<CheatSheet>()->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(!part<CheatSheet>()->isVisible());
    QVERIFY(part<CodeField>()->edit()->hasFocus());
}

void tst_SaleScreen::allIsNamedAndNothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_window->resize(worn.width, 768);
    const auto look = [this](const char *where) { return checks::isRight(m_window.get(), QString::fromLatin1(where)); };
    QVERIFY(look("empty"));
    scan(1);
    scan(2);
    type(QStringLiteral("7791234567898"));
    key(Qt::Key_Return);
    QVERIFY(look("sale"));
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    m_till->sync.setOffline(true);
    key(Qt::Key_F12);
    QVERIFY(look("payment"));
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QVERIFY(look("paid"));
    m_till->sync.setOffline(false);
}

QTEST_MAIN(tst_SaleScreen)
#include "tst_SaleScreen.moc"

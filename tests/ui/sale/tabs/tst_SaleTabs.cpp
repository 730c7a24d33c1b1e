// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Looks.h"
#include "tests/ui/sale/SaleWindow.h"
#include "ui/sale/panels/DiscountPanel.h"
#include "ui/sale/panels/PricePanel.h"
#include "ui/sale/tabs/CategoryPanel.h"
#include "ui/sale/tabs/Numpad.h"

using namespace mostrador;

/// The tabs of the right column, and the stock that is asked before anything is rung up.
class tst_SaleTabs : public QObject, private Hands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void categoriesByKeys();
    void categoriesByTouch();
    void manyProductsHavePages();
    void theKeypadTypesIntoTheBox();
    void theKeypadActsOnTheLine();
    void typingGoesToTheBoxWhateverTabIsOpen();
    void theStockHasItsAge();
    void whatIsNotThereIsSaidOnTheLine();
    void whatIsNotThereMayBeRefused();
    void everyTabIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void everyTabIsNamedAndNothingIsClipped();

private:
    const Cart &cart() { return m_desk->cart(); }
    QString focused() const
    {
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }
    const CartModel *lines() const { return qobject_cast<CartModel *>(m_desk->screen->findChild<QAbstractItemView *>()->model()); }
    QStringList shown() const ///< what the chips and labels of the screen say
    {
        QStringList all;
        for (const Chip *chip : m_desk->screen->findChildren<Chip *>())
            if (chip->isVisible())
                all.append(chip->text());
        return all;
    }

    Theme m_theme;
    Language m_language;
    std::unique_ptr<SaleWindow> m_desk;
};

void tst_SaleTabs::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_desk = std::make_unique<SaleWindow>(m_theme, m_language);
}

void tst_SaleTabs::categoriesByKeys()
{
    Product sub = ShopFixture::product(7, QStringLiteral("Soda 2 L"), 80000);
    sub.category = QStringLiteral("Bebidas > Sin azúcar");
    m_desk->shop.feed({sub});
    key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(focused(), QStringLiteral("Almacén"));
    key(Qt::Key_Right);
    QCOMPARE(focused(), QStringLiteral("Bebidas"));
    key(Qt::Key_Return);
    QCOMPARE(m_desk->part<CategoryPanel>()->path(), QStringLiteral("Bebidas"));
    QCOMPARE(focused(), QStringLiteral("Bebidas")); // the way back
    key(Qt::Key_Right);
    QCOMPARE(focused(), QStringLiteral("Sin azúcar"));
    key(Qt::Key_Return);
    key(Qt::Key_Right);
    QCOMPARE(focused(), QStringLiteral("Soda 2 L"));
    key(Qt::Key_Return);
    QCOMPARE(cart().lines().size(), 1);
    QCOMPARE(cart().lines()[0].product.sku, QStringLiteral("P7"));
    QVERIFY(m_desk->box()->hasFocus());
    key(Qt::Key_2, Qt::AltModifier);
    key(Qt::Key_Escape);
    QCOMPARE(m_desk->part<CategoryPanel>()->path(), QStringLiteral("Bebidas"));
    key(Qt::Key_Escape);
    QCOMPARE(m_desk->part<CategoryPanel>()->path(), QString());
    key(Qt::Key_Escape);
    QVERIFY(m_desk->box()->hasFocus());
}

void tst_SaleTabs::categoriesByTouch()
{
    QVERIFY(m_desk->tap(QStringLiteral("Categorías")));
    QVERIFY(m_desk->tap(QStringLiteral("Almacén")));
    QVERIFY(m_desk->tap(QStringLiteral("Leche entera 1 L")));
    QCOMPARE(cart().lines()[0].product.sku, QStringLiteral("P5"));
    QVERIFY(m_desk->tap(QStringLiteral("Almacén"))); // back
    QVERIFY(m_desk->tap(QStringLiteral("Bebidas")));
    QVERIFY(m_desk->tap(QStringLiteral("Rápidos")));
    QVERIFY(m_desk->tap(QStringLiteral("Aceite de girasol 1,5 L")));
    QCOMPARE(cart().lines().size(), 2);
}

void tst_SaleTabs::manyProductsHavePages()
{
    QList<FeedBody> bodies;
    for (int number = 20; number < 80; number += 2)
        bodies << ShopFixture::product(number, QStringLiteral("Producto %1").arg(number), 10000);
    m_desk->shop.feed(bodies);
    key(Qt::Key_2, Qt::AltModifier);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    TilePages &tiles = m_desk->part<CategoryPanel>()->tiles();
    QVERIFY(tiles.pages() > 1);
    key(Qt::Key_PageDown);
    QCOMPARE(tiles.page(), 1);
    QVERIFY(focused().startsWith(QStringLiteral("Producto")));
    const QString first = focused();
    key(Qt::Key_Left); // over the edge of the page
    QCOMPARE(tiles.page(), 0);
    key(Qt::Key_Right);
    QCOMPARE(focused(), first);
}

void tst_SaleTabs::theKeypadTypesIntoTheBox()
{
    QVERIFY(m_desk->tap(QStringLiteral("Teclado")));
    QVERIFY(m_desk->part<Numpad>()->isVisible());
    for (const QAbstractButton *button : m_desk->part<Numpad>()->findChildren<QAbstractButton *>())
        QVERIFY2(button->width() >= 48 && button->height() >= 48, qPrintable(checks::describe(button)));
    for (const QString &sign : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("⌫"), QStringLiteral("×")})
        QVERIFY(m_desk->tap(sign));
    QCOMPARE(m_desk->box()->text(), QStringLiteral("1*"));
    QVERIFY(m_desk->tap(QStringLiteral("Limpiar")));
    QCOMPARE(m_desk->box()->text(), QString());
    QVERIFY(m_desk->tap(QStringLiteral("2")));
    QVERIFY(m_desk->tap(QStringLiteral("×")));
    for (const QChar digit : ShopFixture::code(1))
        QVERIFY(m_desk->tap(digit));
    QVERIFY(m_desk->tap(QStringLiteral("Enter")));
    QCOMPARE(cart().unitCount(), 2);
    QVERIFY(m_desk->box()->hasFocus());
}

void tst_SaleTabs::theKeypadActsOnTheLine()
{
    scan(1);
    scan(2);
    key(Qt::Key_Up);
    key(Qt::Key_3, Qt::AltModifier);
    auto *pad = m_desk->part<Numpad>();
    const auto press = [pad](const QString &word) {
        for (QAbstractButton *button : pad->findChildren<QAbstractButton *>())
            if (button->text() == word)
                QTest::mouseClick(button, Qt::LeftButton);
    };
    press(QStringLiteral("4"));
    press(QStringLiteral("Cant."));
    QCOMPARE(cart().lines()[0].quantity, Quantity::units(4));
    press(QStringLiteral("Cant.")); // first the key, then the figure
    press(QStringLiteral("3"));
    press(QStringLiteral("Enter"));
    QCOMPARE(cart().lines()[0].quantity, Quantity::units(3));
    press(QStringLiteral("4"));
    press(QStringLiteral("00"));
    press(QStringLiteral("0"));
    press(QStringLiteral("Precio"));
    QCOMPARE(cart().lines()[0].unitPrice.rounded().minor(), 400000);
    press(QStringLiteral("5"));
    press(QStringLiteral("%"));
    auto *discount = qobject_cast<DiscountPanel *>(m_desk->panel());
    QVERIFY(discount);
    QCOMPARE(discount->findChild<QLineEdit *>()->text(), QStringLiteral("5"));
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return);
    QCOMPARE(cart().lines()[0].total.minor(), 3 * 400000 * 95 / 100);
    QVERIFY(pad->isVisible()); // the tab is as it was
    press(QStringLiteral("Precio"));
    QVERIFY(qobject_cast<PricePanel *>(m_desk->panel()));
    key(Qt::Key_Escape);
    press(QStringLiteral("0"));
    press(QStringLiteral(","));
    press(QStringLiteral("5"));
    press(QStringLiteral("Cant.")); // half a piece
    QVERIFY(m_desk->notice()->isVisible());
    QCOMPARE(cart().lines()[0].quantity, Quantity::units(3));
}

void tst_SaleTabs::typingGoesToTheBoxWhateverTabIsOpen()
{
    key(Qt::Key_2, Qt::AltModifier);
    QVERIFY(!m_desk->box()->hasFocus());
    scan(1); // a scanner types, wherever the focus is
    QCOMPARE(cart().lines().size(), 1);
    key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(m_desk->box()->hasFocus());
    scan(2);
    QCOMPARE(cart().lines().size(), 2);
}

void tst_SaleTabs::theStockHasItsAge()
{
    scan(1);
    QVERIFY2(shown().contains(QStringLiteral("Quedan 20 · en vivo")), qPrintable(shown().join(QLatin1Char('|'))));
    m_desk->shop.sync.setOffline(true);
    const QString now = shown().join(QLatin1Char('|'));
    QVERIFY2(!now.contains(QStringLiteral("en vivo")) && now.contains(QStringLiteral("Quedan 20 · ")), qPrintable(now));
}

void tst_SaleTabs::whatIsNotThereIsSaidOnTheLine()
{
    m_desk->shop.feed({m_desk->shop.level(1, 3)});
    type(QStringLiteral("2*"));
    scan(1);
    QCOMPARE(lines()->shortage(0), QString());
    scan(2);
    type(QStringLiteral("2*"));
    scan(1); // on another line: four of three
    QCOMPARE(lines()->shortage(0), QStringLiteral("Stock 3"));
    QCOMPARE(lines()->shortage(1), QString());
    QCOMPARE(lines()->shortage(2), QStringLiteral("Stock 3"));
}

void tst_SaleTabs::whatIsNotThereMayBeRefused()
{
    m_desk->shop.rules->setNeedsStock(true, m_desk->screen, {});
    QTRY_VERIFY(m_desk->shop.rules->needsStock());
    m_desk->shop.feed({m_desk->shop.level(1, 0)});
    scan(1);
    QVERIFY(cart().isEmpty());
    QVERIFY2(m_desk->notice()->text().contains(QStringLiteral("stock 0")), qPrintable(m_desk->notice()->text()));
    QVERIFY(m_desk->box()->hasFocus());
}

void tst_SaleTabs::everyTabIsNamedAndNothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_desk->window->resize(worn.width, 768);
    scan(1);
    for (const int tab : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        key(tab, Qt::AltModifier);
        QVERIFY(checks::isRight(m_desk->window.get(), QStringLiteral("tab %1").arg(tab - Qt::Key_0)));
    }
    key(Qt::Key_2, Qt::AltModifier);
    key(Qt::Key_Return);
    QVERIFY(checks::isRight(m_desk->window.get(), QStringLiteral("a category")));
}

QTEST_MAIN(tst_SaleTabs)
#include "tst_SaleTabs.moc"

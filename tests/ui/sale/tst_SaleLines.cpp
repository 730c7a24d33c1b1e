// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Looks.h"
#include "tests/ui/sale/SaleWindow.h"
#include "tests/ui/walk/PaintRecord.h"
#include "ui/sale/MissedCodes.h"
#include <QTableView>

using namespace mostrador;

/// What the lines of the open sale show, in windows of any width and whatever else is said beside them.
class tst_SaleLines : public QObject, private Hands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void eachLineSaysHowManyAndAtWhatPrice_data();
    void eachLineSaysHowManyAndAtWhatPrice();
    void whatIsTakenOffIsSaidByWords();
    void aPriceByHandIsMarked();
    void aNoteThatHasNoRoomIsMarked();
    void theChosenLineStaysInSight_data();
    void theChosenLineStaysInSight();
    void whoScrolledAwayIsLeftThere();
    void whatWasRefusedForAWeightIsNamed();
    void whatWaitedForTheWeightIsNotForgotten();
    void whatIsScannedWhilePayingIsNamed();
    void whatWasRefusedGoesWithTheNextDeed();
    void aRedLineGoesWithTheNextDeed();
    void pictures();

private:
    SaleWindow &at() { return *m_desk; }
    QTableView *table() { return at().screen->findChild<QTableView *>(); }
    int rows() { return table()->model()->rowCount(); }
    void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    /// What is written in a row, as it is seen.
    QStringList words(int row);
    bool isWhole(int row)
    {
        settle();
        const QRect seen = table()->visualRect(table()->model()->index(row, CartModel::Name));
        return table()->viewport()->rect().contains(QRect(QPoint(1, seen.top()), QSize(1, seen.height())));
    }
    void takeOff(const QString &percent, Qt::KeyboardModifiers also = {});
    void priceByHand(const QString &price);
    void fill();
    void fillLong();
    void shots(const QString &name);

    Theme m_theme;
    Language m_language;
    std::unique_ptr<SaleWindow> m_desk;
};

void tst_SaleLines::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_theme.setMode(Theme::Mode::Light);
    m_desk = std::make_unique<SaleWindow>(m_theme, m_language);
    at().window->resize(1024, 768);
}

QStringList tst_SaleLines::words(int row)
{
    settle();
    table()->scrollTo(table()->model()->index(row, CartModel::Name));
    const QRect seen = table()->visualRect(table()->model()->index(row, CartModel::Name));
    const int top = table()->viewport()->mapTo(at().window.get(), QPoint(0, seen.top())).y();
    const QPoint left = table()->mapTo(at().window.get(), QPoint());
    const QRectF band(left.x(), top, table()->width(), seen.height());
    QStringList all;
    const auto texts = walk::PaintRecord::of(at().window.get());
    for (const auto &text : texts)
        if (band.contains(text.ink.center()))
            all.append(text.text);
    return all;
}

void tst_SaleLines::takeOff(const QString &percent, Qt::KeyboardModifiers also)
{
    key(Qt::Key_D, Qt::ControlModifier | also);
    type(percent);
    key(Qt::Key_2, Qt::AltModifier);
    key(Qt::Key_Return);
    QVERIFY(!at().panel());
}

void tst_SaleLines::priceByHand(const QString &price)
{
    key(Qt::Key_F3);
    type(price);
    key(Qt::Key_Return);
    QVERIFY(!at().panel());
}

/// One of each kind: by the piece, several, by weight with two discounts, at a price that was named, with a note.
void tst_SaleLines::fill()
{
    at().shop.feed({at().shop.level(2, 2)});
    scan(1);
    type(QStringLiteral("3*"));
    scan(2);
    scan(5);
    priceByHand(QStringLiteral("1000"));
    type(QStringLiteral("12*"));
    scan(3);
    key(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("Entregar antes de las 18"));
    key(Qt::Key_Return);
    type(QStringLiteral("0,845*"));
    scan(4);
    takeOff(QStringLiteral("10"));
    takeOff(QStringLiteral("5"), Qt::ShiftModifier);
}

void tst_SaleLines::fillLong()
{
    for (int i = 0; i < 12; ++i)
        scan(i % 2 ? 1 : 2);
}

void tst_SaleLines::eachLineSaysHowManyAndAtWhatPrice_data()
{
    checks::everyWindow();
}

void tst_SaleLines::eachLineSaysHowManyAndAtWhatPrice()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    at().window->resize(worn.width, 768);
    fill();
    const MoneyText text = m_language.text();
    for (int row = 0; row < rows(); ++row) {
        const CartLine &line = at().cart().lines()[row];
        const QStringList seen = words(row);
        const QString all = seen.join(u'|');
        const QString many = text.quantity(line.quantity);
        QVERIFY2(std::any_of(seen.cbegin(), seen.cend(),
                             [&](const QString &each) { return each == many || each.startsWith(many + u' ') || each.startsWith(many + QChar(0x00a0)); }),
                 qPrintable(all));
        QVERIFY2(all.contains(text.price(line.unitPrice)), qPrintable(all));
        QVERIFY2(seen.contains(text.amount(line.total)), qPrintable(all));
        Money off = Money::zero(Currency::ars());
        for (const Adjustment &adjustment : line.adjustments)
            off = off.plus(adjustment.amount).value();
        const bool isExplained = std::any_of(line.adjustments.cbegin(), line.adjustments.cend(), [&](const Adjustment &each) { return all.contains(each.label); });
        QVERIFY2(line.adjustments.isEmpty() || isExplained || all.contains(text.amount(off.negated())), qPrintable(all));
        if (worn.percent == 100) // there the quantity has its column
            QVERIFY2(seen.contains(many), qPrintable(all));
    }
    shot(at().window.get(), QStringLiteral("lines-%1").arg(worn.name()));
}

/// A sum by itself says nothing.
void tst_SaleLines::whatIsTakenOffIsSaidByWords()
{
    fill();
    const CartLine &cheese = at().cart().lines().last();
    QCOMPARE(cheese.adjustments.size(), 2);
    for (const int width : {1024, 1366, 1920}) {
        at().window->resize(width, 768);
        const QString all = words(4).join(u'|');
        QVERIFY2(all.contains(QStringLiteral("Dañado")) || all.contains(QStringLiteral("Descuentos")), qPrintable(all));
        for (const QString &each : words(4))
            if (each.contains(QStringLiteral(" · ")))
                for (const QString &part : each.split(QStringLiteral(" · ")))
                    QVERIFY2(std::any_of(part.cbegin(), part.cend(), [](QChar letter) { return letter.isLetter() || letter == u'×'; }), qPrintable(each));
    }
}

void tst_SaleLines::aPriceByHandIsMarked()
{
    scan(1);
    scan(4);
    type(QStringLiteral("0,845"));
    key(Qt::Key_Return);
    priceByHand(QStringLiteral("2000"));
    for (const int width : {1024, 1366}) {
        at().window->resize(width, 768);
        QVERIFY2(words(1).contains(QStringLiteral("Otro precio")), qPrintable(words(1).join(u'|')));
        QVERIFY(!words(0).contains(QStringLiteral("Otro precio")));
    }
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!words(1).contains(QStringLiteral("Otro precio")));
}

void tst_SaleLines::aNoteThatHasNoRoomIsMarked()
{
    fill();
    key(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("Cortar en fetas bien finas y envolver en dos paquetes de lo mismo"));
    key(Qt::Key_Return);
    const QString all = words(4).join(u'|');
    QVERIFY2(all.contains(QStringLiteral("· Nota ")), qPrintable(all)); // the mark behind it is of another font
    QVERIFY2(words(3).join(u'|').contains(QStringLiteral("· Nota ")), qPrintable(words(3).join(u'|')));
}

void tst_SaleLines::theChosenLineStaysInSight_data()
{
    QTest::addColumn<bool>("isDiscounted");
    QTest::addRow("plain") << false;
    QTest::addRow("discounted") << true; // with fewer columns
}

/// Whatever is said above or below the lines takes its room from them; what Del, + and - act on is seen all the same.
void tst_SaleLines::theChosenLineStaysInSight()
{
    QFETCH(bool, isDiscounted);
    fillLong();
    if (isDiscounted)
        takeOff(QStringLiteral("10"), Qt::ShiftModifier);
    QVERIFY(isWhole(rows() - 1));
    key(Qt::Key_Insert);
    type(QStringLiteral("Arreglo de reloj"));
    key(Qt::Key_Return);
    type(QStringLiteral("1000"));
    key(Qt::Key_Return);
    QVERIFY(at().part<UndoBar>()->isVisible());
    QVERIFY(isWhole(rows() - 1));
    key(Qt::Key_Delete);
    QVERIFY(at().part<UndoBar>()->isVisible());
    QVERIFY(isWhole(rows() - 1));
    at().screen->scanned(QStringLiteral("7791234567898"));
    QVERIFY(at().notice()->isVisible());
    QVERIFY(isWhole(rows() - 1));
    at().screen->scanned(QStringLiteral("7799999999999"));
    QVERIFY(at().screen->findChild<MissedCodes *>()->strip()->isVisible());
    QVERIFY(isWhole(rows() - 1));
    scan(3);
    QVERIFY(isWhole(rows() - 1));
    shot(at().window.get(), QStringLiteral("in-sight-%1").arg(isDiscounted));
}

void tst_SaleLines::whoScrolledAwayIsLeftThere()
{
    fillLong();
    settle();
    table()->scrollToTop();
    QVERIFY(!isWhole(rows() - 1));
    at().screen->scanned(QStringLiteral("7791234567898"));
    QVERIFY(at().notice()->isVisible());
    QVERIFY(isWhole(0));
}

void tst_SaleLines::whatWasRefusedForAWeightIsNamed()
{
    NoticeStrip *missed = at().screen->findChild<MissedCodes *>()->strip();
    scan(4);
    at().screen->scanned(ShopFixture::code(2));
    QVERIFY(at().notice()->text().startsWith(QStringLiteral("Primero el peso de Queso cremoso")));
    QVERIFY2(at().notice()->text().contains(ShopFixture::code(2)), qPrintable(at().notice()->text()));
    key(Qt::Key_Escape); // no cheese
    QVERIFY(at().cart().isEmpty());
    QVERIFY2(!at().notice()->isVisible(), qPrintable(at().notice()->text())); // nobody waits for its weight any more
    QCOMPARE(missed->text(), QStringLiteral("1 código no está en la venta: %1").arg(ShopFixture::code(2)));
    QVERIFY(missed->isVisible());
    at().screen->scanned(ShopFixture::code(2));
    QVERIFY(!missed->isVisible());
    QCOMPARE(at().cart().lines().size(), 1);
}

void tst_SaleLines::whatWaitedForTheWeightIsNotForgotten()
{
    NoticeStrip *missed = at().screen->findChild<MissedCodes *>()->strip();
    scan(4);
    at().screen->scanned(ShopFixture::code(2));
    at().screen->scanned(ShopFixture::code(3));
    key(Qt::Key_Return); // one kilogram, as it stands there
    QCOMPARE(at().cart().lines().size(), 1);
    QVERIFY(!at().notice()->isVisible());
    QCOMPARE(missed->text(), QStringLiteral("2 códigos no están en la venta: %1, %2").arg(ShopFixture::code(2), ShopFixture::code(3)));
    scan(1);
    scan(4);
    key(Qt::Key_F12); // no code, and nothing that is not in the sale
    QVERIFY(at().notice()->text().startsWith(QStringLiteral("Primero el peso")));
    key(Qt::Key_Escape);
    QVERIFY(!at().notice()->isVisible());
}

void tst_SaleLines::whatIsScannedWhilePayingIsNamed()
{
    NoticeStrip *missed = at().screen->findChild<MissedCodes *>()->strip();
    scan(1);
    key(Qt::Key_F12);
    at().screen->scanned(ShopFixture::code(2));
    const QString words = QStringLiteral("1 código no está en la venta: %1").arg(ShopFixture::code(2));
    QVERIFY(missed->isVisible());
    QCOMPARE(missed->text(), words);
    key(Qt::Key_Escape);
    QCOMPARE(at().sale().phase(), SaleController::Phase::Selling);
    QVERIFY(missed->isVisible());
    QCOMPARE(missed->text(), words);
    at().screen->scanned(ShopFixture::code(2));
    QVERIFY(!missed->isVisible());
    QCOMPARE(at().cart().lines().size(), 2);
}

void tst_SaleLines::aRedLineGoesWithTheNextDeed()
{
    scan(1);
    key(Qt::Key_F12);
    type(QStringLiteral("500"));
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(at().notice()->isVisible()); // part of it is paid
    key(Qt::Key_F12);
    key(Qt::Key_Delete); // given back
    key(Qt::Key_Escape);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(at().cart().isEmpty());
    QVERIFY2(!at().notice()->isVisible(), qPrintable(at().notice()->text()));
}

void tst_SaleLines::whatWasRefusedGoesWithTheNextDeed()
{
    scan(1);
    key(Qt::Key_F4);
    type(QStringLiteral("0"));
    key(Qt::Key_Return);
    QVERIFY(at().notice()->isVisible());
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    QVERIFY(!at().notice()->isVisible());
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Escape);
    key(Qt::Key_Delete);
    key(Qt::Key_D, Qt::ControlModifier); // there is nothing to take anything off
    QVERIFY(at().notice()->isVisible());
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!at().notice()->isVisible());
    key(Qt::Key_Plus);
    QCOMPARE(at().cart().unitCount(), 2);
}

void tst_SaleLines::shots(const QString &name)
{
    for (const QString &language : {QStringLiteral("es"), QStringLiteral("pt")})
        for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)}) {
            m_language.set(language);
            at().window->resize(size);
            checks::shotInBoth(m_theme, at().window.get(), QStringLiteral("%1-%2-%3").arg(name, language).arg(size.width()));
        }
    m_language.set(QStringLiteral("es"));
    at().window->resize(1024, 768);
}

void tst_SaleLines::pictures()
{
    if (qEnvironmentVariableIsEmpty("MOSTRADOR_SHOTS"))
        QSKIP("no pictures wanted");
    fill();
    shots(QStringLiteral("a-two-discounts"));
    init();
    fill();
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    shots(QStringLiteral("b-no-discount"));
    init();
    fillLong();
    key(Qt::Key_Insert);
    type(QStringLiteral("Arreglo de reloj"));
    key(Qt::Key_Return);
    type(QStringLiteral("1000"));
    key(Qt::Key_Return);
    shots(QStringLiteral("c-undo-bar"));
    at().screen->scanned(QStringLiteral("7791234567898"));
    at().screen->scanned(QStringLiteral("7799999999999"));
    shots(QStringLiteral("d-notices"));
    init();
    scan(1);
    scan(4);
    at().screen->scanned(ShopFixture::code(2));
    shots(QStringLiteral("e-weight-refused"));
    key(Qt::Key_Escape);
    shots(QStringLiteral("f-weight-left"));
    init();
    fill();
    key(Qt::Key_F12);
    key(Qt::Key_F6);
    type(QStringLiteral("5000"));
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    shots(QStringLiteral("g-part-paid"));
}

QTEST_MAIN(tst_SaleLines)
#include "tst_SaleLines.moc"

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WholeWindow.h"
#include "ui/sale/panels/SalePanels.h"
#include "ui/settings/SettingRow.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/SearchBox.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace mostrador;

/// Two hundred codes while the focus goes through every widget of every screen, each with a late key at another place: each arrives, and nothing
/// of them anywhere else.
class tst_ScanStorm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_all.reset(); }
    void twoHundredCodesAreTwoHundredLines();
    void productsAndStockShowWhatIsScanned();
    void aScannerWithoutSuffix();
    void aPersonTypesWhatSheTypes_data();
    void aPersonTypesWhatSheTypes();
    void aFieldWithSomethingSelectedKeepsIt();
    void aReceiptOpensItsSale();
    void aScanIsNoPayment();
    void aScanBesideAPanelIsRungUp_data();
    void aScanBesideAPanelIsRungUp();
    void salesAreSearchedByWhatIsScanned();
    void aScanIsNoSettingOfTheScanner();
    void anOpenMenuEatsNoScan();
    void tooManyAreAskedForOfAScanToo();
    void aCardGoesNowhere();

private:
    QList<QWidget *> reachable() const;
    QStringList written() const;
    void scanAcross(const QString &code, const QList<QWidget *> &places, int from);
    bool isWritten(const QString &code) const;
    void open(int screen) { m_all->press(Qt::Key_0 + screen, QString(), 1000, Qt::ControlModifier); }

    Theme m_theme;
    Language m_language;
    std::unique_ptr<WholeWindow> m_all;
};

void tst_ScanStorm::init()
{
    m_language.set(QStringLiteral("es"));
    m_all = std::make_unique<WholeWindow>(m_theme, m_language);
    QVERIFY(QTest::qWaitForWindowActive(&m_all->window));
}

/// Everything that the keyboard or a finger can bring the focus to now.
QList<QWidget *> tst_ScanStorm::reachable() const
{
    QList<QWidget *> all;
    for (QWidget *widget : m_all->window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            all.append(widget);
    return all;
}

/// All that a digit could have got into.
QStringList tst_ScanStorm::written() const
{
    QStringList all;
    for (const QLineEdit *edit : m_all->window.findChildren<QLineEdit *>())
        all.append(edit->text());
    for (const QComboBox *box : m_all->window.findChildren<QComboBox *>())
        all.append(QString::number(box->currentIndex()));
    all.sort(); // what comes to the front changes their order
    return all;
}

/// A piece of the code, anywhere.
bool tst_ScanStorm::isWritten(const QString &code) const
{
    const QStringList all = written();
    for (int length = 1; length < code.size(); ++length)
        if (all.contains(code.left(length)) || (length > 1 && all.contains(code.right(length))))
            return true;
    return false;
}

/// The focus goes on in the middle of the code, too; one key is late, and Enter comes twice.
void tst_ScanStorm::scanAcross(const QString &code, const QList<QWidget *> &places, int from)
{
    m_all->now += 1000;
    for (int i = 0; i < code.size(); ++i) {
        if (i % 4 == 0)
            places[(from + i / 4) % places.size()]->setFocus();
        m_all->press(code[i], i > 0 && i == from % code.size() ? 40 + 10 * (from % 7) : 3);
    }
    m_all->enter(3);
    m_all->enter(3);
}

void tst_ScanStorm::twoHundredCodesAreTwoHundredLines()
{
    const int numbers[] = {1, 2, 3, 5}; // not what is weighed
    QSet<QString> seen;
    int scans = 0;
    while (scans < 200) {
        for (const int screen : {1, 6, 7}) {
            for (int page = 0; page < (screen == 7 ? 6 : 1); ++page) {
                if (scans >= 200)
                    break;
                open(screen);
                const bool isScannerPage = screen == 7 && page == 1;
                if (isScannerPage)
                    continue; // it wants to see the code itself
                if (screen == 7)
                    m_all->press(Qt::Key_F2 + page, QString(), 1000);
                const auto places = reachable();
                QVERIFY(places.size() > 5);
                const QStringList before = written();
                scanAcross(ShopFixture::code(numbers[scans % 4]), places, scans * 3);
                ++scans;
                for (int i = 0; i < 4; ++i)
                    seen.insert(QString::fromLatin1(places[(scans * 3 + i) % places.size()]->metaObject()->className()));
                QCOMPARE(m_all->sale().cart().lines().size(), scans);
                QCOMPARE(written(), before);
            }
        }
    }
    QCOMPARE(m_all->sale().cart().lines().size(), 200);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(m_all->sale().cart().lines()[i].product.sku, QStringLiteral("P%1").arg(numbers[i % 4]));
    QVERIFY2(seen.size() >= 6, qPrintable(QStringList(seen.values()).join(QLatin1Char(' '))));
}

void tst_ScanStorm::productsAndStockShowWhatIsScanned()
{
    m_all->office.fill();
    for (const int screen : {3, 4, 5}) {
        open(screen);
        m_all->press(Qt::Key_Down, QString(), 500);
        for (int round = 0; round < 30; ++round) {
            const int number = 1 + round % 5;
            const auto places = reachable();
            QStringList before = written();
            scanAcross(ShopFixture::code(number), places, round * 2);
            for (const QString &text : written()) // a form shows the product now, and a list may be asked for it; nowhere a piece of the code
                for (int length = 1; length < 13; ++length)
                    QVERIFY2(text != ShopFixture::code(number).left(length), qPrintable(QStringLiteral("screen %1: %2").arg(screen).arg(text)));
            const QString name = m_all->office.product(number).name;
            bool shown = false;
            for (const QLabel *label : m_all->window.findChildren<QLabel *>())
                shown = shown || (label->isVisible() && label->text().contains(name));
            for (const QLineEdit *edit : m_all->window.findChildren<QLineEdit *>())
                shown = shown || (edit->isVisible() && edit->text() == name);
            QVERIFY2(shown, qPrintable(QStringLiteral("screen %1, round %2: %3 is not shown").arg(screen).arg(round).arg(name)));
        }
    }
    QVERIFY(m_all->sale().cart().isEmpty());
}

void tst_ScanStorm::aScannerWithoutSuffix()
{
    open(1);
    for (int i = 0; i < 3; ++i) {
        m_all->now += 1000;
        for (const QChar digit : ShopFixture::code(1 + i))
            m_all->press(digit, 3);
        QTRY_COMPARE(m_all->sale().cart().lines().size(), i + 1);
    }
    QVERIFY(m_all->part<CodeField>(m_all->saleScreen)->edit()->text().isEmpty());
    // Without a pause for the till to notice the end: the next code ends the one before.
    for (int i = 0; i < 3; ++i) {
        m_all->now += 400;
        for (const QChar digit : ShopFixture::code(1 + i))
            m_all->press(digit, 3);
    }
    QTRY_COMPARE(m_all->sale().cart().lines().size(), 6);
}

void tst_ScanStorm::aPersonTypesWhatSheTypes_data()
{
    QTest::addColumn<int>("gapMs");
    QTest::newRow("slowly") << 150;
    QTest::newRow("by the numeric pad") << 60;
    QTest::newRow("as fast as fingers go") << 45;
}

void tst_ScanStorm::aPersonTypesWhatSheTypes()
{
    QFETCH(int, gapMs);
    QSignalSpy scanned(&m_all->scanner, &ScannerFilter::scanned);
    open(3);
    auto *search = m_all->products->findChild<QLineEdit *>();
    search->setFocus();
    m_all->now += 1000;
    for (const QChar digit : QStringLiteral("12345678901"))
        m_all->press(digit, gapMs);
    QCOMPARE(search->text(), QStringLiteral("12345678901"));
    QCOMPARE(scanned.size(), 0);
}

void tst_ScanStorm::aFieldWithSomethingSelectedKeepsIt()
{
    open(1);
    m_all->scan(ShopFixture::code(1));
    m_all->press(Qt::Key_F12, QString(), 500);
    auto *amount = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(amount);
    amount->setText(QStringLiteral("6000"));
    amount->selectAll();
    m_all->scan(ShopFixture::code(2));
    QCOMPARE(amount->text(), QStringLiteral("6000"));
    QCOMPARE(amount->selectedText(), QStringLiteral("6000"));
    QCOMPARE(m_all->sale().phase(), SaleController::Phase::Paying);
    QCOMPARE(m_all->sale().cart().lines().size(), 1);
}

/// A receipt's code is no product's, and has a dash.
void tst_ScanStorm::aReceiptOpensItsSale()
{
    open(1);
    m_all->scan(ShopFixture::code(1));
    m_all->press(Qt::Key_F12, QString(), 500, Qt::ShiftModifier);
    QTRY_COMPARE(m_all->sale().phase(), SaleController::Phase::Paid);
    QVERIFY(m_all->sale().last());
    const QString number = m_all->sale().last()->sale.number;
    QVERIFY2(number.contains(QLatin1Char('-')), qPrintable(number));
    m_all->press(Qt::Key_Return, QStringLiteral("\r"), 500);
    QCOMPARE(m_all->sale().phase(), SaleController::Phase::Selling);
    m_all->scan(number);
    QCOMPARE(m_all->window.current(), m_all->sales);
    QVERIFY(m_all->sale().cart().isEmpty());
    open(1);
    QCOMPARE(m_all->part<CodeField>(m_all->saleScreen)->edit()->text(), QString());
    // In the list of sales it is searched for.
    open(2);
    m_all->scan(number);
    QCOMPARE(m_all->window.current(), m_all->sales);
    QVERIFY(m_all->sale().cart().isEmpty());
}

/// The amount is empty: an Enter of the scanner's would pay exactly.
void tst_ScanStorm::aScanIsNoPayment()
{
    open(1);
    m_all->scan(ShopFixture::code(1));
    m_all->press(Qt::Key_F12, QString(), 1000);
    QCOMPARE(m_all->sale().phase(), SaleController::Phase::Paying);
    auto *amount = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(amount && amount->text().isEmpty());
    const auto places = reachable();
    const QStringList before = written();
    for (int round = 0; round < 40; ++round) {
        if (round < 13)
            scanAcross(ShopFixture::code(2), {amount}, round);
        else
            scanAcross(ShopFixture::code(2), places, round);
        QCOMPARE(m_all->sale().phase(), SaleController::Phase::Paying);
        QCOMPARE(m_all->sale().cart().lines().size(), 1);
        QVERIFY(m_all->sale().settlement().taken().isEmpty());
        QCOMPARE(written(), before);
    }
    // A scanner without Enter, and the person who then pays.
    amount->setFocus();
    m_all->now += 1000;
    for (const QChar digit : ShopFixture::code(2))
        m_all->press(digit, 3);
    m_all->enter(900);
    QTRY_COMPARE(m_all->sale().phase(), SaleController::Phase::Paid);
}

void tst_ScanStorm::aScanBesideAPanelIsRungUp_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("discount") << int(Qt::Key_D) << int(Qt::ControlModifier);
    QTest::newRow("price") << int(Qt::Key_F3) << int(Qt::NoModifier);
    QTest::newRow("note") << int(Qt::Key_N) << int(Qt::ControlModifier);
    QTest::newRow("open price") << int(Qt::Key_Insert) << int(Qt::NoModifier);
}

void tst_ScanStorm::aScanBesideAPanelIsRungUp()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    open(1);
    m_all->scan(ShopFixture::code(1));
    m_all->press(key, QString(), 1000, Qt::KeyboardModifiers(modifiers));
    auto *panel = m_all->saleScreen->findChild<SalePanels *>()->current();
    QVERIFY(panel);
    const QStringList before = written();
    for (int round = 0; round < 26; ++round) {
        QList<QWidget *> places;
        for (QWidget *place : reachable())
            if (panel->isAncestorOf(place))
                places.append(place);
        QVERIFY(!places.isEmpty());
        scanAcross(ShopFixture::code(2), places, round);
        QCOMPARE(m_all->sale().cart().lines().size(), 1 + 1);
        QCOMPARE(m_all->sale().cart().unitCount(), 1 + round + 1);
        QCOMPARE(written(), before);
        QCOMPARE(m_all->saleScreen->findChild<SalePanels *>()->current(), panel);
    }
}

void tst_ScanStorm::salesAreSearchedByWhatIsScanned()
{
    open(2);
    for (int round = 0; round < 26; ++round) {
        scanAcross(ShopFixture::code(2), reachable(), round);
        QVERIFY(!isWritten(ShopFixture::code(2)));
        QCOMPARE(m_all->window.current(), m_all->sales);
    }
    QVERIFY(m_all->sale().cart().isEmpty());
}

/// What one scan into these fields would leave would break every scan that comes after.
void tst_ScanStorm::aScanIsNoSettingOfTheScanner()
{
    open(7);
    m_all->press(Qt::Key_F3, QString(), 1000);
    const ScannerSettings before = m_all->scanner.settings();
    auto *tester = m_all->settingsScreen->findChild<CodeTester *>();
    for (int round = 0; round < 40; ++round) {
        QList<QWidget *> places = reachable();
        places.removeOne(m_all->settingsScreen->findChild<SearchBox *>()); // its first digit looks for another page, and the code is sold
        scanAcross(ShopFixture::code(1 + round % 2), places, round);
        QCOMPARE(m_all->scanner.settings(), before);
        QVERIFY(!isWritten(ShopFixture::code(1 + round % 2)));
        const QString at =
            QStringLiteral("round %1, %2: %3").arg(round).arg(QString::fromLatin1(places[round % places.size()]->metaObject()->className()), tester->result());
        QVERIFY2(tester->result().contains(m_all->office.product(1 + round % 2).name), qPrintable(at));
    }
    int checked = 0;
    for (auto *row : m_all->settingsScreen->findChildren<CheckedRow *>()) {
        auto *edit = row->findChild<QLineEdit *>();
        if (!edit || !edit->isVisible())
            continue;
        const ScannerSettings now = m_all->scanner.settings();
        for (int late = 0; late < 13; ++late)
            scanAcross(ShopFixture::code(1), {edit}, late);
        QCOMPARE(edit->text(), QString());
        edit->setFocus();
        m_all->now += 1000;
        m_all->write(QStringLiteral("7"));
        m_all->enter(300);
        QCOMPARE(m_all->scanner.settings(), now);
        edit->clear();
        m_all->write(QStringLiteral("#"));
        QCOMPARE(m_all->scanner.settings(), now); // not before Enter
        m_all->enter(300);
        ++checked;
    }
    QCOMPARE(checked, 2);
    QCOMPARE(m_all->scanner.settings().prefix, QStringLiteral("#"));
    QCOMPARE(m_all->scanner.settings().suffix, QStringLiteral("#"));
}

void tst_ScanStorm::anOpenMenuEatsNoScan()
{
    open(1);
    auto *edit = m_all->part<CodeField>(m_all->saleScreen)->edit();
    edit->setFocus();
    for (int round = 0; round < 3; ++round) {
        QContextMenuEvent asks(QContextMenuEvent::Keyboard, QPoint(5, 5), edit->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(edit, &asks);
        QTRY_VERIFY(QApplication::activePopupWidget());
        m_all->scan(ShopFixture::code(1 + round));
        QCOMPARE(m_all->sale().cart().lines().size(), 1 + round);
        QCOMPARE(edit->text(), QString());
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    }
}

void tst_ScanStorm::tooManyAreAskedForOfAScanToo()
{
    open(1);
    m_all->write(QStringLiteral("12345*"));
    m_all->scan(ShopFixture::code(1));
    QVERIFY(m_all->sale().cart().isEmpty());
    m_all->write(QStringLiteral("12345*"));
    m_all->scan(ShopFixture::code(1)); // said twice
    QCOMPARE(m_all->sale().cart().unitCount(), 12345);
}

void tst_ScanStorm::aCardGoesNowhere()
{
    QSignalSpy scanned(&m_all->scanner, &ScannerFilter::scanned);
    for (const int screen : {1, 2, 3, 4, 7}) {
        open(screen);
        const QStringList before = written();
        for (int round = 0; round < 5; ++round)
            scanAcross(QStringLiteral("%B4111111111111111^PEREZ/ANA^3012?;4111111111111111=3012?"), reachable(), round);
        QCOMPARE(written(), before);
    }
    QCOMPARE(scanned.size(), 0);
}

QTEST_MAIN(tst_ScanStorm)
#include "tst_ScanStorm.moc"

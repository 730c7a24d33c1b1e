// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Shots.h"
#include "tests/ui/StateSync.h"
#include "ui/paper/PrinterPill.h"
#include "ui/shell/CheatSheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rail.h"
#include "ui/shell/Screen.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/BarButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SyncPill.h"
#include <QLabel>
#include <QTest>

using namespace mostrador;

namespace {

class PlainScreen final : public Screen {
public:
    PlainScreen(const Context &context, const QString &icon) : Screen(context), m_icon(icon) {}
    QString icon() const override { return m_icon; }
    QString title() const override { return m_icon; }
    void retranslate() override {}

private:
    QString m_icon;
};

} // namespace

/// The frame around the screens: its size, its keys, its words.
class tst_MainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void itsInsideLeavesRoomForItsFrame();
    void withoutAShopItIsCalledMostrador();
    void languageSizeAndThemeHaveKeys();
    void whatIsKeptIsReadFirst();
    void anAlarmWaitsBehindNothing();
    void theLinksOfLinesHaveKeys();
    void problemsTurnThePillRed();
    void thePillIsNeverCut_data();
    void thePillIsNeverCut();
    void theShopIsNamedWhereItIsNarrow();
    void theOfflineHelpIsShortAndStaysOnItsScreen();
    void aStopIsSaidOnce();
    void theKeysAreAllListedByScreen();
    void theListOfKeysLeavesTheRailFree();

private:
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_window.get(), Qt::Key(key), modifiers);
    }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    StateSync m_sync;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_theme.setMode(Theme::Mode::Light);
    m_sync.setOffline(false);
    m_window = std::make_unique<MainWindow>(Context{m_theme, m_language, m_keys}, m_sync);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::itsInsideLeavesRoomForItsFrame()
{
    const QSize small = MainWindow::sizeFor({1366, 768});
    QVERIFY(small.height() <= 768 - 30);
    QVERIFY(small.width() <= 1366);
    QCOMPARE(MainWindow::sizeFor({1920, 1080}), QSize(1366, 768));
    QCOMPARE(MainWindow::sizeFor({1024, 768}).width(), 1024);
    QVERIFY(MainWindow::sizeFor({1024, 768}).height() <= 768 - 30);
}

void tst_MainWindow::withoutAShopItIsCalledMostrador()
{
    m_window->setShop({}, {});
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Mostrador"));
    m_window->setShop(QStringLiteral("Almacén"), QStringLiteral("Caja 1"));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Almacén · Caja 1 — Mostrador"));
}

void tst_MainWindow::languageSizeAndThemeHaveKeys()
{
    key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_language.tag(), QStringLiteral("en"));
    key(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_theme.textSize(), 125);
    key(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_theme.mode(), Theme::Mode::Dark);
}

void tst_MainWindow::whatIsKeptIsReadFirst()
{
    NoticeStrip &notice = m_window->notice();
    const NoticeStrip::Action close{QStringLiteral("Cerrar"), [&notice] { notice.clear(); }};
    notice.show(NoticeStrip::Kind::Warn, QStringLiteral("boxes"), QStringLiteral("Poco stock"), {close});
    notice.keep(NoticeStrip::Kind::Warn, QStringLiteral("octagon-alert"), QStringLiteral("La venta 1 se registró"), {close});
    notice.keep(NoticeStrip::Kind::Warn, QStringLiteral("octagon-alert"), QStringLiteral("La venta 2 se registró"), {close});
    notice.keep(NoticeStrip::Kind::Warn, QStringLiteral("octagon-alert"), QStringLiteral("La venta 1 se registró"), {close}); // once
    notice.show(NoticeStrip::Kind::Warn, QStringLiteral("printer"), QStringLiteral("La impresora no responde"), {close});
    const NoticeStrip::Line printer = notice.last();
    QCOMPARE(notice.text(), QStringLiteral("1/2 · La venta 1 se registró"));
    key(Qt::Key_Escape);
    QCOMPARE(notice.text(), QStringLiteral("1/2 · La venta 1 se registró"));
    key(Qt::Key_F6, Qt::ControlModifier);
    QCOMPARE(notice.text(), QStringLiteral("La venta 2 se registró"));
    QVERIFY(notice.has(printer));
    key(Qt::Key_F6, Qt::ControlModifier);
    QCOMPARE(notice.text(), QStringLiteral("La impresora no responde"));
    notice.clear(printer);
    QVERIFY(!notice.isVisible());
}

void tst_MainWindow::anAlarmWaitsBehindNothing()
{
    NoticeStrip &notice = m_window->notice();
    const NoticeStrip::Action close{QStringLiteral("Cerrar"), [&notice] { notice.clear(); }};
    const QString unknown = QStringLiteral("No se sabe si se cobró $ 100");
    notice.keep(NoticeStrip::Kind::Warn, QStringLiteral("credit-card"), unknown, {close}, QStringLiteral("a"));
    const NoticeStrip::Line first = notice.last();
    notice.keep(NoticeStrip::Kind::Warn, QStringLiteral("credit-card"), unknown, {close}, QStringLiteral("b")); // as much, and another card
    const NoticeStrip::Line second = notice.last();
    notice.keep(NoticeStrip::Kind::Bad, QStringLiteral("octagon-alert"), QStringLiteral("El disco está lleno"), {close});
    QCOMPARE(notice.text(), QStringLiteral("1/3 · El disco está lleno"));
    notice.clear();
    notice.clear(second);
    QVERIFY(notice.has(first));
    QCOMPARE(notice.text(), unknown);
    notice.clear(first);
    QVERIFY(!notice.isVisible());
}

void tst_MainWindow::theLinksOfLinesHaveKeys()
{
    bool seen = false;
    m_window->notice().show(NoticeStrip::Kind::Warn, QStringLiteral("boxes"), QStringLiteral("Poco stock"),
                            {{QStringLiteral("Ver"), [&seen] { seen = true; }}, {QStringLiteral("Cerrar"), [this] { m_window->notice().clear(); }}});
    const auto links = m_window->notice().findChildren<QAbstractButton *>();
    QCOMPARE(links.first()->text(), QStringLiteral("Ver · Ctrl+F6"));
    key(Qt::Key_F6, Qt::ControlModifier);
    QVERIFY(seen);
    key(Qt::Key_F7, Qt::ControlModifier);
    QVERIFY(!m_window->notice().isVisible());
    m_sync.setOffline(true);
    NoticeStrip *offline = nullptr;
    for (NoticeStrip *strip : m_window->findChildren<NoticeStrip *>())
        offline = strip->isVisible() ? strip : offline;
    QVERIFY(offline);
    const QString before = offline->text();
    key(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(offline->text() != before);
}

void tst_MainWindow::problemsTurnThePillRed()
{
    const auto *pill = m_window->findChild<SyncPill *>();
    QCOMPARE(pill->text(), QStringLiteral("En línea"));
    m_window->setProblems(3);
    QCOMPARE(pill->text(), QStringLiteral("Requiere atención · 3"));
    m_window->setProblems(0);
    QCOMPARE(pill->text(), QStringLiteral("En línea"));
}

void tst_MainWindow::thePillIsNeverCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"es", "en"})
        for (const int percent : {100, 125, 150})
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(language)).arg(percent))) << QString::fromLatin1(language) << percent;
}

/// At no moment, not only once the layout has come to it.
void tst_MainWindow::thePillIsNeverCut()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    m_language.set(language);
    m_theme.setTextSize(percent);
    m_window->resize(1024, 700);
    m_window->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 1"));
    QCoreApplication::processEvents();
    const auto *pill = m_window->findChild<SyncPill *>();
    using State = SyncStatus::State;
    for (const State state : {State::UpToDate, State::Sending, State::Offline, State::Attention, State::NotEnrolled, State::UpToDate, State::Sending}) {
        for (const int pending : {1, 12, 12345}) {
            SyncStatus status;
            status.state = state;
            status.pending = pending;
            m_sync.set(status);
            const int text = QFontMetrics(m_theme.font(Type::Label, QFont::Medium)).horizontalAdvance(pill->text());
            QVERIFY2(pill->width() >= text + 40, qPrintable(QStringLiteral("“%1” has %2").arg(pill->text()).arg(pill->width())));
        }
    }
    SyncStatus one;
    one.state = State::UpToDate;
    m_sync.set(one);
    const int wide = pill->width();
    one.state = State::Sending;
    one.pending = 3;
    m_sync.set(one);
    QCOMPARE(pill->width(), wide); // nothing beside it hops at each sale
}

/// At the narrowest and in the largest type, with somebody there, a shift and a printer: whose shop it is, who is there and whether the drawer is open are
/// words, and what is well is its mark alone.
void tst_MainWindow::theShopIsNamedWhereItIsNarrow()
{
    m_theme.setTextSize(150);
    m_window->resize(1024, 768);
    m_window->setShop(QStringLiteral("Almacén San Martín"), QStringLiteral("Caja 1"));
    m_window->bar().setPerson(QStringLiteral("María"));
    m_window->bar().setShift(QStringLiteral("Turno abierto 22:38"), QStringLiteral("Abierto"));
    SyncStatus status;
    status.state = SyncStatus::State::UpToDate;
    m_sync.set(status);
    m_window->printer().setState(PrinterCondition::Ready, 0, false, {});
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    shot(m_window.get(), QStringLiteral("bar-narrow"));
    const auto labels = m_window->bar().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().startsWith(QStringLiteral("Alma")); }));
    for (const BarButton *button : m_window->bar().findChildren<BarButton *>())
        QVERIFY2(button->width() > m_theme.px(60), qPrintable(button->text())); // with a word
    QVERIFY(m_window->printer().width() < m_window->printer().wholeWidth());
    QVERIFY(m_window->bar().sizeHint().width() <= m_window->bar().width());
    m_window->bar().setPerson(QStringLiteral("María de los Ángeles Fernández Echeverri")); // not even by the longest name
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    shot(m_window.get(), QStringLiteral("bar-long"));
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().startsWith(QStringLiteral("Al")); }));
    for (const BarButton *button : m_window->bar().findChildren<BarButton *>())
        QVERIFY2(button->width() > m_theme.px(60), qPrintable(button->text()));
    m_window->printer().setState(PrinterCondition::NoPaper, 2, false, {}); // what is amiss is said, whatever else has to go
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    const PrinterPill &pill = m_window->printer();
    QVERIFY(pill.width() >= QFontMetrics(m_theme.font(Type::Label, QFont::Medium)).horizontalAdvance(pill.text()) + 40);
}

void tst_MainWindow::theOfflineHelpIsShortAndStaysOnItsScreen()
{
    const Context context{m_theme, m_language, m_keys};
    m_window->addScreen(new PlainScreen(context, QStringLiteral("shopping-cart")));
    m_window->addScreen(new PlainScreen(context, QStringLiteral("boxes")));
    m_window->resize(1024, 700);
    m_sync.setOffline(true);
    NoticeStrip *offline = nullptr;
    for (NoticeStrip *strip : m_window->findChildren<NoticeStrip *>())
        offline = strip->isVisible() ? strip : offline;
    QVERIFY(offline);
    const QString plain = offline->text();
    key(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(offline->text() != plain);
    QCoreApplication::processEvents();
    QVERIFY(offline->height() <= 2 * QFontMetrics(m_theme.font(Type::Body)).height() + 20); // two lines, its link beside them
    m_window->open(m_window->screenWithIcon(QStringLiteral("boxes")));
    QCOMPARE(offline->text(), plain);
    key(Qt::Key_0, Qt::ControlModifier);
    key(Qt::Key_Escape, Qt::NoModifier);
    QCOMPARE(offline->text(), plain);
    QCOMPARE(m_window->current(), m_window->screenWithIcon(QStringLiteral("boxes")));
}

/// The sync screen says it in its own words, with what to do about it.
void tst_MainWindow::aStopIsSaidOnce()
{
    const Context context{m_theme, m_language, m_keys};
    m_window->addScreen(new PlainScreen(context, QStringLiteral("shopping-cart")));
    m_window->addScreen(new PlainScreen(context, QStringLiteral("refresh-cw")));
    const auto says = [this] {
        int lines = 0;
        for (const NoticeStrip *strip : m_window->findChildren<NoticeStrip *>())
            lines += strip->isVisible() ? 1 : 0;
        return lines;
    };
    SyncStatus stopped;
    stopped.state = SyncStatus::State::Attention;
    stopped.message = QStringLiteral("Se detuvo.");
    m_sync.set(stopped);
    QCOMPARE(says(), 1);
    m_window->open(m_window->screenWithIcon(QStringLiteral("refresh-cw")));
    QCOMPARE(says(), 0);
    m_sync.set(stopped);
    QCOMPARE(says(), 0);
    m_window->open(m_window->screenWithIcon(QStringLiteral("shopping-cart")));
    QCOMPARE(says(), 1);
}

void tst_MainWindow::theKeysAreAllListedByScreen()
{
    for (const QString &action : m_keys.actions())
        QVERIFY2(!m_keys.keys(action).isEmpty() && m_keys.words(action).size() > 3, qPrintable(action));
    QSet<QString> inGroup;
    for (const CheatSheet::Line &line : m_window->findChild<CheatSheet *>()->lines()) {
        if (line.keys.isEmpty()) {
            inGroup.clear();
            continue;
        }
        for (const QString &each : line.keys.split(QStringLiteral(", "))) {
            QVERIFY2(!inGroup.contains(each), qPrintable(line.text + each));
            inGroup.insert(each);
        }
    }
}

void tst_MainWindow::theListOfKeysLeavesTheRailFree()
{
    m_window->resize(1024, 700);
    QCoreApplication::processEvents();
    key(Qt::Key_F1, Qt::ControlModifier);
    const auto *sheet = m_window->findChild<CheatSheet *>();
    const auto *rail = m_window->findChild<Rail *>();
    QVERIFY(sheet->isVisible());
    QVERIFY(sheet->mapTo(m_window.get(), QPoint()).x() >= rail->mapTo(m_window.get(), QPoint(rail->width(), 0)).x());
    QVERIFY(sheet->pages() > 1);
    for (int page = 1; page < sheet->pages(); ++page) {
        key(Qt::Key_PageDown);
        QCOMPARE(sheet->page(), page);
    }
    key(Qt::Key_PageDown);
    QCOMPARE(sheet->page(), sheet->pages() - 1);
    QVERIFY(sheet->isVisible());
    key(Qt::Key_PageUp);
    QCOMPARE(sheet->page(), sheet->pages() - 2);
    key(Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"

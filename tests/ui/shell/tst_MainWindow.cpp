// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/StateSync.h"
#include "ui/shell/CheatSheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rail.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SyncPill.h"
#include <QTest>

using namespace mostrador;

/// The frame around the screens: its size, its keys, its words.
class tst_MainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void itsInsideLeavesRoomForItsFrame();
    void withoutAShopItIsCalledMostrador();
    void languageSizeAndThemeHaveKeys();
    void theLinksOfLinesHaveKeys();
    void problemsTurnThePillRed();
    void theKeysAreAllListedByScreen();
    void theListOfKeysLeavesTheRailFree();

private:
    void key(int key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_window.get(), Qt::Key(key), modifiers); }

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
    key(Qt::Key_F5, Qt::ControlModifier);
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
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"

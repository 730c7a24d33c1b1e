// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/DayScenes.h"
#include "tests/ui/walk/LongScenes.h"
#include "tests/ui/walk/OfficeScenes.h"
#include "tests/ui/walk/PayingScenes.h"
#include "tests/ui/walk/SellingScenes.h"
#include "tests/ui/walk/SettingsScenes.h"

using namespace mostrador;
using namespace mostrador::walk;

static constexpr Scene Scenes[] =
    {{"start", start},
     {"sell", sell},
     {"notices", notices},
     {"panels", panels},
     {"tabs", tabs},
     {"parked", parked},
     {"keys", keysOfAll},
     {"pay", pay},
     {"cards", cards},
     {"sales", sales},
     {"returns", returns},
     {"products", products},
     {"stock", stock},
     {"dashboard", dashboard},
     {"sync", walk::sync},
     {"settings keys", settingsKeys},
     {"settings scanner", settingsScanner},
     {"settings others", settingsOthers},
     {"cash", walk::cash},
     {"close", cashClose},
     {"sign in", signIn},
     {"approval", approval},
     {"settings people", settingsPeople},
     {"settings crowd", settingsCrowd},
     {"settings day", settingsDay},
     {"long names", longNames},
     {"large sums", largeSums}};

/// Every screen, panel and state of the window, in its languages, sizes and colours: nothing is cut, covered or faint, all has a name and is come to
/// by Tab, and no word is in another language than the chosen one. Two ways of looking are enough for every day, those in which most goes wrong;
/// with MOSTRADOR_EVERY_LOOK all of them. MOSTRADOR_SHOTS names a folder for the pictures.
class tst_EveryScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isRight_data();
    void isRight();
    void isReachedByTab_data() { scenes(); }
    void isReachedByTab() { go({}, Walk::WithTab); }
    void followsTheLanguage_data() { scenes(); }
    void followsTheLanguage() { go({}, Walk::Live); }

private:
    static void scenes();
    void go(const Look &look, Walk::Kind kind);

    Theme m_theme;
    Language m_language;
    Tongues m_tongues{QStringLiteral(SOURCE_DIR "/translations")};
};

Q_DECLARE_METATYPE(mostrador::walk::Look)

// Qt Test ends a function that takes five minutes, all its rows together: on a busy machine that is no fault of a screen. ctest has its own limit.
[[maybe_unused]] static const bool IsPatient = qputenv("QTEST_FUNCTION_TIMEOUT", "900000");

void tst_EveryScreen::initTestCase()
{
    qputenv("TZ", "America/Argentina/Buenos_Aires");
    m_theme.apply();
    QVERIFY(m_tongues.isRead());
}

static QList<Look> looks()
{
    const auto light = Theme::Mode::Light;
    const auto dark = Theme::Mode::Dark;
    if (qEnvironmentVariableIsEmpty("MOSTRADOR_EVERY_LOOK"))
        return {{QStringLiteral("es"), 150, light, {1024, 768}}, {QStringLiteral("pt"), 150, dark, {1024, 768}}};
    QList<Look> all;
    for (const QString &language : {QStringLiteral("es"), QStringLiteral("pt"), QStringLiteral("en")})
        for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)})
            for (const int percent : {100, 150})
                for (const auto mode : {light, dark})
                    all.append({language, percent, mode, size});
    return all;
}

void tst_EveryScreen::isRight_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<int>("scene");
    for (const Look &look : looks())
        for (int i = 0; i < int(std::size(Scenes)); ++i)
            QTest::addRow("%s %s", qPrintable(look.name()), Scenes[i].name) << look << i;
}

void tst_EveryScreen::scenes()
{
    QTest::addColumn<int>("scene");
    for (int i = 0; i < int(std::size(Scenes)); ++i)
        QTest::addRow("%s", Scenes[i].name) << i;
}

void tst_EveryScreen::go(const Look &look, Walk::Kind kind)
{
    QFETCH(int, scene);
    Walk walk(m_theme, m_language, m_tongues, look, kind);
    Scenes[scene].play(walk);
    QVERIFY(walk.looks() > 0);
    QStringList wrong = walk.wrong();
    wrong.removeDuplicates();
    for (const QString &each : std::as_const(wrong))
        qWarning().noquote() << each;
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 faults").arg(wrong.size())));
}

void tst_EveryScreen::isRight()
{
    QFETCH(Look, look);
    go(look, Walk::Plain);
}

QTEST_MAIN(tst_EveryScreen)
#include "tst_EveryScreen.moc"

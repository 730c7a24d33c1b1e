// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/DayScenes.h"
#include "tests/ui/walk/OfficeScenes.h"
#include "tests/ui/walk/PayingScenes.h"
#include "tests/ui/walk/SellingScenes.h"
#include "tests/ui/walk/SettingsScenes.h"
#include <QPlainTextEdit>

using namespace mostrador;
using namespace mostrador::walk;

static constexpr Scene Scenes[] =
    {{"start", start},
     {"sell", sell},
     {"panels", panels},
     {"tabs", tabs},
     {"parked", parked},
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
     {"approval", approval},
     {"settings people", settingsPeople},
     {"settings day", settingsDay}};

/// A customer's card is read out, and whoever is at the till types it into the field that has the focus, whichever: no database has it afterwards.
class tst_CardNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areInNoDatabase_data();
    void areInNoDatabase();
    void areNoNameOfATill();
    void cleanupTestCase();

private:
    QWidget *nextField(QWidget *window);
    void tryIn(Walk &walk, QWidget *field, const QString &card);

    Theme m_theme;
    Language m_language;
    Tongues m_tongues{QStringLiteral(SOURCE_DIR "/translations")};
    QStringList m_seen; ///< fields that it was typed into, in this scene
    QSet<QString> m_all;
    int m_played = 0;
};

[[maybe_unused]] static const bool IsPatient = qputenv("QTEST_FUNCTION_TIMEOUT", "900000");

/// The way through a scene ends here.
struct Enough {};

void tst_CardNumbers::initTestCase()
{
    qputenv("TZ", "America/Argentina/Buenos_Aires");
    m_theme.apply();
    QVERIFY(m_tongues.isRead());
}

/// What it is, by where it stands: the same in each way through the scene.
static QString nameOf(const QWidget *field)
{
    QString name = field->objectName() + QLatin1Char('/') + field->accessibleName();
    for (const QWidget *around = field; around; around = around->parentWidget())
        name.prepend(QString::fromLatin1(around->metaObject()->className()) + QLatin1Char(' '));
    return name;
}

QWidget *tst_CardNumbers::nextField(QWidget *window)
{
    QList<QWidget *> fields;
    for (QLineEdit *field : window->findChildren<QLineEdit *>())
        if (!field->isReadOnly())
            fields.append(field);
    for (QPlainTextEdit *field : window->findChildren<QPlainTextEdit *>())
        if (!field->isReadOnly())
            fields.append(field);
    for (QWidget *field : std::as_const(fields)) {
        const QString name = nameOf(field);
        if (!field->isVisible() || !field->isEnabled() || field->visibleRegion().isEmpty() || m_seen.contains(name))
            continue;
        m_seen.append(name);
        m_all.insert(name);
        return field;
    }
    return nullptr;
}

/// Typed as a person does, and kept by every key that keeps something.
void tst_CardNumbers::tryIn(Walk &walk, QWidget *field, const QString &card)
{
    const QPointer<QWidget> still(field);
    const auto isThere = [&still] { return still && still->isVisible(); };
    field->setFocus();
    walk.key(Qt::Key_A, Qt::ControlModifier);
    walk.type(card);
    if (!qobject_cast<QPlainTextEdit *>(field))
        walk.enter();
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_S, Qt::ControlModifier), std::pair(Qt::Key_F12, Qt::NoModifier), std::pair(Qt::Key_Return, Qt::NoModifier)})
        if (isThere())
            walk.key(key, modifiers);
    QTest::qWait(20);
}

void tst_CardNumbers::areInNoDatabase_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("card");
    const auto add = [](int scene, const char *card) { QTest::addRow("%s %s", Scenes[scene].name, card) << scene << QString::fromLatin1(card); };
    for (int i = 0; i < int(std::size(Scenes)); ++i) {
        add(i, "4111111111111111");
        if (Scenes[i].play == panels || Scenes[i].play == products || Scenes[i].play == settingsDay) // where there is most to write
            add(i, "4111 1111 1111 1111");
    }
}

void tst_CardNumbers::areInNoDatabase()
{
    QFETCH(int, scene);
    QFETCH(QString, card);
    m_seen.clear();
    ++m_played;
    QStringList found;
    for (bool isDone = false; !isDone;) {
        Walk walk(m_theme, m_language, m_tongues, {}, Walk::Plain);
        QString field;
        walk.setVisit([&](const QString &look) {
            QWidget *next = nextField(&walk.window());
            if (!next)
                return;
            field = look + QLatin1Char(' ') + m_seen.last();
            tryIn(walk, next, card);
            throw Enough();
        });
        try {
            Scenes[scene].play(walk);
            isDone = true;
        } catch (const Enough &) {
        }
        const QDir folder = walk.shop().base.dir.path();
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *written : {"4111 1111 1111 11", "41111111111111"}) // nor most of one
                if (const qsizetype at = bytes.indexOf(written); at >= 0)
                    found.append(
                        QStringLiteral("%1: %2: %3").arg(name, field, QString::fromLatin1(bytes.mid(qMax<qsizetype>(0, at - 80), 160).toPercentEncoding(" {}:,\"_"))));
        }
    }
    found.removeDuplicates();
    for (const QString &each : std::as_const(found))
        qWarning().noquote() << each;
    QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("%1 fields").arg(found.size())));
}

/// The hub and every screen would have it.
void tst_CardNumbers::areNoNameOfATill()
{
    FakeSync sync;
    Shortcuts keys;
    WelcomePage page(Context{m_theme, m_language, keys}, sync, QUrl(QStringLiteral("http://127.0.0.1:8640")), {});
    const QList<QLineEdit *> fields = page.findChildren<QLineEdit *>(); // hub, code, name
    QCOMPARE(fields.size(), 3);
    fields[1]->setText(QStringLiteral("GOOD"));
    fields[2]->setText(QStringLiteral("4111 1111 1111 1111"));
    QTest::keyClick(fields[2], Qt::Key_Return);
    QVERIFY(sync.triedHub.isEmpty());
    fields[2]->setText(QStringLiteral("Caja 1"));
    QTest::keyClick(fields[2], Qt::Key_Return);
    QVERIFY(!sync.triedHub.isEmpty());
}

/// That it went somewhere: the fields of all screens.
void tst_CardNumbers::cleanupTestCase()
{
    QVERIFY2(m_played < int(std::size(Scenes)) || m_all.size() > 40, qPrintable(QString::number(m_all.size()))); // whoever asked for one way alone
}

QTEST_MAIN(tst_CardNumbers)
#include "tst_CardNumbers.moc"

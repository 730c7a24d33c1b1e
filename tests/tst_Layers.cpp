// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LayerRules.h"
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace mostrador;

/// Reads every source of the tree and checks who includes whom, and what it calls: docs/architecture.md, "Who may know whom".
class tst_Layers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theTreeKeepsTheRules();
    void noFileIncludesItselfInARing();
    void noFolderIsCrowded();
    void aBrokenRuleIsNamed_data();
    void aBrokenRuleIsNamed();
    void aRingIsNamed();
    void aCrowdIsNamed();
    void everyCrashPointIsListed();

private:
    LayerRules m_rules{QStringLiteral(SOURCE_DIR)};
    QHash<QString, QString> m_texts; ///< path from the root → text
};

void tst_Layers::initTestCase()
{
    const QDir root(QStringLiteral(SOURCE_DIR));
    for (const char *folder : {"app", "ui", "models", "hub", "tests"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)), {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.sql")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            m_texts.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(m_texts.contains(QStringLiteral("models/domain/Money.h")));
    QVERIFY(m_texts.contains(QStringLiteral("hub/ledger/Ledger.cpp")));
}

void tst_Layers::theTreeKeepsTheRules()
{
    QStringList problems;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        problems += m_rules.problemsOf(it.key(), it.value());
    problems.sort();
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
}

void tst_Layers::noFileIncludesItselfInARing()
{
    const QStringList cycles = LayerRules::cyclesIn(m_texts);
    QVERIFY2(cycles.isEmpty(), qPrintable(cycles.join(QLatin1Char('\n'))));
}

void tst_Layers::noFolderIsCrowded()
{
    const QStringList crowded = LayerRules::crowdedFolders(m_texts.keys());
    QVERIFY2(crowded.isEmpty(), qPrintable(crowded.join(QLatin1Char('\n'))));
}

void tst_Layers::aBrokenRuleIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words"); ///< empty: nothing is wrong
    const auto row = [](const char *name, const char *path, const char *code, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(code) << QString::fromLatin1(words);
    };
    row("ui may know services", "ui/sale/X.cpp", "#include \"models/services/Till.h\"", "");
    row("ui may not know storage", "ui/sale/X.cpp", "#include \"models/storage/Sql.h\"", "may not know models/storage/Sql.h");
    row("ui may not know wire", "ui/sale/X.cpp", "#include \"models/wire/Payloads.h\"", "may not know models/wire");
    row("ui may not know transport", "ui/shell/X.cpp", "#  include \"models/transport/runtime/SystemClock.h\"", "may not know models/transport");
    row("ui may not know the hub", "ui/shell/X.cpp", "#include \"hub/ledger/Ledger.h\"", "may not know hub");
    row("the hub may not know services", "hub/api/X.cpp", "#include \"models/services/Till.h\"", "may not know models/services");
    row("the hub may not know the window", "hub/api/X.cpp", "#include \"ui/theme/Theme.h\"", "may not know ui");
    row("storage reads no bytes beside SQLite", "models/storage/X.cpp", "void f() { QFile bytes(file); }", "opens a file beside SQLite");
    row("nor copies them", "models/storage/X.cpp", "void f() { QFile::copy(a, b); }", "opens a file beside SQLite");
    row("it may ask after a file", "models/storage/X.cpp", "void f() { QFile::remove(QFileInfo(a).path()); }", "");
    row("domain knows nobody", "models/domain/X.h", "#pragma once\n#include \"models/wire/Payloads.h\"", "may not know models/wire");
    row("services may not know sync", "models/services/X.cpp", "#include \"models/sync/SyncStatus.h\"", "may not know models/sync");
    row("sync may not know sockets' home", "models/sync/X.cpp", "#include \"models/transport/runtime/SystemClock.h\"", "may not know models/transport");
    row("transport may not know storage", "models/transport/X.cpp", "#include \"models/storage/Database.h\"", "may not know models/storage");
    row("items may not know storage", "models/items/X.cpp", "#include \"models/storage/Database.h\"", "may not know models/storage");
    row("a product may not know tests", "models/domain/X.cpp", "#include \"tests/support/ManualClock.h\"", "may not know tests");
    row("a program stays out of others", "app/sim/X.cpp", "#include \"app/till/TillApp.h\"", "may not know app/till");
    row("a headless program has no window", "app/sim/X.cpp", "#include \"ui/theme/Theme.h\"", "may not know ui");
    row("a test stays in its library", "tests/models/domain/tst_X.cpp", "#include \"models/storage/Database.h\"", "may not know models/storage");
    row("a test may use the tests' helpers", "tests/models/domain/tst_X.cpp", "#include \"tests/support/ManualClock.h\"", "");
    row("a path beside the file", "ui/sale/X.cpp", "#include \"SaleScreen.h\"", "not a path from the root");
    row("a path upwards", "ui/sale/X.cpp", "#include \"../theme/Theme.h\"", "not a path from the root");
    row("a file that is not there", "ui/sale/X.cpp", "#include \"ui/sale/Nowhere.h\"", "not a path from the root");
    row("charts stay in ui/charts", "ui/sale/X.cpp", "#include <QChart>", "may not use QtCharts");
    row("charts in ui/charts", "ui/charts/X.cpp", "#include <QLineSeries>", "");
    row("Qt Sql stays in storage", "models/services/X.cpp", "#include <QSqlQuery>", "may not use QtSql");
    row("Qt Sql by its module", "app/till/X.cpp", "#include <QtSql/QSqlQuery>", "may not use QtSql");
    row("Qt Sql in storage", "models/storage/X.cpp", "#include <QSqlQuery>", "");
    row("words of SQL stay in storage", "hub/api/X.cpp", "auto q = \"SELECT sku FROM product\";", "has SQL");
    row("sockets stay in transport", "models/sync/X.cpp", "#include <QWebSocket>", "may not use QtWebSockets");
    row("the network stays in transport", "hub/api/X.cpp", "#include <QTcpSocket>", "may not use QtNetwork");
    row("no network in the window", "ui/shell/X.cpp", "#include <QNetworkReply>", "may not use QtNetwork");
    row("no Gui in the hub", "hub/feed/X.cpp", "#include <QImage>", "may not use QtGui");
    row("no widgets below the window", "models/items/X.cpp", "#include <QWidget>", "may not use QtWidgets");
    row("Kafka stays in transport", "hub/notify/X.cpp", "#include <librdkafka/rdkafka.h>", "stays in models/transport");
    row("OpenSSL stays in transport", "models/storage/X.cpp", "#include <openssl/evp.h>", "stays in models/transport");
    row("the keychain stays in the till's runtime", "models/transport/crypto/X.cpp", "#include <qt6keychain/keychain.h>", "stays in app/runtime");
    row("nor has a program its own", "app/till/X.cpp", "#include <qt6keychain/keychain.h>", "stays in app/runtime");
    row("the keychain in the till's runtime", "app/runtime/X.cpp", "#include <qt6keychain/keychain.h>", "");
    row("the clock is passed in", "models/services/X.cpp", "auto t = QDateTime::currentDateTimeUtc();", "asks the clock itself");
    row("the clock, in the hub", "hub/ledger/X.cpp", "auto t = QDateTime::currentMSecsSinceEpoch();", "asks the clock itself");
    row("the clock, in transport", "models/transport/X.cpp", "auto t = QDateTime::currentDateTimeUtc();", "");
    row("the clock, in a comment", "models/services/X.cpp", "// never QDateTime::currentDateTimeUtc()", "");
    row("timers are passed in", "models/sync/X.cpp", "QTimer::singleShot(0, [] {});", "makes a timer of its own");
    row("chance is passed in", "hub/ledger/X.cpp", "auto n = QRandomGenerator::global()->generate();", "draws chance itself");
    row("names by chance", "models/wire/X.cpp", "auto id = QUuid::createUuid();", "draws chance itself");
    row("nobody sleeps", "models/storage/X.cpp", "QThread::msleep(5);", "sleeps");
    row("nobody opens a socket", "models/devices/X.cpp", "int fd = ::socket(AF_INET, SOCK_STREAM, 0);", "opens a socket");
    row("a header is read once", "models/domain/X.h", "class X;", "has no #pragma once");
}

void tst_Layers::aBrokenRuleIsNamed()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const QString head = QStringLiteral("// SPDX-FileCopyrightText: 2026 The Mostrador authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n");
    const QStringList problems = m_rules.problemsOf(path, head + code + QLatin1Char('\n'));
    if (words.isEmpty()) {
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
        return;
    }
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].contains(words), qPrintable(problems[0]));
    QVERIFY(problems[0].startsWith(path + QLatin1String(": ")));
    // And the head itself.
    QVERIFY(m_rules.problemsOf(path, code).join(QLatin1Char('\n')).contains(QLatin1String("SPDX")));
    // And a main that has grown.
    const QString longMain = head + QString(60, QLatin1Char('\n'));
    QVERIFY(m_rules.problemsOf(QStringLiteral("app/hub/main.cpp"), longMain).join(QString()).contains(QLatin1String("more than 60 lines")));
}

void tst_Layers::aRingIsNamed()
{
    const QHash<QString, QString> ring{{QStringLiteral("ui/a/A.h"), QStringLiteral("#include \"ui/b/B.h\"\n")},
                                       {QStringLiteral("ui/b/B.h"), QStringLiteral("#include \"ui/c/C.h\"\n")},
                                       {QStringLiteral("ui/c/C.h"), QStringLiteral("#include \"ui/a/A.h\"\n")}};
    QCOMPARE(LayerRules::cyclesIn(ring), QStringList{QStringLiteral("ui/a/A.h -> ui/b/B.h -> ui/c/C.h -> ui/a/A.h")});
}

void tst_Layers::aCrowdIsNamed()
{
    QStringList paths;
    for (int i = 0; i < 25; ++i)
        paths << QStringLiteral("ui/sale/C%1.h").arg(i) << QStringLiteral("ui/sale/C%1.cpp").arg(i);
    QVERIFY(LayerRules::crowdedFolders(paths).isEmpty());
    paths << QStringLiteral("ui/sale/One.cpp");
    QCOMPARE(LayerRules::crowdedFolders(paths).size(), 1);
}

/// The fault suite goes by the list: a place that it does not name is never tried.
void tst_Layers::everyCrashPointIsListed()
{
    static const QRegularExpression place(QStringLiteral("crashPoint\\(\"([a-z_]+)\"\\)"));
    static const QRegularExpression line(QStringLiteral("^([a-z_]+) +[a-z]"), QRegularExpression::MultilineOption);
    QStringList placed;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        if (!it.key().startsWith(QLatin1String("tests/")))
            for (auto match = place.globalMatch(it.value()); match.hasNext();)
                placed.append(match.next().captured(1));
    QFile file(QStringLiteral(SOURCE_DIR "/tests/faults/crash/points.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList listed;
    for (auto match = line.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
        listed.append(match.next().captured(1));
    placed.sort();
    listed.sort();
    QVERIFY(!placed.isEmpty());
    QCOMPARE(placed, listed);
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_Layers.moc"

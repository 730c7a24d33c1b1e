// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded sales go through a till, a real Kafka and the hub; a sum over the file that shares no code with the product agrees with the hub.
#include "tests/integration/RecordedSums.h"
#include "tests/support/RecordedLike.h"
#include "tests/support/KafkaServer.h"
#include "tests/support/Program.h"
#include "tests/support/Rest.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <memory>

using namespace mostrador;

class tst_Replay final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everythingArrivesOnce();
    void everythingArrivesOnceThroughKills();

private:
    void startHub();
    QStringList replayArguments() const;
    qint64 applied() const;
    bool waitForApplied(qint64 entries);
    void compareWithFile();
    void verifyJournals();
    QString path(const QString &name) const { return m_dir->filePath(name); }

    QTemporaryDir m_data;
    QString m_file;
    RecordedSums m_sums;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KafkaServer> m_kafka;
    std::unique_ptr<Program> m_hub;
    QString m_url;
    QString m_listen = QStringLiteral("127.0.0.1:0");
    QString m_code;
};

void tst_Replay::initTestCase()
{
    m_file = m_data.filePath(QStringLiteral("sales.csv"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(RecordedLike::orRecorded(QStringLiteral(SOURCE_DIR)));
    file.close();
    m_sums = RecordedSums::of(m_file);
    QCOMPARE(m_sums.rows, RecordedLike::Rows);
}

void tst_Replay::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_kafka = std::make_unique<KafkaServer>(QStringLiteral(SOURCE_DIR));
    if (const auto started = m_kafka->start(); !started)
        QFAIL(qPrintable(started.error().message)); // ./dev test and CMake fetch it
    m_listen = QStringLiteral("127.0.0.1:0");
    m_code.clear();
    startHub();
    Program code(QStringLiteral("mostrador-hub"));
    QCOMPARE(code.run({QStringLiteral("enrol-code"), QStringLiteral("--data-dir"), path(QStringLiteral("hub")), QStringLiteral("--store"), QStringLiteral("Replay")}), 0);
    m_code = code.output().trimmed();
    QVERIFY(!m_code.isEmpty());
}

void tst_Replay::cleanup()
{
    if (QTest::currentTestFailed() && m_hub)
        qWarning().noquote() << "the hub said:" << m_hub->errors().right(4000);
    m_hub.reset();
    m_kafka.reset();
    m_dir.reset();
}

void tst_Replay::startHub()
{
    m_hub = std::make_unique<Program>(QStringLiteral("mostrador-hub"));
    m_url = m_hub->startReady({QStringLiteral("serve"), QStringLiteral("--data-dir"), path(QStringLiteral("hub")), QStringLiteral("--listen"), m_listen,
                               QStringLiteral("--kafka"), m_kafka->bootstrap()});
    QVERIFY2(!m_url.isEmpty(), qPrintable(m_hub->errors()));
    m_listen = QUrl(m_url).authority(); // the same address after a kill
}

QStringList tst_Replay::replayArguments() const
{
    return {QStringLiteral("--data-dir"), path(QStringLiteral("sim")), QStringLiteral("--hub"), m_url, QStringLiteral("--kafka"), m_kafka->bootstrap(),
            QStringLiteral("--enrol"), m_code, QStringLiteral("--replay"), m_file, QStringLiteral("--drain-timeout"), QStringLiteral("180")};
}

qint64 tst_Replay::applied() const
{
    qint64 hw = 0;
    for (const QJsonObject &till : Rest(m_url).all(QStringLiteral("/v1/tills")))
        hw += till.value(QStringLiteral("hw")).toInteger();
    return hw;
}

bool tst_Replay::waitForApplied(qint64 entries)
{
    return QTest::qWaitFor([&] { return applied() >= entries; }, 120'000);
}

void tst_Replay::compareWithFile()
{
    bool ok = false;
    QHash<QString, qint64> stock;
    for (const QJsonObject &level : Rest(m_url).all(QStringLiteral("/v1/stock"), &ok))
        stock[level.value(QStringLiteral("sku")).toString()] += level.value(QStringLiteral("quantity_milli")).toInteger();
    QVERIFY(ok);
    for (auto expected = m_sums.stockMilli.cbegin(); expected != m_sums.stockMilli.cend(); ++expected)
        QVERIFY2(stock.value(expected.key()) == *expected, qPrintable(QStringLiteral("stock of %1: %2 at the hub, %3 in the file").arg(expected.key()).arg(stock.value(expected.key())).arg(*expected)));
    QCOMPARE(stock.size(), m_sums.stockMilli.size());

    qint64 cents = 0;
    QHash<QString, qint64> sold;
    QSet<QString> numbers;
    QSet<QString> references;
    int sales = 0;
    int returns = 0;
    for (const QJsonObject &sale : Rest(m_url).all(QStringLiteral("/v1/sales"), &ok)) {
        cents += sale.value(QStringLiteral("total")).toObject().value(QStringLiteral("amount")).toInteger();
        ++(sale.value(QStringLiteral("type")).toString() == QLatin1String("return") ? returns : sales);
        numbers.insert(sale.value(QStringLiteral("number")).toString());
        for (const QJsonValue &line : sale.value(QStringLiteral("lines")).toArray())
            sold[line.toObject().value(QStringLiteral("sku")).toString()] += line.toObject().value(QStringLiteral("quantity_milli")).toInteger();
    }
    QVERIFY(ok);
    QCOMPARE(cents, m_sums.cents);
    QCOMPARE(sales, m_sums.sales.size());
    QCOMPARE(returns, m_sums.returns.size());
    QCOMPARE(numbers.size(), sales + returns);
    for (auto expected = m_sums.soldMilli.cbegin(); expected != m_sums.soldMilli.cend(); ++expected)
        QVERIFY2(sold.value(expected.key()) == *expected, qPrintable(QStringLiteral("sold of %1").arg(expected.key())));
}

void tst_Replay::verifyJournals()
{
    QCOMPARE(m_hub->terminate(), 0);
    QDir sim(path(QStringLiteral("sim")));
    QStringList stores = sim.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QStringList files{path(QStringLiteral("hub/hub.sqlite"))};
    for (const QString &store : stores)
        files.append(sim.filePath(store + QStringLiteral("/till.sqlite")));
    QCOMPARE(files.size(), 2);
    for (const QString &file : files) {
        Program verify(QStringLiteral("mostrador-journal"));
        QVERIFY2(verify.run({QStringLiteral("verify"), file}) == 0, qPrintable(file + verify.output() + verify.errors()));
    }
}

void tst_Replay::everythingArrivesOnce()
{
    Program replay(QStringLiteral("mostrador-sim"));
    QCOMPARE(replay.run(replayArguments(), 300'000), 0);
    const QJsonObject result = QJsonDocument::fromJson(replay.output().trimmed().section(QLatin1Char('\n'), -1).toUtf8()).object();
    QCOMPARE(result.value(QStringLiteral("rows")).toInt(), m_sums.rows);
    QCOMPARE(result.value(QStringLiteral("sales")).toInt(), m_sums.sales.size());
    QCOMPARE(result.value(QStringLiteral("returns")).toInt(), m_sums.returns.size());
    QCOMPARE(result.value(QStringLiteral("movements")).toInt(), m_sums.movements);
    QCOMPARE(result.value(QStringLiteral("refused")).toInt(), 0);
    compareWithFile();
    verifyJournals();
}

void tst_Replay::everythingArrivesOnceThroughKills()
{
    const auto start = [this](Program &replay) { replay.start(replayArguments()); };
    auto replay = std::make_unique<Program>(QStringLiteral("mostrador-sim"));
    start(*replay);
    QVERIFY(waitForApplied(150));
    QVERIFY(replay->isRunning()); // each kill falls into the midst of it
    m_hub->kill9();
    startHub();
    const qint64 afterHub = applied();
    QVERIFY(waitForApplied(afterHub + 1));
    QVERIFY(replay->isRunning());
    replay->kill9();
    replay = std::make_unique<Program>(QStringLiteral("mostrador-sim"));
    start(*replay);
    const qint64 afterReplay = applied();
    QVERIFY(waitForApplied(afterReplay + 1));
    QVERIFY(replay->isRunning());
    m_kafka->kill9();
    if (const auto started = m_kafka->start(); !started)
        QFAIL(qPrintable(started.error().message));
    QCOMPARE(replay->waitForEnd(300'000), 0);
    compareWithFile();
    verifyJournals();
}

QTEST_GUILESS_MAIN(tst_Replay)
#include "tst_Replay.moc"

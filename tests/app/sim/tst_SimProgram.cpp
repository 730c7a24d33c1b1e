// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The programs as they are run from a shell: a hub that serves, shops that sell at it.
class tst_SimProgram : public QObject {
    Q_OBJECT

    struct Ended {
        int code = -1;
        QString out;
        QString err;
        QJsonObject told() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };

    QTemporaryDir m_dir;
    QProcess m_hub;
    QString m_url;

    static Ended run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(BIN_DIR "/") + program, arguments);
        const bool ended = process.waitForFinished(120'000);
        return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    Ended hub(const QStringList &arguments) { return run(QStringLiteral("mostrador-hub"), QStringList{QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("hub"))} + arguments); }
    Ended sim(const QString &folder, const QStringList &arguments)
    {
        return run(QStringLiteral("mostrador-sim"), QStringList{QStringLiteral("--data-dir"), m_dir.filePath(folder), QStringLiteral("--kafka"), QStringLiteral("none")} + arguments);
    }
    QString code(const QString &store) { return hub({QStringLiteral("enrol-code"), QStringLiteral("--store"), store}).out.trimmed(); }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_dir.path().toUtf8());
        QCOMPARE(hub({QStringLiteral("sample")}).code, 0);
        m_hub.start(QStringLiteral(BIN_DIR "/mostrador-hub"),
                    {QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("hub")), QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QTRY_VERIFY_WITH_TIMEOUT(m_hub.canReadLine(), 30'000);
        const QString line = QString::fromUtf8(m_hub.readLine()).trimmed();
        QVERIFY2(line.startsWith(QLatin1String("ready http://127.0.0.1:")), qPrintable(line));
        m_url = line.mid(6);
    }

    void cleanupTestCase()
    {
        m_hub.terminate();
        QVERIFY(m_hub.waitForFinished(10'000));
    }

    void shopsSellAndEndWhenAllIsConfirmed()
    {
        const Ended first = sim(QStringLiteral("shops"), {QStringLiteral("--hub"), m_url, QStringLiteral("--enrol"), code(QStringLiteral("Uno")), QStringLiteral("--enrol"), code(QStringLiteral("Dos")),
                                                          QStringLiteral("--stores"), QStringLiteral("2"), QStringLiteral("--every"), QStringLiteral("0"), QStringLiteral("--count"), QStringLiteral("61")});
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QCOMPARE(first.told()[QStringLiteral("sales")].toInt(), 61);
        QCOMPARE(first.told()[QStringLiteral("pending")].toInt(), 0);
        const QStringList again{QStringLiteral("--stores"), QStringLiteral("2"), QStringLiteral("--every"), QStringLiteral("0"), QStringLiteral("--count"), QStringLiteral("10")};
        const Ended offline = sim(QStringLiteral("shops"), again + QStringList{QStringLiteral("--offline")});
        QCOMPARE(offline.code, 6);
        QVERIFY(offline.told()[QStringLiteral("pending")].toInt() >= 10);
        QVERIFY2(offline.err.contains(QLatin1String("not confirmed by the hub")), qPrintable(offline.err));
        QCOMPARE(sim(QStringLiteral("shops"), again + QStringList{QStringLiteral("--offline"), QStringLiteral("--detach")}).code, 0);
        const Ended drained = sim(QStringLiteral("shops"), {QStringLiteral("--stores"), QStringLiteral("2"), QStringLiteral("--every"), QStringLiteral("0..1"), QStringLiteral("--count"), QStringLiteral("0")});
        QVERIFY2(drained.code == 0, qPrintable(drained.err));
        QCOMPARE(drained.told()[QStringLiteral("currency")].toString(), QStringLiteral("ARS"));
        QCOMPARE(drained.told()[QStringLiteral("pending")].toInt(), 0);
        const Ended verified = run(QStringLiteral("mostrador-journal"), {QStringLiteral("verify"), m_dir.filePath(QStringLiteral("hub/hub.sqlite"))});
        QVERIFY2(verified.code == 0, qPrintable(verified.out + verified.err));
    }

    void aTermSignalEndsCleanly()
    {
        QProcess shop;
        shop.start(QStringLiteral(BIN_DIR "/mostrador-sim"), {QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("term")), QStringLiteral("--kafka"), QStringLiteral("none"),
                                                              QStringLiteral("--hub"), m_url, QStringLiteral("--enrol"), code(QStringLiteral("Tres")), QStringLiteral("--every"), QStringLiteral("0.01"),
                                                              QStringLiteral("--ack-log"), m_dir.filePath(QStringLiteral("term.ack"))});
        QTRY_VERIFY_WITH_TIMEOUT(QFile(m_dir.filePath(QStringLiteral("term.ack"))).size() > 300, 60'000);
        shop.terminate();
        QVERIFY(shop.waitForFinished(5'000));
        QCOMPARE(shop.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shop.exitCode(), 0);
        const QJsonObject told = QJsonDocument::fromJson(shop.readAllStandardOutput()).object();
        QVERIFY(told[QStringLiteral("sales")].toInt() > 0);
        QFile log(m_dir.filePath(QStringLiteral("term.ack")));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = log.readAll().trimmed().split('\n'); // the first is of the epoch's start
        QVERIFY(lines.size() - 1 >= told[QStringLiteral("sales")].toInt() + told[QStringLiteral("returns")].toInt()
                    + told[QStringLiteral("voids")].toInt()); // and what it parked and took out
        for (const QByteArray &line : lines)
            QCOMPARE(line.split(' ').size(), 4);
    }

    void recordedSalesAreRungUpOnce()
    {
        const QString sound = file(QStringLiteral("sound.csv"), "Ticket,Code,Qty,Price\n1,A,2,2.50\n2,B,1,0.001\nC3,A,-1,2.50\n4,A,-2,\n");
        const QStringList replay{QStringLiteral("--map"), QStringLiteral("invoice=Ticket,sku=Code,quantity=Qty,price=Price"), QStringLiteral("--replay"), sound};
        const Ended first = sim(QStringLiteral("replay"), QStringList{QStringLiteral("--hub"), m_url, QStringLiteral("--enrol"), code(QStringLiteral("Cuatro"))} + replay);
        QVERIFY2(first.code == 0, qPrintable(first.err));
        const QJsonObject told = first.told();
        QCOMPARE(told[QStringLiteral("rows")].toInt(), 4);
        QCOMPARE(told[QStringLiteral("sales")].toInt(), 2);
        QCOMPARE(told[QStringLiteral("returns")].toInt(), 1);
        QCOMPARE(told[QStringLiteral("movements")].toInt(), 1);
        QCOMPARE(told[QStringLiteral("amount")].toInt(), 250);
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        for (const QString &name : {QStringLiteral("replay"), QStringLiteral("replay/store-1"), QStringLiteral("replay/store-1/till.sqlite"), QStringLiteral("replay/store-1/hub.token")})
            QVERIFY2(!(QFile::permissions(m_dir.filePath(name)) & others), qPrintable(name));
        const Ended second = sim(QStringLiteral("replay"), replay);
        QCOMPARE(second.code, 0);
        QCOMPARE(second.told()[QStringLiteral("skipped")].toInt(), 4);
        QCOMPARE(second.told()[QStringLiteral("sales")].toInt(), 0);
        QCOMPARE(second.told()[QStringLiteral("amount")].toInt(), 0);
        QCOMPARE(second.told()[QStringLiteral("skipped_amount")].toInt(), 250);
        QCOMPARE(second.told()[QStringLiteral("total")][QStringLiteral("amount")].toInt(), 250);
        QCOMPARE(second.told()[QStringLiteral("currency")].toString(), QStringLiteral("ARS"));
        const QString broken = file(QStringLiteral("broken.csv"), "Ticket,Code,Qty,Price\n5,A,2,2.50\n6,A,two,2.50\n7,A,1,2.50\n");
        const QStringList strict = replay.mid(0, 3) + QStringList{broken, QStringLiteral("--strict")};
        const Ended stopped = sim(QStringLiteral("replay"), strict);
        QCOMPARE(stopped.code, 1);
        QVERIFY2(stopped.err.contains(QStringLiteral("row 2 (line 3): the quantity “two” is not a number")), qPrintable(stopped.err));
        QCOMPARE(stopped.told()[QStringLiteral("sales")].toInt(), 1);
    }

    void misuseAndDamageAreExplained()
    {
        for (const QStringList &words : {QStringList{QStringLiteral("--nonsense")}, {QStringLiteral("--every"), QStringLiteral("2..1")}, {QStringLiteral("--count"), QStringLiteral("-1")},
                                         {QStringLiteral("--replay"), m_dir.filePath(QStringLiteral("absent"))}, {QStringLiteral("--map"), QStringLiteral("colour=Red")},
                                         {QStringLiteral("--enrol"), QStringLiteral("CODE")}, {QStringLiteral("word")}, {QStringLiteral("--count"), QStringLiteral("1")}}) {
            const Ended ended = sim(QStringLiteral("misused"), words);
            QVERIFY2(ended.code == 2, qPrintable(words.join(QLatin1Char(' ')) + ended.err));
            QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
        }
        QVERIFY(!file(QStringLiteral("damaged/store-1/till.sqlite"), "no database").isEmpty());
        QCOMPARE(sim(QStringLiteral("damaged"), {}).code, 5);
        const Ended refused = sim(QStringLiteral("refused"), {QStringLiteral("--hub"), m_url, QStringLiteral("--enrol"), QStringLiteral("WRONG-CODE"), QStringLiteral("--log-level"), QStringLiteral("warning")});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.out.isEmpty(), qPrintable(refused.out)); // nothing was done: no line of zeros
        QVERIFY2(refused.err.count(QLatin1Char('\n')) == 1 && refused.err.contains(QLatin1String("could not join")), qPrintable(refused.err));
    }
};

QTEST_GUILESS_MAIN(tst_SimProgram)
#include "tst_SimProgram.moc"

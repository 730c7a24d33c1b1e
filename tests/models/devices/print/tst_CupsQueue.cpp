// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/EscPos.h"
#include "models/devices/print/EscPosPrinter.h"
#include "tests/support/PrinterServer.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;
using What = PrintOutcome::What;

/// A real print service, with queues of its own, on loopback: what `lp` takes comes out at a printer on a socket byte by byte, and what it refuses is said. Needs cupsd, lp and lpadmin.
class tst_CupsQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void bytesComeOutAsTheyWentIn();
    void noSuchQueueIsSaid();
    void aQueueThatRejectsIsSaid();
    void whatTheServiceHasTakenIsPrintedLater();

private:
    static QString program(const QString &name)
    {
        return QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/sbin")});
    }
    QString run(const QString &name, const QStringList &arguments) const; ///< what it said; empty: all is well
    PrintOutcome print(const QString &queue) const
    {
        return EscPosPrinter({PrinterAddress::Kind::Cups, queue}, m_profile).print(m_paper, QStringLiteral("0001-00000007"), [](PrinterCondition) {});
    }
    void write(const QString &name, const QString &text) const;

    QTemporaryDir m_dir;
    QProcess m_service;
    PrinterServer m_printer;
    QString m_server;
    PrinterProfile m_profile;
    PaperDocument m_paper;
};

void tst_CupsQueue::write(const QString &name, const QString &text) const
{
    QFile file(m_dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void tst_CupsQueue::initTestCase()
{
    if (program(QStringLiteral("cupsd")).isEmpty() || program(QStringLiteral("lp")).isEmpty() || program(QStringLiteral("lpadmin")).isEmpty())
        QSKIP("the print service of the system is not installed here (cups-daemon, cups-client)");
    if (!QFile::exists(QStringLiteral("/usr/lib/cups/backend/socket")))
        QSKIP("the print service has no way to network printers here (cups)");
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    for (const char *folder : {"root", "spool", "spool/tmp", "cache", "state", "log"})
        QVERIFY(QDir().mkpath(m_dir.filePath(QLatin1String(folder))));
    const QString at = m_dir.path();
    QVERIFY(
        QFile::setPermissions(at,
                              QFileInfo(at).permissions() | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)); // a way out has a user of its own
    write(QStringLiteral("cupsd.conf"),
          QStringLiteral(
              "Listen 127.0.0.1:%1\nLogLevel warn\nBrowsing No\nDefaultAuthType None\nWebInterface No\n<Location />\nOrder allow,deny\nAllow localhost\n</Location>\n"
              "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow localhost\n</Limit>\n</Policy>\n")
              .arg(port));
    write(QStringLiteral("files.conf"),
          QStringLiteral("ServerRoot %1/root\nRequestRoot %1/spool\nTempDir %1/spool/tmp\nCacheDir %1/cache\nStateDir %1/state\n"
                         "AccessLog %1/log/access\nErrorLog %1/log/error\nPageLog %1/log/page\nDataDir /usr/share/cups\nServerBin /usr/lib/cups\n")
              .arg(at));
    m_server = QStringLiteral("127.0.0.1:%1").arg(port);
    qputenv("CUPS_SERVER", m_server.toLatin1()); // of lp, too
    m_service.start(program(QStringLiteral("cupsd")),
                    {QStringLiteral("-f"), QStringLiteral("-c"), at + QStringLiteral("/cupsd.conf"), QStringLiteral("-s"), at + QStringLiteral("/files.conf")});
    QVERIFY(m_service.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, port);
        return probe.waitForConnected(200);
        }(),
        20'000);
    const auto add = [this](const QString &queue, const QString &device) {
        return run(QStringLiteral("lpadmin"),
                   {QStringLiteral("-p"), queue, QStringLiteral("-E"), QStringLiteral("-v"), device, QStringLiteral("-m"), QStringLiteral("raw")});
    };
    QCOMPARE(add(QStringLiteral("tickets"), QStringLiteral("socket://%1/?waiteof=false").arg(m_printer.address())), QString());
    QCOMPARE(add(QStringLiteral("closed"), QStringLiteral("socket://127.0.0.1:9/")), QString());
    QCOMPARE(run(QStringLiteral("cupsreject"), {QStringLiteral("closed")}), QString());
    m_paper.pair(QStringLiteral("Ñandú"), QStringLiteral("1.234,50"));
    m_paper.cut();
}

void tst_CupsQueue::cleanupTestCase()
{
    m_service.terminate();
    if (m_service.state() != QProcess::NotRunning && !m_service.waitForFinished(10'000))
        m_service.kill();
}

QString tst_CupsQueue::run(const QString &name, const QStringList &arguments) const
{
    QProcess process;
    process.start(program(name), arguments);
    if (!process.waitForFinished(20'000))
        return name + QStringLiteral(" does not end");
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    return process.exitCode() == 0 ? QString() : QStringLiteral("%1: %2").arg(process.exitCode()).arg(said);
}

void tst_CupsQueue::bytesComeOutAsTheyWentIn()
{
    const PrintOutcome outcome = print(QStringLiteral("tickets"));
    QVERIFY2(outcome.what == What::Printed, qPrintable(outcome.problem));
    QTRY_COMPARE_WITH_TIMEOUT(m_printer.all(), EscPos::encode(m_paper, m_profile), 20'000);
}

void tst_CupsQueue::noSuchQueueIsSaid()
{
    const PrintOutcome outcome = print(QStringLiteral("nowhere"));
    QVERIFY(outcome.what == What::NotPrinted);
    QVERIFY2(outcome.problem.contains(QStringLiteral("nowhere")), qPrintable(outcome.problem));
}

void tst_CupsQueue::aQueueThatRejectsIsSaid()
{
    const PrintOutcome outcome = print(QStringLiteral("closed"));
    QVERIFY(outcome.what == What::NotPrinted);
    QVERIFY2(outcome.problem.contains(QStringLiteral("closed")), qPrintable(outcome.problem));
}

/// A queue that stands still takes it all the same, and keeps it: for the till it is printed, and the service prints it when it goes on.
void tst_CupsQueue::whatTheServiceHasTakenIsPrintedLater()
{
    const QByteArray before = m_printer.all();
    QCOMPARE(run(QStringLiteral("cupsdisable"), {QStringLiteral("tickets")}), QString());
    QVERIFY(print(QStringLiteral("tickets")).what == What::Printed);
    QCOMPARE(m_printer.all(), before);
    QCOMPARE(run(QStringLiteral("cupsenable"), {QStringLiteral("tickets")}), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_printer.all(), before + EscPos::encode(m_paper, m_profile), 20'000);
}

QTEST_GUILESS_MAIN(tst_CupsQueue)
#include "tst_CupsQueue.moc"

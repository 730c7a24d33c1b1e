// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/CupsSink.h"
#include "models/devices/print/EscPos.h"
#include "models/devices/print/EscPosPrinter.h"
#include "tests/support/PrinterServer.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#ifdef Q_OS_UNIX
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace mostrador;
using What = PrintOutcome::What;

/// A real printer's language over real ways: what is said to have come out has, what is said not to have has not.
class tst_EscPosPrinter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void printsAndIsTold();
    void isBelievedWhenItNeverAnswers();
    void offMeansNotPrinted();
    void noPaperBefore();
    void openCoverBefore();
    void theDrawerOpensWithoutPaper_data();
    void theDrawerOpensWithoutPaper();
    void silentIsSaid();
    void waitsForPaperInTheMiddle();
    void paperThatNeverComesIsUnsure();
    void unpluggedInTheMiddleIsUnsure_data();
    void unpluggedInTheMiddleIsUnsure();
    void slowLosesNothing();
    void stuckIsUnsure();
    void stopsWhenItIsTold();
    void addsToAFile();
    void aSerialPortIsADevice();
    void aFolderIsNoPrinter();
    void cupsTakesOrRefuses();

private:
    PrintOutcome print(const PrinterAddress &address, const PaperDocument &paper, const std::function<void()> &meanwhile = {});
    PrinterAddress network() const { return {PrinterAddress::Kind::Network, QStringLiteral("127.0.0.1"), m_server->port()}; }
    static PaperDocument receipt(int lines = 20);
    std::unique_ptr<PrinterServer> m_server;
    PrinterProfile m_profile;
    EscPosPrinter::Times m_times;
    QList<PrinterCondition> m_conditions;
    std::unique_ptr<EscPosPrinter> m_printer;
};

void tst_EscPosPrinter::init()
{
    m_server = std::make_unique<PrinterServer>();
    m_profile = {};
    m_profile.answers = true;
    m_times = {20, 25, 100};
    m_conditions.clear();
}

PaperDocument tst_EscPosPrinter::receipt(int lines)
{
    PaperDocument paper;
    for (int i = 0; i < lines; ++i)
        paper.pair(QStringLiteral("Producto %1").arg(i), QStringLiteral("1.234,50"));
    paper.cut();
    return paper;
}

/// On a thread of its own, as in the till; the printer lives on this one. `meanwhile` runs after each turn of the loop.
PrintOutcome tst_EscPosPrinter::print(const PrinterAddress &address, const PaperDocument &paper, const std::function<void()> &meanwhile)
{
    m_printer = std::make_unique<EscPosPrinter>(address, m_profile, m_times);
    PrintOutcome outcome;
    QList<PrinterCondition> conditions;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        outcome = m_printer->print(paper, QStringLiteral("0001-00000001"), [&conditions](PrinterCondition condition) { conditions.append(condition); });
    }));
    thread->start();
    while (!thread->isFinished()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QThread::yieldCurrentThread();
        if (meanwhile)
            meanwhile();
    }
    m_conditions = conditions;
    return outcome;
}

void tst_EscPosPrinter::printsAndIsTold()
{
    const PrintOutcome outcome = print(network(), receipt());
    QVERIFY2(outcome.what == What::Printed, qPrintable(outcome.problem));
    QCOMPARE(m_server->all(), EscPos::encode(receipt(), m_profile));
    QCOMPARE(m_conditions.value(0), PrinterCondition::Printing);
}

void tst_EscPosPrinter::isBelievedWhenItNeverAnswers()
{
    m_profile.answers = false;
    m_server->isMute = true;
    QVERIFY(print(network(), receipt()).what == What::Printed);
    QTRY_COMPARE(m_server->all(), EscPos::encode(receipt(), m_profile));
}

void tst_EscPosPrinter::offMeansNotPrinted()
{
    const PrinterAddress address = network();
    m_server->switchOff();
    const PrintOutcome outcome = print(address, receipt());
    QVERIFY(outcome.what == What::NotPrinted);
    QCOMPARE(outcome.condition, PrinterCondition::Unreachable);
    QVERIFY(outcome.problem.contains(QStringLiteral("127.0.0.1")));
}

void tst_EscPosPrinter::noPaperBefore()
{
    m_server->hasPaper = false;
    const PrintOutcome outcome = print(network(), receipt());
    QVERIFY(outcome.what == What::NotPrinted);
    QCOMPARE(outcome.condition, PrinterCondition::NoPaper);
    QVERIFY(m_server->all().isEmpty()); // nothing that it would print when there is paper again
}

void tst_EscPosPrinter::openCoverBefore()
{
    m_server->isOpen = true;
    QCOMPARE(print(network(), receipt()).condition, PrinterCondition::CoverOpen);
    QVERIFY(m_server->all().isEmpty());
}

void tst_EscPosPrinter::theDrawerOpensWithoutPaper_data()
{
    QTest::addColumn<bool>("hasPaper");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("isJammed");
    QTest::addColumn<bool>("opens");
    QTest::newRow("no paper") << false << false << false << true;
    QTest::newRow("open cover") << true << true << false << true;
    QTest::newRow("jammed") << true << false << true << false; // some heed it, some do not
}

void tst_EscPosPrinter::theDrawerOpensWithoutPaper()
{
    QFETCH(bool, hasPaper);
    QFETCH(bool, isOpen);
    QFETCH(bool, isJammed);
    QFETCH(bool, opens);
    m_server->hasPaper = hasPaper;
    m_server->isOpen = isOpen;
    m_server->isJammed = isJammed;
    PaperDocument paper;
    paper.drawer();
    paper.append(receipt());
    m_profile.drawer = PrinterProfile::Drawer::Pin5;
    const PrintOutcome outcome = print(network(), paper);
    QVERIFY(outcome.what == What::NotPrinted);
    QCOMPARE(outcome.opensDrawer, opens);
    QTRY_COMPARE(m_server->pulses(), QList<QByteArray>{QByteArray::fromHex("1014010101")});
    QVERIFY(m_server->all().isEmpty());
    QVERIFY(!print(network(), receipt()).opensDrawer); // nobody asked for it
    m_profile.drawer = PrinterProfile::Drawer::None;
    QVERIFY(!print(network(), paper).opensDrawer);
    QCOMPARE(m_server->pulses().size(), 1);
}

void tst_EscPosPrinter::silentIsSaid()
{
    m_server->isMute = true;
    const PrintOutcome outcome = print(network(), receipt());
    QVERIFY(outcome.what == What::NotPrinted);
    QCOMPARE(outcome.condition, PrinterCondition::Silent);
    QVERIFY(m_server->all().isEmpty());
}

void tst_EscPosPrinter::waitsForPaperInTheMiddle()
{
    m_times.mostWaiting = 5000;
    m_server->losesPaperAfter = 100;
    bool wasOut = false;
    const PrintOutcome outcome = print(network(), receipt(), [&] {
        if (!m_server->hasPaper && m_server->all().size() > 200 && !std::exchange(wasOut, true))
            QTimer::singleShot(800, m_server.get(), [this] { m_server->putPaper(); });
    });
    QVERIFY2(outcome.what == What::Printed, qPrintable(outcome.problem));
    QVERIFY(wasOut);
    QVERIFY(m_conditions.contains(PrinterCondition::NoPaper)); // and was said so
    QCOMPARE(m_server->connections(), 1);
}

void tst_EscPosPrinter::paperThatNeverComesIsUnsure()
{
    m_server->losesPaperAfter = 100;
    const PrintOutcome outcome = print(network(), receipt());
    QVERIFY(outcome.what == What::Unsure);
    QCOMPARE(outcome.condition, PrinterCondition::NoPaper);
    QVERIFY(!outcome.problem.isEmpty());
}

void tst_EscPosPrinter::unpluggedInTheMiddleIsUnsure_data()
{
    QTest::addColumn<qint64>("after");
    const qint64 all = EscPos::encode(receipt(), PrinterProfile()).size();
    for (const qint64 after : {qint64(1), all / 2, all})
        QTest::addRow("after %lld bytes", after) << after;
}

void tst_EscPosPrinter::unpluggedInTheMiddleIsUnsure()
{
    QFETCH(qint64, after);
    m_server->diesAfter = after;
    const PrintOutcome outcome = print(network(), receipt());
    QVERIFY(outcome.what == What::Unsure);
    QCOMPARE(outcome.condition, PrinterCondition::Unreachable);
}

void tst_EscPosPrinter::slowLosesNothing()
{
    m_times.mostWaiting = 5000;
    const PaperDocument paper = receipt(20'000 / 40);
    m_server->isStuck = true; // until it has been asked; nothing comes back before
    int turns = 0;
    const PrintOutcome outcome = print(network(), paper, [&] {
        if (++turns == 20)
            m_server->goOn();
    });
    QVERIFY2(outcome.what == What::Printed, qPrintable(outcome.problem));
    QCOMPARE(m_server->all(), EscPos::encode(paper, m_profile));
}

void tst_EscPosPrinter::stuckIsUnsure()
{
    m_profile.answers = false;
    m_server->isStuck = true;
    PaperDocument paper;
    PaperPicture black{576, 2400};
    black.bits = QByteArray(qsizetype(black.rowBytes()) * black.height, '\xff');
    for (int i = 0; i < 60; ++i) // more than any buffer on the way holds
        paper.picture(black);
    const PrintOutcome outcome = print(network(), paper);
    QVERIFY(outcome.what == What::Unsure);
    QVERIFY(!outcome.problem.isEmpty());
}

void tst_EscPosPrinter::stopsWhenItIsTold()
{
    m_times.mostWaiting = 1'000'000;
    m_server->losesPaperAfter = 100;
    const PrintOutcome outcome = print(network(), receipt(), [this] {
        if (!m_server->hasPaper)
            m_printer->stop();
    });
    QVERIFY(outcome.what == What::Unsure);
}

void tst_EscPosPrinter::addsToAFile()
{
    const QTemporaryDir dir;
    const PrinterAddress address{PrinterAddress::Kind::File, dir.filePath(QStringLiteral("paper.bin"))};
    QVERIFY(print(address, receipt()).what == What::Printed);
    QVERIFY(print(address, receipt(1)).what == What::Printed);
    QFile file(address.place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), EscPos::encode(receipt(), m_profile) + EscPos::encode(receipt(1), m_profile));
}

void tst_EscPosPrinter::aSerialPortIsADevice()
{
#ifdef Q_OS_UNIX
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0)
        QSKIP("no pseudo terminals here");
    m_profile.answers = false;
    QByteArray got;
    const auto take = [&] {
        char bytes[4096];
        const ssize_t count = ::read(master, bytes, sizeof bytes);
        got.append(bytes, qMax<qsizetype>(0, count));
    };
    const int slave = ::open(::ptsname(master), O_RDWR | O_NOCTTY); // so that the last bytes are not dropped when the other side closes
    const PrintOutcome outcome = print({PrinterAddress::Kind::Serial, QString::fromLatin1(::ptsname(master)), 0, 19200}, receipt(), take);
    take();
    ::close(slave);
    ::close(master);
    QVERIFY2(outcome.what == What::Printed, qPrintable(outcome.problem));
    QCOMPARE(got, EscPos::encode(receipt(), m_profile));
#endif
}

void tst_EscPosPrinter::aFolderIsNoPrinter()
{
    const QTemporaryDir dir;
    for (const auto kind : {PrinterAddress::Kind::Device, PrinterAddress::Kind::File, PrinterAddress::Kind::Serial}) {
        const PrintOutcome outcome = print({kind, dir.path()}, receipt());
        QVERIFY(outcome.what == What::NotPrinted);
        QVERIFY(outcome.problem.contains(dir.path()));
    }
    QVERIFY(print({PrinterAddress::Kind::Device, dir.filePath(QStringLiteral("lp0"))}, receipt()).what == What::NotPrinted);
}

/// `lp` itself is the system's; a program that stands for it says what it got.
void tst_EscPosPrinter::cupsTakesOrRefuses()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const auto script = [&dir](const QString &name, const QByteArray &does) {
        QFile file(dir.filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write("#!/bin/sh\n" + does);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    };
    const QString out = dir.filePath(QStringLiteral("out"));
    CupsSink takes(QStringLiteral("tickets"), script(QStringLiteral("takes"), "echo \"$@\" > '" + out.toUtf8() + "'; cat >> '" + out.toUtf8() + "'\n"));
    QVERIFY(takes.open().ok());
    QCOMPARE(takes.write("abc", 3, 0), 3);
    QVERIFY(takes.finish(QStringLiteral("0001-00000001")) == RawSink::End::Taken);
    QFile got(out);
    QVERIFY(got.open(QIODevice::ReadOnly));
    QCOMPARE(got.readAll(), QByteArray("-d tickets -o raw -t Mostrador 0001-00000001\nabc"));
    CupsSink refuses(QStringLiteral("nowhere"), script(QStringLiteral("refuses"), "echo 'lp: No such queue' >&2; exit 1\n"));
    QVERIFY(refuses.open().ok());
    QVERIFY(refuses.finish({}) == RawSink::End::Refused);
    QVERIFY(refuses.problem().contains(QStringLiteral("No such queue")));
    CupsSink dies(QStringLiteral("tickets"), script(QStringLiteral("dies"), "kill -9 $$\n"));
    QVERIFY(dies.open().ok());
    QVERIFY(dies.finish({}) == RawSink::End::Lost);
    QVERIFY(!CupsSink(QStringLiteral("tickets"), dir.filePath(QStringLiteral("none"))).open().ok());
#endif
}

QTEST_GUILESS_MAIN(tst_EscPosPrinter)
#include "tst_EscPosPrinter.moc"

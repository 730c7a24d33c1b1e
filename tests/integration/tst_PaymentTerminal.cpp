// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/CardNumber.h"
#include "models/services/TerminalPayments.h"
#include "models/services/TillStores.h"
#include "models/transport/runtime/LoopExecutor.h"
#include "models/transport/runtime/QtScheduler.h"
#include "models/transport/runtime/SystemClock.h"
#include "models/transport/runtime/SystemRandom.h"
#include "models/transport/runtime/WorkerThread.h"
#include "tests/support/QuickTimes.h"
#include "tests/support/TerminalProgram.h"
#include "tests/support/TlsFiles.h"
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <csignal>

using namespace mostrador;

Q_DECLARE_METATYPE(mostrador::PaymentAttempt)

namespace {

Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

/// A till's payments over its real database, storage thread and socket.
struct Counter {
    SystemClock clock;
    SystemRandom random;
    SystemRandom storageRandom;
    QtScheduler scheduler;
    LoopExecutor own;
    WorkerThread storage{QStringLiteral("storage")};
    std::shared_ptr<Till::Stores> stores;
    std::unique_ptr<TcpTerminal> terminal;
    std::unique_ptr<TerminalPayments> payments;

    Counter(const QString &file, const QString &address, const QString &caFile = {})
    {
        storage.run([&] { stores = Till::Stores::open(file, clock, storageRandom, QStringLiteral("test")).value(); });
        terminal = std::make_unique<TcpTerminal>(TerminalAddress{QUrl(address), caFile}, scheduler, random, quickTimes());
        payments = std::make_unique<TerminalPayments>(TerminalPayments::Parts{stores, storage, own, *terminal, clock, scheduler, random, {20, 200}});
        terminal->start();
        payments->resume();
    }

    ~Counter()
    {
        payments.reset();
        terminal.reset();
        storage.run([this] { stores.reset(); });
    }

    PaymentAttempt onDisk(const QString &reference)
    {
        PaymentAttempt attempt;
        storage.run([&] { attempt = PaymentAttemptStore(*stores->database).attempt(reference).value().value_or(PaymentAttempt{}); });
        return attempt;
    }

    bool isAllSettledOnDisk()
    {
        bool isSettled = false;
        storage.run([&] { isSettled = PaymentAttemptStore(*stores->database).open().value().isEmpty(); });
        return isSettled;
    }

    QList<AttemptState> statesUntilSettled(const QString &reference)
    {
        QList<AttemptState> states;
        const auto connection = QObject::connect(payments.get(), &TerminalPayments::attemptChanged, payments.get(), [&](const PaymentAttempt &attempt) {
            if (attempt.reference == reference)
                states.append(attempt.state);
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(payments->open().isEmpty(), 30'000); }();
        QObject::disconnect(connection);
        return states;
    }
};

/// Between till and terminal: what goes over it can be cut off without a word, as by a cable that is pulled.
struct Cable : QObject {
    QTcpServer server;
    quint16 target;
    bool isCut = false;

    explicit Cable(quint16 port) : target(port)
    {
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, this, [this] {
            auto *near = server.nextPendingConnection();
            auto *far = new QTcpSocket(near);
            far->connectToHost(QHostAddress::LocalHost, target);
            const auto pass = [this](QTcpSocket *from, QTcpSocket *to) {
                connect(from, &QTcpSocket::readyRead, this, [this, from, to] {
                    const QByteArray bytes = from->readAll();
                    if (!isCut)
                        to->write(bytes);
                });
                connect(from, &QTcpSocket::disconnected, to, [to] { to->abort(); });
            };
            pass(near, far);
            pass(far, near);
        });
    }
    QString address() const { return QStringLiteral("tcp://127.0.0.1:%1").arg(server.serverPort()); }
};

/// A till in a process of its own that ends by kill -9 when its purchase has come to `state`, or `delay` milliseconds later.
int childTill(const QStringList &words)
{
    Counter counter(words.value(0), words.value(1));
    const QString state = words.value(3);
    const int delay = words.value(4).toInt();
    QObject::connect(counter.payments.get(), &TerminalPayments::attemptChanged, counter.payments.get(), [&](const PaymentAttempt &attempt) {
        if (toWire(attempt.state) != state)
            return;
        if (delay == 0)
            std::raise(SIGKILL);
        QTimer::singleShot(delay, [] { std::raise(SIGKILL); });
    });
    if (!counter.payments->purchase(QStringLiteral("draft"), ars(words.value(2).toLongLong())))
        return 2;
    QTimer::singleShot(20'000, [] { QCoreApplication::exit(3); });
    return QCoreApplication::exec();
}

} // namespace

class tst_PaymentTerminal final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<PaymentAttempt>(); }

    void everyBehaviour_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("wasUnknown");
        QTest::addColumn<bool>("isFault");
        QTest::newRow("approve") << qint64(10'000) << "approved" << false << false;
        QTest::newRow("decline") << qint64(10'001) << "declined" << false << false;
        QTest::newRow("slow, longer than the till waits") << qint64(10'002) << "approved" << true << false;
        QTest::newRow("silent after charging") << qint64(10'003) << "approved" << true << false;
        QTest::newRow("half an answer") << qint64(10'004) << "approved" << true << false;
        QTest::newRow("gone before charging") << qint64(10'005) << "cancelled" << true << false;
        QTest::newRow("gone after charging") << qint64(10'006) << "approved" << true << false;
        QTest::newRow("busy") << qint64(10'007) << "cancelled" << false << false;
        QTest::newRow("garbage") << qint64(10'008) << "approved" << true << true;
        QTest::newRow("a card's number") << qint64(10'009) << "approved" << false << true;
    }

    void everyBehaviour()
    {
        QFETCH(qint64, amount);
        QFETCH(QString, state);
        QFETCH(bool, wasUnknown);
        QFETCH(bool, isFault);
        TerminalProgram simulator;
        QVERIFY2(simulator.start({QStringLiteral("--delay"), QStringLiteral("2500")}), qPrintable(simulator.program->errors()));
        QTemporaryDir dir;
        const QRegularExpression fault(QStringLiteral("^card terminal: "));
        isFault ? QTest::ignoreMessage(QtWarningMsg, fault) : QTest::failOnWarning(fault);
        Counter counter(dir.filePath(QStringLiteral("till.sqlite")), simulator.address);
        const QString reference = counter.payments->purchase(QStringLiteral("draft"), ars(amount)).value();
        const QList<AttemptState> states = counter.statesUntilSettled(reference);
        QCOMPARE(toWire(states.last()), state);
        QCOMPARE(states.contains(AttemptState::Unknown), wasUnknown);
        const PaymentAttempt kept = counter.onDisk(reference);
        QVERIFY(!looksLikeCardNumber(kept.brand, CardPlace::Device));
        const auto charges = simulator.approvals();
        QCOMPARE(charges.value(reference), state == QLatin1String("approved") ? 1 : 0);
        QCOMPARE(charges.size(), state == QLatin1String("approved") ? 1 : 0);
    }

    void overTls()
    {
        TlsFiles tls;
        TerminalProgram simulator;
        QVERIFY(simulator.start({QStringLiteral("--tls-cert"), tls.certificate, QStringLiteral("--tls-key"), tls.key}));
        QTemporaryDir dir;
        {
            Counter counter(dir.filePath(QStringLiteral("till.sqlite")), simulator.address, tls.certificate);
            const QString reference = counter.payments->purchase(QStringLiteral("draft"), ars(5000)).value();
            QCOMPARE(counter.statesUntilSettled(reference).last(), AttemptState::Approved);
        }
        TlsFiles other; // somebody else's certificate
        Counter counter(dir.filePath(QStringLiteral("till.sqlite")), simulator.address, other.certificate);
        const QString reference = counter.payments->purchase(QStringLiteral("draft"), ars(5000)).value();
        QCOMPARE(counter.statesUntilSettled(reference).last(), AttemptState::Cancelled);
        QCOMPARE(simulator.approvals().size(), 1);
    }

    void theTerminalIsKilledInTheMiddle()
    {
        TerminalProgram simulator;
        QVERIFY(simulator.start({QStringLiteral("--behaviour"), QStringLiteral("silent")}));
        QTemporaryDir dir;
        Counter counter(dir.filePath(QStringLiteral("till.sqlite")), simulator.address);
        const QString reference = counter.payments->purchase(QStringLiteral("draft"), ars(5000)).value();
        QTRY_COMPARE_WITH_TIMEOUT(simulator.approvals().value(reference), 1, 10'000);
        simulator.program->kill9();
        QTRY_COMPARE_WITH_TIMEOUT(counter.onDisk(reference).state, AttemptState::Unknown, 10'000);
        QVERIFY(simulator.start());
        QCOMPARE(counter.statesUntilSettled(reference).last(), AttemptState::Approved);
        QCOMPARE(simulator.approvals().value(reference), 1);
    }

    void theNetworkIsCut()
    {
        TerminalProgram simulator;
        QVERIFY(simulator.start({QStringLiteral("--behaviour"), QStringLiteral("slow"), QStringLiteral("--delay"), QStringLiteral("1000")}));
        Cable cable(quint16(QUrl(simulator.address).port()));
        QTemporaryDir dir;
        Counter counter(dir.filePath(QStringLiteral("till.sqlite")), cable.address());
        const QString reference = counter.payments->purchase(QStringLiteral("draft"), ars(5000)).value();
        QTRY_COMPARE_WITH_TIMEOUT(counter.onDisk(reference).state, AttemptState::Sent, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(QFile(simulator.dir.filePath(QStringLiteral("ledger.jsonl"))).size() > 0, 10'000);
        cable.isCut = true;
        QTRY_COMPARE_WITH_TIMEOUT(counter.onDisk(reference).state, AttemptState::Unknown, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(simulator.approvals().value(reference), 1, 10'000);
        QCOMPARE(counter.onDisk(reference).state, AttemptState::Unknown);
        cable.isCut = false;
        QCOMPARE(counter.statesUntilSettled(reference).last(), AttemptState::Approved);
        QCOMPARE(simulator.approvals().value(reference), 1);
    }

    void theTillIsKilled_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("delay");
        QTest::newRow("created") << "created" << 0;
        QTest::newRow("sent") << "sent" << 0;
        for (const int delay : {1, 3, 10, 40})
            QTest::addRow("sent, %d ms later", delay) << "sent" << delay;
        QTest::newRow("approved") << "approved" << 0;
    }

    void theTillIsKilled()
    {
        QFETCH(QString, state);
        QFETCH(int, delay);
        TerminalProgram simulator;
        QVERIFY(simulator.start({QStringLiteral("--behaviour"), QStringLiteral("slow"), QStringLiteral("--delay"), QStringLiteral("20")}));
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("till.sqlite"));
        Program till(QCoreApplication::applicationFilePath());
        QCOMPARE(till.run({QStringLiteral("--till"), file, simulator.address, QStringLiteral("7000"), state, QString::number(delay)}), -1);
        Counter counter(file, simulator.address);
        QTRY_VERIFY_WITH_TIMEOUT(counter.isAllSettledOnDisk(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(counter.payments->stranded().size(), simulator.approvals().size(), 10'000); // paid: offered to the cashier
        const auto charges = simulator.approvals();
        const qint64 sum = simulator.charged();
        QVERIFY(charges.size() <= 1);
        QCOMPARE(sum, charges.isEmpty() ? 0 : 7000);
        if (state == QLatin1String("created"))
            QVERIFY(charges.isEmpty());
        if (charges.isEmpty())
            return;
        const PaymentAttempt paid = counter.payments->stranded().first();
        QVERIFY(charges.contains(paid.reference));
        QVERIFY(counter.payments->refund(paid, paid.amount).ok());
        QTRY_COMPARE_WITH_TIMEOUT(counter.onDisk(paid.reference).state, AttemptState::Refunded, 10'000);
        QCOMPARE(simulator.charged(), 0);
    }

    void noTerminalIsNoCharge()
    {
        QTemporaryDir dir;
        Counter counter(dir.filePath(QStringLiteral("till.sqlite")), QStringLiteral("tcp://127.0.0.1:1"));
        const QString reference = counter.payments->purchase(QStringLiteral("draft"), ars(100)).value();
        QCOMPARE(counter.statesUntilSettled(reference), (QList<AttemptState>{AttemptState::Created, AttemptState::Cancelled}));
    }

    void addresses()
    {
        for (const char *good : {"tcp://127.0.0.1:8645", "tcp://localhost:1", "tls://terminal.example:8645"})
            QVERIFY2((TerminalAddress{QUrl(QLatin1String(good)), {}}).check().ok(), good);
        for (const char *bad : {"", "tcp://127.0.0.1", "tcp://192.168.0.9:8645", "http://127.0.0.1:8645", "tls://user@terminal.example:8645", "tls://:8645"})
            QVERIFY2(!(TerminalAddress{QUrl(QLatin1String(bad)), {}}).check().ok(), bad);
    }

    void theProgramSaysWhatIsWrong()
    {
        TerminalProgram simulator;
        QVERIFY(simulator.start());
        Program other(QStringLiteral("mostrador-terminal"));
        QTemporaryDir dir;
        const QStringList data{QStringLiteral("--data-dir"), dir.path()};
        QCOMPARE(other.run(data + QStringList{QStringLiteral("--port"), QString::number(QUrl(simulator.address).port())}), 4);
        QCOMPARE(other.run(data + QStringList{QStringLiteral("--behaviour"), QStringLiteral("nice")}), 2);
        QCOMPARE(other.run(data + QStringList{QStringLiteral("--port"), QStringLiteral("65536")}), 2);
        QCOMPARE(other.run(data + QStringList{QStringLiteral("serve")}), 2);
        QCOMPARE(other.run(data + QStringList{QStringLiteral("--tls-cert"), QStringLiteral("nowhere.pem")}), 3);
        QCOMPARE(simulator.program->terminate(), 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--till"))
        return childTill(arguments.mid(2));
    tst_PaymentTerminal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_PaymentTerminal.moc"

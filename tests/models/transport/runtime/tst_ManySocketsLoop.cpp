// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/runtime/ManySocketsLoop.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <array>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace mostrador;

namespace {

struct Pipe {
    std::array<int, 2> ends{-1, -1};
    Pipe()
    {
        if (::pipe(ends.data()) != 0)
            qFatal("no pipe");
    }
    ~Pipe() { close(); }
    void close()
    {
        for (int &end : ends)
            if (end >= 0)
                ::close(std::exchange(end, -1));
    }
    void put() const { QCOMPARE(::write(ends[1], "x", 1), ssize_t(1)); }
    void take() const
    {
        char byte = 0;
        QCOMPARE(::read(ends[0], &byte, 1), ssize_t(1));
    }
};

} // namespace

class tst_ManySocketsLoop final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manySocketsEachHearWhatIsTheirs()
    {
        constexpr int Count = 300;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
        });
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < Count; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress::LocalHost, server.serverPort());
            sockets.back()->write(QByteArray::number(i) + '\n');
        }
        for (int i = 0; i < Count; ++i) {
            QTRY_VERIFY(sockets[size_t(i)]->canReadLine());
            QCOMPARE(sockets[size_t(i)]->readLine(), QByteArray::number(i) + '\n');
        }
        for (size_t i = 0; i < Count; i += 2)
            sockets[i].reset(); // their descriptors are given out again
        for (size_t i = 0; i < Count; i += 2) {
            sockets[i] = std::make_unique<QTcpSocket>();
            sockets[i]->connectToHost(QHostAddress::LocalHost, server.serverPort());
        }
        const QByteArray large(1 << 20, 'x'); // has to wait for room
        for (const auto &socket : sockets)
            socket->write(large.left(4096) + '\n');
        sockets.front()->write(large + '\n');
        for (const auto &socket : sockets)
            QTRY_VERIFY(socket->bytesAvailable() >= 4097);
        QTRY_COMPARE(sockets.front()->bytesAvailable(), qint64(4097 + large.size() + 1));
    }

    void aDescriptorThatIsAnotherOneNow()
    {
        auto first = std::make_unique<Pipe>();
        auto heard = std::make_unique<QSocketNotifier>(first->ends[0], QSocketNotifier::Read);
        QSignalSpy before(heard.get(), &QSocketNotifier::activated);
        first->put();
        QTRY_VERIFY(!before.isEmpty());
        const int number = first->ends[0];
        heard.reset();
        first.reset();
        Pipe second;
        QCOMPARE(second.ends[0], number);
        QSocketNotifier again(second.ends[0], QSocketNotifier::Read);
        QSignalSpy after(&again, &QSocketNotifier::activated);
        second.put();
        QTRY_VERIFY(!after.isEmpty());
    }

    void oneThatIsNotWantedIsNotTold()
    {
        Pipe pipe;
        QSocketNotifier notifier(pipe.ends[0], QSocketNotifier::Read);
        QSignalSpy told(&notifier, &QSocketNotifier::activated);
        notifier.setEnabled(false);
        pipe.put();
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 0);
        notifier.setEnabled(true);
        QTRY_VERIFY(!told.isEmpty());
    }

    /// Both are ready in one turn; whoever is first ends the other.
    void oneEndsTheOther()
    {
        Pipe one;
        Pipe other;
        std::array<std::unique_ptr<QSocketNotifier>, 2> notifiers{std::make_unique<QSocketNotifier>(one.ends[0], QSocketNotifier::Read),
                                                                  std::make_unique<QSocketNotifier>(other.ends[0], QSocketNotifier::Read)};
        int told = 0;
        connect(notifiers[0].get(), &QSocketNotifier::activated, this, [&] {
            ++told;
            one.take();
            notifiers[1].reset();
        });
        connect(notifiers[1].get(), &QSocketNotifier::activated, this, [&] {
            ++told;
            other.take();
            notifiers[0].reset();
        });
        one.put();
        other.put();
        QTRY_COMPARE(told, 1);
        QCoreApplication::processEvents();
        QCOMPARE(told, 1);
    }

    void timersFireInTheirOrder()
    {
        QStringList fired;
        QTimer never;
        never.setSingleShot(true);
        connect(&never, &QTimer::timeout, this, [&fired] { fired.append(QStringLiteral("never")); });
        for (const int ms : {300, 100, 200})
            QTimer::singleShot(ms, Qt::PreciseTimer, this, [&fired, &never, ms] {
                fired.append(QString::number(ms));
                never.stop();
            });
        never.start(1'000'000);
        QCOMPARE(never.remainingTime() > 900'000, true);
        QTRY_COMPARE(fired, QStringList({QStringLiteral("100"), QStringLiteral("200"), QStringLiteral("300")}));
        QVERIFY(!never.isActive());
    }

    void aRepeatedTimerGoesOnUntilItIsStopped()
    {
        for (const int interval : {0, 1, 40}) {
            QTimer timer;
            QSignalSpy fired(&timer, &QTimer::timeout);
            timer.start(interval);
            QTRY_VERIFY(fired.size() >= 3);
            timer.stop();
            const qsizetype count = fired.size();
            QCoreApplication::processEvents();
            QCOMPARE(fired.size(), count);
        }
    }

    void anotherThreadWakesIt()
    {
        int heard = 0;
        std::unique_ptr<QThread> thread(QThread::create([this, &heard] {
            for (int i = 0; i < 1000; ++i)
                QMetaObject::invokeMethod(
                    this, [&heard] { ++heard; }, Qt::QueuedConnection);
        }));
        thread->start();
        QTRY_COMPARE(heard, 1000);
        QVERIFY(thread->wait());
    }

    void aLoopWithinACall()
    {
        int within = 0;
        QTimer outer;
        outer.setSingleShot(true);
        connect(&outer, &QTimer::timeout, this, [&within] {
            QEventLoop loop;
            QTimer::singleShot(1, &loop, [&loop, &within] {
                ++within;
                loop.quit();
            });
            loop.exec();
        });
        outer.start(0);
        QTRY_COMPARE(within, 1);
    }

    void whatIsDeletedLaterIsDeleted()
    {
        QPointer<QObject> object(new QObject);
        object->deleteLater();
        QTRY_VERIFY(!object);
    }
};

int main(int argc, char **argv)
{
    useLoopForManySockets();
    QCoreApplication application(argc, argv);
    tst_ManySocketsLoop test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ManySocketsLoop.moc"

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/TcpTerminal.h"

#include "models/devices/TerminalMessages.h"
#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <map>

namespace mostrador {

namespace {

constexpr qint64 ReadAhead = 64 * 1024;

using Kind = TerminalRequest::Kind;
using Outcome = TerminalAnswer::Outcome;

bool isPayment(Kind kind)
{
    return kind == Kind::Purchase || kind == Kind::Refund || kind == Kind::Void;
}

TerminalAnswer answerOf(Outcome outcome, const QString &reason = {})
{
    TerminalAnswer answer;
    answer.outcome = outcome;
    answer.reason = reason;
    return answer;
}

Error invalid(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

} // namespace

Result<void> TerminalAddress::check() const
{
    const bool isKnown = isSecure() || url.scheme() == QLatin1String("tcp");
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() <= 0 || !url.userInfo().isEmpty())
        return invalid(
            QCoreApplication::translate("Terminal", "“%1” is not the address of a card terminal. It looks like tls://terminal.example:8645.").arg(url.toDisplayString()));
    const bool isHere = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    if (!isSecure() && !isHere)
        return invalid(
            QCoreApplication::translate("Terminal", "A card terminal on another machine is only spoken to over TLS, so that nobody else can approve. Write tls://%1.")
                .arg(url.authority()));
    if (isSecure() && !caFile.isEmpty() && QSslCertificate::fromPath(caFile, QSsl::Pem).isEmpty())
        return invalid(QCoreApplication::translate("Terminal", "No certificate can be read from %1.").arg(caFile));
    return {};
}

struct TcpTerminal::Private {
    struct Waiting {
        TerminalRequest request;
        Reply reply;
        bool isWritten = false;
        std::unique_ptr<Scheduler::Handle> timer;
    };

    Private(TcpTerminal *object, const TerminalAddress &where, Scheduler &timers, RandomSource &chance, const Times &wanted)
        : owner(object), address(where), scheduler(timers), random(chance), times(wanted), limit(wanted.leastWaitMs)
    {}

    void ask(const TerminalRequest &request, Reply reply)
    {
        const qint64 id = ++lastId;
        Waiting &asked = waiting[id];
        asked.request = request;
        asked.reply = std::move(reply);
        if (isLinked)
            write(id);
        else
            connectNow();
    }

    void write(qint64 id)
    {
        Waiting &asked = waiting.at(id);
        asked.isWritten = true;
        asked.timer = scheduler.after(isPayment(asked.request.kind) ? times.paymentMs : times.answerMs, [this, id] { timedOut(id); });
        socket->write(TerminalMessages::encode(id, asked.request));
    }

    void timedOut(qint64 id)
    {
        const bool isDead = !isPayment(waiting.at(id).request.kind);
        answer(id, answerOf(Outcome::NoAnswer, QCoreApplication::translate("Terminal", "The terminal did not answer in time.")));
        if (isDead)
            down(QCoreApplication::translate("Terminal", "The terminal does not answer."));
    }

    /// Out of the table first: the reply may ask again.
    void answer(qint64 id, const TerminalAnswer &told)
    {
        auto node = waiting.extract(id);
        if (!node.empty() && node.mapped().reply)
            node.mapped().reply(told);
    }

    void connectNow()
    {
        again.reset();
        if (socket)
            return;
        socket = std::make_unique<QSslSocket>();
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->setReadBufferSize(ReadAhead);
        connecting = scheduler.after(times.connectMs, [this] { down(unreachable()); });
        if (const auto fit = address.check(); !fit) {
            connecting = scheduler.after(0, [this, message = fit.error().message] { down(message); });
            return;
        }
        listen();
        const auto port = quint16(address.url.port());
        if (!address.isSecure()) {
            socket->connectToHost(address.url.host(), port);
            return;
        }
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        if (!address.caFile.isEmpty())
            tls.setCaCertificates(QSslCertificate::fromPath(address.caFile, QSsl::Pem)); // these and no others
        socket->setSslConfiguration(tls);
        socket->connectToHostEncrypted(address.url.host(), port);
    }

    void listen()
    {
        QSslSocket *own = socket.get();
        if (address.isSecure())
            QObject::connect(own, &QSslSocket::encrypted, owner, [this] { up(); });
        else
            QObject::connect(own, &QAbstractSocket::connected, owner, [this] { up(); });
        QObject::connect(own, &QAbstractSocket::readyRead, owner, [this] { readLines(); });
        // Queued: the socket must not go while it is still at what failed. One that went meanwhile has nothing to say any more.
        const auto ended = [this, own] {
            if (socket.get() == own)
                down(unreachable());
        };
        QObject::connect(own, &QAbstractSocket::errorOccurred, owner, ended, Qt::QueuedConnection);
        QObject::connect(own, &QAbstractSocket::disconnected, owner, ended, Qt::QueuedConnection);
    }

    QString unreachable() const
    {
        return QCoreApplication::translate("Terminal", "The card terminal at %1 cannot be reached. Check that it is switched on and connected.")
            .arg(address.url.authority());
    }

    void up()
    {
        connecting.reset();
        isLinked = true;
        limit = times.leastWaitMs;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QList<qint64> ids;
        for (const auto &[id, asked] : waiting)
            ids.append(id);
        for (const qint64 id : ids)
            write(id);
        nextPing();
        if (events.linkChanged)
            events.linkChanged(true);
    }

    void nextPing()
    {
        ping = scheduler.after(times.pingMs, [this] {
            ask({}, {});
            nextPing();
        });
    }

    /// The one way out of a link: what was written is NoAnswer, what was not NotSent, and it is tried again later.
    void down(const QString &why)
    {
        if (!socket)
            return;
        const bool wasLinked = std::exchange(isLinked, false);
        ping.reset();
        connecting.reset();
        QSslSocket *leaving = socket.release();
        leaving->disconnect();
        leaving->abort();
        leaving->deleteLater(); // it may be the one that tells
        buffer.clear();
        if (isStarted)
            connectLater();
        auto left = std::exchange(waiting, {});
        for (auto &[id, asked] : left)
            if (asked.reply)
                asked.reply(answerOf(asked.isWritten ? Outcome::NoAnswer : Outcome::NotSent, why));
        if (wasLinked && events.linkChanged)
            events.linkChanged(false);
    }

    void connectLater()
    {
        const int wait = int(random.between(times.leastWaitMs, limit));
        limit = limit > times.mostWaitMs / 2 ? times.mostWaitMs : limit * 2;
        again = scheduler.after(wait, [this] { connectNow(); });
    }

    void readLines()
    {
        while (socket && socket->bytesAvailable() > 0) {
            buffer += socket->read(TerminalMessages::MostBytes);
            for (qsizetype end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n')) {
                const QByteArray line = buffer.left(end);
                buffer.remove(0, end + 1);
                if (!take(line))
                    return;
            }
            if (buffer.size() > TerminalMessages::MostBytes) {
                broken(QStringLiteral("a line of more than %1 bytes").arg(TerminalMessages::MostBytes));
                return;
            }
        }
    }

    bool take(const QByteArray &line)
    {
        const auto decoded = TerminalMessages::decode(line);
        if (!decoded) {
            broken(decoded.error().message);
            return false;
        }
        const auto found = waiting.find(decoded->id);
        if (found == waiting.end() || !found->second.isWritten)
            return true; // too late: whoever asked has been told so, and asks for its status
        const auto read = TerminalMessages::read(*decoded, found->second.request);
        if (!read.faults.isEmpty() && events.faulted)
            events.faulted(read.faults.join(QStringLiteral("; ")));
        answer(decoded->id, read.answer);
        return socket != nullptr; // the reply may have changed the address
    }

    void broken(const QString &how)
    {
        if (events.faulted)
            events.faulted(how);
        down(QCoreApplication::translate("Terminal", "The terminal sent what cannot be read."));
    }

    TcpTerminal *owner;
    TerminalAddress address;
    Scheduler &scheduler;
    RandomSource &random;
    const Times times;
    Events events;
    std::unique_ptr<QSslSocket> socket;
    bool isStarted = false;
    bool isLinked = false;
    int limit;
    qint64 lastId = 0;
    std::map<qint64, Waiting> waiting;
    QByteArray buffer;
    std::unique_ptr<Scheduler::Handle> connecting;
    std::unique_ptr<Scheduler::Handle> again;
    std::unique_ptr<Scheduler::Handle> ping;
};

TcpTerminal::TcpTerminal(const TerminalAddress &address, Scheduler &scheduler, RandomSource &random) : TcpTerminal(address, scheduler, random, Times()) {}

TcpTerminal::TcpTerminal(const TerminalAddress &address, Scheduler &scheduler, RandomSource &random, const Times &times)
    : d(std::make_unique<Private>(this, address, scheduler, random, times))
{}

TcpTerminal::~TcpTerminal()
{
    d->events = {};
    d->waiting.clear();
    d->isStarted = false;
    d->down({});
}

void TcpTerminal::start()
{
    d->isStarted = true;
    d->connectNow();
}

void TcpTerminal::setAddress(const TerminalAddress &address)
{
    d->address = address;
    d->limit = d->times.leastWaitMs;
    d->down(d->unreachable());
    if (d->isStarted)
        d->connectNow();
}

void TcpTerminal::ask(const TerminalRequest &request, Reply reply)
{
    d->ask(request, std::move(reply));
}

void TcpTerminal::setEvents(Events events)
{
    d->events = std::move(events);
}

bool TcpTerminal::isLinked() const
{
    return d->isLinked;
}

} // namespace mostrador

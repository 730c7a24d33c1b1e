// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/TerminalServer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QTimer>

namespace mostrador {

namespace {

constexpr qsizetype MostLine = 4096;
constexpr qsizetype MostReference = 64;

using Behaviour = TerminalServer::Behaviour;

/// `cents`: the last two digits of an amount that ask for it; -1: none.
struct Word {
    Behaviour behaviour;
    const char *text;
    int cents;
};
constexpr Word words[] = {
    {Behaviour::ByAmount, "by-amount", -1}, {Behaviour::Approve, "approve", -1}, {Behaviour::Decline, "decline", 1}, {Behaviour::Slow, "slow", 2},
    {Behaviour::Silent, "silent", 3},       {Behaviour::Half, "half", 4},        {Behaviour::Drop, "drop", 5},       {Behaviour::DropAfter, "drop-after", 6},
    {Behaviour::Busy, "busy", 7},           {Behaviour::Garbage, "garbage", 8},  {Behaviour::Card, "card", 9},
};

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject resultIn(const QJsonObject &request, const char *result, const char *reason = nullptr)
{
    QJsonObject answer{{QStringLiteral("v"), 1}, {QStringLiteral("id"), request.value(QStringLiteral("id"))}, {QStringLiteral("result"), QLatin1String(result)}};
    if (request.contains(QStringLiteral("reference")))
        answer.insert(QStringLiteral("reference"), request.value(QStringLiteral("reference")));
    if (reason)
        answer.insert(QStringLiteral("reason"), QString::fromUtf8(reason));
    return answer;
}

QByteArray lineOf(const QJsonObject &answer)
{
    return QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
}

bool isPending(const TerminalLedger::Entry &entry)
{
    return entry.state == QLatin1String("pending");
}

} // namespace

QStringList TerminalServer::behaviours()
{
    QStringList all;
    for (const Word &word : words)
        all.append(QLatin1String(word.text));
    return all;
}

std::optional<Behaviour> TerminalServer::behaviourOf(const QString &word)
{
    for (const Word &known : words)
        if (word == QLatin1String(known.text))
            return known.behaviour;
    return std::nullopt;
}

TerminalServer::TerminalServer(TerminalLedger &ledger, const Settings &settings) : m_ledger(ledger), m_settings(settings) {}

Behaviour TerminalServer::behaviourFor(qint64 amount) const
{
    if (m_settings.behaviour != Behaviour::ByAmount)
        return m_settings.behaviour;
    for (const Word &word : words)
        if (word.cents == int(amount % 100))
            return word.behaviour;
    return Behaviour::Approve;
}

void TerminalServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QAbstractSocket::readyRead, this, [this, socket] { read(socket); });
    if (!m_settings.tls)
        return;
    socket->setSslConfiguration(*m_settings.tls);
    socket->startServerEncryption();
}

void TerminalServer::read(QTcpSocket *socket)
{
    while (socket->canReadLine()) {
        const QByteArray line = socket->readLine(MostLine + 2);
        if (!line.endsWith('\n'))
            break;
        handle(socket, line);
    }
    if (socket->bytesAvailable() > MostLine)
        socket->abort();
}

void TerminalServer::handle(QTcpSocket *socket, const QByteArray &line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    if (request.value(QStringLiteral("v")).toInt() != 1 || request.value(QStringLiteral("id")).toInteger() <= 0) {
        socket->abort();
        return;
    }
    const QJsonObject answer = answerTo(socket, request);
    if (!answer.isEmpty())
        send(socket, answer);
}

void TerminalServer::send(QTcpSocket *socket, const QJsonObject &answer)
{
    socket->write(lineOf(answer));
}

QJsonObject TerminalServer::answerTo(QTcpSocket *socket, const QJsonObject &request)
{
    const QString op = text(request, "op");
    if (op == QLatin1String("ping"))
        return resultIn(request, "ready");
    const QString reference = text(request, "reference");
    if (reference.isEmpty() || reference.size() > MostReference)
        return resultIn(request, "error", "there is no proper reference");
    if (op == QLatin1String("status") || op == QLatin1String("cancel"))
        return question(request, op == QLatin1String("cancel"));
    if (op == QLatin1String("purchase") || op == QLatin1String("refund") || op == QLatin1String("void"))
        return payment(socket, request);
    return resultIn(request, "error", "the operation is not known");
}

/// What was never taken is closed by being asked for: what hangs in the network will not be charged when it arrives.
QJsonObject TerminalServer::question(const QJsonObject &request, bool isCancel)
{
    TerminalLedger::Entry entry =
        m_ledger.find(text(request, "reference")).value_or(TerminalLedger::Entry{text(request, "reference"), QStringLiteral("none"), 0, {}, {}, {}, {}, 1});
    if (entry.state.isEmpty()) {
        entry.state = QStringLiteral("none");
        keep(entry);
    } else if (isCancel && isPending(entry)) {
        entry.state = QStringLiteral("cancelled");
        keep(entry);
    }
    return resultOf(request, entry);
}

QJsonObject TerminalServer::payment(QTcpSocket *socket, const QJsonObject &request)
{
    TerminalLedger::Entry entry{text(request, "reference"),
                                text(request, "op"),
                                request.value(QStringLiteral("amount")).toInteger(),
                                text(request, "currency"),
                                text(request, "original"),
                                QStringLiteral("pending"),
                                {},
                                int(request.value(QStringLiteral("installments")).toInteger(1))};
    if (const auto known = m_ledger.find(entry.reference)) {
        const bool isSame = known->kind == QLatin1String("none") || (known->kind == entry.kind && known->amount == entry.amount && known->currency == entry.currency);
        return isSame ? resultOf(request, *known) : resultIn(request, "error", "this reference was used for something else");
    }
    if (entry.amount <= 0 || entry.currency.size() != 3)
        return resultIn(request, "error", "there is no proper amount");
    if (m_ledger.isBusy())
        return resultIn(request, "busy", "the terminal is at another payment");
    return begin(socket, request, entry);
}

QJsonObject TerminalServer::begin(QTcpSocket *socket, const QJsonObject &request, const TerminalLedger::Entry &entry)
{
    const Behaviour behaviour = behaviourFor(entry.amount);
    if (behaviour == Behaviour::Busy)
        return resultIn(request, "busy", "the terminal is at another payment");
    if (behaviour == Behaviour::Drop) {
        socket->abort();
        return {};
    }
    keep(entry);
    if (behaviour != Behaviour::Slow) {
        finish(socket, request);
        return {};
    }
    const QPointer<QTcpSocket> asker(socket);
    QTimer::singleShot(m_settings.delayMs, this, [this, asker, request] { finish(asker, request); });
    return {};
}

/// Charges, writes it down, and only then answers, in its way. `socket` may be gone.
void TerminalServer::finish(QTcpSocket *socket, const QJsonObject &request)
{
    auto entry = *m_ledger.find(text(request, "reference"));
    const Behaviour behaviour = behaviourFor(entry.amount);
    if (isPending(entry)) {
        const bool isBackBeyond = entry.kind != QLatin1String("purchase") && m_ledger.leftOf(entry.original) < 0; // itself is counted
        const bool isUnknown =
            entry.kind != QLatin1String("purchase") && (!m_ledger.find(entry.original) || m_ledger.find(entry.original)->state != QLatin1String("approved"));
        entry.state = behaviour == Behaviour::Decline || isBackBeyond || isUnknown ? QStringLiteral("declined") : QStringLiteral("approved");
        if (entry.state == QLatin1String("approved"))
            entry.authorisation = QStringLiteral("%1").arg(QRandomGenerator::global()->bounded(1'000'000), 6, 10, QLatin1Char('0'));
        keep(entry);
    }
    if (!socket || behaviour == Behaviour::Silent)
        return;
    const QByteArray line = lineOf(resultOf(request, entry));
    switch (behaviour) {
    case Behaviour::Half:
        socket->write(line.left(line.size() / 2));
        socket->disconnectFromHost();
        break;
    case Behaviour::DropAfter: socket->abort(); break;
    case Behaviour::Garbage: socket->write("\x15\x02**APROBADA**\x03\n"); break;
    default: socket->write(line);
    }
}

QJsonObject TerminalServer::resultOf(const QJsonObject &request, const TerminalLedger::Entry &entry) const
{
    QJsonObject answer = resultIn(request, entry.state.toLatin1().constData());
    if (entry.state == QLatin1String("none") && text(request, "op") != QLatin1String("status") && text(request, "op") != QLatin1String("cancel")) {
        answer.insert(QStringLiteral("result"), QStringLiteral("declined"));
        answer.insert(QStringLiteral("reason"), QStringLiteral("it came after its status was asked for"));
    }
    if (entry.state == QLatin1String("declined"))
        answer.insert(QStringLiteral("reason"), QStringLiteral("insufficient funds"));
    if (entry.state != QLatin1String("approved"))
        return answer;
    answer.insert(QStringLiteral("amount"), entry.amount);
    answer.insert(QStringLiteral("currency"), entry.currency);
    answer.insert(QStringLiteral("authorisation"), entry.authorisation);
    answer.insert(QStringLiteral("brand"), QStringLiteral("VISA"));
    answer.insert(QStringLiteral("last_four"), QStringLiteral("1111"));
    answer.insert(QStringLiteral("installments"), entry.installments);
    if (behaviourFor(entry.amount) == Behaviour::Card) // a number for tests, which no bank gives out
        answer.insert(QStringLiteral("brand"), QStringLiteral("VISA 4111 1111 1111 1111"));
    return answer;
}

void TerminalServer::keep(const TerminalLedger::Entry &entry)
{
    if (const auto kept = m_ledger.put(entry); !kept)
        qFatal("%s", qPrintable(kept.error().message)); // it must not answer what it has not written
}

} // namespace mostrador

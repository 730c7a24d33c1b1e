// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/TerminalApp.h"

#include "app/terminal/TerminalServer.h"
#include <QCoreApplication>
#include <QDir>
#include <QSslCertificate>
#include <QSslKey>
#include <cstdio>

namespace mostrador {

namespace {

std::function<QString(const QString &)> numberUpTo(int most)
{
    return [most](const QString &value) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= 0 && number <= most ? QString() : QStringLiteral("must be a whole number from 0 to %1").arg(most);
    };
}

QString behaviourProblem(const QString &value)
{
    return TerminalServer::behaviourOf(value) ? QString() : QStringLiteral("must be one of %1").arg(TerminalServer::behaviours().join(QStringLiteral(", ")));
}

int failed(Exit exit, const QString &message)
{
    std::fputs(QStringLiteral("mostrador-terminal: %1\n").arg(message).toUtf8().constData(), stderr);
    return int(exit);
}

Result<std::optional<QSslConfiguration>> tlsOf(const QString &certificateFile, const QString &keyFile)
{
    if (certificateFile.isEmpty() && keyFile.isEmpty())
        return std::optional<QSslConfiguration>();
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    QFile keyBytes(keyFile);
    const bool isOpen = keyBytes.open(QIODevice::ReadOnly);
    const QByteArray pem = isOpen ? keyBytes.readAll() : QByteArray();
    QSslKey key(pem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Rsa);
    if (chain.isEmpty() || key.isNull())
        return Error{Error::Code::Invalid, QStringLiteral("--tls-cert and --tls-key must name a certificate and its key, both in PEM"), {}};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // the till shows no certificate
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return std::optional(tls);
}

} // namespace

ProgramOptions::Program TerminalApp::program()
{
    ProgramOptions::Program program;
    program.name = QStringLiteral("mostrador-terminal");
    program.summary = QStringLiteral("A card terminal that charges nobody: for trying and testing the till. It listens on 127.0.0.1 only.");
    program.options = {
        {QStringLiteral("port"), QStringLiteral("N"), QStringLiteral("where to listen; 0: a free one"), QStringLiteral("8645"), false, numberUpTo(65535)},
        {QStringLiteral("behaviour"), QStringLiteral("NAME"),
         QStringLiteral("%1; by-amount: as the last two digits of the amount say, 01 decline to 09 card").arg(TerminalServer::behaviours().join(QLatin1Char('|'))),
         QStringLiteral("by-amount"), false, &behaviourProblem},
        {QStringLiteral("delay"), QStringLiteral("MS"), QStringLiteral("how long a slow payment takes"), QStringLiteral("3000"), false, numberUpTo(3'600'000)},
        {QStringLiteral("ledger"), QStringLiteral("FILE"), QStringLiteral("what was charged, one JSON object a line; DATA-DIR/ledger.jsonl if not given"), {}, false, {}},
        {QStringLiteral("tls-cert"), QStringLiteral("FILE"), QStringLiteral("speak TLS with this certificate"), {}, false, {}},
        {QStringLiteral("tls-key"), QStringLiteral("FILE"), QStringLiteral("and this key"), {}, false, {}},
    };
    return program;
}

int TerminalApp::run()
{
    if (!m_options.positional().isEmpty())
        return failed(Exit::Usage, QStringLiteral("there are no verbs; see --help"));
    const auto tls = tlsOf(m_options.value(QStringLiteral("tls-cert")), m_options.value(QStringLiteral("tls-key")));
    if (!tls)
        return failed(Exit::Configuration, tls.error().message);
    const QString named = m_options.value(QStringLiteral("ledger"));
    TerminalLedger ledger;
    if (const auto opened = ledger.open(named.isEmpty() ? QDir(m_options.dataDir()).filePath(QStringLiteral("ledger.jsonl")) : named); !opened)
        return failed(exitFor(opened.error()), opened.error().message);
    TerminalServer server(ledger, {*TerminalServer::behaviourOf(m_options.value(QStringLiteral("behaviour"))), m_options.value(QStringLiteral("delay")).toInt(), *tls});
    if (!server.listen(QHostAddress::LocalHost, quint16(m_options.value(QStringLiteral("port")).toUInt())))
        return failed(Exit::AddressInUse, QStringLiteral("cannot listen on port %1: %2").arg(m_options.value(QStringLiteral("port")), server.errorString()));
    onTermination([] { QCoreApplication::quit(); });
    std::fputs(QStringLiteral("ready %1://127.0.0.1:%2\n").arg(*tls ? QStringLiteral("tls") : QStringLiteral("tcp")).arg(server.serverPort()).toUtf8().constData(),
               stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace mostrador

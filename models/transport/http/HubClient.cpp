// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HubClient.h"

#include "models/wire/Json.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

namespace mostrador {

namespace {

constexpr qint64 MostAnswerBytes = 16 * 1024 * 1024;
constexpr int IdleMs = 30'000;
constexpr int WholeMs = 120'000;
constexpr int MostRetryAfter = 3600;

Error badAddress(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

/// A file is read again when it is another one: every request and every greeting asks for it.
QList<QSslCertificate> authoritiesIn(const QString &file)
{
    struct Known {
        QString file;
        QDateTime changedAt;
        qint64 size = -1;
        QList<QSslCertificate> certificates;
    };
    static thread_local Known known;
    const QFileInfo now(file);
    if (known.file != file || known.changedAt != now.lastModified() || known.size != now.size() || known.certificates.isEmpty())
        known = {file, now.lastModified(), now.size(), QSslCertificate::fromPath(file, QSsl::Pem)};
    return known.certificates;
}

Result<QSslConfiguration> tlsFor(const HubAddress &hub)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (hub.caFile.isEmpty())
        return tls;
    const QList<QSslCertificate> authorities = authoritiesIn(hub.caFile);
    if (authorities.isEmpty())
        return badAddress(QCoreApplication::translate("Hub", "No certificate can be read from %1. Nothing was sent. Check the file with the certificate of the hub's authority.").arg(hub.caFile));
    tls.setCaCertificates(authorities); // these and no others
    return tls;
}

/// Whether it can be a hub's at all.
bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

} // namespace

QString hubAddressProblem(const QString &value)
{
    return isWebAddress(QUrl(value, QUrl::StrictMode)) ? QString() : QStringLiteral("must be an address like http://127.0.0.1:8640");
}

Result<void> HubAddress::check() const
{
    const bool secure = url.scheme() == QLatin1String("https");
    if (!isWebAddress(url))
        return badAddress(QCoreApplication::translate("Hub", "“%1” is not the address of a hub. It looks like https://hub.example:8640.").arg(url.toDisplayString()));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return badAddress(QCoreApplication::translate("Hub", "The address of a hub is only https://, its name and its port: no user, no password, nothing after a question mark."));
    if (!secure && !isLoopback(url))
        return badAddress(QCoreApplication::translate("Hub", "A hub on another machine is only spoken to over https, so that nobody can listen or change what is sent. Write https://%1.").arg(url.authority()));
    if (const auto tls = tlsFor(*this); secure && !tls)
        return tls.error();
    return {};
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

QUrl hubUrl(const HubAddress &hub, const QString &path)
{
    QUrl url = hub.url;
    QString before = url.path();
    while (before.endsWith(u'/'))
        before.chop(1);
    const qsizetype question = path.indexOf(u'?');
    url.setPath(before + path.left(question), QUrl::TolerantMode);
    if (question >= 0)
        url.setQuery(path.mid(question + 1), QUrl::TolerantMode);
    return url;
}

Result<QNetworkRequest> hubRequest(const HubAddress &hub, const QUrl &url)
{
    if (const auto fit = hub.check(); !fit)
        return fit.error();
    QNetworkRequest request(url);
    if (hub.url.scheme() == QLatin1String("https")) {
        const auto tls = tlsFor(hub);
        if (!tls)
            return tls.error();
        request.setSslConfiguration(*tls);
    }
    if (!hub.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + hub.token.toLatin1());
    request.setRawHeader("User-Agent", "Mostrador/" MOSTRADOR_VERSION);
    return request;
}

/// In this program's language what the hub means by the type of its answer; empty for one that is newer than this program, or says too little.
static QString wordsOfProblem(const QString &type)
{
    static const std::pair<const char *, const char *> known[] = {
        {"code-unknown",
         QT_TRANSLATE_NOOP("Hub", "The hub does not know this code. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).")},
        {"code-used", QT_TRANSLATE_NOOP("Hub", "This code was used already. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).")},
        {"code-expired",
         QT_TRANSLATE_NOOP("Hub",
                           "This code is too old: it is good for 15 minutes. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).")},
        {"key-known",
         QT_TRANSLATE_NOOP("Hub",
                           "The hub knows another till with the key of this one. Nothing was changed. A copied data folder cannot join: begin with an empty one.")},
        {"too-many-codes", QT_TRANSLATE_NOOP("Hub", "Too many codes were tried from here. Wait a minute and try again.")},
        {"unauthorized", QT_TRANSLATE_NOOP("Hub", "The hub does not let this till in. Nothing was lost. Join the hub again with a new code.")},
        {"store", QT_TRANSLATE_NOOP("Hub", "The hub cannot write at the moment. Nothing was lost; it is tried again.")},
        {"busy", QT_TRANSLATE_NOOP("Hub", "The hub has too much to do at the moment. Nothing was lost; it is tried again.")},
        {"timeout", QT_TRANSLATE_NOOP("Hub", "The hub waited too long for the rest of the request. Nothing was lost; it is tried again.")},
        {"too-large", QT_TRANSLATE_NOOP("Hub", "It is too large for the hub to take.")},
    };
    const QString slug = type.section(u'/', -1);
    for (const auto &[name, words] : known)
        if (slug == QLatin1String(name))
            return QCoreApplication::translate("Hub", words);
    return {};
}

Error hubProblem(int status, const QByteArray &body)
{
    QString words;
    QString own;
    if (const auto object = JsonReader::parse(body, 64 * 1024)) {
        words = object->value(QStringLiteral("detail")).toString(object->value(QStringLiteral("title")).toString()).left(400);
        own = wordsOfProblem(object->value(QStringLiteral("type")).toString());
    }
    Error error{Error::Code::Invalid, own.isEmpty() ? words : own, QStringLiteral("HTTP %1").arg(status)};
    if (!own.isEmpty() && !words.isEmpty())
        error.detail += QStringLiteral(": ") + words; // as the hub said it, for whoever helps
    if (error.message.isEmpty())
        error.message = QCoreApplication::translate("Hub", "The hub answered with status %1, which was not expected. Nothing was lost.").arg(status);
    if (status == 401 || status == 403)
        error.code = Error::Code::Denied;
    else if (status == 404)
        error.code = Error::Code::NotFound;
    else if (status == 413)
        error.code = Error::Code::Overflow;
    else if (status == 429 || status >= 500)
        error.code = Error::Code::Busy;
    return error;
}

Error hubUnreachable(const QUrl &url, bool tls, const QString &detail)
{
    const QString where = url.host() + (url.port() > 0 ? u':' + QString::number(url.port()) : QString());
    return {Error::Code::Unreachable,
            tls ? QCoreApplication::translate("Hub", "The certificate of the hub at %1 is not one to trust, so nothing was sent. Check the address and the file with the authority's certificate.").arg(where)
                : QCoreApplication::translate("Hub", "The hub at %1 does not answer.").arg(where),
            detail};
}

HubClient::HubClient(QObject *parent) : QObject(parent)
{
    m_network.setAutoDeleteReplies(true);
}

void HubClient::ask(const HubAddress &hub, const QByteArray &method, const QString &path, const QByteArray &body, Reply reply)
{
    auto request = hubRequest(hub, hubUrl(hub, path));
    if (!request) {
        QMetaObject::invokeMethod(this, [reply = std::move(reply), error = request.error()] { reply(error); }, Qt::QueuedConnection);
        return;
    }
    m_network.setProxy(isLoopback(hub.url) ? QNetworkProxy(QNetworkProxy::NoProxy) : QNetworkProxy(QNetworkProxy::DefaultProxy));
    // A redirect would carry the token to wherever it points.
    request->setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request->setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request->setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request->setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request->setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request->setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request->setRawHeader("Accept-Encoding", "identity");
    request->setTransferTimeout(IdleMs);
    if (!body.isEmpty())
        request->setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    QNetworkReply *answer = m_network.sendCustomRequest(*request, method, body);
    m_last = answer;
    connect(answer, &QNetworkReply::readyRead, answer, [answer] {
        if (answer->bytesAvailable() > MostAnswerBytes)
            answer->abort();
    });
    QTimer::singleShot(WholeMs, answer, &QNetworkReply::abort); // transfer time-outs begin anew with every byte
    connect(answer, &QNetworkReply::finished, this, [this, answer, reply = std::move(reply)] { finished(answer, reply); });
}

void HubClient::finished(QNetworkReply *answer, const Reply &given)
{
    const Reply reply = given; // it may end this object
    if (m_last == answer)
        m_last = nullptr;
    const int status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = answer->error();
    const QByteArray body = answer->readAll();
    const bool isCutOff = body.size() < answer->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    // Below that it is the network that failed; a status that came before it says nothing about a body that did not. That an answer was
    // cut off is no error to Qt when the connection ended while its last bytes were read.
    if (status == 0 || isCutOff || (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)) {
        reply(hubUnreachable(answer->url(), error == QNetworkReply::SslHandshakeFailedError, answer->errorString()));
        return;
    }
    const int after = answer->rawHeader("Retry-After").trimmed().toInt();
    reply(Answer{status, body, qBound(0, after, MostRetryAfter)});
}

void HubClient::forget()
{
    if (QNetworkReply *answer = std::exchange(m_last, nullptr)) {
        answer->disconnect(this);
        answer->abort();
    }
}

} // namespace mostrador

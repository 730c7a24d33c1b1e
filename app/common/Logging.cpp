// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ProgramOptions.h"

#include "models/domain/payment/CardNumber.h"
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <cstdio>

namespace mostrador {

namespace {

int leastSeverity = 1;
bool asJson = false;

int severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg:
    case QtFatalMsg: return 3;
    }
    return 3;
}

constexpr const char *severityWords[] = {"debug", "info", "warning", "error"};

/// One line an event, whatever a message holds: a line break in it must not look like another event, and a card's number is not written anywhere.
void write(QtMsgType type, const QMessageLogContext &context, const QString &raw)
{
    const int severity = severityOf(type);
    if (severity < leastSeverity)
        return;
    const QString message = withoutCardNumbers(raw);
    const QString at = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
    const QString category = QString::fromLatin1(context.category);
    QByteArray line;
    if (asJson) {
        line = QJsonDocument(QJsonObject{{QStringLiteral("time"), at}, {QStringLiteral("level"), QLatin1String(severityWords[severity])},
                                         {QStringLiteral("category"), category}, {QStringLiteral("message"), message}}).toJson(QJsonDocument::Compact);
    } else {
        QString text = message;
        text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
        line = QStringLiteral("%1 %2 %3").arg(at, QLatin1String(severityWords[severity]), text).toUtf8();
    }
    line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

void installLogging(const QString &level, bool json)
{
    for (int i = 0; i < 4; ++i)
        if (level == QLatin1String(severityWords[i]))
            leastSeverity = i;
    asJson = json;
    qInstallMessageHandler(&write);
}

} // namespace mostrador

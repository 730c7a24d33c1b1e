// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScannerFilter.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace mostrador {

QString ScannerSettings::toText() const
{
    return QString::fromUtf8(
        QJsonDocument(
            QJsonObject{{QStringLiteral("gap_ms"), gapMs}, {QStringLiteral("least"), least}, {QStringLiteral("prefix"), prefix}, {QStringLiteral("suffix"), suffix}})
            .toJson(QJsonDocument::Compact));
}

ScannerSettings ScannerSettings::fromText(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto around = [&all](const QString &name) {
        const QString sign = all.value(name).toString().left(8);
        return canBeAround(sign) ? sign : QString();
    };
    ScannerSettings read;
    read.gapMs = qBound(10, all.value(QStringLiteral("gap_ms")).toInt(read.gapMs), 200);
    read.least = qBound(3, all.value(QStringLiteral("least")).toInt(read.least), 40);
    read.prefix = around(QStringLiteral("prefix"));
    read.suffix = around(QStringLiteral("suffix"));
    return read;
}

bool ScannerSettings::canBeAround(const QString &sign)
{
    return std::none_of(sign.begin(), sign.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace mostrador

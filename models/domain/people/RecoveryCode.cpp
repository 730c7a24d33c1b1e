// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/people/RecoveryCode.h"
#include "models/domain/WireWords.h"
#include <QStringList>

namespace mostrador {

static constexpr WireWord<RecoveryWay> ways[] = {{RecoveryWay::Printed, "printed"}, {RecoveryWay::Hub, "hub"}};

QString toWire(RecoveryWay way)
{
    return wordOf(ways, way);
}

std::optional<RecoveryWay> recoveryWayFromWire(const QString &text)
{
    return valueOf(ways, text);
}

QString recovery::newCode(RandomSource &random, RecoveryWay way)
{
    QString code;
    for (int left = way == RecoveryWay::Printed ? PrintedDigits : HubDigits; left > 0; --left)
        code.append(QChar(ushort(u'0' + random.between(0, 9))));
    return code;
}

QString recovery::digitsOf(const QString &typed)
{
    QString digits;
    for (const QChar letter : typed)
        if (!letter.isSpace() && letter != QLatin1Char('-'))
            digits.append(letter);
    return digits;
}

std::optional<RecoveryWay> recovery::wayOf(const QString &digits)
{
    for (const QChar digit : digits)
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return std::nullopt;
    return digits.size() == PrintedDigits ? std::optional(RecoveryWay::Printed) : digits.size() == HubDigits ? std::optional(RecoveryWay::Hub) : std::nullopt;
}

QString recovery::grouped(const QString &digits)
{
    const int each = digits.size() == HubDigits ? 5 : 4;
    QStringList groups;
    for (int at = 0; at < digits.size(); at += each)
        groups.append(digits.mid(at, each));
    return groups.join(QLatin1Char(' '));
}

} // namespace mostrador

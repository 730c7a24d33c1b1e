// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/people/User.h"

#include "models/domain/payment/CardNumber.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

static Error wrong(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

static QString say(const char *text)
{
    return QCoreApplication::translate("People", text);
}

Result<void> checkUser(const User &user)
{
    if (user.name.trimmed().isEmpty())
        return wrong(say(QT_TRANSLATE_NOOP("People", "What is the person called? Nothing was kept yet.")));
    if (user.name.size() > User::MostName || looksLikeCardNumber(user.name))
        return wrong(say(QT_TRANSLATE_NOOP("People", "A name has %1 characters at most, and no card's number. Nothing was kept yet.")).arg(User::MostName));
    return {};
}

int leastDigits(Role role)
{
    return role == Role::Cashier ? 4 : 6;
}

/// All the same, or one after the other.
static bool isGuessedFirst(const QString &pin)
{
    const auto stepIs = [&pin](int step) {
        for (int i = 1; i < pin.size(); ++i)
            if (pin[i].unicode() - pin[i - 1].unicode() != step)
                return false;
        return true;
    };
    return stepIs(0) || stepIs(1) || stepIs(-1);
}

Result<void> checkPin(const QString &pin, Role role)
{
    const bool isDigits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!isDigits || pin.size() < leastDigits(role) || pin.size() > MostDigits)
        return wrong(say(QT_TRANSLATE_NOOP("People", "The PIN has %1 to %2 digits. Nothing was kept yet.")).arg(leastDigits(role)).arg(MostDigits));
    if (isGuessedFirst(pin))
        return wrong(say(QT_TRANSLATE_NOOP("People", "This PIN is the first that anybody would try. Take another. Nothing was kept yet.")));
    return {};
}

} // namespace mostrador

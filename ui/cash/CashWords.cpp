// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/CashWords.h"
#include <QCoreApplication>

namespace mostrador {

static QString words(const char *text)
{
    return QCoreApplication::translate("CashWords", text);
}

QString CashWords::kind(CashMove::Kind kind)
{
    switch (kind) {
    case CashMove::Kind::In: return words(QT_TRANSLATE_NOOP("CashWords", "Cash in"));
    case CashMove::Kind::Out: return words(QT_TRANSLATE_NOOP("CashWords", "Cash out"));
    case CashMove::Kind::Drawer: return words(QT_TRANSLATE_NOOP("CashWords", "Drawer opened"));
    }
    return {};
}

QString CashWords::reason(const QString &word)
{
    if (word == QLatin1String("change"))
        return words(QT_TRANSLATE_NOOP("CashWords", "Small change"));
    if (word == QLatin1String("loan"))
        return words(QT_TRANSLATE_NOOP("CashWords", "More float"));
    if (word == QLatin1String("bank"))
        return words(QT_TRANSLATE_NOOP("CashWords", "To the bank or safe"));
    if (word == QLatin1String("supplier"))
        return words(QT_TRANSLATE_NOOP("CashWords", "Supplier"));
    if (word == QLatin1String("expense"))
        return words(QT_TRANSLATE_NOOP("CashWords", "Expense"));
    if (word == QLatin1String("wages"))
        return words(QT_TRANSLATE_NOOP("CashWords", "Wages"));
    if (word == QLatin1String("check"))
        return words(QT_TRANSLATE_NOOP("CashWords", "To look at it"));
    if (word == QLatin1String("mistake"))
        return words(QT_TRANSLATE_NOOP("CashWords", "Wrong change given"));
    return word == QLatin1String("other") ? words(QT_TRANSLATE_NOOP("CashWords", "Other")) : word;
}

QStringList CashWords::reasons(CashMove::Kind kind)
{
    return kind == CashMove::Kind::In ? CashReason::ofIn() : kind == CashMove::Kind::Out ? CashReason::ofOut() : CashReason::ofDrawer();
}

QString CashWords::difference(Money difference, const MoneyText &text)
{
    if (difference.isZero())
        return words(QT_TRANSLATE_NOOP("CashWords", "Exact"));
    return difference.isNegative() ? words(QT_TRANSLATE_NOOP("CashWords", "Missing %1")).arg(text.withSymbol(difference.negated()))
                                   : words(QT_TRANSLATE_NOOP("CashWords", "Over %1")).arg(text.withSymbol(difference));
}

QString CashWords::time(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.toString(local.date() == QDateTime::currentDateTime().date() ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM HH:mm"));
}

} // namespace mostrador

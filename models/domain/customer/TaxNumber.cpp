// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/customer/TaxNumber.h"

#include "models/domain/CodeEntry.h"
#include <QRegularExpression>

namespace mostrador {

namespace {

QString bare(const QString &typed)
{
    QString text;
    for (const QChar c : typed.toUpper())
        if (!c.isSpace() && c != QLatin1Char('-') && c != QLatin1Char('.') && c != QLatin1Char('/'))
            text += c;
    return text;
}

/// Σ digit × weight over the first digits.
int weighed(const QString &digits, const QList<int> &weights)
{
    int sum = 0;
    for (int i = 0; i < weights.size(); ++i)
        sum += digits[i].digitValue() * weights[i];
    return sum;
}

bool isCuit(const QString &digits)
{
    const int check = (11 - weighed(digits, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    return check < 10 && digits[10].digitValue() == check; // ten is never given out
}

/// Brazil's: eleven less the rest, and nothing for ten or eleven.
bool endsRight(const QString &digits, const QList<int> &weights)
{
    const int rest = weighed(digits, weights) % 11;
    return digits[weights.size()].digitValue() == (rest < 2 ? 0 : 11 - rest);
}

bool isCpf(const QString &digits)
{
    return digits.count(digits[0]) < 11 && endsRight(digits, {10, 9, 8, 7, 6, 5, 4, 3, 2}) && endsRight(digits, {11, 10, 9, 8, 7, 6, 5, 4, 3, 2});
}

bool isCnpj(const QString &digits)
{
    return endsRight(digits, {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}) && endsRight(digits, {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2});
}

/// DNI and NIE: the letter goes by the rest of 23.
bool isNif(QString text)
{
    static const QString letters = QStringLiteral("TRWAGMYFPDXBNJZSQVHLCKE");
    if (const int foreign = int(QStringLiteral("XYZ").indexOf(text[0])); foreign >= 0)
        text[0] = QLatin1Char(char('0' + foreign));
    return letters[text.left(8).toInt() % 23] == text[8];
}

TaxNumber judged(const char *kind, bool fits)
{
    return {fits ? TaxNumber::Verdict::Right : TaxNumber::Verdict::Doubtful, QString::fromLatin1(kind)};
}

} // namespace

TaxNumber TaxNumber::of(const QString &typed, Currency currency)
{
    static const QRegularExpression nif(QStringLiteral("^([0-9]{8}|[XYZ][0-9]{7})[A-Z]$"));
    const QString text = bare(typed);
    const QString code = currency.code();
    if (code == QLatin1String("ARS") && text.size() == 11 && isDigits(text))
        return judged("CUIT", isCuit(text));
    if (code == QLatin1String("BRL") && text.size() == 11 && isDigits(text))
        return judged("CPF", isCpf(text));
    if (code == QLatin1String("BRL") && text.size() == 14 && isDigits(text))
        return judged("CNPJ", isCnpj(text));
    if (code == QLatin1String("EUR") && nif.match(text).hasMatch())
        return judged("NIF", isNif(text));
    return {};
}

} // namespace mostrador

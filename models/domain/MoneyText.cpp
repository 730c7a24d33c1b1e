// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/MoneyText.h"

#include "models/domain/Rounding.h"
#include "models/domain/Shown.h"
#include <QCoreApplication>
#include <limits>

namespace mostrador {

namespace {

const QChar Minus(0x2212);
const QChar NoBreakSpace(0x00A0);

Error notANumber(const QString &text)
{
    return {Error::Code::Invalid, QCoreApplication::translate("MoneyText", "“%1” is not a number. Nothing was changed.").arg(shown(text)), {}};
}

Error tooManyDecimals(const QString &text, int most)
{
    return {Error::Code::Invalid, QCoreApplication::translate("MoneyText", "“%1” has more than %n decimal(s). Nothing was changed.", nullptr, most).arg(shown(text)), {}};
}

/// `value` at 10^-scale; at least `least` decimals, no useless zeros after those. Without grouping where the group mark is null.
QString written(qint64 value, int scale, int least, NumberStyle style)
{
    const bool negative = value < 0;
    QString digits = QString::number(negative ? 0 - quint64(value) : quint64(value)).rightJustified(scale + 1, QLatin1Char('0'));
    QString fraction = digits.right(scale);
    QString whole = digits.chopped(scale);
    while (fraction.size() > least && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    for (qsizetype at = whole.size() - 3; at > 0 && !style.groupMark.isNull(); at -= 3)
        whole.insert(at, style.groupMark);
    if (!fraction.isEmpty())
        whole += style.decimalMark + fraction;
    return negative ? Minus + whole : whole;
}

struct Decimal {
    qint64 value = 0;
    int scale = 0;
};

Error tooLargeText(const QString &text)
{
    return {Error::Code::Overflow, QCoreApplication::translate("MoneyText", "“%1” is too large. Nothing was changed.").arg(shown(text)), {}};
}

bool isMark(QChar c)
{
    return c == QLatin1Char('.') || c == QLatin1Char(',');
}

/// Whether the groups before the decimal mark are "1.234.567": one to three digits, then threes.
bool groupsAreRight(const QString &whole, QChar mark)
{
    const QStringList groups = whole.split(mark);
    if (groups.size() == 1)
        return true;
    if (groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
}

/// Where the decimal mark stands, or -1. See MoneyText.h for the rule.
qsizetype decimalMarkIn(const QString &text, NumberStyle style, bool threeDecimalsUsual)
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isMark(text[i]))
            last = i;
    if (last < 0)
        return -1;
    const QChar mark = text[last];
    const QChar other = mark == QLatin1Char('.') ? QLatin1Char(',') : QLatin1Char('.');
    if (text.count(mark) > 1)
        return -1; // 1.234.567: a decimal mark stands once
    const bool threeFollow = text.size() - last - 1 == 3;
    const bool couldGroup = last >= 1 && last <= 3 && text[0] != QLatin1Char('0');
    if (threeFollow && !threeDecimalsUsual && mark == style.groupMark && couldGroup && !text.contains(other))
        return -1;
    return last;
}

Result<Decimal> read(const QString &typed, NumberStyle style, int maxDecimals, bool threeDecimalsUsual)
{
    QString text = typed;
    text.remove(QLatin1Char(' ')).remove(NoBreakSpace);
    const bool negative = text.startsWith(QLatin1Char('-')) || text.startsWith(Minus);
    if (negative)
        text.remove(0, 1);
    const qsizetype at = decimalMarkIn(text, style, threeDecimalsUsual);
    QString whole = at < 0 ? text : text.left(at);
    const QString fraction = at < 0 ? QString() : text.mid(at + 1);
    const QChar group = at < 0 ? (whole.contains(QLatin1Char('.')) ? QLatin1Char('.') : QLatin1Char(','))
                               : (text[at] == QLatin1Char('.') ? QLatin1Char(',') : QLatin1Char('.'));
    if ((whole.isEmpty() && fraction.isEmpty()) || (at >= 0 && fraction.isEmpty()) || !groupsAreRight(whole, group))
        return notANumber(typed);
    whole.remove(group);
    const QString digits = whole + fraction;
    Wide value = 0;
    for (const QChar c : digits) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return notANumber(typed);
        if (value <= std::numeric_limits<qint64>::max()) // beyond that it stays beyond
            value = value * 10 + c.digitValue();
    }
    if (fraction.size() > maxDecimals)
        return tooManyDecimals(typed, maxDecimals);
    if (value > std::numeric_limits<qint64>::max())
        return tooLargeText(typed);
    return Decimal{negative ? -qint64(value) : qint64(value), int(fraction.size())};
}

Result<qint64> atScale(Decimal decimal, int scale, const QString &typed)
{
    qint64 value = 0;
    if (__builtin_mul_overflow(decimal.value, powerOfTen(scale - decimal.scale), &value))
        return tooLargeText(typed);
    return value;
}

} // namespace

NumberStyle NumberStyle::forLanguage(const QString &language)
{
    const bool dot = language.startsWith(QLatin1String("en")) || language == QLatin1String("es_MX");
    return dot ? english() : spanish();
}

QString MoneyText::amount(Money money) const
{
    return written(money.minor(), money.currency().decimals(), money.currency().decimals(), m_style);
}

QString MoneyText::withSymbol(Money money) const
{
    const QString digits = amount(money.isNegative() ? money.negated() : money);
    const QString sign = money.isNegative() ? QString(Minus) : QString();
    return sign + money.currency().symbol() + NoBreakSpace + digits;
}

QString MoneyText::price(const UnitPrice &price) const
{
    return written(price.value(), price.scale(), price.currency().decimals(), m_style);
}

QString MoneyText::quantity(Quantity quantity) const
{
    // "1.250" reads back as one and a quarter: a quantity's three decimals leave no room for groups of three.
    const NumberStyle plain{m_style.decimalMark, QChar()};
    return quantity.isWhole() ? written(quantity.milli() / 1000, 0, 0, plain) : written(quantity.milli(), 3, 3, plain);
}

QString MoneyText::percentFromBasisPoints(int basisPoints) const
{
    return written(basisPoints, 2, 0, m_style) + NoBreakSpace + QLatin1Char('%');
}

Result<Money> MoneyText::parseMoney(const QString &text, Currency currency) const
{
    const auto decimal = read(text, m_style, currency.decimals(), currency.decimals() == 3);
    if (!decimal)
        return decimal.error();
    const auto minor = atScale(*decimal, currency.decimals(), text);
    if (!minor)
        return minor.error();
    return Money(*minor, currency);
}

Result<UnitPrice> MoneyText::parsePrice(const QString &text, Currency currency) const
{
    const auto decimal = read(text, m_style, UnitPrice::MaxScale, currency.decimals() == 3);
    if (!decimal)
        return decimal.error();
    const int scale = std::max(decimal->scale, currency.decimals());
    const auto value = atScale(*decimal, scale, text);
    if (!value)
        return value.error();
    return UnitPrice(*value, scale, currency);
}

Result<Quantity> MoneyText::parseQuantity(const QString &text) const
{
    const auto decimal = read(text, m_style, 3, true);
    if (!decimal)
        return decimal.error();
    const auto milli = atScale(*decimal, 3, text);
    if (!milli)
        return milli.error();
    return Quantity::fromMilli(*milli);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes/ScaleRule.h"

#include "models/domain/Gtin.h"
#include "models/domain/Rounding.h"
#include "models/domain/Shown.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>
#include <limits>

namespace mostrador {

namespace {

constexpr int MostPatternLength = 40;
constexpr int MostValueDigits = 15;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// The pattern with one character for each digit of the code: the value's braces are gone. n and d are its digits.
QString layoutOf(const QString &pattern)
{
    QString layout;
    bool inValue = false;
    for (const QChar raw : pattern) {
        const QChar c = raw.toUpper();
        if (c.isSpace())
            continue;
        if (c == QLatin1Char('{') || c == QLatin1Char('}'))
            inValue = c == QLatin1Char('{');
        else
            layout += inValue ? c.toLower() : c;
    }
    return layout;
}

Error wrong(const char *words)
{
    return {Error::Code::Invalid, QCoreApplication::translate("ScaleRule", words), {}};
}

/// Mod 10 with weights 3 and 1 from the right, of any length.
int checkDigitOf(const QString &body)
{
    int sum = 0;
    int weight = 3;
    for (auto digit = body.crbegin(); digit != body.crend(); ++digit, weight = 4 - weight)
        sum += digit->digitValue() * weight;
    return (10 - sum % 10) % 10;
}

/// GS1 General Specifications, 7.9: the weighting factors by digit.
constexpr std::array<int, 10> Two{0, 2, 4, 6, 8, 9, 1, 3, 5, 7};
constexpr std::array<int, 10> Three{0, 3, 6, 9, 2, 5, 8, 1, 4, 7};
constexpr std::array<int, 10> FivePlus{0, 5, 1, 6, 2, 7, 3, 8, 4, 9};
constexpr std::array<int, 10> FiveMinus{0, 5, 9, 4, 8, 3, 7, 2, 6, 1};

/// The check digit of a value of four or five digits.
int valueCheckDigit(const QString &digits)
{
    const auto at = [&digits](int place) { return size_t(digits[place].digitValue()); };
    if (digits.size() == 4)
        return (Two[at(0)] + Two[at(1)] + Three[at(2)] + FiveMinus[at(3)]) * 3 % 10;
    const int sum = FivePlus[at(0)] + Two[at(1)] + FiveMinus[at(2)] + FivePlus[at(3)] + Two[at(4)];
    const int rest = (10 - sum % 10) % 10;
    return int(std::find(FiveMinus.begin(), FiveMinus.end(), rest) - FiveMinus.begin());
}

/// The digits of `code` where the layout has one of `marks`.
QString pick(const QString &layout, const QString &code, const char *marks)
{
    QString digits;
    for (int i = 0; i < layout.size(); ++i)
        if (QLatin1String(marks).contains(layout[i]))
            digits += code[i];
    return digits;
}

bool fits(const QString &layout, const QString &code)
{
    if (layout.size() != code.size())
        return false;
    for (int i = 0; i < code.size(); ++i)
        if (!isDigit(code[i]) || (isDigit(layout[i]) && layout[i] != code[i]))
            return false;
    if (layout.endsWith(QLatin1Char('C')) && checkDigitOf(code.chopped(1)) != code.back().digitValue())
        return false;
    const QString inner = pick(layout, code, "P");
    return inner.isEmpty() || inner.toInt() == valueCheckDigit(pick(layout, code, "nd"));
}

/// The label's code as if it weighed nothing: how some shops keep the product.
QString emptied(const QString &layout, const QString &code)
{
    QString base = code;
    for (int i = 0; i < layout.size(); ++i)
        if (QLatin1String("ndP").contains(layout[i]))
            base[i] = QLatin1Char('0');
    if (layout.endsWith(QLatin1Char('C')))
        base.back() = QLatin1Char(char('0' + checkDigitOf(base.chopped(1))));
    return base;
}

QStringList candidatesOf(const QString &layout, const QString &code, const QString &item)
{
    QString prefix;
    for (int i = 0; i < layout.size() && isDigit(layout[i]); ++i)
        prefix += layout[i];
    QStringList all{prefix + item, emptied(layout, code), item};
    QString stripped = item;
    while (stripped.size() > 1 && stripped.startsWith(QLatin1Char('0')))
        stripped.remove(0, 1);
    all.append(stripped);
    all.removeDuplicates();
    return all;
}

} // namespace

QString toWire(ScaleRule::Kind kind)
{
    switch (kind) {
    case ScaleRule::Kind::Weight: return QStringLiteral("weight");
    case ScaleRule::Kind::Price: return QStringLiteral("price");
    case ScaleRule::Kind::Pieces: return QStringLiteral("pieces");
    }
    return {};
}

std::optional<ScaleRule::Kind> scaleKindFromWire(const QString &text)
{
    for (const auto kind : {ScaleRule::Kind::Weight, ScaleRule::Kind::Price, ScaleRule::Kind::Pieces})
        if (toWire(kind) == text)
            return kind;
    return std::nullopt;
}

Quantity ScaleLabel::quantity() const
{
    return Quantity::fromMilli(qMin(Quantity::MostMilli, decimals <= 3 ? value * powerOfTen(3 - decimals) : value / powerOfTen(decimals - 3)));
}

Money ScaleLabel::price(Currency currency) const
{
    const int scale = qMax(decimals, currency.decimals());
    return UnitPrice(value * powerOfTen(scale - decimals), scale, currency).rounded();
}

Result<void> checkScaleRule(const ScaleRule &rule)
{
    const QString layout = layoutOf(rule.pattern);
    static const QString known = QStringLiteral("0123456789.?PCnd");
    for (const QChar c : layout)
        if (!known.contains(c))
            return Error{Error::Code::Invalid,
                         QCoreApplication::translate("ScaleRule", "“%1” means nothing here. Write digits, . for the item, {NNDDD} for the value, C for the check digit.")
                             .arg(shown(QString(c))),
                         {}};
    if (rule.pattern.count(QLatin1Char('{')) != 1 || rule.pattern.count(QLatin1Char('}')) != 1
        || rule.pattern.indexOf(QLatin1Char('{')) > rule.pattern.indexOf(QLatin1Char('}')))
        return wrong(QT_TRANSLATE_NOOP("ScaleRule", "The value is missing: write it once, as {NNDDD}."));
    const QString value = rule.pattern.section(QLatin1Char('{'), 1).section(QLatin1Char('}'), 0, 0).remove(QLatin1Char(' ')).toUpper();
    const int whole = int(value.count(QLatin1Char('N')));
    const int decimals = int(value.count(QLatin1Char('D')));
    if (whole + decimals != value.size()) // a dot there is no decimal mark: it would stand for one more digit
        return wrong(QT_TRANSLATE_NOOP("ScaleRule", "Between the braces stand only N and D, such as {NNDDD}."));
    if (whole + decimals == 0 || whole + decimals > MostValueDigits || layout.size() > MostPatternLength)
        return wrong(QT_TRANSLATE_NOOP("ScaleRule", "The value has too few or too many digits."));
    if (decimals > 0 && layout.indexOf(QLatin1Char('d')) < layout.lastIndexOf(QLatin1Char('n')))
        return wrong(QT_TRANSLATE_NOOP("ScaleRule", "In the value, N stands before D."));
    if (layout.isEmpty() || !isDigit(layout[0]))
        return wrong(QT_TRANSLATE_NOOP("ScaleRule", "A rule begins with the digits that all its labels begin with, such as 20."));
    if (!layout.contains(QLatin1Char('.')))
        return wrong(QT_TRANSLATE_NOOP("ScaleRule", "The item is missing: write a dot for each of its digits."));
    if (layout.count(QLatin1Char('C')) > 1 || (layout.contains(QLatin1Char('C')) && !layout.endsWith(QLatin1Char('C'))))
        return wrong(QT_TRANSLATE_NOOP("ScaleRule", "C, the check digit of the whole, is the last."));
    if (const int inner = int(layout.count(QLatin1Char('P'))); inner > 1 || (inner == 1 && whole + decimals != 4 && whole + decimals != 5))
        return wrong(QT_TRANSLATE_NOOP("ScaleRule", "P, the check digit of the value, is for a value of four or five digits."));
    const int mostDecimals = rule.kind == ScaleRule::Kind::Weight ? 3 : rule.kind == ScaleRule::Kind::Pieces ? 0 : UnitPrice::MaxScale;
    if (decimals > mostDecimals)
        return wrong(rule.kind == ScaleRule::Kind::Pieces ? QT_TRANSLATE_NOOP("ScaleRule", "Pieces have no decimals: write N only.")
                                                          : QT_TRANSLATE_NOOP("ScaleRule", "The value has too many decimals."));
    return {};
}

std::optional<ScaleLabel> readScaleLabel(const QList<ScaleRule> &rules, const QString &code)
{
    for (int i = 0; i < rules.size(); ++i) {
        const QString layout = layoutOf(rules[i].pattern);
        if (!checkScaleRule(rules[i]) || !fits(layout, code))
            continue;
        ScaleLabel label;
        label.rule = i;
        label.kind = rules[i].kind;
        label.item = pick(layout, code, ".");
        label.candidates = candidatesOf(layout, code, label.item);
        label.value = pick(layout, code, "nd").toLongLong();
        label.decimals = int(layout.count(QLatin1Char('d')));
        return label;
    }
    return std::nullopt;
}

QStringList scalePresets()
{
    return {QStringLiteral("ar"), QStringLiteral("br"), QStringLiteral("br-price"), QStringLiteral("es"), QStringLiteral("odoo")};
}

QList<ScaleRule> usualScaleRules(Currency currency)
{
    static const QHash<QString, QString> presets{{QStringLiteral("ARS"), QStringLiteral("ar")},
                                                 {QStringLiteral("BRL"), QStringLiteral("br")},
                                                 {QStringLiteral("EUR"), QStringLiteral("es")}};
    const QString preset = presets.value(currency.code());
    return preset.isEmpty() ? QList<ScaleRule>() : scaleRulesOf(preset);
}

QList<ScaleRule> scaleRulesOf(const QString &preset)
{
    using Kind = ScaleRule::Kind;
    const auto rule = [](const char *pattern, Kind kind) { return ScaleRule{QString::fromLatin1(pattern), kind}; };
    if (preset == QLatin1String("br"))
        return {rule("20.....{NNDDD}C", Kind::Weight)};
    if (preset == QLatin1String("br-price")) // a scale prints the one or the other: items below 10000 could be both
        return {rule("2.....{NNNNDD}C", Kind::Price)};
    if (preset == QLatin1String("es"))
        return {rule("23.....{NNNDD}C", Kind::Price), rule("26.....{NNNDD}C", Kind::Price), rule("29.....{NNDDD}C", Kind::Weight)};
    if (preset == QLatin1String("odoo"))
        return {rule("21.....{NNDDD}C", Kind::Weight), rule("23.....{NNNDD}C", Kind::Price)};
    return {rule("20.....{NNDDD}C", Kind::Weight), rule("21.....{NNNNN}C", Kind::Price), rule("22.....{NNNNN}C", Kind::Pieces), rule("24....{NNNNNN}C", Kind::Price)};
}

QString toText(const QList<ScaleRule> &rules)
{
    QStringList lines;
    for (const ScaleRule &rule : rules)
        lines.append(toWire(rule.kind) + QLatin1Char(' ') + QString(rule.pattern).remove(QLatin1Char(' ')));
    return lines.join(QLatin1Char('\n'));
}

QList<ScaleRule> scaleRulesFromText(const QString &text)
{
    QList<ScaleRule> rules;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto kind = scaleKindFromWire(line.section(QLatin1Char(' '), 0, 0));
        const ScaleRule rule{line.section(QLatin1Char(' '), 1, 1), kind.value_or(ScaleRule::Kind::Weight)};
        if (kind && checkScaleRule(rule) && rules.size() < ScaleRule::MostRules)
            rules.append(rule);
    }
    return rules;
}

Quantity quantityOf(Money total, const UnitPrice &price)
{
    if (price.value() <= 0)
        return Quantity::units(1);
    const Wide value = Wide(total.minor()) * powerOfTen(price.scale() - total.currency().decimals()) * 1000;
    return Quantity::fromMilli(qBound<qint64>(1, qint64(std::min<Wide>(dividedHalfAway(value, price.value()), Quantity::MostMilli)), Quantity::MostMilli));
}

UnitPrice unitPriceOf(Money total, Quantity quantity)
{
    const int scale = UnitPrice::MaxScale;
    const Wide value = Wide(total.minor()) * powerOfTen(scale - total.currency().decimals()) * 1000;
    return UnitPrice(qint64(std::min<Wide>(dividedHalfAway(value, quantity.milli()), std::numeric_limits<qint64>::max())), scale, total.currency());
}

} // namespace mostrador

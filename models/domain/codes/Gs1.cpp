// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes/Gs1.h"

#include "models/domain/Rounding.h"
#include "models/domain/Shown.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

namespace {

constexpr QChar Separator(0x1D);
constexpr int MostElements = 30;
constexpr int MostGs1Length = 400;
constexpr int MostDecimals = 6; // of a price

/// GS1 General Specifications, 3.2: identifiers that begin so are `length` long and hold so much.
struct Shape {
    const char *begin;
    int length;
    int least;
    int most;
    bool digits;
};

constexpr Shape Shapes[] = {
    {"00", 2, 18, 18, true},   {"01", 2, 14, 14, true},   {"02", 2, 14, 14, true},   {"03", 2, 14, 14, true},   {"10", 2, 1, 20, false},   {"11", 2, 6, 6, true},
    {"12", 2, 6, 6, true},     {"13", 2, 6, 6, true},     {"15", 2, 6, 6, true},     {"16", 2, 6, 6, true},     {"17", 2, 6, 6, true},     {"20", 2, 2, 2, true},
    {"21", 2, 1, 20, false},   {"22", 2, 1, 20, false},   {"235", 3, 1, 28, false},  {"240", 3, 1, 30, false},  {"241", 3, 1, 30, false},  {"242", 3, 1, 6, true},
    {"243", 3, 1, 20, false},  {"250", 3, 1, 30, false},  {"251", 3, 1, 30, false},  {"253", 3, 13, 30, false}, {"254", 3, 1, 20, false},  {"255", 3, 13, 25, true},
    {"30", 2, 1, 8, true},     {"31", 4, 6, 6, true},     {"32", 4, 6, 6, true},     {"33", 4, 6, 6, true},     {"34", 4, 6, 6, true},     {"35", 4, 6, 6, true},
    {"36", 4, 6, 6, true},     {"37", 2, 1, 8, true},     {"390", 4, 1, 15, true},   {"391", 4, 4, 18, true},   {"392", 4, 1, 15, true},   {"393", 4, 4, 18, true},
    {"394", 4, 4, 4, true},    {"395", 4, 6, 6, true},    {"400", 3, 1, 30, false},  {"401", 3, 1, 30, false},  {"402", 3, 17, 17, true},  {"403", 3, 1, 30, false},
    {"41", 3, 13, 13, true},   {"420", 3, 1, 20, false},  {"421", 3, 4, 12, false},  {"422", 3, 3, 3, true},    {"423", 3, 3, 15, true},   {"424", 3, 3, 3, true},
    {"425", 3, 3, 15, true},   {"426", 3, 3, 3, true},    {"7001", 4, 13, 13, true}, {"7002", 4, 1, 30, false}, {"7003", 4, 10, 10, true}, {"7004", 4, 1, 4, true},
    {"7005", 4, 1, 12, false}, {"7006", 4, 6, 6, true},   {"7007", 4, 6, 12, true},  {"7008", 4, 1, 3, false},  {"7009", 4, 1, 10, false}, {"7010", 4, 1, 2, false},
    {"702", 4, 1, 20, false},  {"703", 4, 4, 30, false},  {"71", 3, 1, 20, false},   {"8001", 4, 14, 14, true}, {"8002", 4, 1, 20, false}, {"8003", 4, 14, 30, false},
    {"8004", 4, 1, 30, false}, {"8005", 4, 6, 6, true},   {"8006", 4, 18, 18, true}, {"8007", 4, 1, 34, false}, {"8008", 4, 8, 12, true},  {"8010", 4, 1, 30, false},
    {"8011", 4, 1, 12, true},  {"8012", 4, 1, 20, false}, {"8017", 4, 18, 18, true}, {"8018", 4, 18, 18, true}, {"8019", 4, 1, 10, true},  {"8020", 4, 1, 25, false},
    {"8200", 4, 1, 70, false}, {"90", 2, 1, 30, false},   {"9", 2, 1, 90, false},    {"43", 4, 1, 90, false},   {"7011", 4, 6, 10, true},  {"7040", 4, 4, 4, false},
    {"7041", 4, 1, 4, false},  {"723", 4, 3, 30, false},  {"7240", 4, 1, 20, false}, {"8009", 4, 1, 50, false}, {"8013", 4, 1, 25, false}, {"8026", 4, 18, 18, true},
    {"8030", 4, 1, 90, false},
};

const Shape *shapeOf(const QString &text)
{
    for (const Shape &shape : Shapes)
        if (text.startsWith(QLatin1String(shape.begin)))
            return &shape;
    return nullptr;
}

/// Those that need no separator after them, by their first two digits (7.8.5).
bool endsByItself(const QString &ai)
{
    const int two = ai.left(2).toInt();
    return two <= 4 || (two >= 11 && two <= 20) || (two >= 31 && two <= 36) || two == 41;
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

Error wrong(const QString &words)
{
    return {Error::Code::Invalid, words, {}};
}

/// "]C1", "]d2" and their like say that what follows is an element string; Caps Lock may have turned them round. "]E0" is an EAN-13.
bool hasSymbology(const QString &text)
{
    static const QStringList all{QStringLiteral("]C1"), QStringLiteral("]D2"), QStringLiteral("]Q3"), QStringLiteral("]J1")};
    return text.startsWith(QLatin1String("]e0")) || all.contains(text.left(3).toUpper());
}

bool isLink(const QString &text)
{
    return (text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) || text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
        && text.contains(QLatin1String("/01/"));
}

/// YYMMDD; day 00 is the last of its month.
QDate dateOf(const QString &text, QDate today)
{
    const int two = text.left(2).toInt();
    const int difference = two - today.year() % 100;
    int century = today.year() / 100;
    if (difference >= 51)
        --century;
    else if (difference <= -50)
        ++century;
    const QDate first(century * 100 + two, text.mid(2, 2).toInt(), 1);
    const int day = text.mid(4, 2).toInt();
    if (!first.isValid() || day > first.daysInMonth())
        return {};
    return QDate(first.year(), first.month(), day == 0 ? first.daysInMonth() : day);
}

bool isDate(const QString &ai)
{
    static const QStringList dates{QStringLiteral("11"), QStringLiteral("12"), QStringLiteral("13"), QStringLiteral("15"), QStringLiteral("16"), QStringLiteral("17")};
    return dates.contains(ai);
}

} // namespace

bool Gs1::looksLike(const QString &text)
{
    if (text.size() > MostGs1Length)
        return false;
    if (hasSymbology(text) || text.contains(Separator) || isLink(text))
        return true;
    if (text.startsWith(QLatin1Char('(')))
        return text.size() > 4 && text.indexOf(QLatin1Char(')')) >= 3 && isDigits(text.mid(1, text.indexOf(QLatin1Char(')')) - 1));
    // Without any mark: only what begins with a right GTIN and goes on.
    if (!Gtin::parse(text.mid(2, 14)).ok())
        return false;
    if (text.size() == 16) // of the product alone; no card's number begins with 0
        return text.startsWith(QLatin1String("01"));
    return text.size() > 16 && (text.startsWith(QLatin1String("01")) || text.startsWith(QLatin1String("02"))) && shapeOf(text.mid(16));
}

QString Gs1::withoutMark(const QString &text)
{
    const bool hasMark = text.size() > 3 && text[0] == QLatin1Char(']') && text[1].isLetter() && isDigits(text.mid(2, 1));
    return hasMark && !hasSymbology(text) ? text.mid(3) : text;
}

Result<Gs1> Gs1::parse(const QString &text, QDate today)
{
    Gs1 read;
    read.m_today = today;
    if (text.size() > MostGs1Length)
        return wrong(QCoreApplication::translate("Gs1", "This GS1 code is too long."));
    const auto done = isLink(text) ? read.readLink(text)
        : text.startsWith(QLatin1Char('('))
        ? read.readBrackets(text)
        : read.readString(hasSymbology(text) ? text.mid(3) : text);
    if (!done)
        return done.error();
    if (read.m_elements.isEmpty())
        return wrong(QCoreApplication::translate("Gs1", "This GS1 code says nothing."));
    return read;
}

Result<void> Gs1::add(const QString &ai, const QString &value)
{
    const Shape *shape = shapeOf(ai);
    if (!shape || ai.size() != shape->length || !isDigits(ai) || m_elements.size() >= MostElements)
        return wrong(QCoreApplication::translate("Gs1", "“%1” is no identifier of GS1.").arg(shown(ai, 8)));
    if (value.size() < shape->least || value.size() > shape->most || (shape->digits && !isDigits(value)))
        return wrong(QCoreApplication::translate("Gs1", "“%1” cannot be the value of (%2).").arg(shown(value), ai));
    const bool isGtin = ai == QLatin1String("01") || ai == QLatin1String("02");
    if (isGtin)
        if (const auto gtin = Gtin::parse(value); !gtin)
            return gtin.error();
    if (isDate(ai) && !dateOf(value, m_today).isValid())
        return wrong(QCoreApplication::translate("Gs1", "“%1” is no date of (%2).").arg(value, ai));
    m_elements.append({ai, value});
    return {};
}

/// Newer than the table here: once the product is known it can be sold all the same.
bool Gs1::isSkipped(const QString &ai) const
{
    return isDigits(ai) && ai.size() >= 2 && !shapeOf(ai) && gtin();
}

Result<void> Gs1::readString(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] == Separator) { // the first FNC1, or one after what ends by itself
            ++at;
            continue;
        }
        const Shape *shape = shapeOf(text.mid(at, 4));
        const QString ai = text.mid(at, shape ? shape->length : 4);
        const qsizetype begin = at + ai.size();
        const qsizetype separator = text.indexOf(Separator, begin);
        qsizetype end = separator < 0 ? text.size() : separator;
        if (shape && endsByItself(ai))
            end = qMin(end, begin + shape->most);
        const auto added = isSkipped(ai) ? Result<void>() : add(ai, text.mid(begin, end - begin));
        if (!added)
            return added;
        at = end;
    }
    return {};
}

/// A value may hold a bracket: only one with a known identifier begins an element.
Result<void> Gs1::readBrackets(const QString &text)
{
    const auto identifierAt = [&text](qsizetype at) {
        const qsizetype close = text.indexOf(QLatin1Char(')'), at);
        const QString ai = close < 0 ? QString() : text.mid(at + 1, close - at - 1);
        if (text[at] != QLatin1Char('(') || !isDigits(ai))
            return QString();
        const Shape *shape = shapeOf(ai);
        return ai.size() == (shape ? shape->length : 4) ? ai : QString();
    };
    qsizetype at = 0;
    while (at < text.size()) {
        const QString ai = identifierAt(at);
        const qsizetype begin = at + ai.size() + 2;
        qsizetype end = begin;
        while (!ai.isEmpty() && end < text.size() && identifierAt(end).isEmpty())
            ++end;
        const auto added = isSkipped(ai) ? Result<void>() : add(ai, text.mid(begin, end - begin));
        if (!added)
            return added;
        at = end;
    }
    return {};
}

Result<void> Gs1::readLink(const QString &text)
{
    const auto decoded = [](const QString &part) { return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8())); };
    const QString whole = text.section(QLatin1Char('#'), 0, 0);
    const QStringList path = whole.section(QLatin1Char('?'), 0, 0).split(QLatin1Char('/'));
    for (qsizetype i = path.indexOf(QStringLiteral("01")); i >= 0 && i + 1 < path.size(); i += 2) {
        const QString value = decoded(path[i + 1]);
        if (isSkipped(path[i]))
            continue;
        if (const auto added = add(path[i], path[i] == QLatin1String("01") ? value.rightJustified(14, QLatin1Char('0')) : value); !added)
            return added;
    }
    for (const QString &pair : whole.section(QLatin1Char('?'), 1).split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const QString key = pair.section(QLatin1Char('='), 0, 0);
        if (!key.isEmpty() && isDigits(key) && !isSkipped(key)) // other words are the shop's own
            if (const auto added = add(key, decoded(pair.section(QLatin1Char('='), 1))); !added)
                return added;
    }
    return {};
}

QString Gs1::value(const QString &ai) const
{
    for (const Element &element : m_elements)
        if (element.ai == ai)
            return element.value;
    return {};
}

std::optional<Gtin> Gs1::gtin() const
{
    for (const QString &ai : {QStringLiteral("01"), QStringLiteral("02")})
        if (const auto gtin = Gtin::parse(value(ai)))
            return *gtin;
    return std::nullopt;
}

QDate Gs1::expiry() const
{
    for (const QString &ai : {QStringLiteral("17"), QStringLiteral("15"), QStringLiteral("16")})
        if (const QString date = value(ai); !date.isEmpty())
            return dateOf(date, m_today);
    return {};
}

std::optional<qint64> Gs1::count() const
{
    for (const QString &ai : {QStringLiteral("30"), QStringLiteral("37")})
        if (const QString count = value(ai); !count.isEmpty())
            return count.toLongLong();
    return std::nullopt;
}

std::optional<Quantity> Gs1::weight() const
{
    for (const Element &element : m_elements) {
        if (!element.ai.startsWith(QLatin1String("310")))
            continue;
        const int decimals = element.ai.back().digitValue();
        const qint64 value = element.value.toLongLong();
        return Quantity::fromMilli(decimals <= 3 ? value * powerOfTen(3 - decimals) : qint64(dividedHalfAway(value, powerOfTen(decimals - 3))));
    }
    return std::nullopt;
}

std::optional<Gs1::Price> Gs1::price() const
{
    for (const Element &element : m_elements) {
        const bool own = element.ai.startsWith(QLatin1String("392"));
        if (own || element.ai.startsWith(QLatin1String("393"))) {
            const QString currency = own ? QString() : element.value.left(3);
            const qint64 value = element.value.mid(own ? 0 : 3).toLongLong();
            const int decimals = element.ai.back().digitValue();
            return decimals <= MostDecimals
                ? Price{value, decimals, currency}
                : Price{qint64(dividedHalfAway(value, powerOfTen(decimals - MostDecimals))), MostDecimals, currency};
        }
    }
    return std::nullopt;
}

QString Gs1::text() const
{
    QString all;
    for (const Element &element : m_elements)
        all += QStringLiteral("(%1)%2").arg(element.ai, element.value);
    return all;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/CardNumber.h"

#include "models/domain/Gtin.h"
#include <QList>
#include <QRegularExpression>

namespace mostrador {

namespace {

constexpr qsizetype LeastDigits = 13;
constexpr qsizetype MostDigits = 19;
constexpr qsizetype WidestGap = 3; ///< characters between two groups of one number
constexpr qsizetype Shown = 4;

/// Beginnings and lengths that schemes give out (ISO/IEC 7812 ranges as the schemes publish them). `leastInCodes`: see CardPlace::Codes.
struct Scheme {
    int low, high, digits, least, most, leastInCodes;
};
constexpr Scheme schemes[] = {
    {4, 4, 1, 13, 19, 16},       // Visa, Electron
    {51, 55, 2, 16, 16, 16},     // Mastercard
    {2221, 2720, 4, 16, 16, 16}, // Mastercard
    {50, 50, 2, 13, 19, 16},     // Maestro, Elo, Argencard
    {56, 58, 2, 13, 19, 16},     // Maestro, Naranja, Cabal
    {6, 6, 1, 13, 19, 16},       // Maestro, Discover, UnionPay, Elo, Hipercard, Cabal, RuPay
    {34, 34, 2, 15, 15, 15},     // American Express
    {37, 37, 2, 15, 15, 15},     // American Express
    {300, 305, 3, 14, 19, 14},   // Diners Club
    {3095, 3095, 4, 14, 19, 14}, // Diners Club
    {36, 36, 2, 14, 19, 14},     // Diners Club
    {38, 39, 2, 14, 19, 14},     // Diners Club
    {3528, 3589, 4, 16, 19, 16}, // JCB
    {81, 81, 2, 16, 19, 16},     // UnionPay
    {2200, 2204, 4, 16, 19, 16}, // Mir
    {9792, 9792, 4, 16, 16, 16}, // Troy
    {8600, 8600, 4, 16, 16, 16}, // Uzcard
    {9860, 9860, 4, 16, 16, 16}, // Humo
    {1, 1, 1, 15, 15, 15},       // UATP
};

struct Group {
    qsizetype begin, end;
    QString digits;
};
struct Span {
    qsizetype begin, end;
};

bool isSeparator(QChar c)
{
    return c == QLatin1Char('.') || c == QLatin1Char('\t') || c.category() == QChar::Separator_Space || c.category() == QChar::Punctuation_Dash
        || c.category() == QChar::Other_Format || c == QChar(0x2212);
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    bool twice = false;
    for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit, twice = !twice) {
        const int value = digit->digitValue() * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

bool isGivenOut(const QString &digits, CardPlace place)
{
    return std::any_of(std::begin(schemes), std::end(schemes), [&](const Scheme &scheme) {
        const int begin = digits.left(scheme.digits).toInt();
        const int least = place == CardPlace::Codes ? scheme.leastInCodes : scheme.least;
        return begin >= scheme.low && begin <= scheme.high && digits.size() >= least && digits.size() <= scheme.most;
    });
}

bool isCard(const QString &digits, bool inOnePiece, CardPlace place)
{
    if (digits.size() < LeastDigits || digits.size() > MostDigits || !passesLuhn(digits))
        return false;
    if (place == CardPlace::Device)
        return true;
    if (place == CardPlace::Codes && inOnePiece && digits.size() <= 14 && Gtin::parse(digits).ok())
        return false;
    return isGivenOut(digits, place);
}

/// Identities that programs make: their digits are chance.
QList<Span> identitiesIn(const QString &text)
{
    static const QRegularExpression identity(
        QStringLiteral("(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[1-8][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32,})(?![0-9A-Za-z])"));
    QList<Span> found;
    for (auto it = identity.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found.append({match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

QList<Group> groupsIn(const QString &text)
{
    const QList<Span> identities = identitiesIn(text);
    QList<Group> groups;
    auto identity = identities.begin();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (identity != identities.end() && at >= identity->begin) {
            at = identity->end - 1;
            ++identity;
            continue;
        }
        if (!text[at].isDigit())
            continue;
        if (groups.isEmpty() || groups.last().end != at)
            groups.append({at, at, {}});
        groups.last().end = at + 1;
        groups.last().digits += QChar(u'0' + text[at].digitValue());
    }
    return groups;
}

bool areJoined(const QString &text, const Group &left, const Group &right)
{
    if (right.begin - left.end > WidestGap)
        return false;
    return std::all_of(text.begin() + left.end, text.begin() + right.begin, &isSeparator);
}

QList<Span> stripesIn(const QString &text)
{
    static const QRegularExpression stripe(QStringLiteral("[%;][A-Za-z]?(\\d{12,19})[\\^=]"));
    QList<Span> found;
    for (auto it = stripe.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found.append({match.capturedStart(1), match.capturedEnd(1)});
    }
    return found;
}

QList<Span> cardsIn(const QString &text, CardPlace place)
{
    qsizetype digits = 0;
    for (const QChar c : text)
        digits += c.isDigit();
    if (digits < 12) // nearly every line of a log ends here
        return {};
    QList<Span> cards = stripesIn(text);
    const QList<Group> groups = groupsIn(text);
    for (qsizetype first = 0; first < groups.size(); ++first) {
        QString number;
        for (qsizetype last = first; last < groups.size(); ++last) {
            if (last > first && !areJoined(text, groups[last - 1], groups[last]))
                break;
            number += groups[last].digits;
            if (number.size() > MostDigits)
                break;
            if (isCard(number, first == last, place))
                cards.append({groups[first].begin, groups[last].end});
        }
    }
    return cards;
}

} // namespace

bool looksLikeCardNumber(const QString &text, CardPlace place)
{
    return !cardsIn(text, place).isEmpty();
}

QString withoutCardNumbers(const QString &text, CardPlace place)
{
    QString masked = text;
    for (const Span &card : cardsIn(text, place)) {
        qsizetype shown = 0;
        for (qsizetype at = card.end - 1; at >= card.begin; --at)
            if (text[at].isDigit() && ++shown > Shown)
                masked[at] = QLatin1Char('*');
    }
    return masked;
}

} // namespace mostrador

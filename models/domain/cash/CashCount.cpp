// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/CashCount.h"

#include "models/domain/Sale.h"
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace mostrador {

static Error uncountable()
{
    return {Error::Code::Invalid, QCoreApplication::translate("Cash", "This cannot be the count of a drawer. Nothing was changed."), {}};
}

Result<void> CashCount::set(Money piece, int count)
{
    const bool isPiece = piece.currency() == currency() && piece.minor() > 0 && piece.minor() <= 1'000'000'000;
    const bool isNew = std::none_of(m_pieces.cbegin(), m_pieces.cend(), [piece](const Pieces &each) { return each.piece == piece; });
    if (!isPiece || count < 0 || count > MostPieces || (isNew && m_pieces.size() >= 2 * Denominations::Most))
        return uncountable();
    m_pieces.erase(std::remove_if(m_pieces.begin(), m_pieces.end(), [piece](const Pieces &each) { return each.piece == piece; }), m_pieces.end());
    if (count > 0)
        m_pieces.append({piece, count});
    std::sort(m_pieces.begin(), m_pieces.end(), [](const Pieces &one, const Pieces &other) { return one.piece.minor() < other.piece.minor(); });
    return {};
}

Result<void> CashCount::setLoose(Money sum)
{
    if (sum.currency() != currency() || sum.isNegative() || sum.minor() > Sale::MostMinor)
        return uncountable();
    m_loose = sum;
    return {};
}

int CashCount::countOf(Money piece) const
{
    for (const Pieces &each : m_pieces)
        if (each.piece == piece)
            return each.count;
    return 0;
}

Money CashCount::total() const
{
    qint64 minor = m_loose.minor();
    for (const Pieces &each : m_pieces)
        minor += each.piece.minor() * each.count;
    return Money(minor, currency());
}

QString CashCount::toText() const
{
    QStringList words;
    for (const Pieces &each : m_pieces)
        words.append(QStringLiteral("%1x%2").arg(each.piece.minor()).arg(each.count));
    if (!m_loose.isZero())
        words.append(QStringLiteral("+%1").arg(m_loose.minor()));
    return words.join(QLatin1Char(' '));
}

Result<CashCount> CashCount::fromText(const QString &text, Currency currency)
{
    CashCount count(currency);
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool ok = false;
        bool okToo = true;
        Result<void> done;
        if (word.startsWith(QLatin1Char('+'))) {
            const qint64 loose = word.mid(1).toLongLong(&ok);
            done = count.setLoose(Money(loose, currency));
        } else {
            const qint64 piece = word.section(QLatin1Char('x'), 0, 0).toLongLong(&ok);
            const int pieces = word.section(QLatin1Char('x'), 1).toInt(&okToo);
            done = count.set(Money(piece, currency), pieces);
        }
        if (!ok || !okToo || !done)
            return uncountable();
    }
    return count;
}

} // namespace mostrador

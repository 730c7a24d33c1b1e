// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/Denominations.h"

#include "models/domain/Rounding.h"
#include <QCoreApplication>
#include <QStringList>

namespace mostrador {

namespace {

/// Amounts in decimal words, as a setting would have them.
struct Known {
    const char *code;
    const char *amounts;
};
constexpr Known known[] = {
    {"ARS", "1 2 5 10 20 50 100 200 500 1000 2000 10000 20000"},
    {"BOB", "0.10 0.20 0.50 1 2 5 10 20 50 100 200"},
    {"BRL", "0.05 0.10 0.25 0.50 1 2 5 10 20 50 100 200"},
    {"CAD", "0.05 0.10 0.25 1 2 5 10 20 50 100"},
    {"CHF", "0.05 0.10 0.20 0.50 1 2 5 10 20 50 100 200 1000"},
    {"CLP", "10 50 100 500 1000 2000 5000 10000 20000"},
    {"COP", "50 100 200 500 1000 2000 5000 10000 20000 50000 100000"},
    {"EUR", "0.01 0.02 0.05 0.10 0.20 0.50 1 2 5 10 20 50 100 200"},
    {"GBP", "0.01 0.02 0.05 0.10 0.20 0.50 1 2 5 10 20 50"},
    {"MXN", "0.10 0.20 0.50 1 2 5 10 20 50 100 200 500 1000"},
    {"PEN", "0.10 0.20 0.50 1 2 5 10 20 50 100 200"},
    {"PYG", "50 100 500 1000 2000 5000 10000 20000 50000 100000"},
    {"USD", "0.01 0.05 0.10 0.25 1 5 10 20 50 100"},
    {"UYU", "1 2 5 10 20 50 100 200 500 1000 2000"},
};

Result<qint64> minorOf(const QString &text, Currency currency)
{
    const auto price = UnitPrice::fromWire(text, currency);
    if (!price || price->value() <= 0 || price->scale() != currency.decimals() || price->rounded().minor() > Wide(1) << 52)
        return Error{Error::Code::Invalid, QCoreApplication::translate("Settlement", "“%1” is not a coin or a note. Nothing was changed.").arg(text.left(40)), {}};
    return price->rounded().minor();
}

} // namespace

Denominations::Denominations(Currency currency, QList<qint64> minors) : m_currency(currency), m_minors(std::move(minors))
{
    std::sort(m_minors.begin(), m_minors.end());
    m_minors.erase(std::unique(m_minors.begin(), m_minors.end()), m_minors.end());
}

Denominations Denominations::usual(Currency currency)
{
    for (const Known &entry : known)
        if (currency.code() == QLatin1String(entry.code))
            return fromText(QLatin1String(entry.amounts), currency).value();
    return fromText(QStringLiteral("1 2 5 10 20 50 100 200 500"), currency).value();
}

Result<Denominations> Denominations::fromText(const QString &text, Currency currency)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > Most)
        return Error{Error::Code::Invalid, QCoreApplication::translate("Settlement", "There must be 1 to %1 coins and notes. Nothing was changed.").arg(Most), {}};
    QList<qint64> minors;
    for (const QString &word : words) {
        const auto minor = minorOf(word, currency);
        if (!minor)
            return minor.error();
        minors.append(*minor);
    }
    return Denominations(currency, minors);
}

QString Denominations::toText() const
{
    QStringList words;
    for (const Money &money : all())
        words.append(UnitPrice::fromMoney(money).toWire());
    return words.join(QLatin1Char(' '));
}

QList<Money> Denominations::all() const
{
    QList<Money> moneys;
    for (const qint64 minor : m_minors)
        moneys.append(Money(minor, m_currency));
    return moneys;
}

int Denominations::piecesFor(Money amount) const
{
    qint64 left = amount.isNegative() ? 0 : amount.minor();
    qint64 pieces = 0;
    for (auto minor = m_minors.crbegin(); minor != m_minors.crend(); ++minor) {
        pieces += left / *minor;
        left %= *minor;
    }
    return int(std::min<qint64>(pieces + (left > 0 ? 1 : 0), std::numeric_limits<int>::max()));
}

QList<Money> likelyCash(Money due, const Denominations &denominations, int count)
{
    QList<Money> larger;
    if (!due.isZero() && !due.isNegative())
        for (const Money &piece : denominations.all()) {
            const Wide up = (Wide(due.minor()) + piece.minor() - 1) / piece.minor() * piece.minor();
            if (up > due.minor() && up < Wide(1) << 62 && !larger.contains(Money(qint64(up), due.currency())))
                larger.append(Money(qint64(up), due.currency()));
        }
    const auto smaller = [](const Money &a, const Money &b) { return a.minor() < b.minor(); };
    std::sort(larger.begin(), larger.end(), smaller);
    std::stable_sort(larger.begin(), larger.end(), [&](const Money &a, const Money &b) { return denominations.piecesFor(a) < denominations.piecesFor(b); });
    larger = larger.mid(0, std::max(count - 1, 0));
    std::sort(larger.begin(), larger.end(), smaller);
    return (QList<Money>{due} + larger).mid(0, count);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/PastSales.h"

#include "models/domain/CodeEntry.h"
#include "models/services/OrNothing.h"
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace mostrador {

namespace {

/// A day in words or figures; invalid: none.
QDate dayIn(const QString &word, QDate today)
{
    const QString small = word.toLower();
    if (small == QLatin1String("hoy") || small == QLatin1String("today") || small == QLatin1String("hoje"))
        return today;
    if (small == QLatin1String("ayer") || small == QLatin1String("yesterday") || small == QLatin1String("ontem"))
        return today.addDays(-1);
    static const QRegularExpression figures(QStringLiteral("^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$"));
    const auto match = figures.match(word);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(3).toInt();
    const QDate day(match.captured(3).isEmpty() ? today.year() : year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
    return match.captured(3).isEmpty() && day > today ? day.addYears(-1) : day; // nobody looks for a sale of the future
}

} // namespace

QString documentNumberIn(const QString &text)
{
    static const QRegularExpression dashed(QStringLiteral("^(\\d{1,4})-(\\d{1,8})$"));
    static const QRegularExpression whole(QStringLiteral("^(\\d{4})(\\d{8})$"));
    for (const QRegularExpression &form : {dashed, whole})
        if (const auto match = form.match(text.trimmed()); match.hasMatch())
            return documentNumber(TillId{match.captured(1).toInt()}, match.captured(2).toLongLong());
    return {};
}

SaleSearch PastSales::searchFor(const QString &text, QDate today, const MoneyText &numbers, Currency currency) const
{
    SaleSearch search;
    QStringList rest;
    const QStringList parts = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QDate day = dayIn(part, today);
        if (!day.isValid()) {
            rest.append(part);
            continue;
        }
        search.from = day.startOfDay();
        search.to = day.addDays(1).startOfDay();
    }
    const QString words = rest.join(QLatin1Char(' '));
    if (words.isEmpty())
        return search;
    search.isNarrowed = true;
    if (isDigits(words) && words.size() <= 8)
        search.numbers.append(words.toLongLong());
    if (const QString number = documentNumberIn(words); !number.isEmpty())
        search.fullNumbers.append(number);
    if (const auto amount = numbers.parseMoney(words, currency); amount && !amount->isZero())
        search.totals = {amount->minor(), -amount->minor()};
    if (const auto product = m_products.byCode(words))
        search.products.append(product->sku);
    else if (words.size() <= 40)
        search.products.append(words); // also of what is not in the catalogue any more
    if (words.size() >= 2)
        for (const ProductRow &row : m_products.search(words, SaleSearch::MostProducts))
            if (!search.products.contains(row.product.sku))
                search.products.append(row.product.sku);
    if (!isDigits(words))
        search.words = searchWords(words);
    return search;
}

QList<PastSale> PastSales::page(const SaleSearch &search, const std::optional<EntryId> &below, int limit) const
{
    return orNothing(m_finder.page(search, below, limit));
}

std::optional<SaleFile> PastSales::file(const QString &number) const
{
    const auto document = orNothing(m_sales.committed(number));
    if (!document)
        return std::nullopt;
    SaleSearch same;
    same.fullNumbers = {number};
    same.isNarrowed = true;
    const auto rows = page(same, std::nullopt, 1);
    const QList<Sale> later = orNothing(m_sales.later(number)) + orNothing(m_others.later(number));
    return SaleFile{{document->sale, document->entry, document->hash}, later, rows.isEmpty() ? Delivery::Pending : rows.first().delivery};
}

std::optional<SaleFile> PastSales::fileOfAnother(const QString &number) const
{
    const auto sale = orNothing(m_others.sale(number));
    if (!sale)
        return std::nullopt;
    return SaleFile{{*sale, {}, {}}, orNothing(m_others.later(number)) + orNothing(m_sales.later(number)), Delivery::Confirmed};
}

std::optional<QString> PastSales::numberOf(const QString &code) const
{
    const QString number = documentNumberIn(code);
    if (number.isEmpty() || !orNothing(m_sales.committed(number)))
        return std::nullopt;
    return number;
}

QList<CardPurchase> PastSales::cardPurchases(const QString &number) const
{
    QList<CardPurchase> purchases;
    const QList<PaymentAttempt> stranded = orNothing(m_attempts.stranded());
    const QList<PaymentAttempt> open = orNothing(m_attempts.open());
    for (const PaymentAttempt &attempt : orNothing(m_attempts.ofSale(number))) {
        if (attempt.kind != AttemptKind::Purchase || (attempt.state != AttemptState::Approved && attempt.state != AttemptState::Refunded))
            continue;
        CardPurchase purchase{attempt, orNothing(m_attempts.leftOf(attempt))};
        const auto isOfIt = [&attempt](const PaymentAttempt &other) { return other.original == attempt.reference; };
        std::copy_if(stranded.cbegin(), stranded.cend(), std::back_inserter(purchase.loose), isOfIt);
        purchase.isAsking = std::any_of(open.cbegin(), open.cend(), isOfIt);
        purchases.append(purchase);
    }
    return purchases;
}

QString PastSales::soldWith(const QString &reference) const
{
    const auto attempt = orNothing(m_attempts.attempt(reference));
    return attempt ? attempt->sale : QString();
}

UnitPrice PastSales::priceWithoutReceipt(const Product &product, const QDateTime &now) const
{
    return orNothing(m_finder.lowestPaid(product.sku, now.addDays(-DaysWithoutReceipt))).value_or(product.price);
}

} // namespace mostrador

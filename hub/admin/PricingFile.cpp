// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/PricingFile.h"

#include "models/wire/Json.h"
#include <QHash>
#include <algorithm>

namespace mostrador {

namespace {

constexpr qint64 MostBytes = 256LL * 1024 * 1024;
constexpr int MostItems = 1'000'000;

/// Fields of each row. Quotes may hold separators, line ends and, doubled, quotes.
QList<QStringList> rowsOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(field.trimmed());
        field.clear();
        if (row.size() > 1 || !row.first().isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('"') && quoted && i + 1 < text.size() && text[i + 1] == c)
            field += text[++i];
        else if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && c == separator)
            row.append(std::exchange(field, {}).trimmed());
        else if (!quoted && c == QLatin1Char('\n'))
            endRow();
        else
            field += c;
    }
    if (!field.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

/// One row by the names of its columns. The first thing that is wrong is remembered and named.
class Row final {
public:
    Row(const QHash<QString, int> &columns, const QStringList &fields, int number, Currency currency)
        : m_columns(columns), m_fields(fields), m_number(number), m_currency(currency)
    {}

    QString text(const char *column) const { return m_fields.value(m_columns.value(QLatin1String(column), -1)); }
    QStringList list(const char *column) const { return text(column).split(QLatin1Char('|'), Qt::SkipEmptyParts); }

    int number(const char *column)
    {
        bool isNumber = true;
        const int number = text(column).isEmpty() ? 0 : text(column).toInt(&isNumber);
        if (!isNumber)
            reject(column, QStringLiteral("is not a whole number"));
        return number;
    }

    bool boolean(const char *column)
    {
        const QString word = text(column).toLower();
        const bool yes = word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("1");
        if (!yes && !word.isEmpty() && word != QLatin1String("false") && word != QLatin1String("no") && word != QLatin1String("0"))
            reject(column, QStringLiteral("is not true or false"));
        return yes;
    }

    /// A decimal number of at most `scale` places, as a whole one of that scale.
    qint64 decimal(const char *column, int scale)
    {
        const QString number = text(column).contains(QLatin1Char('.')) ? text(column) : QString(text(column)).replace(QLatin1Char(','), QLatin1Char('.'));
        const QString fraction = number.section(QLatin1Char('.'), 1);
        bool isNumber = true;
        const qint64 value = number.isEmpty() ? 0 : (number.section(QLatin1Char('.'), 0, 0) + fraction.leftJustified(scale, QLatin1Char('0'))).toLongLong(&isNumber);
        if (!isNumber || fraction.size() > scale)
            reject(column, QStringLiteral("is not a number of at most %1 decimals").arg(scale));
        return isNumber ? value : 0;
    }

    UnitPrice price(const char *column)
    {
        const QString number = text(column).contains(QLatin1Char('.')) ? text(column) : QString(text(column)).replace(QLatin1Char(','), QLatin1Char('.'));
        const auto price = UnitPrice::fromWire(number, m_currency);
        if (!price)
            reject(column, QStringLiteral("is not a price like 1250.50"));
        return price ? *price : UnitPrice();
    }

    QDate day(const char *column)
    {
        const QDate day = QDate::fromString(text(column), Qt::ISODate);
        if (!text(column).isEmpty() && !day.isValid())
            reject(column, QStringLiteral("is not a date like 2026-11-24"));
        return day;
    }

    void reject(const char *column, const QString &why)
    {
        if (!m_error)
            m_error = Error{Error::Code::Invalid,
                            QStringLiteral("Row %1, column “%2”: “%3” %4. Nothing was changed.").arg(m_number).arg(QLatin1String(column), text(column).left(40), why),
                            {}};
    }
    void reject(const Error &error)
    {
        if (!m_error)
            m_error = Error{error.code, QStringLiteral("Row %1: %2 Nothing was changed.").arg(m_number).arg(error.message), {}};
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const QHash<QString, int> &m_columns;
    const QStringList &m_fields;
    int m_number;
    Currency m_currency;
    std::optional<Error> m_error;
};

/// "1-5", "6|7": Monday is 1.
int weekdaysOf(Row &row)
{
    int days = 0;
    for (const QString &part : row.list("weekdays")) {
        const int first = part.section(QLatin1Char('-'), 0, 0).toInt();
        const int last = part.section(QLatin1Char('-'), -1).toInt();
        if (first < 1 || last > 7 || last < first)
            row.reject("weekdays", QStringLiteral("is not like 1-5 or 6|7, with 1 for Monday"));
        for (int day = qMax(1, first); day <= qMin(7, last); ++day)
            days |= 1 << (day - 1);
    }
    return days;
}

void readHours(Row &row, Promotion &promotion)
{
    const QString hours = row.text("hours");
    if (hours.isEmpty())
        return;
    promotion.fromTime = QTime::fromString(hours.section(QLatin1Char('-'), 0, 0).trimmed(), QStringLiteral("H:mm"));
    promotion.untilTime = QTime::fromString(hours.section(QLatin1Char('-'), 1).trimmed(), QStringLiteral("H:mm"));
    if (!promotion.fromTime.isValid() || !promotion.untilTime.isValid())
        row.reject("hours", QStringLiteral("is not like 18:00-20:00"));
}

void readRule(Row &row, Promotion &promotion)
{
    const auto kind = promotionKindFromWire(row.text("kind"));
    if (!kind)
        row.reject("kind", QStringLiteral("is none of percent_off, amount_off, n_for_m, second_unit, bundle_price, quantity_price"));
    promotion.kind = kind.value_or(PromotionKind::PercentOff);
    promotion.basisPoints = int(qBound(qint64(-1), row.decimal("percent", 2), qint64(10001)));
    if (promotion.needsPrice())
        promotion.price = row.price("amount");
    promotion.take = row.number("take");
    promotion.pay = row.number("pay");
    promotion.from = Quantity::fromMilli(row.decimal("from", 3));
    for (const QString &part : row.list("bundle")) {
        const QString units = part.section(QLatin1Char('*'), 1);
        promotion.bundle.append({part.section(QLatin1Char('*'), 0, 0).trimmed(), units.isEmpty() ? 1 : units.toInt()});
    }
}

Promotion promotionOf(Row &row, Currency currency)
{
    Promotion promotion;
    promotion.id = row.text("id");
    promotion.name = row.text("name");
    readRule(row, promotion);
    promotion.products = row.list("products");
    promotion.categories = row.list("categories");
    promotion.weekdays = weekdaysOf(row);
    readHours(row, promotion);
    promotion.firstDay = row.day("first_day");
    promotion.lastDay = row.day("last_day");
    promotion.customerGroup = row.text("customer_group");
    promotion.priceList = row.text("price_list");
    if (!row.text("minimum").isEmpty())
        promotion.minimum = Money(row.decimal("minimum", currency.decimals()), currency);
    promotion.priority = row.number("priority");
    promotion.stacks = row.boolean("stacks");
    promotion.mostUses = row.number("most_uses");
    promotion.touchesManual = row.boolean("touches_manual");
    promotion.archived = row.boolean("archived");
    if (const auto sound = checkPromotion(promotion); !row.error() && !sound)
        row.reject(sound.error());
    return promotion;
}

void addPrice(Row &row, PricingFile &file, QHash<QString, int> &places)
{
    const QString id = row.text("list");
    if (!places.contains(id)) {
        places.insert(id, int(file.lists.size()));
        PriceList list;
        list.id = list.name = id;
        file.lists.append(list);
    }
    PriceList &list = file.lists[places.value(id)];
    if (!row.text("list_name").isEmpty())
        list.name = row.text("list_name");
    if (!row.text("customer_group").isEmpty())
        list.customerGroup = row.text("customer_group");
    const Sku sku = row.text("sku");
    list.prices[sku].append({row.price("price"), row.day("from"), row.day("until")});
    const auto head = checkPriceList({list.id, list.name, list.customerGroup, false, 0, {}});
    const auto prices = checkDatedPrices(sku, list.prices.value(sku));
    if (!row.error() && (!head || !prices))
        row.reject(head ? prices.error() : head.error());
}

Result<PricingFile> fromCsv(const QByteArray &bytes, Currency currency)
{
    QString text = QString::fromUtf8(bytes);
    text.remove(QChar(0xFEFF)).remove(QLatin1Char('\r'));
    const QString head = text.section(QLatin1Char('\n'), 0, 0);
    const QList<QStringList> rows = rowsOf(text, head.count(QLatin1Char(';')) > head.count(QLatin1Char(',')) ? QLatin1Char(';') : QLatin1Char(','));
    QHash<QString, int> columns;
    for (const QString &name : rows.value(0))
        columns.insert(name.toLower(), int(columns.size()));
    const bool isPrices = columns.contains(QStringLiteral("list")) && columns.contains(QStringLiteral("sku")) && columns.contains(QStringLiteral("price"));
    if (!isPrices && !(columns.contains(QStringLiteral("id")) && columns.contains(QStringLiteral("name")) && columns.contains(QStringLiteral("kind"))))
        return Error{Error::Code::Invalid,
                     QStringLiteral("The first row names neither id, name and kind (promotions) nor list, sku and price (price lists). Nothing was changed."),
                     {}};
    PricingFile file;
    QHash<QString, int> places;
    for (int i = 1; i < rows.size(); ++i) {
        Row row(columns, rows[i], i + 1, currency);
        if (isPrices)
            addPrice(row, file, places);
        else
            file.promotions.append(promotionOf(row, currency));
        if (row.error())
            return *row.error();
    }
    return file;
}

Result<PriceList> listFrom(const QJsonObject &object)
{
    auto list = priceListFromJson(object);
    if (!list)
        return list;
    JsonReader read(object);
    for (const QJsonValue &item : read.optionalArray("prices", MostItems)) {
        QJsonObject one = item.toObject();
        one.insert(QStringLiteral("list"), list->id);
        const auto prices = listPricesFromJson(one);
        if (!prices)
            return prices.error();
        if (const auto sound = checkDatedPrices(prices->sku, prices->prices); !sound)
            return sound.error();
        list->prices.insert(prices->sku, prices->prices);
    }
    if (!read.ok())
        return read.error();
    return list;
}

Result<PricingFile> fromJson(const QByteArray &bytes)
{
    const auto object = JsonReader::parse(bytes, MostBytes);
    if (!object)
        return object.error();
    JsonReader read(*object);
    PricingFile file;
    for (const QJsonValue &item : read.optionalArray("promotions", MostItems)) {
        const auto promotion = promotionFromJson(item.toObject());
        if (!promotion)
            return Error{Error::Code::Invalid,
                         QStringLiteral("Promotion %1 (%2): %3 Nothing was changed.")
                             .arg(file.promotions.size() + 1)
                             .arg(item[QStringLiteral("id")].toString().left(40), promotion.error().message),
                         {}};
        file.promotions.append(*promotion);
    }
    for (const QJsonValue &item : read.optionalArray("price_lists", MostItems)) {
        const auto list = listFrom(item.toObject());
        if (!list)
            return Error{Error::Code::Invalid,
                         QStringLiteral("Price list %1 (%2): %3 Nothing was changed.")
                             .arg(file.lists.size() + 1)
                             .arg(item[QStringLiteral("id")].toString().left(40), list.error().message),
                         {}};
        file.lists.append(*list);
    }
    if (!read.ok())
        return read.error();
    return file;
}

} // namespace

Result<PricingFile> PricingFile::read(const QByteArray &bytes, Currency currency)
{
    auto file = bytes.trimmed().startsWith('{') ? fromJson(bytes) : fromCsv(bytes, currency);
    if (!file)
        return file;
    for (Promotion &promotion : file->promotions) {
        promotion.version = 0;
        const bool otherPrice = promotion.needsPrice() && !(promotion.price.currency() == currency);
        const bool otherMinimum = promotion.minimum.currency().isValid() && !(promotion.minimum.currency() == currency);
        if (otherPrice || otherMinimum)
            return Error{Error::Code::Invalid, QStringLiteral("Promotion %1 is not in %2. Nothing was changed.").arg(promotion.id, currency.code()), {}};
    }
    for (const PriceList &list : std::as_const(file->lists))
        for (const QList<DatedPrice> &prices : list.prices)
            for (const DatedPrice &price : prices)
                if (!(price.price.currency() == currency))
                    return Error{Error::Code::Invalid, QStringLiteral("Price list %1 is not in %2. Nothing was changed.").arg(list.id, currency.code()), {}};
    if (file->promotions.isEmpty() && file->lists.isEmpty())
        return Error{Error::Code::Invalid, QStringLiteral("The file holds neither promotions nor price lists. Nothing was changed."), {}};
    return file;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/SampleShop.h"

#include "models/domain/MoneyText.h"
#include "models/domain/RandomSource.h"
#include "models/wire/Payloads.h"
#include <QFile>

namespace mostrador::SampleShop {

namespace {

const QString Head = QStringLiteral("sku;name;gtin;category;unit;price;tax;minimum;opening;favourite");

struct Fields {
    QStringList texts;
    QString problem; ///< of the first field that cannot be read

    template <typename T>
    T take(const Result<T> &read)
    {
        if (!read && problem.isEmpty())
            problem = read.error().message;
        return read ? *read : T{};
    }

    int number(int column, int most)
    {
        bool isNumber = texts[column].isEmpty();
        const int value = isNumber ? 0 : texts[column].toInt(&isNumber);
        if ((!isNumber || value < 0 || value > most) && problem.isEmpty())
            problem = QStringLiteral("“%1” is not a whole number from 0 to %2").arg(texts[column]).arg(most);
        return value;
    }
};

Result<CatalogueDesk::Stocked> stockedFrom(const QString &line, Currency currency)
{
    Fields fields{line.split(QLatin1Char(';')), {}};
    if (fields.texts.size() != Head.count(QLatin1Char(';')) + 1)
        return Error{Error::Code::Invalid, QStringLiteral("it has %1 fields").arg(fields.texts.size()), {}};
    const MoneyText numbers(NumberStyle::english());
    Product product;
    product.sku = fields.texts[0];
    product.name = fields.texts[1];
    if (!fields.texts[2].isEmpty())
        product.gtins = {fields.take(Gtin::parse(fields.texts[2]))};
    product.category = fields.texts[3];
    const auto unit = unitFromWire(fields.texts[4]);
    product.unit = unit.value_or(Unit::Piece);
    product.price = fields.take(UnitPrice::fromWire(fields.texts[5], currency));
    product.tax = TaxRate::fromBasisPoints(fields.number(6, 10'000));
    product.minimum = fields.take(numbers.parseQuantity(fields.texts[7]));
    const Quantity opening = fields.take(numbers.parseQuantity(fields.texts[8]));
    product.favourite = fields.number(9, 1000);
    if (!unit && fields.problem.isEmpty())
        fields.problem = QStringLiteral("“%1” is not a unit").arg(fields.texts[4]);
    if (!fields.problem.isEmpty())
        return Error{Error::Code::Invalid, fields.problem, {}};
    if (const auto valid = checkProduct(product); !valid)
        return valid.error();
    return CatalogueDesk::Stocked{product, opening};
}

qint64 unitsOf(Currency currency)
{
    qint64 minor = 1;
    for (int digit = 0; digit < currency.decimals(); ++digit)
        minor *= 10;
    return minor;
}

} // namespace

Result<QList<CatalogueDesk::Stocked>> shipped()
{
    QFile file(QStringLiteral(":/sample/products.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, QStringLiteral("This hub was built without its sample shop. Nothing was changed."), {}};
    return read(file.readAll(), Currency::ars());
}

Result<QList<CatalogueDesk::Stocked>> read(const QByteArray &csv, Currency currency)
{
    QList<CatalogueDesk::Stocked> products;
    bool headSeen = false;
    int number = 0;
    for (const QString &raw : QString::fromUtf8(csv).split(QLatin1Char('\n'))) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (!headSeen) {
            if (line != Head)
                return Error{Error::Code::Invalid, QStringLiteral("Line %1: the head must be %2. Nothing was changed.").arg(number).arg(Head), {}};
            headSeen = true;
            continue;
        }
        const auto stocked = stockedFrom(raw.endsWith(QLatin1Char('\r')) ? raw.chopped(1) : raw, currency);
        if (!stocked)
            return Error{Error::Code::Invalid, QStringLiteral("Line %1: %2. Nothing was changed.").arg(number).arg(stocked.error().message), {}};
        products.append(*stocked);
    }
    return products;
}

Result<QList<CatalogueDesk::Stocked>> madeUp(int count, quint64 seed, Currency currency)
{
    static const QStringList categories{QStringLiteral("Almacén"), QStringLiteral("Bebidas"), QStringLiteral("Lácteos"), QStringLiteral("Limpieza"), QStringLiteral("Kiosco")};
    constexpr int Rates[] = {2100, 2100, 2100, 1050};
    SeededRandom random(seed);
    QList<CatalogueDesk::Stocked> products;
    products.reserve(count);
    for (int i = 1; i <= count; ++i) {
        Product product;
        product.sku = QStringLiteral("P%1").arg(i, 6, 10, QLatin1Char('0'));
        product.name = QStringLiteral("Producto de muestra %1").arg(i, 6, 10, QLatin1Char('0'));
        const QString body = QStringLiteral("7799%1").arg(i, 8, 10, QLatin1Char('0'));
        const auto gtin = Gtin::parse(body + QString::number(Gtin::checkDigit(body).value_or(0)));
        if (!gtin)
            return gtin.error();
        product.gtins = {*gtin};
        product.category = categories.at(int(random.between(0, categories.size() - 1)));
        product.price = UnitPrice(random.between(40, 1500) * 10 * unitsOf(currency), currency.decimals(), currency);
        product.tax = TaxRate::fromBasisPoints(Rates[random.between(0, 3)]);
        product.minimum = Quantity::units(random.between(4, 40));
        products.append({product, Quantity::units(product.minimum.milli() / 1000 + random.between(10, 400))});
    }
    return products;
}

QJsonArray toJson(const QList<CatalogueDesk::Stocked> &products)
{
    QJsonArray list;
    for (const CatalogueDesk::Stocked &stocked : products) {
        QJsonObject json = mostrador::toJson(stocked.product);
        json.insert(QStringLiteral("opening_milli"), stocked.opening.milli());
        list.append(json);
    }
    return list;
}

} // namespace mostrador::SampleShop

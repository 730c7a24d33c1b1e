// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of the edits that come over REST. Input: a body; it is taken for a product, a price and a count.
#include "hub/api/RestJson.h"
#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include "tests/fuzz/Fuzz.h"

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

Product known()
{
    Product product;
    product.sku = QStringLiteral("A");
    product.name = QStringLiteral("Café");
    product.gtins = {*Gtin::parse(QStringLiteral("7790387000016"))};
    product.price = UnitPrice(12345, 3, Currency::ars());
    product.tax = TaxRate::fromBasisPoints(2100);
    product.version = 3;
    return product;
}

/// What the desk then does with it: a product that passes becomes an entry of the hub's own lane, which must be applied.
void becomesEntry(const Product &before, const Product &wanted)
{
    ProductEdit edit = editBetween(before, wanted);
    edit.sku = wanted.sku;
    edit.baseVersion = before.version;
    const QByteArray payload = encode(edit);
    promise(payload.size() <= 64 * 1024, "an edit over REST fits an entry");
    const auto read = decodeProductEdit(payload);
    promise(read.ok(), "an edit over REST can be read from its entry", payload);
    Product after = applyEdit(before, *read);
    after.version = wanted.version;
    promise(after == wanted, "an edit over REST does what it says", payload);
    const auto shown = productFromJson(toJson(after));
    promise(shown && *shown == after, "a product is the same after REST", payload);
}

void asProduct(const QJsonObject &body, const std::optional<Product> &before)
{
    const auto wanted = productFromRest(QStringLiteral("A"), before, body, QStringLiteral("ARS"));
    if (!accepted(wanted))
        return;
    promise(wanted->sku == QLatin1String("A") && wanted->version == (before ? before->version : 0), "a body changes neither code nor version");
    if (accepted(checkProduct(*wanted)))
        becomesEntry(before.value_or(Product{}), *wanted);
}

void asCount(const QJsonObject &body, const QString &store)
{
    const auto count = countFromRest(body, store);
    if (!accepted(count))
        return;
    const StockCounted entry{QStringLiteral("A"), count->counted, Quantity::fromMilli(5), 0, count->reason, count->note};
    promise(decodeStockCounted(encode(entry)).ok(), "a count over REST can be read from its entry", encode(entry));
}

} // namespace

FUZZ_TARGET(rest)
{
    const auto body = JsonReader::parse(input);
    if (!accepted(body)) {
        const HttpResponse answer = restProblem(body.error());
        promise(answer.status == 400 && answer.body.size() < 2000, "a refusal over REST is short");
        return;
    }
    asProduct(*body, std::nullopt);
    asProduct(*body, known());
    asCount(*body, {});
    asCount(*body, QStringLiteral("0002"));
}

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/ProductProjection.h"

#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"
#include <algorithm>

namespace mostrador {

namespace {

/// A field's value as a person reads it in a conflict.
QString fieldText(const Product &product, ProductField field)
{
    const QJsonObject json = toJson(product);
    switch (field) {
    case ProductField::Price: return product.price.toWire() + QLatin1Char(' ') + product.price.currency().code();
    case ProductField::Gtins: {
        QStringList texts;
        for (const Gtin &gtin : product.gtins)
            texts.append(gtin.shortest());
        return texts.join(QStringLiteral(", "));
    }
    case ProductField::Minimum: return json.value(QStringLiteral("minimum_milli")).toVariant().toString();
    case ProductField::Tax: return json.value(QStringLiteral("tax_basis_points")).toVariant().toString();
    default: return json.value(toWire(field)).toVariant().toString();
    }
}

} // namespace

Result<QList<ProductProjection::FeedKey>> ProductProjection::apply(const JournalEntry &entry)
{
    const auto edit = decodeProductEdit(entry.payload);
    if (!edit)
        return edit.error();
    const auto before = m_goods.product(edit->sku);
    if (!before)
        return before.error();
    if (const auto sound = check(*edit, *before); !sound)
        return sound.error();
    m_keys = {{QStringLiteral("product"), edit->sku, StoreId{}}}; // also when nothing changes: the till waits for the hub's word
    if (const auto set = setFields(entry, *edit, *before); !set)
        return set.error();
    if (const auto caughtUp = *before ? Result<void>() : catchUp(entry, edit->sku); !caughtUp)
        return caughtUp.error();
    return m_keys;
}

/// What it makes of the product would stand in the catalogue as something that nobody can read, or in another currency.
Result<void> ProductProjection::check(const ProductEdit &edit, const std::optional<Product> &before)
{
    const bool priced = edit.fields.contains(ProductField::Price);
    if (const auto ours = priced ? m_facts.checkCurrency(edit.values.price.currency()) : Result<void>(); !ours)
        return ours;
    return checkProduct(applyEdit(before.value_or(Product{}), edit));
}

/// Restored books may hear of an edit before they hear again of the product that another till had made: it waited in quarantine.
Result<void> ProductProjection::catchUp(const JournalEntry &creation, const Sku &sku)
{
    const auto waiting = m_ledger.unreadBefore(creation.id, sku);
    if (!waiting)
        return waiting.error();
    for (const LedgerStore::Unread &unread : *waiting) {
        const auto edit = decodeProductEdit(unread.entry.payload);
        if (!edit)
            continue;
        const auto before = m_goods.product(sku);
        if (!before)
            return before.error();
        if (!check(*edit, *before))
            continue;
        if (const auto set = setFields(unread.entry, *edit, *before); !set)
            return set;
        if (const auto marked = m_ledger.markReplayed(unread.id); !marked)
            return marked;
    }
    return {};
}

/// Whether the field would give the product a barcode that another one owns. An archived product owns none; coming back it asks for its own.
Result<bool> ProductProjection::takesBarcodes(const ProductEdit &edit, ProductField field, const Product &before) const
{
    const bool comesBack = field == ProductField::Archived && !edit.values.archived;
    if (!comesBack && (field != ProductField::Gtins || before.archived))
        return false;
    for (const Gtin &gtin : comesBack ? before.gtins : edit.values.gtins) {
        const auto owner = m_goods.ownerOf(gtin);
        if (!owner)
            return owner.error();
        if (*owner && **owner != edit.sku)
            return true;
    }
    return false;
}

/// The fields in the order in which they are judged: what is archived is so before its barcodes are looked at, what comes back asks with the new ones.
QList<ProductField> ProductProjection::inOrder(const ProductEdit &edit)
{
    QList<ProductField> fields(edit.fields.cbegin(), edit.fields.cend());
    std::stable_partition(fields.begin(), fields.end(), [&edit](ProductField field) { return (field == ProductField::Archived) == edit.values.archived; });
    return fields;
}

Result<bool> ProductProjection::isRefused(const JournalEntry &entry, const ProductEdit &edit, ProductField field, const Product &before)
{
    Sql &sql = m_database.sql();
    bool refused = false;
    const auto owner = m_facts.ownerOf(entry.id);
    if (!owner)
        return owner.error();
    const auto read =
        sql.each(QStringLiteral("SELECT version, till FROM product_field WHERE sku = ? AND field = ?"), {edit.sku, toWire(field)}, [&](const QSqlQuery &row) {
            // Own edits follow each other in the journal: only somebody else's since then is in the way.
            refused = row.value(0).toLongLong() > edit.baseVersion && row.value(1).toInt() != *owner;
        });
    if (!read)
        return read.error();
    if (!refused) {
        const auto taken = takesBarcodes(edit, field, before);
        if (!taken)
            return taken;
        refused = *taken;
    }
    if (!refused)
        return false;
    const auto id =
        sql.scalar(QStringLiteral("INSERT INTO conflict (till, epoch, seq, sku, field, refused, kept, kept_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                   {entry.id.till.value, entry.id.epoch, entry.id.seq, edit.sku, toWire(field), fieldText(edit.values, field), fieldText(before, field), before.version});
    if (!id)
        return id.error();
    m_keys.append({QStringLiteral("conflict"), id->toString(), entry.store});
    return true;
}

Result<void> ProductProjection::setFields(const JournalEntry &entry, const ProductEdit &edit, const std::optional<Product> &before)
{
    Product product = before.value_or(Product{});
    product.sku = edit.sku;
    QList<ProductField> set;
    for (const ProductField field : inOrder(edit)) {
        ProductEdit one = edit;
        one.fields = {field};
        const Product with = applyEdit(product, one);
        if (before && with == product)
            continue; // both say the same
        const auto refused = isRefused(entry, edit, field, product);
        if (!refused)
            return refused.error();
        if (*refused)
            continue;
        product = with;
        set.append(field);
    }
    if (set.isEmpty())
        return {};
    ++product.version;
    const auto owner = m_facts.ownerOf(entry.id);
    if (!owner)
        return owner.error();
    for (const ProductField field : std::as_const(set)) {
        const auto kept = m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO product_field (sku, field, version, till) VALUES (?, ?, ?, ?)"),
                                               {edit.sku, toWire(field), product.version, *owner});
        if (!kept)
            return kept;
    }
    return storeProduct(product);
}

Result<void> ProductProjection::storeProduct(const Product &product)
{
    Sql &sql = m_database.sql();
    const auto stored = sql.run(QStringLiteral("INSERT INTO product (sku, product, version, archived) VALUES (?, ?, ?, ?) "
                                               "ON CONFLICT (sku) DO UPDATE SET product = excluded.product, version = excluded.version, archived = excluded.archived"),
                                {product.sku, jsonText(toJson(product)), product.version, product.archived ? 1 : 0});
    if (!stored)
        return stored;
    if (const auto cleared = sql.run(QStringLiteral("DELETE FROM product_gtin WHERE sku = ?"), {product.sku}); !cleared)
        return cleared;
    if (product.archived)
        return {};
    for (const Gtin &gtin : product.gtins)
        if (const auto kept = sql.run(QStringLiteral("INSERT OR IGNORE INTO product_gtin (gtin, sku) VALUES (?, ?)"), {gtin.normalised(), product.sku}); !kept)
            return kept;
    return {};
}

} // namespace mostrador

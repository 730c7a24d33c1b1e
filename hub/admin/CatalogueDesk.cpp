// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/CatalogueDesk.h"

#include "models/wire/Payloads.h"
#include <QJsonDocument>
#include <algorithm>

namespace mostrador {

namespace {

const QString OpeningKey = QStringLiteral("opening_stock"); ///< meta: {"sku": thousandths}

OwnLane::Draft opening(const Sku &sku, Quantity quantity, StoreId store)
{
    return {EntryType::StockMoved, encode(StockMoved{sku, quantity, StockReason::Opening, {}, {}}), store};
}

ProductEdit creationOf(const Product &product)
{
    ProductEdit edit = editBetween(Product{}, product);
    edit.sku = product.sku;
    return edit;
}

} // namespace

Result<void> CatalogueDesk::checkLoad(const QList<Stocked> &products) const
{
    const auto known = m_books.reader().goods().products(0, 1);
    if (!known)
        return known.error();
    if (!known->items.isEmpty())
        return Error{Error::Code::Conflict, QStringLiteral("This hub has products already. Nothing was changed; a sample goes into an empty one."), {}};
    for (const Stocked &stocked : products) {
        const auto sound = checkProduct(stocked.product);
        if (const auto valid = sound ? checkWritten(creationOf(stocked.product)) : sound; !valid)
            return Error{Error::Code::Invalid, QStringLiteral("Product %1: %2").arg(stocked.product.sku, valid.error().message), {}};
        if (stocked.product.price.currency().code() != m_books.currency())
            return Error{Error::Code::Invalid, QStringLiteral("These prices are in %1, this hub's are in %2. Nothing was changed.")
                                                   .arg(stocked.product.price.currency().code(), m_books.currency()), {}};
    }
    return {};
}

Result<void> CatalogueDesk::openFirst(const QString &storeName)
{
    const auto stores = m_books.registry().stores();
    if (!stores)
        return stores.error();
    if (!stores->isEmpty() || storeName.isEmpty())
        return {};
    const auto added = m_books.registry().addStore(storeName);
    return added ? Result<void>() : added.error();
}

Result<void> CatalogueDesk::keepOpenings(const QList<Stocked> &products)
{
    QJsonObject openings;
    for (const Stocked &stocked : products)
        if (!stocked.opening.isZero())
            openings.insert(stocked.product.sku, stocked.opening.milli());
    return m_books.store().setMeta(OpeningKey, QString::fromUtf8(QJsonDocument(openings).toJson(QJsonDocument::Compact)));
}

Result<ApplyReport> CatalogueDesk::load(const QList<Stocked> &products, const QString &storeName)
{
    if (const auto fits = checkLoad(products); !fits)
        return fits.error();
    // Shop and openings first: cut off after them, a load can be repeated; the other way round a shop that opens later would stand empty.
    const auto opened = openFirst(storeName);
    const auto kept = opened ? keepOpenings(products) : opened;
    const auto stores = m_books.registry().stores();
    if (!kept || !stores)
        return kept ? stores.error() : kept.error();
    QList<OwnLane::Draft> drafts;
    for (const Stocked &stocked : products)
        drafts.append({EntryType::ProductEdited, encode(creationOf(stocked.product)), StoreId{}});
    for (const StoreEntry &store : *stores)
        for (const Stocked &stocked : products)
            if (!stocked.opening.isZero())
                drafts.append(opening(stocked.product.sku, stocked.opening, store.store));
    return m_books.own().append(drafts);
}

Result<ApplyReport> CatalogueDesk::openStore(StoreId store)
{
    const auto kept = m_books.store().meta(OpeningKey);
    if (!kept)
        return kept.error();
    const QJsonObject openings = QJsonDocument::fromJson(kept->toUtf8()).object();
    QList<OwnLane::Draft> drafts;
    for (auto one = openings.constBegin(); one != openings.constEnd(); ++one)
        drafts.append(opening(one.key(), Quantity::fromMilli(one.value().toInteger()), store));
    return drafts.isEmpty() ? Result<ApplyReport>(ApplyReport{}) : m_books.own().append(drafts);
}

Result<void> CatalogueDesk::checkBarcodes(const Product &product) const
{
    for (const Gtin &gtin : product.gtins) {
        const auto owner = m_books.reader().goods().ownerOf(gtin);
        if (!owner)
            return owner.error();
        if (*owner && **owner != product.sku)
            return Error{Error::Code::Invalid, QStringLiteral("Barcode %1 belongs to product %2. Nothing was changed.").arg(gtin.shortest(), **owner), {}};
    }
    return {};
}

Result<CatalogueDesk::Edited> CatalogueDesk::put(const Product &wanted, qint64 version)
{
    if (const auto valid = checkProduct(wanted); !valid)
        return valid.error();
    const auto known = m_books.reader().goods().product(wanted.sku);
    if (!known)
        return known.error();
    const Product before = known->value_or(Product{});
    if (before.version != version)
        return Error{Error::Code::Conflict, QStringLiteral("Product %1 has version %2 now, not %3. Nothing was changed. Read it again and repeat the edit.")
                                                .arg(wanted.sku).arg(before.version).arg(version), {}};
    if (wanted.price.currency().code() != m_books.currency())
        return Error{Error::Code::Invalid, QStringLiteral("This hub's prices are in %1. Nothing was changed.").arg(m_books.currency()), {}};
    if (const auto free = checkBarcodes(wanted); !free)
        return free.error();
    const ProductEdit edit = *known ? editBetween(before, wanted) : creationOf(wanted);
    if (*known && edit.fields.isEmpty())
        return Edited{before, {}};
    if (const auto written = checkWritten(edit); !written)
        return written.error();
    auto report = m_books.own().append({{EntryType::ProductEdited, encode(edit), StoreId{}}});
    if (!report)
        return report.error();
    const auto after = m_books.reader().goods().product(wanted.sku);
    if (!after)
        return after.error();
    if (!*after)
        return Error{Error::Code::Storage, QStringLiteral("Product %1 is not there after the edit. Run mostrador-hub rebuild --check.").arg(wanted.sku), {}};
    return Edited{**after, *report};
}

Result<CatalogueDesk::Counted> CatalogueDesk::count(const Sku &sku, StoreId store, Quantity counted, const QString &reason, const QString &note, qint64 revision)
{
    const auto product = m_books.reader().goods().product(sku);
    const auto stores = m_books.registry().stores();
    if (!product || !stores)
        return product ? stores.error() : product.error();
    const bool knownStore = std::any_of(stores->cbegin(), stores->cend(), [store](const StoreEntry &entry) { return entry.store == store; });
    if (!*product || !knownStore)
        return Error{Error::Code::NotFound, *product ? QStringLiteral("There is no shop %1. Nothing was changed.").arg(store.toString())
                                                     : QStringLiteral("There is no product %1. Nothing was changed.").arg(sku), {}};
    const auto level = [&]() -> Result<StockLevel> {
        const auto levels = m_books.reader().goods().stockOf(sku);
        if (!levels)
            return levels.error();
        for (const StockLevel &one : *levels)
            if (one.store == store)
                return one;
        return StockLevel{sku, store, {}, 0, 0, {}};
    };
    const auto before = level();
    if (!before)
        return before.error();
    if (revision >= 0 && before->revision != revision)
        return Error{Error::Code::Conflict, QStringLiteral("The stock of %1 moved since revision %2: it is at %3 now. Nothing was changed. Read it again.")
                                                .arg(sku).arg(revision).arg(before->revision), {}};
    StockCounted entry;
    entry.sku = sku;
    entry.counted = counted;
    entry.book = before->quantity;
    entry.reason = reason;
    entry.note = note;
    auto report = m_books.own().append({{EntryType::StockCounted, encode(entry), store}});
    if (!report)
        return report.error();
    const auto after = level();
    if (!after)
        return after.error();
    return Counted{*after, *report};
}

} // namespace mostrador

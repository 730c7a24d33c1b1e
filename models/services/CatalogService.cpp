// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CatalogService.h"

#include "models/services/people/Permission.h"
#include "models/wire/Payloads.h"
#include <QCoreApplication>

namespace mostrador {

CatalogService::CatalogService(Database &database, JournalStore &journal) : m_database(database), m_journal(journal), m_products(database), m_documents(database)
{
}

Result<void> CatalogService::create(const Product &product)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::product(product.sku)); !may)
        return may;
    const auto taken = m_products.product(product.sku);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("Catalog", "The code %1 belongs to “%2” already. Nothing was created. Choose another code.")
                         .arg(product.sku, (*taken)->name), {}};
    if (const auto added = add(product); !added)
        return added;
    return transaction.commit();
}

Result<int> CatalogService::createMissing(const QList<Product> &products)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::product({})); !may)
        return may.error();
    int created = 0;
    for (const Product &product : products) {
        const auto taken = m_products.product(product.sku);
        if (!taken)
            return taken.error();
        if (*taken)
            continue;
        if (const auto added = add(product); !added)
            return added.error();
        ++created;
    }
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return created;
}

/// In the open transaction.
Result<void> CatalogService::add(const Product &product)
{
    if (const auto sound = checkProduct(product); !sound)
        return sound;
    if (const auto free = checkGtins(product); !free)
        return free;
    ProductEdit edit{product.sku, 0, {}, product};
    edit.fields = {ProductField::Name, ProductField::Gtins, ProductField::Category, ProductField::Unit, ProductField::Price,
                   ProductField::Tax, ProductField::Minimum, ProductField::Archived, ProductField::Favourite};
    edit.values.version = 0;
    return record(edit);
}

Result<void> CatalogService::edit(const ProductEdit &edit)
{
    if (edit.fields.isEmpty())
        return {};
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::product(edit.sku)); !may)
        return may;
    const auto before = m_products.product(edit.sku);
    if (!before)
        return before.error();
    if (!*before)
        return Error{Error::Code::NotFound, QCoreApplication::translate("Catalog", "There is no product %1. Nothing was changed.").arg(edit.sku), {}};
    const Product after = applyEdit(**before, edit);
    if (const auto sound = checkProduct(after); !sound)
        return sound;
    if (const auto free = checkGtins(after); !free)
        return free;
    if (const auto recorded = record(edit); !recorded)
        return recorded;
    return transaction.commit();
}

Result<void> CatalogService::applyAgain(const EditConflict &conflict)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::product(conflict.sku)); !may)
        return may;
    const auto payload = m_documents.payload(conflict.entry);
    const auto standing = m_products.product(conflict.sku);
    if (!payload || !standing)
        return payload ? standing.error() : payload.error();
    if (payload->isEmpty() || !*standing)
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Catalog", "The edit %1 cannot be found on this till. Nothing was changed.").arg(conflict.entry.toString()), {}};
    const auto refused = decodeProductEdit(*payload);
    if (!refused)
        return refused.error();
    ProductEdit again = *refused;
    again.baseVersion = qMax((*standing)->version, conflict.keptVersion);
    again.fields = {conflict.field};
    const Product after = applyEdit(**standing, again);
    if (const auto sound = checkProduct(after); !sound)
        return sound;
    if (const auto free = checkGtins(after); !free)
        return free;
    if (const auto recorded = record(again); !recorded)
        return recorded;
    if (const auto settled = m_documents.dismiss(conflict.entry, conflict.field); !settled)
        return settled;
    return transaction.commit();
}

Result<void> CatalogService::record(const ProductEdit &edit)
{
    if (const auto written = checkWritten(edit); !written)
        return written;
    const QByteArray payload = encode(edit);
    const auto entry = m_journal.append(EntryType::ProductEdited, payload);
    if (!entry)
        return entry.error();
    return m_products.edit(edit, entry->id, payload);
}

Result<void> CatalogService::checkGtins(const Product &product) const
{
    if (product.archived)
        return {}; // it owns none; it asks for them when it comes back
    for (const Gtin &gtin : product.gtins) {
        const auto owner = m_products.ownerOf(gtin);
        if (!owner)
            return owner.error();
        if (*owner && **owner != product.sku)
            return Error{Error::Code::Conflict,
                         QCoreApplication::translate("Catalog", "The barcode %1 belongs to product %2 already. Nothing was changed.").arg(gtin.shortest(), **owner), {}};
    }
    return {};
}

} // namespace mostrador

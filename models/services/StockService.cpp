// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/StockService.h"

#include "models/domain/payment/CardNumber.h"
#include "models/services/people/Permission.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

Error failedProduct(Error::Code code, const char *text, const QString &what)
{
    return {code, QCoreApplication::translate("Stock", text).arg(what), {}};
}

/// What no decoder would take, and what nobody writes down, is not recorded.
Result<void> checkForm(Quantity quantity, const QString &reason, const QString &note, const QString &reference)
{
    if (!StockReason::all().contains(reason))
        return failedProduct(Error::Code::Invalid, QT_TRANSLATE_NOOP("Stock", "“%1” is not a reason for a stock movement. Nothing was recorded."), reason);
    if (quantity.milli() > Quantity::MostMilli || quantity.milli() < -Quantity::MostMilli)
        return failedProduct(Error::Code::Invalid, QT_TRANSLATE_NOOP("Stock", "The quantity is too large (%1 thousandths). Nothing was recorded."),
                             QString::number(quantity.milli()));
    if (note.size() > 200 || reference.size() > 80)
        return failedProduct(Error::Code::Invalid, QT_TRANSLATE_NOOP("Stock", "The note “%1…” or the number of the other system is too long. Nothing was recorded."),
                             note.left(40));
    if (looksLikeCardNumber(note) || looksLikeCardNumber(reference, CardPlace::Codes))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Stock", "That looks like the number of a card. Card numbers are never written down: nothing was recorded."),
                     {}};
    return {};
}

Result<void> checkKnown(const CatalogStore &products, const Sku &sku)
{
    const auto product = products.product(sku);
    if (!product)
        return product.error();
    if (!*product)
        return failedProduct(Error::Code::NotFound, QT_TRANSLATE_NOOP("Stock", "There is no product %1. Nothing was changed."), sku);
    return {};
}

} // namespace

StockService::StockService(Database &database, JournalStore &journal)
    : m_database(database), m_journal(journal), m_products(database), m_stock(database), m_references(database)
{
}

Result<void> StockService::move(const StockMoved &moved)
{
    if (moved.delta.isZero())
        return failedProduct(Error::Code::Invalid, QT_TRANSLATE_NOOP("Stock", "A movement of zero changes nothing (%1). Nothing was recorded."), moved.sku);
    if (const auto sound = checkForm(moved.delta, moved.reason, moved.note, moved.externalReference); !sound)
        return sound;
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::stock(moved.sku, moved.delta)); !may)
        return may;
    if (const auto known = checkKnown(m_products, moved.sku); !known)
        return known;
    if (!moved.externalReference.isEmpty()) {
        const auto before = m_references.isReferenceKnown(moved.externalReference);
        if (!before)
            return before.error();
        if (*before)
            return failedProduct(Error::Code::Conflict, QT_TRANSLATE_NOOP("Stock", "Document %1 of the other system is recorded already. Nothing was recorded twice."),
                                 moved.externalReference);
    }
    const auto entry = m_journal.append(EntryType::StockMoved, encode(moved));
    if (!entry)
        return entry.error();
    if (!moved.externalReference.isEmpty())
        if (const auto kept = m_references.addReference(moved.externalReference, entry->id); !kept)
            return kept;
    if (const auto shown = m_stock.addOwn(entry->id, {{moved.sku, 0, moved.delta, 0}}, entry->wallUtc); !shown)
        return shown;
    return transaction.commit();
}

Result<void> StockService::count(StockCounted counted)
{
    if (counted.counted.isNegative())
        return failedProduct(Error::Code::Invalid, QT_TRANSLATE_NOOP("Stock", "A count cannot be negative (%1). Nothing was recorded."), counted.sku);
    if (const auto sound = checkForm(counted.counted, counted.reason, counted.note, {}); !sound)
        return sound;
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::stock(counted.sku, counted.counted)); !may)
        return may;
    if (const auto known = checkKnown(m_products, counted.sku); !known)
        return known;
    const auto outbox = m_journal.outbox();
    const auto shown = m_stock.stock(counted.sku);
    if (!outbox || !shown)
        return outbox ? shown.error() : outbox.error();
    counted.ownSeq = outbox->lastSeq;
    counted.book = shown->quantity;
    const auto delta = counted.counted.minus(counted.book);
    if (!delta)
        return delta.error();
    const auto entry = m_journal.append(EntryType::StockCounted, encode(counted));
    if (!entry)
        return entry.error();
    if (const auto moved = m_stock.addOwn(entry->id, {{counted.sku, 0, *delta, 0}}, entry->wallUtc); !moved)
        return moved;
    return transaction.commit();
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/parked/ParkingService.h"

#include "models/domain/CrashPoint.h"
#include "models/services/CartCodec.h"
#include "models/storage/people/ApprovalStore.h"
#include "models/wire/Payloads.h"
#include <QCoreApplication>
#include <QJsonDocument>

namespace mostrador {

namespace {

Error failed(Error::Code code, const char *text)
{
    return {code, QCoreApplication::translate("Parking", text), {}};
}

/// "3 Yerba mate, Leche entera": enough to know it again.
QString summaryOf(const Cart &cart)
{
    QStringList parts;
    qsizetype length = 0;
    for (const CartLine &line : cart.lines()) {
        const bool isOne = line.quantity == Quantity::units(1);
        parts.append(isOne || line.product.isWeighed() ? line.product.name : QStringLiteral("%1 %2").arg(line.quantity.milli() / 1000).arg(line.product.name));
        if (length += parts.last().size(); length > ParkedSale::MostSummary)
            break;
    }
    const QString whole = parts.join(QStringLiteral(", "));
    return whole.size() <= ParkedSale::MostSummary ? whole : whole.left(ParkedSale::MostSummary - 1) + QChar(0x2026);
}

} // namespace

ParkingService::ParkingService(Database &database, JournalStore &journal, RandomSource &random)
    : m_database(database), m_journal(journal), m_random(random), m_parked(database), m_sales(database), m_unparked(database)
{}

Result<CartExchanged> ParkingService::exchange(const CartExchange &wanted)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    CartExchanged done;
    if (!wanted.aside.isEmpty()) {
        const auto parked = park(wanted.aside, wanted.name);
        if (!parked)
            return parked.error();
        done.parked = *parked;
        if (const auto waited = wanted.waiting.isEmpty() ? Result<void>() : m_unparked.remove(wanted.waiting); !waited)
            return waited.error();
        crashPoint("cart_parked");
    }
    if (!wanted.recall.isEmpty()) {
        const auto cart = recall(wanted, done.name);
        if (!cart)
            return cart.error();
        done.cart = *cart;
    }
    if (wanted.isUndo && !wanted.undone.isBlank())
        done.cart = wanted.undone;
    if (const auto kept = putOpen(encodeCart(done.cart)); !kept)
        return kept.error();
    crashPoint("cart_exchange_before_commit");
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    m_unparked.wasKept();
    crashPoint("cart_exchange_after_commit");
    return done;
}

/// In the open transaction.
Result<void> ParkingService::putOpen(const QByteArray &cart)
{
    const auto kept = m_unparked.put();
    return kept ? m_sales.keepCart(cart) : kept;
}

Result<void> ParkingService::wait(const CartExchange &refused)
{
    if (const auto added = m_unparked.add({refused.waiting, refused.aside, refused.name}); !added)
        return added;
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto put = putOpen({}); !put)
        return put;
    if (const auto begun = ApprovalStore(m_database).beginSale(); !begun) // what comes next is another customer's
        return begun;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    m_unparked.wasKept();
    return {};
}

Result<void> ParkingService::bringBack(const QByteArray &cart, const QString &waiting)
{
    const auto removed = m_unparked.remove(waiting);
    return removed ? keepOpen(cart) : removed;
}

Result<void> ParkingService::keepOpen(const QByteArray &cart)
{
    if (m_unparked.isKept())
        return m_sales.keepCart(cart); // one statement, its own transaction
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto put = putOpen(cart); !put)
        return put;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    m_unparked.wasKept();
    return {};
}

Result<QString> ParkingService::park(const Cart &cart, const QString &name)
{
    const auto who = m_journal.identity();
    if (!who)
        return who.error();
    if (name.size() > ParkedSale::MostName)
        return failed(Error::Code::Invalid, QT_TRANSLATE_NOOP("Parking", "The name of the parked sale is too long. Nothing was parked."));
    ParkedSale parked;
    parked.at = m_journal.now();
    parked.id = uuidV7(parked.at.toMSecsSinceEpoch(), m_random);
    parked.name = name.simplified();
    parked.total = cart.total();
    parked.lines = int(cart.lines().size());
    parked.summary = summaryOf(cart);
    Cart free = cart; // nothing of it is received: whoever goes on with it follows the shop's prices
    free.setSaid({});
    parked.cart = QJsonDocument::fromJson(encodeCart(free)).object();
    const QByteArray payload = encode(parked);
    if (payload.size() > JournalEntry::MaxPayloadBytes)
        return failed(Error::Code::Invalid, QT_TRANSLATE_NOOP("Parking", "This sale has too many lines to be parked. It is as it was: charge it, or take it in two."));
    const auto entry = m_journal.append(EntryType::SaleParked, payload);
    if (!entry)
        return entry.error();
    if (const auto kept = m_parked.park(parked, who->till); !kept)
        return kept.error();
    return parked.id;
}

/// One that this till parked, if nobody else has it: without the hub's word nothing more can be known.
Result<ParkedSale> ParkingService::own(const CartExchange &wanted)
{
    const auto who = m_journal.identity();
    const auto row = m_parked.row(wanted.recall);
    if (!who || !row)
        return who ? row.error() : who.error();
    if (!*row || (*row)->isTaken)
        return failed(Error::Code::NotFound, QT_TRANSLATE_NOOP("Parking", "This sale is not parked any more. Nothing was changed."));
    if ((*row)->isAtAnother(who->till))
        return Error{Error::Code::Conflict, QCoreApplication::translate("Parking", "Till %1 has it already. Nothing was changed.").arg((*row)->holder.value), {}};
    if (!(*row)->isOwn)
        return failed(Error::Code::Unreachable, QT_TRANSLATE_NOOP("Parking", "Another till parked it: it can be recalled when the hub answers. Nothing was changed."));
    const auto cart = m_parked.cart(wanted.recall);
    if (!cart)
        return cart.error();
    return ParkedSale{(*row)->id, (*row)->name, (*row)->at, (*row)->total, (*row)->lines, (*row)->summary, *cart};
}

Result<Cart> ParkingService::recall(const CartExchange &wanted, QString &name)
{
    const auto row = m_parked.row(wanted.recall);
    if (!row)
        return row.error();
    if (*row && (*row)->isTaken)
        return failed(Error::Code::NotFound, QT_TRANSLATE_NOOP("Parking", "This sale is not parked any more. Nothing was changed."));
    const auto parked = wanted.granted ? Result<ParkedSale>(*wanted.granted) : own(wanted);
    if (!parked)
        return parked.error();
    Cart cart = decodeCart(QJsonDocument(parked->cart).toJson(QJsonDocument::Compact));
    if (cart.lines().size() != parked->lines)
        return failed(Error::Code::Damaged, QT_TRANSLATE_NOOP("Parking", "The parked sale cannot be read as a whole. It stays parked; ring it up anew."));
    cart.setParked(parked->id);
    name = parked->name;
    const auto entry = m_journal.append(EntryType::SaleRecalled, encode(SaleRecalled{parked->id, wanted.granted.has_value(), wanted.isUndo}));
    if (!entry)
        return entry.error();
    if (const auto taken = m_parked.take(*parked); !taken)
        return taken.error();
    return cart;
}

} // namespace mostrador

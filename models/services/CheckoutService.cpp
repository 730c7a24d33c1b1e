// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CheckoutService.h"

#include "models/domain/CrashPoint.h"
#include "models/domain/payment/CardNumber.h"
#include "models/domain/payment/RefundParts.h"
#include "models/domain/returns/ReturnLines.h"
#include "models/services/cash/ShiftRule.h"
#include "models/services/parked/ParkingService.h"
#include "models/services/people/Permission.h"
#include "models/services/people/SaleDeeds.h"
#include "models/services/returns/KeptExchange.h"
#include "models/storage/SettingStore.h"
#include "models/storage/people/ApprovalStore.h"
#include "models/storage/sales/OtherDocuments.h"
#include "models/wire/Payloads.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

Error failedDocument(Error::Code code, const char *text, const QString &number)
{
    return {code, QCoreApplication::translate("Checkout", text).arg(number), {}};
}

QList<StockStore::Movement> movementsOf(const Sale &sale)
{
    QList<StockStore::Movement> movements;
    int row = 0;
    for (const SaleLine &line : sale.lines)
        movements.append({line.sku, row++, line.movesStock() ? -line.quantity : Quantity(), line.total.minor()});
    return movements;
}

/// What came back, or was voided, is offered after a start until somebody has seen it, like a sale: it must not be done twice.
Result<CommittedSale> finishBack(Transaction &transaction, SaleStore &sales, const CommittedSale &committed)
{
    crashPoint("back_recorded");
    if (const auto kept = sales.keepReceipt(committed.sale.number); !kept)
        return kept.error();
    crashPoint("back_before_commit");
    if (const auto done = transaction.commit(); !done)
        return done.error();
    crashPoint("back_after_commit");
    return committed;
}

} // namespace

CheckoutService::CheckoutService(Database &database, JournalStore &journal, ParkingService &parking)
    : m_database(database), m_journal(journal), m_parking(parking), m_sales(database), m_stock(database), m_attempts(database), m_vouchers(database), m_paper(database)
{
}

Result<CommittedSale> CheckoutService::complete(Sale sale, const QStringList &terminalAttempts, PaperWish paper)
{
    if (const auto sound = checkSale(sale); !sound)
        return sound.error();
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (!sale.externalReference.isEmpty()) {
        const auto known = m_sales.isReferenceKnown(sale.externalReference);
        if (!known)
            return known.error();
        if (*known)
            return failedDocument(Error::Code::Conflict,
                                  QT_TRANSLATE_NOOP("Checkout", "Document %1 of the other system is recorded already. Nothing was recorded twice."),
                                  sale.externalReference);
    }
    const auto committed = record(std::move(sale), terminalAttempts, paper);
    if (!committed)
        return committed;
    crashPoint("sale_recorded");
    if (const auto emptied = m_parking.putOpen({}); !emptied)
        return emptied.error();
    if (const auto kept = m_sales.keepReceipt(committed->sale.number); !kept)
        return kept.error();
    crashPoint("sale_before_commit");
    if (const auto done = transaction.commit(); !done)
        return done.error();
    m_parking.wasKept();
    crashPoint("sale_after_commit");
    return committed;
}

Result<CommittedSale> CheckoutService::giveBack(const Sale &document, const QStringList &terminalAttempts)
{
    if (document.type != SaleType::Return && document.type != SaleType::Exchange)
        return failedDocument(Error::Code::Invalid, QT_TRANSLATE_NOOP("Checkout", "This is no return. Nothing was recorded."), {});
    if (const auto sound = checkSale(document); !sound)
        return sound.error();
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto committed = record(document, terminalAttempts, PaperWish::AsSet);
    if (!committed)
        return committed;
    if (const auto emptied = SettingStore(m_database).put(setting::Exchange, {}); !emptied)
        return emptied.error(); // else a kill would offer to charge it once more
    return finishBack(transaction, m_sales, *committed);
}

Result<CommittedSale> CheckoutService::undo(const QString &number, SaleType type, const QString &reason, const CardsBack &cards)
{
    if (type == SaleType::Sale)
        return failedDocument(Error::Code::Invalid, QT_TRANSLATE_NOOP("Checkout", "Sale %1 can be returned or voided, nothing else. Nothing was recorded."), number);
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto found = m_sales.sale(number);
    if (!found)
        return found.error();
    if (!*found || (*found)->type != SaleType::Sale)
        return failedDocument(Error::Code::NotFound, QT_TRANSLATE_NOOP("Checkout", "There is no sale %1 on this till. Nothing was recorded."), number);
    const auto undone = m_sales.isUndone(number);
    const auto elsewhere = OtherDocuments(m_database).later(number);
    if (!undone || !elsewhere)
        return undone ? elsewhere.error() : undone.error();
    if (*undone || !elsewhere->isEmpty())
        return failedDocument(Error::Code::Conflict, QT_TRANSLATE_NOOP("Checkout", "Sale %1 was returned or voided before. Nothing was recorded."), number);
    Sale document = undoing(**found, type);
    document.at = m_journal.now();
    document.reason = reason;
    if (const auto named = nameByHand(document, cards); !named)
        return named.error();
    const auto committed = record(std::move(document), cards.attempts, PaperWish::AsSet);
    return committed ? finishBack(transaction, m_sales, *committed) : committed;
}

/// What is left of the sale that the document takes back from, with the document in it, as far as this till and the hub's word know; none when it names no
/// sale that is known here.
Result<std::optional<Returned>> CheckoutService::checkOriginal(Permit &permit, const Sale &document) const
{
    if (document.refersTo.isEmpty())
        return std::optional<Returned>();
    const OtherDocuments others(m_database);
    const auto own = m_sales.sale(document.refersTo);
    const auto original = own && !*own ? others.sale(document.refersTo) : own;
    if (!original)
        return original.error();
    if (!*original)
        return std::optional<Returned>();
    const auto later = m_sales.later(document.refersTo);
    const auto elsewhere = others.later(document.refersTo);
    if (!later || !elsewhere)
        return later ? elsewhere.error() : later.error();
    Returned returned(**original, *later + *elsewhere);
    if (const auto fits = checkBack(document, **original, returned); !fits)
        return fits.error();
    if (document.type != SaleType::Void && givesBackOtherwise(document, **original, returned))
        if (const auto may = permit.need(wanted::otherTender(document)); !may)
            return may.error();
    returned.add(document);
    return std::optional(returned);
}

/// What in it is more than selling at the shop's prices. Selling itself is the window's to ask: what was paid for is recorded, whoever is there by then.
Result<void> CheckoutService::checkMay(Permit &permit, const Sale &sale, bool hasOriginal)
{
    const auto isUsed = permit.isUsed();
    if (!isUsed || !*isUsed)
        return isUsed ? Result<void>() : isUsed.error();
    const auto wanted = SaleDeeds(m_database).of(sale, hasOriginal);
    if (!wanted)
        return wanted.error();
    if (const auto may = permit.need(*wanted); !may)
        return may;
    return sale.type == SaleType::Sale ? ApprovalStore(m_database).forgetSale() : Result<void>(); // the next one is another customer's
}

/// Error::Conflict: one is of what another sale was paid with.
Result<QList<PaymentAttempt>> CheckoutService::refundsAmong(const QStringList &terminalAttempts, const Sale &document) const
{
    QList<PaymentAttempt> refunds;
    for (const QString &reference : terminalAttempts) {
        const auto attempt = m_attempts.attempt(reference);
        if (!attempt)
            return attempt.error();
        if (!*attempt || (*attempt)->kind == AttemptKind::Purchase)
            continue;
        const auto purchase = m_attempts.attempt((*attempt)->original);
        if (!purchase)
            return purchase.error();
        if (*purchase && (*purchase)->sale != document.refersTo)
            return failedDocument(Error::Code::Conflict,
                                  QT_TRANSLATE_NOOP("Checkout", "What the terminal gave back was paid for sale %1, which is another one. Nothing was recorded."),
                                  (*purchase)->sale);
        refunds.append(**attempt);
    }
    return refunds;
}

/// What the terminal gave back is in the document as it did so: each refund by itself, under its own authorisation.
Result<void> CheckoutService::nameRefunds(Sale &sale, const QStringList &terminalAttempts) const
{
    const auto refunds = refundsAmong(terminalAttempts, sale);
    if (!refunds || refunds->isEmpty())
        return refunds ? Result<void>() : refunds.error();
    sale.payments = withRefunds(sale.payments, *refunds);
    return checkSale(sale);
}

/// What goes back to a card by hand has the code of its own slip, not that of the payment: else nothing says that anybody gave it back.
Result<void> CheckoutService::nameByHand(Sale &document, const CardsBack &cards) const
{
    const auto refunds = refundsAmong(cards.attempts, document);
    if (!refunds)
        return refunds.error();
    Money byTerminal = Money::zero(document.total.currency());
    for (const PaymentAttempt &refund : *refunds)
        byTerminal = byTerminal.plus(refund.amount).value();
    const QString code = cards.code.trimmed();
    bool isOfPayment = false;
    for (Payment &payment : document.payments) {
        if (!isCard(payment.tender))
            continue;
        isOfPayment = isOfPayment || payment.reference == code;
        payment.reference = code;
    }
    if (cardsByHand(document.payments, byTerminal).isZero())
        return {};
    if (code.isEmpty() || isOfPayment)
        return failedDocument(Error::Code::Invalid,
                              QT_TRANSLATE_NOOP("Checkout",
                                                "Nothing says that the card of sale %1 has its money back: that needs the code on the slip of the refund, which is not "
                                                "that of the payment. Nothing was recorded."),
                              document.refersTo);
    if (looksLikeCardNumber(code))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Checkout", "The code looks like the number of a card, which is never written down here. Nothing was recorded."),
                     {}};
    return checkSale(document);
}

/// In the open transaction: number, entry, document, movements, and what it undoes.
Result<CommittedSale> CheckoutService::record(Sale sale, const QStringList &terminalAttempts, PaperWish paper)
{
    if (const auto open = checkShift(m_database); !open)
        return open.error();
    Permit permit(m_database); // names who approved until the entry is written
    const auto original = checkOriginal(permit, sale);
    if (!original)
        return original.error();
    if (!sale.at.isValid())
        sale.at = m_journal.now();
    if (const auto may = checkMay(permit, sale, original->has_value()); !may)
        return may.error();
    if (const auto named = nameRefunds(sale, terminalAttempts); !named)
        return named.error();
    const auto who = m_journal.identity();
    if (!who)
        return who.error();
    if (who->isEnrolled() && sale.total.currency() != who->currency)
        return failedDocument(Error::Code::Invalid, QT_TRANSLATE_NOOP("Checkout", "The sale is in another currency than this till's (%1). Nothing was recorded."),
                              who->currency.code());
    const auto number = m_sales.nextNumber(who->till);
    if (!number)
        return number.error();
    sale.number = documentNumber(who->till, *number);
    const auto entry = m_journal.append(EntryType::ofSale(sale.type), encode(sale));
    if (!entry)
        return entry.error();
    crashPoint("sale_entry_written");
    if (const auto added = m_sales.add(sale, entry->id); !added)
        return added.error();
    if (const auto used = m_vouchers.use(sale); !used)
        return used.error();
    if (sale.type == SaleType::Void && !sale.refersTo.isEmpty())
        if (const auto back = m_vouchers.giveBack(sale.refersTo); !back)
            return back.error();
    if (!sale.externalReference.isEmpty())
        if (const auto kept = m_sales.addReference(sale.externalReference, entry->id); !kept)
            return kept.error();
    if (const auto moved = m_stock.addOwn(entry->id, movementsOf(sale), sale.at); !moved)
        return moved.error();
    if (*original)
        if (const auto marked = m_sales.markUndone(sale.refersTo, (*original)->state()); !marked)
            return marked.error();
    if (const auto used = m_attempts.use(terminalAttempts, sale.number); !used)
        return used.error();
    if (const auto put = m_paper.putReceipt(sale.number, 0, paper, m_journal.now()); !put)
        return put.error();
    const auto attempts = terminalAttempts.isEmpty() ? Result<QList<PaymentAttempt>>(QList<PaymentAttempt>()) : m_attempts.ofSale(sale.number);
    if (!attempts)
        return attempts.error();
    return CommittedSale{sale, entry->id, entry->hash, *attempts};
}

Result<Sale> CheckoutService::sale(const QString &number) const
{
    const auto found = m_sales.sale(number);
    if (!found)
        return found.error();
    if (!*found)
        return failedDocument(Error::Code::NotFound, QT_TRANSLATE_NOOP("Checkout", "There is no sale %1 on this till."), number);
    return **found;
}

} // namespace mostrador

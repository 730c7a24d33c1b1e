// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/services/paper/PrintJobs.h"
#include "models/storage/JournalStore.h"
#include "models/storage/payment/PaymentAttemptStore.h"
#include "models/storage/SaleStore.h"
#include "models/storage/StockStore.h"
#include "models/storage/payment/VoucherStore.h"

namespace mostrador {

class ParkingService;
class Permit;

/// A sale that is on the disk.
struct CommittedSale {
    Sale sale;         ///< with its number
    EntryId entry;
    QByteArray hash;
    QList<PaymentAttempt> attempts = {}; ///< of the card terminal, that it is paid or given back with
};

/// How what a whole sale took from cards goes back to them.
struct CardsBack {
    QStringList attempts = {}; ///< references of the terminal's approved refunds
    QString code = {};         ///< on the slip of what went back by hand; never the purchase's, nor a card's number
};

/// Ends a sale: journal entry, sale, lines, payments, stock, number of the series, and the open cart emptied, in one transaction; with it goes what
/// waits and is not on the disk yet (ParkingService::putOpen).
/// Lives on the storage thread, like every service.
class CheckoutService final {
public:
    CheckoutService(Database &database, JournalStore &journal, ParkingService &parking);

    /// Takes a sale, a return or a void that passes checkSale(). Gives it its number. A sale is never refused for lack of stock.
    /// `terminalAttempts`: references of the card terminal's approved attempts that it is paid with; in the same transaction they become this document's.
    /// What it takes back of a sale of this till is never more than is left of that: seen in the same transaction, whoever came first.
    /// Error::Invalid (also a currency that is not the till's), Conflict (more would come back than is left; externalReference was rung up before: nothing is
    /// written twice; no shift is open where one is needed, seen in the same transaction; an attempt pays another document already; a voucher with its code paid one of this till before), Storage (nothing was kept). The void of
    /// a sale gives its vouchers back.
    /// Error::Denied where somebody is named at this till: a discount, a price below the shop's, a return, an exchange or a void that neither whoever is there
    /// may do alone nor somebody has approved just so (people/Permission.h).
    /// Its receipt is put among what is to be printed, in the same transaction (PrintJobs), as `paper` says; so are those of returns and voids.
    Result<CommittedSale> complete(Sale sale, const QStringList &terminalAttempts = {}, PaperWish paper = PaperWish::AsSet);
    /// A return or an exchange beside the open sale, which stays: goods and money back, for a receipt (refersTo) or without one. Errors as complete();
    /// `terminalAttempts` are refunds of what that receipt was paid with: each a payment of its own, with its authorisation. So in undo().
    Result<CommittedSale> giveBack(const Sale &document, const QStringList &terminalAttempts = {});
    /// Undoes the sale of that number wholly: type is Return or Void. Error::NotFound; Conflict when something of it was undone before; Invalid when nothing
    /// says that a card has its money back: neither a refund of the terminal nor the code of a slip.
    Result<CommittedSale> undo(const QString &number, SaleType type, const QString &reason = {}, const CardsBack &cards = {});
    Result<Sale> sale(const QString &number) const;

private:
    Result<CommittedSale> record(Sale sale, const QStringList &terminalAttempts, PaperWish paper);
    Result<std::optional<Returned>> checkOriginal(Permit &permit, const Sale &document) const;
    Result<void> checkMay(Permit &permit, const Sale &sale, bool hasOriginal);
    Result<QList<PaymentAttempt>> refundsAmong(const QStringList &terminalAttempts, const Sale &document) const;
    Result<void> nameRefunds(Sale &sale, const QStringList &terminalAttempts) const;
    Result<void> nameByHand(Sale &document, const CardsBack &cards) const;
    Database &m_database;
    JournalStore &m_journal;
    ParkingService &m_parking;
    SaleStore m_sales;
    StockStore m_stock;
    PaymentAttemptStore m_attempts;
    VoucherStore m_vouchers;
    PrintJobs m_paper;
};

} // namespace mostrador

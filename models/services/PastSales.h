// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/services/Catalogue.h"
#include "models/services/CheckoutService.h"
#include "models/storage/sales/OtherDocuments.h"
#include "models/storage/sales/SaleFinder.h"

namespace mostrador {

/// A document with all that came after it.
struct SaleFile {
    CommittedSale document;
    QList<Sale> later; ///< what refers to it, oldest first; what came back at other tills last, as far as it is known here
    Delivery delivery = Delivery::Pending;
    Returned returned() const { return Returned(document.sale, later); }
};

/// A card payment of a sale that the terminal took, with what of it did not go back yet.
struct CardPurchase {
    PaymentAttempt attempt;
    Money left;
    QList<PaymentAttempt> loose = {}; ///< went back by the terminal, and no document says so: the program ended between the two
    bool isAsking = false;            ///< whether some of it went back is not known yet
};

/// Past documents of this till, found and read. Read-only connection; all of it works without a network.
class PastSales final {
public:
    explicit PastSales(Database &reader) : m_finder(reader), m_sales(reader), m_products(reader), m_attempts(reader), m_others(reader) {}

    /// What a person typed: "today", "yesterday" ("hoy", "ayer"), "24/11", "24/11/2026"; a receipt's number, whole or its last digits; an amount; a
    /// product's code or name; a customer's name. A day narrows the rest. `today` is a day of the local calendar.
    SaleSearch searchFor(const QString &text, QDate today, const MoneyText &numbers, Currency currency) const;
    QList<PastSale> page(const SaleSearch &search, const std::optional<EntryId> &below, int limit) const;
    std::optional<SaleFile> file(const QString &number) const;
    std::optional<SaleFile> fileOfAnother(const QString &number) const; ///< of another till of the shop, as the hub told it (ReceiptLookup)
    /// The number of the document that a code names ("0001-00000012", "000100000012"), if this till has it.
    std::optional<QString> numberOf(const QString &code) const;
    QList<CardPurchase> cardPurchases(const QString &number) const; ///< of that sale, by the terminal; none when the card was charged by hand
    QString soldWith(const QString &reference) const;               ///< number of the sale that this card payment paid; empty: none
    /// The lowest price that was paid for one at this till in the last 90 days, else what it costs now: what a return without a receipt gives.
    UnitPrice priceWithoutReceipt(const Product &product, const QDateTime &now) const;
    static constexpr int DaysWithoutReceipt = 90;

private:
    SaleFinder m_finder;
    SaleStore m_sales;
    Catalogue m_products;
    PaymentAttemptStore m_attempts;
    OtherDocuments m_others;
};

/// "0001-00000012" of "0001-00000012", "1-12" or "000100000012"; empty: it is none.
QString documentNumberIn(const QString &text);

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Adjustment.h"
#include "models/domain/Ids.h"
#include "models/domain/Product.h"
#include <QDateTime>
#include <QList>

namespace mostrador {

/// How money changed hands. Wire words: "cash", "debit", "credit", "qr", "transfer", "account", "voucher", "card": of any kind, charged on a machine
/// that the till does not speak to, with its authorisation code.
enum class Tender { Cash, Debit, Credit, Qr, Transfer, Account, Voucher, Card };
QString toWire(Tender tender);
std::optional<Tender> tenderFromWire(const QString &text);

/// One tender of a payment. amount is what it settles of the total; received >= amount for cash, change = received - amount.
/// Where money goes back (a return, a void, an exchange for less), amount is negative.
struct Payment {
    Tender tender = Tender::Cash;
    Money amount;
    Money received;
    Money change;
    QString reference = {}; ///< authorisation code of a card, number of a voucher; never a card number; empty if none
    bool operator==(const Payment &) const = default;
};

enum class SaleType { Sale, Return, Void, Exchange };  ///< wire: "sale", "return", "void", "exchange"
enum class SaleStatus { Completed, Returned, Voided }; ///< wire: "completed", "returned", "voided"
enum class Platform { Till, Web, Phone };              ///< wire: "till", "web", "phone"
enum class Disposition { Stock, Damaged };             ///< where what comes back goes; wire: "stock", "damaged"
QString toWire(SaleType type);
QString toWire(SaleStatus status);
QString toWire(Platform platform);
QString toWire(Disposition disposition);
std::optional<SaleType> saleTypeFromWire(const QString &text);
std::optional<SaleStatus> saleStatusFromWire(const QString &text);
std::optional<Platform> platformFromWire(const QString &text);
std::optional<Disposition> dispositionFromWire(const QString &text);

/// The code of a line that is no product of the catalogue (open price): it has a name and a price, and no stock.
inline const Sku OpenSku = QStringLiteral("*");

/// A line of a sale as it was sold. Quantity and total are negative where goods come back.
struct SaleLine {
    Sku sku;
    QString name;          ///< as it was called then
    Unit unit = Unit::Piece;
    Quantity quantity;
    UnitPrice unitPrice;   ///< as charged
    UnitPrice listPrice;   ///< as the catalogue said; differs from unitPrice in a price list's and in one that a person or a label named
    TaxRate taxRate;
    Money total;           ///< unitPrice x quantity, rounded half away from zero, and the adjustments
    Money tax;             ///< included in total
    QList<Adjustment> adjustments = {};           ///< in the order in which they were taken off
    QString note = {};                            ///< for the kitchen, the workshop, the customer
    QString lot = {};                             ///< batch that the barcode named (GS1)
    QDate expiry = {};                            ///< and its date
    int original = -1;                            ///< of what comes back: its line in the sale that refersTo names, from 0; -1: not known
    Disposition disposition = Disposition::Stock; ///< of what comes back
    QString priceList = {};                       ///< id of the list that unitPrice is from; empty: the catalogue, or whoever named it
    QString priceListName = {};                   ///< as it was called then
    bool isOverride() const { return !(unitPrice == listPrice); }
    bool comesBack() const { return quantity.isNegative(); }
    /// Whether the shop's stock changes with it: not for an open line, nor for what comes back damaged.
    bool movesStock() const { return sku != OpenSku && !(comesBack() && disposition == Disposition::Damaged); }
    bool operator==(const SaleLine &) const = default;
};

/// A finished document: a sale, a return, an exchange, or the void of an earlier sale. Σ payments.amount == total, always.
struct Sale {
    static constexpr int MostLines = 2000;
    static constexpr int MostPayments = 50;
    static constexpr int MostAdjustments = 20;                 ///< of a line
    static constexpr int MostWords = 200;                      ///< characters of a note or a reason
    static constexpr qint64 MostMinor = 1'000'000'000'000'000; ///< of a line, adjustment, payment or total, either way: the sums of a document stay far inside 64 bits

    QString number;            ///< "SSSS-NNNNNNNN", gapless in the till's series; empty until it is committed
    SaleType type = SaleType::Sale;
    SaleStatus status = SaleStatus::Completed;
    Platform platform = Platform::Till;
    QList<SaleLine> lines;
    QList<Payment> payments;
    Money total; ///< Σ lines and the rounding
    Money tax;
    Money rounding;       ///< what cash was rounded by; no currency: by nothing
    QString refersTo;     ///< number of the sale that a return, a void or an exchange undoes; empty if none is known
    QString reason;       ///< why, of what undoes; a word of ReturnReason or free words
    QString customer;     ///< id of the customer; empty: whoever came in
    QString customerName; ///< as it was then
    QString note;
    bool needsReview = false;  ///< somebody in the office should look at it: a return without a receipt
    QString parked;            ///< id of the parked sale that it was; empty: it was never parked
    QString externalReference; ///< number in the system it was recorded in; empty if none
    QDateTime at;              ///< UTC, milliseconds; business time
    bool operator==(const Sale &) const = default;
};

/// Σ lines + rounding == total, Σ tax == tax, Σ payments == total, one currency, prices not negative, no line turned round by its adjustments,
/// signs of quantities, taxes, adjustments and payments fit the type, change only for cash, rounding only with cash and under a hundred units
/// of the currency, at least one line, and nothing beyond what a decoder takes: MostLines, MostPayments, MostAdjustments, Quantity::MostMilli,
/// MostMinor, sku 40, name 120, notes and reason MostWords, lot 40, price list 40, its name 80, reference 40, label 80, externalReference 80 characters. Error::Invalid (or Overflow) says which.
Result<void> checkSale(const Sale &sale);

/// The document that undoes `sale` wholly: every line, adjustment and payment with the other sign. type is Return or Void.
Sale undoing(const Sale &sale, SaleType type);

/// "0002-00012345" from series 2 and number 12345.
QString documentNumber(TillId series, qint64 number);

} // namespace mostrador

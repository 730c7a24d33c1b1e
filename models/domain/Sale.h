// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Ids.h"
#include "models/domain/Product.h"
#include <QDateTime>
#include <QList>

namespace mostrador {

/// How money changed hands. Wire words: "cash", "debit", "credit", "qr", "transfer", "account", "voucher".
enum class Tender { Cash, Debit, Credit, Qr, Transfer, Account, Voucher };
QString toWire(Tender tender);
std::optional<Tender> tenderFromWire(const QString &text);

/// One tender of a payment. amount is what it settles of the total; received >= amount for cash, change = received - amount.
/// For a return, amount is negative (money that goes back).
struct Payment {
    Tender tender = Tender::Cash;
    Money amount;
    Money received;
    Money change;
    bool operator==(const Payment &) const = default;
};

enum class SaleType { Sale, Return, Void };          ///< wire: "sale", "return", "void"
enum class SaleStatus { Completed, Returned, Voided };///< wire: "completed", "returned", "voided"
enum class Platform { Till, Web, Phone };            ///< wire: "till", "web", "phone"
QString toWire(SaleType type);
QString toWire(SaleStatus status);
QString toWire(Platform platform);
std::optional<SaleType> saleTypeFromWire(const QString &text);
std::optional<SaleStatus> saleStatusFromWire(const QString &text);
std::optional<Platform> platformFromWire(const QString &text);

/// A line of a sale as it was sold. Quantity and total are negative in a return or a void (goods come back).
struct SaleLine {
    Sku sku;
    QString name;          ///< as it was called then
    Unit unit = Unit::Piece;
    Quantity quantity;
    UnitPrice unitPrice;   ///< as charged
    UnitPrice listPrice;   ///< as the catalogue said; differs from unitPrice in a price override
    TaxRate taxRate;
    Money total;           ///< unitPrice x quantity, rounded half away from zero
    Money tax;             ///< included in total
    bool isOverride() const { return !(unitPrice == listPrice); }
    bool operator==(const SaleLine &) const = default;
};

/// A finished document: a sale, a return, or the void of an earlier sale. Σ payments.amount == total, always.
struct Sale {
    static constexpr int MostLines = 2000;
    static constexpr int MostPayments = 50;
    static constexpr qint64 MostMinor = 1'000'000'000'000'000; ///< either way; sums of such stay far inside 64 bits

    QString number;            ///< "SSSS-NNNNNNNN", gapless in the till's series; empty until it is committed
    SaleType type = SaleType::Sale;
    SaleStatus status = SaleStatus::Completed;
    Platform platform = Platform::Till;
    QList<SaleLine> lines;
    QList<Payment> payments;
    Money total;
    Money tax;
    QString refersTo;          ///< number of the sale that a return or a void undoes; empty if none is known
    QString externalReference; ///< number in the system it was recorded in; empty if none
    QDateTime at;              ///< UTC, milliseconds; business time
    bool operator==(const Sale &) const = default;
};

/// Σ lines == total, Σ tax == tax, Σ payments == total, one currency, prices not negative, signs of quantities, taxes and payments fit the
/// type, change only for cash, at least one line, and nothing beyond what a decoder takes: MostLines, MostPayments, Quantity::MostMilli,
/// MostMinor, sku 40, name 120, externalReference 80 characters. Error::Invalid (or Overflow) says which.
Result<void> checkSale(const Sale &sale);

/// The document that undoes `sale` wholly: every line and payment with the other sign. type is Return or Void.
Sale undoing(const Sale &sale, SaleType type);

/// "0002-00012345" from series 2 and number 12345.
QString documentNumber(TillId series, qint64 number);

} // namespace mostrador

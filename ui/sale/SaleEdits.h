// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promotions/PriceList.h"
#include "ui/people/Approvals.h"
#include "ui/sale/SaleController.h"
#include "ui/shell/Language.h"
#include <QCoreApplication>

namespace mostrador {

/// What a person does to the sale beside ringing things up: each one step with undo, or an error with words and nothing changed. Card
/// numbers are refused in every text.
class SaleEdits final {
    Q_DECLARE_TR_FUNCTIONS(SaleEdits)
public:
    SaleEdits(SaleController &sale, const Language &language) : m_sale(sale), m_language(language) {}

    void setApprovals(Approvals *approvals) { m_approvals = approvals; } ///< none: everybody may do everything
    /// `go` where whoever is at the till may give this, or somebody has agreed to it; else nothing is changed.
    void whenAllowed(int line, const Discount &discount, QObject *context, std::function<void()> go) const;
    void whenAllowed(int line, UnitPrice price, QObject *context, std::function<void()> go) const;
    /// Before it is charged: what somebody else gave, or a sale brings along that was parked elsewhere. The service that records it looks for the same.
    void whenAllowed(QObject *context, std::function<void()> go) const;

    SaleController &sale() const { return m_sale; }
    const Cart &cart() const { return m_sale.cart(); }

    /// "10" or "10 %" of a share, "350" of an amount; nothing typed, and zero, is no discount. Error::Invalid in words for a person.
    Result<Discount> discountOf(const QString &typed, bool isShare, const QString &reason) const;
    /// What a discount is taken off: of the line, or (line 0) of the whole sale.
    Money discountBase(int line) const;
    /// Line 0: of the whole sale. None takes off what was given before. Error::Invalid also for an amount over what there is to take it off, and
    /// for a discount without a reason.
    Result<void> discount(int line, const Discount &discount);
    Result<void> setPrice(int line, UnitPrice price);
    Result<void> addOpen(const QString &name, UnitPrice price, TaxRate tax, Quantity quantity);
    Result<void> setNote(int line, const QString &note); ///< line 0: of the sale
    Result<void> setCustomer(const Customer &customer);
    Result<void> setPriceList(const PriceList &list); ///< without an id: none by hand any more

private:
    Result<void> checkWords(const QString &text) const;
    Result<void> checkAmount(int line, const Discount &discount) const;
    QString nameOf(int line) const;
    SaleController &m_sale;
    const Language &m_language;
    Approvals *m_approvals = nullptr;
};

} // namespace mostrador

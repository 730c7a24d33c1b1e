// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Discount.h"
#include "models/domain/Product.h"
#include "models/domain/Sale.h"
#include "models/domain/customer/Customer.h"
#include <QHash>
#include <QList>
#include <memory>

namespace mostrador {

/// A line of the open cart. `id` is its identity while the cart is open (never its row).
struct CartLine {
    int id = 0;
    Product product;         ///< as it was when the line was added or last repriced
    Quantity quantity;
    UnitPrice unitPrice;       ///< product.price, that of a price list, or the override
    Money total;               ///< less the adjustments
    bool priceChanged = false; ///< a new catalogue price came while the cart was open; repriced, shown to the cashier
    bool isOverridden = false; ///< a person or a label named the price: neither catalogue nor price list changes it
    QString priceList;         ///< id of the list that unitPrice is from; empty: of none
    QString priceListName;
    Discount discount;         ///< that a person gave on this line
    QList<Adjustment> adjustments; ///< promotions, then the line's discount, then its share of the cart's
    QString note;
    QString lot;
    QDate expiry;
    bool isOpen() const { return product.sku == OpenSku; }
    /// Neither catalogue nor price list changes its price.
    bool hasOwnPrice() const { return isOverridden || isOpen(); }
    /// No promotion touches what a person has priced or taken something off.
    bool isPricedByHand() const { return hasOwnPrice() || !discount.isNone(); }
    bool operator==(const CartLine &) const = default;
};

/// What the rules of the shop make of one line: its price and what they take off, zero or negative each.
struct LinePricing {
    UnitPrice price;
    QList<Adjustment> promotions;
    QString priceList = {}; ///< id of the list that the price is from; empty: of none
    QString priceListName = {};
};

/// What the customer is buying right now. A value: copy it to keep a state to undo to. Every change keeps total right or changes nothing.
/// A change takes the promotions off all lines: whoever changes the cart prices it anew (PricingService, applyPricing).
class Cart final {
public:
    explicit Cart(Currency currency = {}) : m_currency(currency), m_total(Money::zero(currency)) {}

    Currency currency() const { return m_currency; }
    const QList<CartLine> &lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.isEmpty(); }
    const CartLine *line(int id) const;

    /// Adds to the line of the same product and price when it is the last line; else a new line. Returns the line's id.
    /// Error::Invalid: quantity not positive or above Quantity::MostMilli, other currency, a fraction of a piece, Sale::MostLines reached;
    /// Error::Overflow: the total would pass Sale::MostMinor.
    Result<int> add(const Product &product, Quantity quantity);
    enum class PriceOf {
        Catalogue, ///< where it is the product's price it changes with it
        Line       ///< nothing changes it, also where it happens to be the product's price
    };
    /// A line of its own at that price, whatever the last one is: a label's, or of a cart that is put together again. Errors as add().
    Result<int> addLine(const Product &product, Quantity quantity, UnitPrice price, PriceOf whose = PriceOf::Catalogue);
    Result<void> setQuantity(int id, Quantity quantity);
    Result<void> overridePrice(int id, UnitPrice price); ///< Error::Invalid when negative
    /// What is not in the catalogue: a name and a price, of OpenSku. Always a line of its own. Errors as add(), and for a name of none or too many characters.
    Result<int> addOpen(const QString &name, UnitPrice price, TaxRate tax, Quantity quantity = Quantity::units(1));
    Result<void> discountLine(int id, const Discount &discount);            ///< Error::Invalid, see checkDiscount
    Result<void> discountCart(const Discount &discount);                    ///< shared out over the lines by what they cost
    Result<void> setNote(int id, const QString &note);                      ///< at most Sale::MostWords characters
    Result<void> setBatch(int id, const QString &lot, const QDate &expiry); ///< at most 40 characters
    void setCustomer(const Customer &customer);                             ///< of no id: whoever came in
    void setCustomerName(const QString &name);                              ///< whose debt it is, as it was typed; what prices depend on stays
    void setPriceList(const QString &id); ///< chosen by hand, before the customer's; empty: none
    Result<void> setCartNote(const QString &note);
    void setParked(const QString &id) { m_parked = id; } ///< it goes on with this parked sale; until it has no lines any more
    /// This very cart is what was said when money for it was received: from now on its prices are measured by that (PricingService).
    void hold();
    void setSaid(const std::shared_ptr<const Cart> &said); ///< of a state of it from before, or that was kept; none: its prices are the shop's again
    /// By line id; a line with a price of its own is left alone, one that is discounted by hand takes the price and no promotions, a line that
    /// is not named is at the catalogue's price and has no promotions.
    /// Error::Invalid when a line would cost less than nothing, Overflow; then nothing is changed.
    Result<void> applyPricing(const QHash<int, LinePricing> &lines);
    Result<void> remove(int id);
    void clear();
    /// A product was edited: lines at the catalogue's price take the new one and are marked priceChanged. What has its price from a list keeps it until
    /// it is priced anew. True if any line changed.
    bool reprice(const Product &product);

    const Discount &discount() const { return m_discount; }
    QString customer() const { return m_customer.id; }
    QString customerName() const { return m_customer.name; }
    const Customer &buyer() const { return m_customer; }
    const QString &chosenList() const { return m_priceList; } ///< by hand
    QString priceList() const { return m_priceList.isEmpty() ? m_customer.priceList : m_priceList; }
    /// Nothing in it that would be missed: no lines, customer, list, note or discount.
    bool isBlank() const { return isEmpty() && m_customer.isNobody() && m_priceList.isEmpty() && m_note.isEmpty() && m_discount.isNone(); }
    const QString &note() const { return m_note; }
    const QString &parked() const { return m_parked; }
    const std::shared_ptr<const Cart> &said() const { return m_said.cart; } ///< by hold(), with what the rules made of it then; none: it is not held
    /// The last line has that id from now on, as it had before it was kept; one that may have been another's it does not take. Returns the id it has.
    int numberLast(int id);

    Money total() const;
    Money tax() const;               ///< included in total
    Money subtotal() const;          ///< of the lines' own prices, before anything is taken off
    Money discounts() const;         ///< total - subtotal, zero or negative
    /// Whole pieces count one each; a weighed line counts one.
    qint64 unitCount() const;

    /// The sale of this cart. Payments must settle the total and the rounding exactly (Error::Invalid says how much is missing).
    Result<Sale> toSale(const QList<Payment> &payments, Platform platform, const QDateTime &at, Money rounding = {}) const;

    bool operator==(const Cart &) const = default;

private:
    Result<void> checkNew(const Product &product, Quantity quantity) const;
    template <typename Change>
    Result<void> change(int id, Change &&apply);
    Result<void> put(CartLine line);
    Result<void> take(QList<CartLine> lines, const Discount &discount);
    Currency m_currency;
    Money m_total; ///< Σ lines, kept by take() and clear()
    QList<CartLine> m_lines;
    Discount m_discount;
    Customer m_customer;
    QString m_priceList;
    QString m_note;
    QString m_parked;
    bool m_hasPromotions = false;
    int m_nextId = 1;
    struct Said {
        std::shared_ptr<const Cart> cart;
        bool operator==(const Said &) const { return true; } ///< carts of the same lines are the same
    };
    Said m_said;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/Clock.h"
#include "models/domain/payment/Settlement.h"
#include "models/services/Catalogue.h"
#include "models/services/CodeReader.h"
#include "models/services/PricingService.h"
#include "models/services/Till.h"
#include <QObject>
#include <optional>

namespace mostrador {

/// The sale at the counter without its widgets: the open cart (kept on the disk at every change), undo, payment, and what comes after.
class SaleController final : public QObject {
    Q_OBJECT
public:
    enum class Phase { Selling, Paying, Committing, Paid };
    /// What became of what was typed or scanned.
    struct Entry {
        enum class Kind { Nothing, Added, Unknown, Refused } kind = Kind::Nothing;
        QString text;       ///< Unknown: what was looked for; Refused: why, for the cashier
        Quantity quantity = Quantity::units(1);
        bool isCode = false;///< Unknown: it looked like a barcode
        bool isMeasured = false; ///< Added: the code said how much
        QString warning{};  ///< Added: what the cashier should know all the same, such as that it expired
    };

    SaleController(Till &till, Catalogue &catalogue, const Clock &clock, QObject *parent = nullptr);

    /// Promotions and price lists, from now on: the cart is priced anew after each change of it or of them. None: list prices.
    void setPricing(PricingService &pricing);
    void setRefusesWithoutStock(bool refuses) { m_refusesWithoutStock = refuses; } ///< more than there is by the till's copy; what was never counted is sold
    void setCurrency(Currency currency);        ///< of the shop; an open cart in it stays
    void restore();                             ///< brings back the cart that was open when the program ended

    CodeReader &codes() { return m_codes; }     ///< labels of scales and codes of GS1

    const Cart &cart() const { return m_cart; }
    Phase phase() const { return m_phase; }
    int selected() const { return m_selected; } ///< line id; 0 = none
    void select(int lineId);
    void selectNeighbour(int step);

    Entry enter(const QString &typed);          ///< "3*7790…", a barcode or SKU
    Result<void> add(const Product &product, Quantity quantity);
    Result<void> setQuantity(int lineId, Quantity quantity);
    Result<void> step(int pieces);              ///< of the selected line; at one, less removes it
    void remove(int lineId);
    void clear();
    void undo();

    bool startPayment();                        ///< false when there is nothing to charge
    void leavePayment();
    const Settlement &settlement() const { return m_settlement; }
    Result<void> tender(Tender tender, Money received); ///< commits once the total is settled
    void removeLastTender();
    const std::optional<CommittedSale> &last() const { return m_last; }
    void next();                                ///< after Paid: an empty cart
    void dismissReceipt();                      ///< the one that was found at the start: it was looked at, or nobody wants to

Q_SIGNALS:
    void cartChanged();
    void selectionChanged(int lineId);
    void phaseChanged();
    void settlementChanged();
    void undoOffered(const QString &what);
    void repriced(const QStringList &names, bool leftPayment);
    void restored();
    void receiptFound(const mostrador::CommittedSale &sale); ///< recorded, and perhaps nobody saw it
    void committed(const mostrador::CommittedSale &sale);
    void failed(const QString &message);        ///< the cart is still there
    void troubled(const QString &message);      ///< what is open cannot be kept or read: the sale goes on

private:
    void keep();
    void store();
    void remember(const Cart &cart);
    void setPhase(Phase phase);
    void commit();
    void reprice(const QSet<QString> &skus, bool all);
    void takeCart(const Cart &cart);
    void price();
    Result<void> addReading(const CodeReading &reading, Quantity times);
    QString warningOf(const CodeReading &reading) const;
    Result<void> checkStock(const Product &product, Quantity more) const;

    Till &m_till;
    Catalogue &m_catalogue;
    const Clock &m_clock;
    CodeReader m_codes;
    PricingService *m_pricing = nullptr;
    bool m_refusesWithoutStock = false;
    Currency m_currency;
    Cart m_cart;
    Settlement m_settlement;
    Phase m_phase = Phase::Selling;
    int m_selected = 0;
    QList<Cart> m_undo;
    std::optional<CommittedSale> m_last;
};

} // namespace mostrador

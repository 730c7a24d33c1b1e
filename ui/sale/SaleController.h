// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/Clock.h"
#include "models/domain/payment/Settlement.h"
#include "models/services/Catalogue.h"
#include "models/services/CodeReader.h"
#include "models/services/PaymentSettings.h"
#include "models/services/PricingService.h"
#include "models/services/SellingRules.h"
#include "models/services/Till.h"
#include "models/services/parked/Parking.h"
#include "ui/payment/OpenPayment.h"
#include "ui/people/Approvals.h"
#include "ui/widgets/Words.h"
#include <QObject>
#include <functional>
#include <optional>

namespace mostrador {

/// The sale at the counter without its widgets: the open cart (kept on the disk at every change), undo, payment, and what comes after.
class SaleController final : public OpenPayment {
    Q_OBJECT
public:
    /// What became of what was typed or scanned.
    struct Entry {
        enum class Kind { Nothing, Added, Unknown, Refused } kind = Kind::Nothing;
        QString text;       ///< Unknown: what was looked for; Refused: why, for the cashier
        Quantity quantity = Quantity::units(1);
        bool isCode = false;///< Unknown: it looked like a barcode
        bool isMeasured = false; ///< Added: the code said how much
        QString warning{};       ///< Added: what the cashier should know all the same, such as that it expired
    };

    SaleController(Till &till, Catalogue &catalogue, const Clock &clock, QObject *parent = nullptr);

    /// Promotions and price lists, from now on: the cart is priced anew after each change of it or of them. None: list prices.
    void setPricing(PricingService &pricing);
    /// Asked before a payment begins: why nothing is sold now, for the cashier; empty: it is.
    void setGate(std::function<QString()> whyNot) { m_whyNot = std::move(whyNot); }
    void setRules(const SellingRules &rules) { m_rules = &rules; }
    void setApprovals(Approvals *approvals) { m_approvals = approvals; } ///< a sale is of whoever began to charge it; none: of whoever is there
    void setParking(Parking &parking);          ///< from now on sales can be put aside; SaleParking.cpp has all of it
    void setCurrency(Currency currency);        ///< of the shop; an open cart in it stays
    void restore();                             ///< brings back the cart that was open when the program ended

    CodeReader &codes() { return m_codes; } ///< labels of scales and codes of GS1

    const Cart &cart() const { return m_cart; }
    QDateTime now() const { return m_clock.nowUtc(); }
    UnitPrice priceOf(const Product &product) const; ///< by the lists of its customer, before promotions
    int selected() const { return m_selected; } ///< line id; 0 = none
    void select(int lineId);
    void selectNeighbour(int step);

    Entry enter(const QString &typed);          ///< "3*7790…", a barcode or SKU
    Result<void> add(const Product &product, Quantity quantity);
    Result<void> setQuantity(int lineId, Quantity quantity);
    Result<void> step(int pieces);              ///< of the selected line; at one, less removes it
    void remove(int lineId);
    void clear();
    /// One step, with undo, and `what` offered to be undone: `change` gets a copy of the cart, and when it fails nothing is changed. A line
    /// that it adds is selected.
    Result<void> edit(const std::function<Result<void>(Cart &)> &change, const Words &what);
    void undo();

    void park(const QString &name);                     ///< the counter is free at once; an empty cart is not parked
    void recall(const QString &id);                     ///< takes the place of the open cart, which is parked if there is one
    QString parkedName() const { return m_parkedName; } ///< that the open cart had when it was parked before

    /// What somebody has in hand that is of the open sale (a weight, a quantity, a price that is being typed), as what is to be done first; empty: nothing.
    /// No other sale takes its place until then: lines are known by numbers, and another's has the same ones.
    void setHands(std::function<QString()> inHand) { m_inHand = std::move(inHand); }
    void handsFree();                                                  ///< it was done, or left
    Result<void> checkStays() const;                                   ///< Error::Busy: another cart is about to take its place
    const QList<UnparkedSale> &unparked() const { return m_unparked; } ///< that could not be parked, and wait until this one is done

    bool startPayment();                        ///< false when there is nothing to charge
    void noteAsked() override;
    QString customerId() const override { return m_cart.customer(); }
    QString customerName() const override { return m_cart.customerName(); }
    void nameCustomer(const QString &name) override;
    const std::optional<CommittedSale> &last() const { return m_last; }
    void next();                                ///< after Paid: an empty cart
    void dismissReceipt(const QString &number); ///< one that was found at the start: it was looked at, or nobody wants to
    void end();                                 ///< of the program, by a person

Q_SIGNALS:
    void cartChanged();
    void selectionChanged(int lineId);
    void undoOffered(const mostrador::Words &what);
    void notCharged(const QString &why);                                                               ///< the gate is shut; the sale is as it was
    void repriced(const QStringList &names, bool leftPayment, const QList<mostrador::UnitPrice> &was); ///< what each cost before
    void recalled(const QString &name);
    void rulesChanged();                        ///< of the shop: what is offered may cost something else
    void waitingParked();                       ///< the sale that could not be parked is
    void recallRefused(const QString &message); ///< or what else is to be said of a parking
    void unparkedChanged();
    void disputed(int till); ///< the open cart is open at that till, too: it must not be charged twice
    void restored();
    void receiptFound(const mostrador::CommittedSale &sale); ///< recorded, and perhaps nobody saw it
    void committed(const mostrador::CommittedSale &sale);
    void troubled(const QString &message);      ///< what is open cannot be kept or read: the sale goes on

private:
    void store(CartCause cause = CartCause::Change);
    void remember(const Cart &cart);
    struct Undo;
    void putAside(const UnparkedSale &what, const std::shared_ptr<QString> &id);
    void notParked(const UnparkedSale &what, const std::shared_ptr<QString> &id, const QString &why);
    bool isBegunSince(const std::shared_ptr<QString> &parked) const;
    bool isFree() const;
    bool openAgain(const UnparkedSale &sale);
    void restoreUnparked();
    QString nextWaiting();
    void ask(const QString &id, const CartExchange &wanted);
    void takePlace(CartExchange exchange);
    QString whyOpen() const;
    QString inHand() const { return m_inHand ? m_inHand() : QString(); }
    bool goesOnWith(CartExchange &exchange);
    void swap(const CartExchange &exchange);
    void swapped(const Cart &before, const CartExchange &exchange, const CartExchanged &done);
    void takeOver(const Cart &cart, const Cart &alone, const QList<CartLine> &since);
    void stays(const QString &why);
    bool isExchanging();
    void undoParked();
    void bringBack();
    void parkAgain();
    void lookForDispute();
    bool asksAboutDispute();
    Money toPay() const override { return m_cart.total(); }
    void commit() override;
    void keepDraft(const QString &draft) override;
    void keepTaken(const QString &taken) override;
    void ended(const Result<CommittedSale> &done);
    bool asksAboutTaken(); ///< a cart that is paid in part, or that the card terminal was asked for, is not put away
    /// While the terminal was asked for it more can be rung up, and nothing leaves it. Error::Conflict: something would.
    Result<void> checkKeeps(const Cart &changed) const;
    bool followsPrices(); ///< false: they are measured by what was said (Cart::said), until nothing holds them any more
    void holdPrices();
    void reprice(const QSet<QString> &skus, bool all);
    void takeCart(const Cart &cart, CartCause cause = CartCause::Change);
    PricingContext contextOf(const Cart &cart) const;
    void price();
    void takeRules();
    void tellPrices(const QStringList &names, const QList<UnitPrice> &was);
    Result<void> checkStock(const Product &product, Quantity quantity, int lineId) const; ///< beside what its other lines take
    Result<void> addReading(const CodeReading &reading, Quantity times);
    QString warningOf(const CodeReading &reading) const;

    Till &m_till;
    Catalogue &m_catalogue;
    const Clock &m_clock;
    CodeReader m_codes;
    PricingService *m_pricing = nullptr;
    const SellingRules *m_rules = nullptr;
    std::function<QString()> m_whyNot;
    Approvals *m_approvals = nullptr;
    Approvals::Behalf m_behalf; ///< of whoever began to charge the open sale
    Currency m_currency;
    Cart m_cart;
    int m_selected = 0;
    struct Undo {
        Cart cart;                            ///< to go back to
        std::shared_ptr<QString> parked = {}; ///< that cart was put aside: its id, empty until it is known
        bool isRecall = false;                ///< what is open now was recalled
        QString name = {};                    ///< of it
    };
    QList<Undo> m_undo;
    QList<Undo> m_undoBelow; ///< while a parking or recall is undone, or another cart comes: what was there before, the one that is undone last
    Parking *m_parking = nullptr;
    bool m_isAsking = false;    ///< the hub, who may have a parked sale
    bool m_isSwapping = false;  ///< another cart is about to take the place of this one
    std::function<QString()> m_inHand;
    QList<UnparkedSale> m_unparked; ///< as on the disk, but for what is just being parked
    QString m_whyUnparked;          ///< of the last one; empty: an earlier run knew
    int m_waitings = 0;             ///< ids that were given to such by now
    QString m_parkedName;
    QString m_disputed;      ///< parked sale of the open cart that another till has, too
    bool m_hasAsked = false; ///< whether to charge it all the same
    std::optional<CommittedSale> m_last;
    bool m_isBehind = false; ///< prices may have changed while they were held
};

} // namespace mostrador

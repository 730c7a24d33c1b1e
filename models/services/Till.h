// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/Scheduler.h"
#include "models/domain/customer/Customer.h"
#include "models/services/CartJournal.h"
#include "models/services/CheckoutService.h"
#include "models/services/ReprintService.h"
#include "models/services/parked/ParkingService.h"
#include "models/storage/FeedStore.h"
#include "models/wire/Payloads.h"
#include <QObject>
#include <functional>
#include <memory>

namespace mostrador {

/// The till for the window and the simulator: posts each use case to the storage thread and answers on the thread that the Till
/// lives on. Signals come after COMMIT. A reply whose context is gone is not called; the work is done all the same.
class Till final : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    /// `storage` runs jobs on the thread that owns the writing connection, `own` on the thread of this object. `stores` is used on the
    /// storage thread only and must outlive the jobs.
    struct Stores;           ///< Database, JournalStore and the services over it; made by TillStores::open
    Till(std::shared_ptr<Stores> stores, Executor &storage, Executor &own);
    ~Till() override;

    void complete(const Sale &sale, QObject *context, Reply<CommittedSale> reply);
    /// The same of a sale that is paid with these attempts of the card terminal, too: CheckoutService::complete.
    void complete(const Sale &sale, const QStringList &terminalAttempts, QObject *context, Reply<CommittedSale> reply);
    void complete(const Sale &sale, const QStringList &terminalAttempts, PaperWish paper, QObject *context, Reply<CommittedSale> reply);
    void undo(const QString &number, SaleType type, QObject *context, Reply<CommittedSale> reply);
    void undo(const QString &number, SaleType type, const CardsBack &cards, QObject *context, Reply<CommittedSale> reply);
    void voidSale(const QString &number, const QString &reason, const CardsBack &cards, QObject *context, Reply<CommittedSale> reply);
    void giveBack(const Sale &document, const QStringList &terminalAttempts, QObject *context, Reply<CommittedSale> reply); ///< CheckoutService::giveBack
    void reprint(const QString &number, QObject *context, Reply<Reprint> reply);
    void create(const Product &product, QObject *context, Reply<void> reply);
    void createMissing(const QList<Product> &products, QObject *context, Reply<int> reply); ///< many in one transaction; how many
    void edit(const ProductEdit &edit, QObject *context, Reply<void> reply);
    void move(const StockMoved &moved, QObject *context, Reply<void> reply);
    void count(const StockCounted &counted, QObject *context, Reply<void> reply);
    void dismissConflict(const EditConflict &conflict, QObject *context, Reply<void> reply); ///< what the hub kept stands
    void applyAgain(const EditConflict &conflict, QObject *context, Reply<void> reply);      ///< CatalogService::applyAgain

    void keepCustomer(const Customer &customer, QObject *context, Reply<Customer> reply); ///< CustomerStore::keep
    void noteCustomerUse(const QString &id);                                              ///< is on a sale: found first from now on

    /// Kept on every change so that a kill loses nothing; the last one wins. What went from it is written to the journal with it (CartJournal).
    void keepCart(const Cart &cart, CartCause cause = CartCause::Change);
    /// The open cart is put aside, a parked one takes its place: ParkingService::exchange. What is kept of the cart meanwhile is of the one afterwards.
    void exchangeCart(const CartExchange &exchange, QObject *context, Reply<CartExchanged> reply);
    /// Of what was put aside, could not be parked, and waits (CartExchange::waiting): it is open again, in this cart.
    void bringBack(const Cart &cart, const QString &waiting);
    void unparked(QObject *context, Reply<QList<UnparkedSale>> reply); ///< all that wait
    const Cart &keptCart() const;          ///< as it was handed over last
    void notePaymentStarted(Money total);  ///< somebody is about to charge it: paymentStarted()
    void dismissParked(const QString &id); ///< a person has read that it was charged twice
    /// The cart that was open when the program ended; empty if none.
    void openCart(QObject *context, Reply<Cart> reply);

    /// What was recorded and nobody has seen when the program ended: a power cut may have come before its receipt. Oldest first.
    void openReceipts(QObject *context, Reply<QList<CommittedSale>> reply);
    void closeReceipt(const QString &number); ///< it was seen

    /// A setting of this till (SettingStore), durable when it is answered. Posted before what follows it. Error::Denied where whoever is at the till may not
    /// be in the settings; what the counter keeps for itself is nobody's decision (setting::isOfTheCounter).
    void keepSetting(const QString &key, const QString &value, QObject *context, Reply<void> reply = {});

    /// The feed changed the till's copy: tells whoever shows it.
    void noteChanged(const ChangedSet &changed);

Q_SIGNALS:
    void cartNotKept(const mostrador::Error &why); ///< it would not be there after a power cut
    void cartChanged(const mostrador::CartJournal::Changes &changes); ///< on its way to the disk
    void cartPutAside(const mostrador::CartExchange &wanted);         ///< for the next customer; it is asked, and not on the disk yet
    void cartExchanged(const mostrador::CartExchange &wanted, const mostrador::Result<mostrador::CartExchanged> &done);
    void cartBroughtBack(const QString &waiting);
    void paymentStarted(mostrador::Money total);
    void parkedChanged(); ///< of this till or another of the shop
    void saleCommitted(const mostrador::CommittedSale &sale);
    void journalGrew();                       ///< something new is to be sent
    void productsChanged(const QSet<QString> &skus);
    void stockChanged(const QSet<QString> &skus);
    void activityChanged();
    void problemsChanged();
    void pricingChanged();                    ///< promotions or price lists
    void reserveUsed();                       ///< the disk is full: what is recorded from now on goes where room was kept for it
    void everythingChanged();                 ///< snapshot or enrolment: read all again

private:
    void keepWithDrafts(const Cart &cart, const QList<CartJournal::Draft> &drafts);
    void noteSale(const Result<CommittedSale> &result);
    void noteProduct(const Result<void> &result, const Sku &sku);
    void noteStock(const Result<void> &result, const Sku &sku);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador

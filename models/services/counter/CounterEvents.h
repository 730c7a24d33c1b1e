// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/RandomSource.h"
#include "models/services/TerminalPayments.h"
#include "models/services/Till.h"
#include "models/wire/CounterEvent.h"

namespace mostrador {

/// Tells what happens to the open cart and to payments, as the till's services say it: the window's and the simulator's alike. Lives on the till's
/// thread, and waits for nothing: `sink` takes an event or drops it.
class CounterEvents final : public QObject {
    Q_OBJECT
public:
    using Sink = std::function<void(const CounterEvent &event)>;
    struct Parts {
        Till &till;
        const Clock &clock;
        RandomSource &random;
        std::function<TillIdentity()> who;
        Sink sink;
    };
    explicit CounterEvents(Parts parts);
    /// The card terminal's attempts, too, from now on.
    void watch(TerminalPayments &payments);

private:
    CounterEvent event(const QString &type);
    CounterEvent eventBeside(const QString &type);
    void tell(const CounterEvent &event);
    void tellPayments(const CommittedSale &sale, bool isOfCart);
    QString newCart();
    void openCart();
    QString takeAside(const QString &waiting);
    void cartChanged(const CartJournal::Changes &changes);
    void cartPutAside(const CartExchange &wanted);
    void cartExchanged(const CartExchange &wanted, const Result<CartExchanged> &done);
    void cartBroughtBack(const QString &waiting);
    void paymentStarted(Money total);
    void saleCommitted(const CommittedSale &sale);
    void attemptChanged(const PaymentAttempt &attempt);

    Parts m_parts;
    QString m_cart; ///< of the open one; empty: none is open
    Cart m_now;
    QList<std::pair<QString, QString>> m_aside; ///< CartExchange::waiting of what is put aside and not parked yet, with its cart; oldest first
    bool m_isPaying = false;         ///< its payment has been told
    QMap<QString, QString> m_asking; ///< references of the terminal's attempts that are not settled, with the cart that each is for; empty: for none
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TerminalPayments.h"
#include "ui/payment/OpenPayment.h"
#include "ui/sale/SaleController.h"
#include <QSet>

namespace mostrador {

class TillSettings;

/// The card terminal at the counter, without widgets: one attempt in front of the cashier (current), and those that wait for a person. An approved
/// one goes into the sale (or the exchange) that it was begun for; what finds none waits, over a restart too, until it is used or given back.
class CardDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        SaleController &sale;
        TerminalPayments &terminal;
        PaymentSettings &settings;
        const TillSettings *kept = nullptr; ///< of an exchange whose page may not be made yet; none: it is not kept
    };
    /// What a card was charged for.
    struct Owner {
        bool isExchange = false; ///< else the open sale
        QString receipt;         ///< whose goods come back in the exchange; empty: of none
    };
    explicit CardDesk(const Needs &needs, QObject *parent = nullptr);

    bool hasTerminal() const; ///< the settings name one
    /// What is charged, beside the open sale: known until it is destroyed.
    void add(OpenPayment &payment);
    /// Puts that in front, and what the terminal was asked for it. By itself, too, as soon as it is being paid.
    void serve(OpenPayment &payment);
    const OpenPayment &front() const { return *m_front; }
    bool serves(const OpenPayment &payment) const { return m_front == &payment; }
    /// Asks the terminal for it. Error::Invalid: the amount is more than what is missing, or not one that can be asked for.
    Result<void> charge(Tender tender, Money amount, int installments);

    const std::optional<PaymentAttempt> &current() const { return m_current; }
    /// Whether something that was asked for under that draft waits: it may charge, or has charged, the card.
    bool isAsked(const QString &draft) const { return firstAsked(draft).has_value(); }
    /// Open or approved, and in no sale and not in the open payment. Oldest first.
    QList<PaymentAttempt> waiting() const;
    QList<PaymentAttempt> waitingHere() const; ///< without those that are settled elsewhere
    std::optional<PaymentAttempt> unknownHere() const; ///< one that may have paid what is in front: nobody knows
    /// What it was asked for, where that is open beside what is in front: it is neither used nor given back here. None: it is of what is in front, or of nobody.
    std::optional<Owner> elsewhere(const PaymentAttempt &attempt) const;
    void goThere();                           ///< to what the current one was asked for
    void showFirst(const QString &reference); ///< this one of those that wait, or the oldest
    void showNext();                          ///< the one after the current one; while something is being paid only of those that wait here
    /// Puts one in front that the terminal approved for this very sale and that is not in it: nothing else is charged before. False: there is none.
    bool showDue();
    bool holdsPayment();                      ///< that, or one of it is open in front
    bool hasNext() const { return shown().size() > 1; }
    void leave();                             ///< nothing is in front any more; what is open goes on being asked for

    void cancel(); ///< the customer changed his mind
    void askNow();
    Result<void> again(); ///< the same once more, after it was declined or not taken
    bool canUse() const;  ///< the current one is approved and fits into what is missing
    Result<void> use();
    Result<void> giveBack();                ///< the current one
    Result<void> giveBackTender(int index); ///< of the open payment
    Result<void> settleByHand(bool wasApproved, const QString &code);

    /// As the sale keeps it: "204815 VISA 1111".
    static QString referenceOf(const PaymentAttempt &attempt);

Q_SIGNALS:
    void currentChanged();
    void waitingChanged();
    void paid();                                          ///< the current one was taken into the sale
    /// One waits that nobody has in front: not known, then what came of it, whether it waits any longer or not.
    void found(const mostrador::PaymentAttempt &attempt);
    /// One that was found waits for nobody any longer: it is in a document, or was given back.
    void cleared(const QString &reference);
    void wanted(const mostrador::PaymentAttempt &attempt); ///< where it is settled
    void troubled(const QString &message);

private:
    void tellCleared();
    Result<void> checkHere() const;
    QList<PaymentAttempt> shown() const;
    void take(const PaymentAttempt &attempt);
    void follow(const Result<QString> &begun);
    void setCurrent(const std::optional<PaymentAttempt> &attempt);
    void tellFound();
    void tellLeft(const QString &draft);
    void enterPayment(OpenPayment &payment);
    void leaveCart();
    void watch(OpenPayment &payment);
    OpenPayment *payerOf(const PaymentAttempt &attempt) const;
    static Result<void> addTo(OpenPayment &payment, const PaymentAttempt &attempt);
    std::optional<PaymentAttempt> waitingOne(const QString &reference) const;
    std::optional<PaymentAttempt> nextOfSale() const;
    /// The oldest of those that wait under that draft; none for no draft.
    std::optional<PaymentAttempt> firstOf(const QString &draft, const std::function<bool(const PaymentAttempt &)> &isIt) const;
    /// That the terminal was asked for, and that is neither in a payment nor settled otherwise.
    std::optional<PaymentAttempt> firstAsked(const QString &draft) const;
    bool fits(const PaymentAttempt &attempt) const;

    SaleController &m_sale;
    QList<OpenPayment *> m_payments; ///< the sale first
    OpenPayment *m_front;
    TerminalPayments &m_terminal;
    PaymentSettings &m_settings;
    const TillSettings *m_kept;
    std::optional<PaymentAttempt> m_current;
    QString m_cancelled; ///< the customer changed his mind about this one
    QSet<QString> m_told;
    QSet<QString> m_found; ///< references of those that were told and wait
};

} // namespace mostrador

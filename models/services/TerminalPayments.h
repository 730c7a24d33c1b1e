// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/payment/PaymentTerminal.h"
#include "models/domain/RandomSource.h"
#include "models/domain/Scheduler.h"
#include "models/services/Till.h"
#include "models/storage/payment/PaymentAttemptStore.h"
#include <QHash>
#include <QObject>

namespace mostrador {

/// Moves money by a card terminal, never twice and never unnoticed. Each step is on the disk before the next: Created, then Sent, then the request, then
/// what came of it, and only then its signal. A purchase is sent once; when its answer does not come, it is Unknown, and the terminal is asked for its
/// status until it knows. After a kill at any step resume() settles what was left. Lives on the window's thread; nothing here waits.
class TerminalPayments final : public QObject {
    Q_OBJECT
public:
    /// How long to wait before the next question about what is unknown: doubles from the least to the most.
    struct Times {
        int leastAskMs = 1000;
        int mostAskMs = 30'000;
    };
    struct Parts {
        std::shared_ptr<Till::Stores> stores; ///< used on the storage thread only
        Executor &storage;
        Executor &own; ///< of this object's thread
        PaymentTerminal &terminal;
        const Clock &clock;
        Scheduler &scheduler;
        RandomSource &random;
        Times times = {};
    };
    static constexpr int MostDraft = 40;
    static constexpr int MostAuthorisation = 40;

    explicit TerminalPayments(const Parts &parts);
    ~TerminalPayments() override;

    /// On start: what was never sent is Cancelled, what may have been is asked for, and what no sale accounts for is told.
    void resume();

    /// Begins; what comes of it comes by attemptChanged or attemptRefused. Returns the reference. Error::Invalid (amount, draft, installments), nothing begun.
    /// `draft`: an identity of the open sale; while one of its purchases is open, another is refused.
    /// `tender`: as what it is rung up; the terminal does not hear of it.
    Result<QString> purchase(const QString &draft, Money amount, int installments = 1, Tender tender = Tender::Credit);
    /// Gives back all or a part of an approved purchase: `purchase` is one of PastSales::cardPurchases() of the sale that it paid, or of stranded(). What comes of it comes by
    /// attemptChanged, as of a purchase; an approved refund belongs to the return that names it (Till::complete with its reference). Of a sale that is recorded it is
    /// refused (attemptRefused, Error::Denied) to whoever may neither return nor void so much of it: checkMayGiveBack().
    Result<QString> refund(const PaymentAttempt &purchase, Money amount);
    /// Takes back a whole purchase, as terminals do on the same day.
    Result<QString> voidPurchase(const PaymentAttempt &purchase);

    /// The customer changed his mind. What the terminal has approved meanwhile stays approved.
    void cancel(const QString &reference);
    void askNow(); ///< about everything that is unknown, without waiting for its turn
    /// The terminal will never tell, and a person has looked at its paper: an Unknown one was approved (with the code on the slip) or was not.
    /// Error::NotFound, Invalid (a code that is none).
    Result<void> settleByHand(const QString &reference, bool wasApproved, const QString &authorisation);
    void refresh(); ///< reads stranded() anew: after each document that is committed

    QList<PaymentAttempt> open() const;                           ///< oldest first
    QList<PaymentAttempt> stranded() const { return m_stranded; } ///< PaymentAttemptStore::stranded()
    bool isLinked() const { return m_parts.terminal.isLinked(); }

Q_SIGNALS:
    void attemptChanged(const mostrador::PaymentAttempt &attempt);                ///< it is on the disk so
    void attemptRefused(const QString &reference, const mostrador::Error &error); ///< nothing was sent, and nothing is kept
    /// It cannot be written down now; it is tried again, and if the program ends before, asked for at its next start.
    void recordingFailed(const QString &reference, const mostrador::Error &error);
    void strandedChanged();

private:
    struct Flight;
    template <typename T>
    void onStorage(std::function<Result<T>(PaymentAttemptStore &)> work, std::function<void(const Result<T> &)> then);
    Result<QString> begin(PaymentAttempt attempt);
    Flight *flight(const QString &reference);
    void added(const QString &reference, const Result<void> &result);
    void pinged(const QString &reference, const TerminalAnswer &answer);
    void send(const QString &reference);
    void answered(const QString &reference, const TerminalAnswer &answer, SettledBy by);
    void cancelled(const QString &reference, const TerminalAnswer &answer);
    void settle(const QString &reference, AttemptState state, SettledBy by, const TerminalAnswer &answer);
    void makeUnknown(const QString &reference, const QString &reason);
    void record(const QString &reference, const PaymentAttempt &next, std::function<void()> then = {});
    void askLater(const QString &reference);
    void askStatus(const QString &reference);
    void takeUp(const QList<PaymentAttempt> &left);

    Parts m_parts;
    QHash<QString, std::shared_ptr<Flight>> m_flights;
    QList<PaymentAttempt> m_stranded;
};

} // namespace mostrador

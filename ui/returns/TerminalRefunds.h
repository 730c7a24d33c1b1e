// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PastSales.h"
#include "models/services/TerminalPayments.h"
#include "ui/people/Approvals.h"
#include <QObject>
#include <functional>

namespace mostrador {

/// Card payments given back by the terminal that took them, one after the other, before the document that says so is recorded. What the terminal gave
/// back and no document accounts for is told by TerminalPayments::stranded(), after a kill, too.
class TerminalRefunds final : public QObject {
    Q_OBJECT
public:
    struct Part {
        PaymentAttempt purchase;
        Money amount;
    };
    using Reply = std::function<void(const Result<QList<PaymentAttempt>> &)>; ///< the approved refunds, in the order asked

    explicit TerminalRefunds(TerminalPayments &terminal, QObject *parent = nullptr);
    bool isLinked() const { return m_terminal.isLinked(); }
    /// Error: why it did not go back. What is not known yet is waited for: unknown() says so. `behalf`: of whoever began it, the later ones, too.
    void start(const QList<Part> &parts, Approvals::Behalf behalf, Reply reply);
    void cancel(); ///< the one that is at the terminal now; what it has approved stays approved

    /// How `amount` goes back to the cards.
    struct Plan {
        QList<PaymentAttempt> done;                                        ///< by the terminal already, before the program ended: no document has it
        QList<Part> parts;                                                 ///< to be asked for, none of them more than is left of its purchase
        bool isEmpty() const { return done.isEmpty() && parts.isEmpty(); } ///< the terminal has nothing to do with it, or cannot give back so much
    };
    /// Error::Conflict: it is not known yet what went back before; or more did than this document says. `amount` none: all of it.
    static Result<Plan> planOf(const QList<CardPurchase> &purchases, const std::optional<Money> &amount);
    static Money looseOf(const QList<CardPurchase> &purchases, Currency currency); ///< sum of what went back, and is in no document
    static QStringList referencesOf(const QList<PaymentAttempt> &refunds);

Q_SIGNALS:
    void unknown(const QString &words); ///< no answer yet: it is asked again

private:
    void next();
    void changed(const PaymentAttempt &attempt);
    void end(const Result<QList<PaymentAttempt>> &result);
    TerminalPayments &m_terminal;
    QList<Part> m_parts;
    QList<PaymentAttempt> m_done;
    Part m_current;
    QString m_reference; ///< at the terminal now
    int m_turn = 0;
    Approvals::Behalf m_behalf;
    Reply m_reply;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PastSales.h"
#include "models/services/TerminalPayments.h"
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
    /// Error: why it did not go back. What is not known yet is waited for: unknown() says so.
    void start(const QList<Part> &parts, Reply reply);
    void cancel(); ///< the one that is at the terminal now; what it has approved stays approved

    /// The purchases that together give back `amount`, none of them more than is left of it; empty: they cannot.
    static QList<Part> partsOf(const QList<CardPurchase> &purchases, Money amount);

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
    Reply m_reply;
};

} // namespace mostrador

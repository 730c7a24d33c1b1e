// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PastSales.h"
#include "models/services/Till.h"
#include "ui/people/Approvals.h"
#include "ui/returns/TerminalRefunds.h"

namespace mostrador {

/// Voids a sale, once somebody may: what the card terminal took it gives back first, then it is recorded, on behalf of whoever began it. What was charged
/// by hand goes back by hand.
class SaleVoid final : public QObject {
    Q_OBJECT
public:
    /// `terminal`: none: cards go back by hand. `approvals`: none: everybody may do everything.
    SaleVoid(Till &till, PastSales &sales, TerminalPayments *terminal, Approvals *approvals, QObject *parent = nullptr);
    void start(const QString &number, const QString &reason); ///< nothing, while another is on its way
    bool isWaiting() const { return m_isWaiting; }            ///< for the terminal or the disk
    bool cancel();                                            ///< asks the terminal to; what it has approved stays approved. False: there is nothing to cancel

Q_SIGNALS:
    void atTerminal();                    ///< the money goes back there
    void failed(const QString &message);  ///< nothing was recorded
    void recorded(const mostrador::CommittedSale &document);

private:
    void record(const QString &number, const QString &reason, const QStringList &attempts);
    void fail(const QString &message);
    Till &m_till;
    PastSales &m_sales;
    Approvals *m_approvals;
    TerminalRefunds *m_refunds;
    Approvals::Behalf m_behalf; ///< of whoever began it
    bool m_isWaiting = false;
};

} // namespace mostrador

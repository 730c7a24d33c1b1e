// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PastSales.h"
#include "models/services/Till.h"
#include "ui/people/Approvals.h"
#include "ui/returns/TerminalRefunds.h"

namespace mostrador {

/// Voids a sale, once somebody may: what the card terminal took it gives back first, then it is recorded, on behalf of whoever began it. What was charged
/// by hand, or by a terminal that is away, goes back by hand, and is recorded with the code of its slip.
class SaleVoid final : public QObject {
    Q_OBJECT
public:
    /// `terminal`: none: cards go back by hand. `approvals`: none: everybody may do everything.
    SaleVoid(Till &till, PastSales &sales, TerminalPayments *terminal, Approvals *approvals, QObject *parent = nullptr);
    /// How the cards' money goes back as things are now: how much of it by hand. So start() does it.
    Money look(const Sale &sale);
    /// `code`: on the slip of what goes back by hand. Without one it is looked at anew. Nothing, while another is on its way.
    void start(const Sale &sale, const QString &reason, const QString &code);
    bool isByTerminal() const { return m_isByTerminal; } ///< as it was looked at last
    bool isWaiting() const { return m_isWaiting; }       ///< for the terminal or the disk
    bool cancel();                                       ///< asks the terminal to; what it has approved stays approved. False: there is nothing to cancel

Q_SIGNALS:
    void atTerminal();                   ///< the money goes back there
    void failed(const QString &message); ///< nothing was recorded
    void codeWanted(mostrador::Money byHand);
    void recorded(const mostrador::CommittedSale &document);

private:
    void record(const QString &number, const QString &reason, const CardsBack &cards);
    Result<TerminalRefunds::Plan> planFor(const Sale &sale) const;
    void fail(const QString &message);
    Till &m_till;
    PastSales &m_sales;
    Approvals *m_approvals;
    TerminalRefunds *m_refunds;
    Approvals::Behalf m_behalf;  ///< of whoever began it
    bool m_isByTerminal = false; ///< what it took
    bool m_isWaiting = false;
};

} // namespace mostrador

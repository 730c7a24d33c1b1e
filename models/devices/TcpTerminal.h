// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/TerminalAddress.h"
#include "models/domain/payment/PaymentTerminal.h"
#include "models/domain/RandomSource.h"
#include "models/domain/Scheduler.h"
#include <QObject>
#include <memory>

namespace mostrador {

/// A semi-integrated card terminal over TCP or TLS: docs/terminal-protocol.md. One connection is kept, connected anew after a wait that grows, at
/// once when something is asked. A dead link is found by pings: what was sent over it gets NoAnswer, what was not NotSent.
/// What comes in is bounded; a line that cannot be read ends the connection and is reported as a fault.
class TcpTerminal final : public QObject, public PaymentTerminal {
    Q_OBJECT
public:
    struct Times {
        int connectMs = 5000;
        int answerMs = 5000;     ///< of ping, status and cancel; the link is taken for dead after it
        int paymentMs = 120'000; ///< of purchase, refund and void: a customer looks for his card, and types
        int pingMs = 10'000;     ///< between two pings
        int leastWaitMs = 500;   ///< before it is connected anew; doubles
        int mostWaitMs = 30'000;
    };

    TcpTerminal(const TerminalAddress &address, Scheduler &scheduler, RandomSource &random);
    TcpTerminal(const TerminalAddress &address, Scheduler &scheduler, RandomSource &random, const Times &times);
    ~TcpTerminal() override; ///< replies that did not come will not

    void start();                                    ///< connects, and stays connected
    void setAddress(const TerminalAddress &address); ///< what is under way over the old one ends as its link does
    void ask(const TerminalRequest &request, Reply reply) override;
    void setEvents(Events events) override;
    bool isLinked() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador

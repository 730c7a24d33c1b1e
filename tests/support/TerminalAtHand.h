// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/PaymentTerminal.h"
#include <QList>

namespace mostrador {

/// A card terminal that answers when a test tells it to, and to a ping at once.
class TerminalAtHand final : public PaymentTerminal {
public:
    using Outcome = TerminalAnswer::Outcome;

    void ask(const TerminalRequest &request, Reply reply) override
    {
        if (request.kind == TerminalRequest::Kind::Ping)
            return reply(answer(Outcome::Ready));
        asked.append(request);
        replies.append(std::move(reply));
    }
    void setEvents(Events) override {}
    bool isLinked() const override { return linked; }
    /// To the oldest question that has no answer yet.
    void say(Outcome outcome) { replies.takeFirst()(answer(outcome)); }
    TerminalAnswer answer(Outcome outcome) const
    {
        TerminalAnswer it;
        it.outcome = outcome;
        if (outcome == Outcome::Approved) {
            it.authorisation = authorisation;
            it.brand = brand;
            it.lastFour = lastFour;
        }
        if (outcome == Outcome::Declined)
            it.reason = QStringLiteral("Rechazada.");
        return it;
    }

    QString authorisation = QStringLiteral("R7");
    QString brand; ///< of the cards that are held to it
    QString lastFour;
    QList<TerminalRequest> asked;
    QList<Reply> replies;
    bool linked = true;
};

} // namespace mostrador

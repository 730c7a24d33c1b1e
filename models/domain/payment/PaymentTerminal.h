// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include <QStringList>
#include <functional>

namespace mostrador {

/// What a card terminal is asked. It is semi-integrated: the card is read, and its number known, by the terminal alone; here go an amount and a
/// reference, and come back a result.
struct TerminalRequest {
    enum class Kind { Ping, Purchase, Refund, Void, Status, Cancel };
    static constexpr int MostInstallments = 99;

    Kind kind = Kind::Ping;
    QString reference;    ///< identity of the attempt; a terminal that has it answers with what it answered first. None for a ping
    Money amount;         ///< more than zero; of a ping none. An approval of another amount is a fault
    int installments = 1; ///< of a purchase
    QString original;     ///< of a refund or a void: reference of the purchase
};

/// What came of asking. Nothing in it looks like a card's number: see PaymentTerminal.
struct TerminalAnswer {
    enum class Outcome {
        Ready,     ///< to a ping
        Approved,  ///< money was, or goes, where it was asked to
        Declined,  ///< it was not, and will not
        Cancelled, ///< so, because somebody cancelled it in time
        Pending,   ///< the terminal is at it
        None,      ///< to Status and Cancel: the terminal has never taken that reference, and from now on never will
        Busy,      ///< the terminal is at something else and did not take this
        Failed,    ///< the terminal answered, but not with a result: what it did is not known from this
        NotSent,   ///< nothing left this machine
        NoAnswer   ///< it was sent, and what came of it is not known. Never the same as Declined
    };
    Outcome outcome = Outcome::NoAnswer;
    QString authorisation; ///< code, ≤ 40 characters
    QString brand;         ///< ≤ 40 characters
    QString lastFour;      ///< four digits, or empty
    int installments = 1;
    QString reason; ///< in words for a person, ≤ 200 characters
    bool isFinal() const { return outcome == Outcome::Approved || outcome == Outcome::Declined || outcome == Outcome::Cancelled; }
};

/// A card terminal, passed in like a Clock. Asking never waits: the answer comes later, once, on the thread that asked, in the order of events and
/// not of asking: Status and Cancel may overtake the purchase that they are about.
/// A driver refuses every field of an answer that looks like a card's number (CardPlace::Device) and reports it as a fault.
class PaymentTerminal {
public:
    using Reply = std::function<void(const TerminalAnswer &)>;
    struct Events {
        std::function<void(bool)> linkChanged;        ///< whether it can be reached, as far as is known
        std::function<void(const QString &)> faulted; ///< the terminal broke its protocol; words for a log and for support
    };
    virtual ~PaymentTerminal() = default;
    virtual void ask(const TerminalRequest &request, Reply reply) = 0;
    virtual void setEvents(Events events) = 0;
    virtual bool isLinked() const = 0;
};

} // namespace mostrador

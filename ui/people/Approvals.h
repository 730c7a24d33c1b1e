// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/Wanted.h"
#include <QString>
#include <functional>
#include <memory>

class QObject;

namespace mostrador {

/// Asks for somebody's agreement to one thing that whoever is at the till may not do alone. It stands before whatever is open, and that goes on afterwards.
class Approvals {
public:
    struct Request {
        Wanted what;   ///< as the service names it that will look for the approval
        QString words; ///< what it is about, for both to read: "Discount of 25 %: Yerba"
        bool isOfWindow = false; ///< what the window alone lets somebody do: no service uses the approval up, so it is asked for each time
    };
    virtual ~Approvals() = default;
    virtual bool may(Deed deed, qint64 amount) const = 0;
    /// `go` is told who agreed: nobody, at once, where whoever is at the till may do it; without asking again, who agreed to just this before and it was
    /// not done. The service finds the approval itself, and uses it up. What would refuse the thing all the same is to be looked at before.
    /// `left`: nobody did, and nothing was changed. Neither is called when the context is gone.
    virtual void ask(const Request &request, QObject *context, std::function<void(const QString &approver)> go, std::function<void()> left = {}) = 0;
    /// For all in a sale that whoever is at the till may not do alone and nobody has approved yet, one after the other: a discount that somebody else
    /// gave, a parked sale of another till. `go` at once where there is nothing of that; true: it is looked up, and perhaps asked.
    virtual bool askForSale(const Sale &sale, QObject *context, std::function<void()> go) = 0;
    virtual void endSale() = 0; ///< what was approved for goods was for one customer, who is gone
    /// Somebody begins what is recorded later, when a card terminal has answered: what is handed out posts on behalf of whoever is at the till now, and
    /// with what was approved for them, whoever is there by then.
    using Behalf = std::function<void(const std::function<void()> &work)>;
    virtual Behalf begin() = 0;
    /// While it lives what is typed waits for the question, so that no PIN is read in a field behind it: for whoever has to find something out before it asks.
    using Hold = std::shared_ptr<void>;
    virtual Hold hold() = 0;
};

/// As whoever does it is, where there are no approvals.
inline Approvals::Behalf begunBy(Approvals *approvals)
{
    return approvals ? approvals->begin() : [](const std::function<void()> &work) { work(); };
}

inline Approvals::Hold holdKeys(Approvals *approvals)
{
    return approvals ? approvals->hold() : Approvals::Hold();
}

/// Through nobody where there are no approvals: tests, and parts that stand alone.
inline void whenAllowed(Approvals *approvals, const Approvals::Request &request, QObject *context, std::function<void(const QString &)> go,
                        std::function<void()> left = {})
{
    if (approvals)
        approvals->ask(request, context, std::move(go), std::move(left));
    else
        go({});
}

} // namespace mostrador

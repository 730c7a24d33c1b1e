// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Scheduler.h"
#include "models/services/Till.h"
#include "models/wire/ReceiptMessages.h"
#include <QPointer>

namespace mostrador {

/// What the shop knows of a receipt: of this till's own what came back at other tills, and other tills' receipts at all. The hub tells while it answers, and
/// what it told is on the disk before anybody is. Lives on the window's thread.
class ReceiptLookup final : public QObject {
    Q_OBJECT
public:
    /// Asks the hub. Error::NotFound: it knows none of that number in this shop; Unreachable...
    using Ask = std::function<void(const QString &number, std::function<void(Result<ShopReceipt>)> reply)>;
    struct Parts {
        std::shared_ptr<Till::Stores> stores; ///< used on the storage thread only
        Executor &storage;
        Executor &own;
        Scheduler &scheduler;
        const Clock &clock;
        Ask ask;                        ///< none: there is no hub
        std::function<bool()> isLinked; ///< the hub answers
        std::function<TillId()> me;
    };
    static constexpr int WaitMs = 5000;

    explicit ReceiptLookup(Parts parts);
    TillId me() const { return m_parts.me(); }
    bool isLinked() const { return m_parts.ask && m_parts.isLinked(); }
    /// Once it is kept: PastSales::file() and fileOfAnother() have it. Error: as of Ask; Storage: it could not be kept.
    void look(const QString &number, QObject *context, Till::Reply<void> reply);

private:
    void keep(const ShopReceipt &receipt, const QPointer<QObject> &asker, const Till::Reply<void> &reply);
    Parts m_parts;
};

/// Which till numbered it; not valid: it is no number of a document.
TillId tillOfDocument(const QString &number);

} // namespace mostrador

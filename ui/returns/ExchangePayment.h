// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillSettings.h"
#include "models/services/returns/KeptExchange.h"
#include "ui/payment/OpenPayment.h"
#include "ui/returns/ReturnDraft.h"

namespace mostrador {

/// What an exchange is to be charged, paid as a sale is. From the moment it is charged the whole exchange is on the disk: a kill loses neither what comes
/// back nor what was received for it, and the document that is recorded empties it in its own transaction.
class ExchangePayment final : public OpenPayment {
    Q_OBJECT
public:
    /// `settings`: where it is kept; none: nowhere.
    ExchangePayment(ReturnDraft &draft, TillSettings *settings, QObject *parent = nullptr);

    bool isBeingPaid() const { return m_phase == Phase::Paying || m_phase == Phase::Committing; }
    /// Of an earlier run of the program; none: there was none. Error::Damaged: it cannot be read.
    Result<std::optional<KeptExchange>> kept() const;
    Money keptReceived() const;             ///< what was received for it by hand; the terminal's it remembers itself
    KeptExchange asIs() const;              ///< as it would be kept now; also of what is no exchange
    void restore(const KeptExchange &kept); ///< after the draft is as it says
    void end();                             ///< it was left, or recorded: nothing is kept any more
    void forget();                          ///< what was kept is seen to

    /// Without a receipt the name was asked for before: what was approved is about that one.
    QString customerId() const override
    {
        return m_draft.kind() == ReturnDraft::Kind::WithoutReceipt ? m_draft.customer() : m_draft.customer().isEmpty() ? m_draft.sale().customer : QString();
    }
    QString customerName() const override { return m_draft.customer().isEmpty() ? m_draft.sale().customerName : m_draft.customer(); }
    void nameCustomer(const QString &name) override { m_draft.setCustomer(name); }

    void noteAsked() override;

protected:
    Money toPay() const override { return m_draft.due(); }
    void commit() override;
    void keepDraft(const QString &draft) override;
    void keepTaken(const QString &taken) override;

private:
    void start();
    void keep();
    void tellDraft();
    ReturnDraft &m_draft;
    TillSettings *m_settings;
    bool m_isKept = false;
    bool m_isRefused = false; ///< the document was, after all was paid
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/Settlement.h"
#include "models/services/PaymentSettings.h"
#include <QObject>
#include <functional>

namespace mostrador {

/// What is paid at the counter, without its widgets: the open sale, or what an exchange is to be charged. Its tenders, what was taken by now (kept on the
/// disk, so that a kill asks nobody twice), and the identity under which the card terminal was asked.
class OpenPayment : public QObject {
    Q_OBJECT
public:
    enum class Phase { Selling, Paying, Committing, Paid };

    explicit OpenPayment(QObject *parent = nullptr) : QObject(parent), m_settlement(Money()) {}

    void setPaymentSettings(PaymentSettings &settings) { m_payment = &settings; } ///< cash is rounded by them; without, it is not
    const PaymentSettings *paymentSettings() const { return m_payment; }

    Phase phase() const { return m_phase; }
    const Settlement &settlement() const { return m_settlement; }
    void leavePayment(); ///< what was taken stays taken
    /// Commits once the total is settled. `reference` as checkedReference(); `attempt`: of the card terminal, approved.
    Result<void> tender(Tender tender, Money received, const QString &reference = {}, const QString &attempt = {});
    void removeTender(int index);
    void commitAgain();                               ///< all is paid, and recording it failed
    void setPaper(PaperWish wish) { m_paper = wish; } ///< of what is being paid; AsSet at the start of each payment

    virtual QString customerId() const = 0;
    virtual QString customerName() const = 0;
    virtual void nameCustomer(const QString &name) = 0; ///< whose account it is, while paying

    /// Before the card terminal: empty while it was not asked. On the disk before the attempt that names it.
    const QString &draft() const { return m_identity; }
    void setDraft(const QString &draft);
    /// Whether the terminal was asked for it under that draft, and what came of it is neither in it nor settled otherwise: what it was asked for stays
    /// together until then. None: there is no terminal.
    void setAsked(std::function<bool(const QString &draft)> isAsked) { m_isAsked = std::move(isAsked); }
    virtual void noteAsked() {} ///< the terminal is asked for it now, as it is
    bool isAsked() const { return m_isAsked && !m_identity.isEmpty() && m_isAsked(m_identity); }
    /// Something of it was received, or the terminal was asked for it: it costs what was said.
    bool isHeld() const { return m_phase == Phase::Committing || !m_settlement.taken().isEmpty() || isAsked(); }

Q_SIGNALS:
    void phaseChanged();
    void settlementChanged();
    void finished(const QString &draft); ///< of an exchange: what was asked for under that draft is part of nothing that is open
    void failed(const QString &message); ///< it could not be recorded; all that was taken is still there

protected:
    virtual Money toPay() const = 0;
    virtual void commit() = 0; ///< settled: record it
    virtual void keepDraft(const QString &draft) = 0;
    virtual void keepTaken(const QString &taken) = 0; ///< as takenText() writes it; empty: nothing any more

    void setPhase(Phase phase);
    Settlement emptySettlement() const;
    /// What was taken before the payment was left still counts, at what is to be paid by now: the customer has given it.
    void takeAgain();
    QString takenText() const; ///< what the card terminal took apart: that it remembers itself
    static QList<TenderTaken> takenFrom(const QString &text); ///< of takenText(): tender, received and reference
    void restoreTaken(const QString &text);

    PaymentSettings *m_payment = nullptr;
    Settlement m_settlement;
    Phase m_phase = Phase::Selling;
    PaperWish m_paper = PaperWish::AsSet;
    QString m_identity; ///< before the card terminal
    std::function<bool(const QString &)> m_isAsked;
};

} // namespace mostrador

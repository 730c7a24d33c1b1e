// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/ExchangePayment.h"

namespace mostrador {

ExchangePayment::ExchangePayment(ReturnDraft &draft, TillSettings *settings, QObject *parent) : OpenPayment(parent), m_draft(draft), m_settings(settings)
{
    draft.setBeingPaid([this] { return isBeingPaid(); });
    connect(&draft, &ReturnDraft::changed, this, &ExchangePayment::keep);
    connect(&draft, &ReturnDraft::chargeAllowed, this, &ExchangePayment::start);
    connect(&draft, &ReturnDraft::committed, this, &ExchangePayment::end);
    connect(&draft, &ReturnDraft::failed, this, [this](const QString &message) {
        if (m_phase != Phase::Committing)
            return;
        setPhase(Phase::Paying); // with all that was taken: the customer has paid it
        m_isRefused = true;
        keep();
        Q_EMIT settlementChanged();
        Q_EMIT failed(message);
    });
    connect(&draft, &ReturnDraft::repriced, this, &OpenPayment::leavePayment); // the customer has to be told first
    connect(this, &OpenPayment::settlementChanged, this, &ExchangePayment::tellDraft);
}

void ExchangePayment::tellDraft()
{
    m_draft.keepPrices(!draft().isEmpty() || !m_settlement.taken().isEmpty());
    m_draft.setReceived(m_settlement.received());
}

void ExchangePayment::noteAsked()
{
    m_draft.noteAsked();
    keep();
}

void ExchangePayment::start()
{
    if (m_phase != Phase::Selling)
        return;
    takeAgain();
    m_paper = PaperWish::AsSet;
    m_isKept = true;
    m_isRefused = false;
    keep();
    setPhase(Phase::Paying);
    Q_EMIT settlementChanged();
}

void ExchangePayment::commit()
{
    const auto document = m_draft.paidDocument(m_settlement.payments(), m_settlement.rounding());
    if (!document) {
        m_isRefused = true;
        keep();
        return Q_EMIT failed(document.error().message);
    }
    setPhase(Phase::Committing);
    m_draft.recordPaid(*document, m_settlement.attempts());
}

void ExchangePayment::end()
{
    const bool wasKept = std::exchange(m_isKept, false);
    Q_EMIT finished(draft()); // what was taken is known by its settlement
    m_settlement = Settlement(Money());
    setDraft({});
    if (wasKept)
        forget();
    Q_EMIT settlementChanged();
    setPhase(Phase::Selling);
}

void ExchangePayment::forget()
{
    if (m_settings)
        m_settings->keep(setting::Exchange, {});
}

void ExchangePayment::keepDraft(const QString &)
{
    tellDraft();
    keep();
}

void ExchangePayment::keepTaken(const QString &)
{
    keep();
}

/// Once all is paid the document has it in a moment, and nothing is written before that.
void ExchangePayment::keep()
{
    if (!m_isKept || !m_settings || (isBeingPaid() && m_settlement.isSettled() && !m_isRefused))
        return;
    m_settings->keep(setting::Exchange, asIs().toText());
}

KeptExchange ExchangePayment::asIs() const
{
    KeptExchange now{m_draft.sale().number, {}, m_draft.currency(), m_draft.taken(), m_draft.reason(), m_draft.customer(), draft(), takenText()};
    for (int i = 0; i < m_draft.rows().size(); ++i)
        if (const ReturnDraft::Row &row = m_draft.rows()[i]; !row.taken.isZero())
            now.rows.append({i, row.sold.sku, row.taken, row.disposition});
    return now;
}

Result<std::optional<KeptExchange>> ExchangePayment::kept() const
{
    const QString text = m_settings ? m_settings->value(setting::Exchange) : QString();
    const auto kept = KeptExchange::fromText(text);
    if (!kept && !text.isEmpty())
        return Error{Error::Code::Damaged, tr("What was kept of it cannot be read."), {}};
    return kept;
}

Money ExchangePayment::keptReceived() const
{
    const auto exchange = kept();
    if (!exchange || !*exchange)
        return {};
    Money sum = Money::zero((*exchange)->currency);
    const QList<TenderTaken> taken = takenFrom((*exchange)->received);
    for (const TenderTaken &each : taken)
        sum = sum.plus(each.received).value();
    return sum;
}

void ExchangePayment::restore(const KeptExchange &kept)
{
    m_identity = kept.draft;
    m_draft.keepPrices(!kept.draft.isEmpty() || !takenFrom(kept.received).isEmpty());
    m_draft.restore(kept.taken, kept.reason, kept.customer);
    restoreTaken(kept.received);
    m_isKept = true;
    Q_EMIT settlementChanged();
}

} // namespace mostrador

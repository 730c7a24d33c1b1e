// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/OpenPayment.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mostrador {

void OpenPayment::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void OpenPayment::leavePayment()
{
    if (m_phase == Phase::Paying)
        setPhase(Phase::Selling);
}

void OpenPayment::setDraft(const QString &draft)
{
    if (draft == m_identity)
        return;
    m_identity = draft;
    keepDraft(draft);
}

/// Cash is rounded in the currency that the shop rounds in, and in no other.
Settlement OpenPayment::emptySettlement() const
{
    const Money total = toPay();
    const CashRounding rounding = m_payment ? m_payment->cashRounding() : CashRounding(total.currency());
    return rounding.currency() == total.currency() ? Settlement(total, rounding) : Settlement(total);
}

Result<void> OpenPayment::tender(Tender tender, Money received, const QString &reference, const QString &attempt)
{
    if (m_phase != Phase::Paying)
        return {};
    const auto added = m_settlement.add(tender, received, reference, attempt);
    if (!added)
        return added;
    if (!m_settlement.isSettled()) // else the document has it in a moment, and nothing is written before that
        keepTaken(takenText());
    Q_EMIT settlementChanged();
    if (m_settlement.isSettled())
        commit();
    return added;
}

void OpenPayment::removeTender(int index)
{
    if (m_phase != Phase::Paying || index < 0 || index >= m_settlement.taken().size())
        return;
    m_settlement.removeAt(index);
    keepTaken(takenText());
    Q_EMIT settlementChanged();
}

void OpenPayment::commitAgain()
{
    if (m_phase == Phase::Paying && m_settlement.isSettled() && !m_settlement.taken().isEmpty())
        commit();
}

void OpenPayment::takeAgain()
{
    Settlement again = emptySettlement();
    for (const TenderTaken &each : m_settlement.taken())
        again.keep(each);
    m_settlement = again;
}

QString OpenPayment::takenText() const
{
    QJsonArray all;
    for (const TenderTaken &each : m_settlement.taken())
        if (each.attempt.isEmpty())
            all.append(QJsonObject{{QStringLiteral("tender"), toWire(each.tender)},
                                   {QStringLiteral("minor"), each.received.minor()},
                                   {QStringLiteral("currency"), each.received.currency().code()},
                                   {QStringLiteral("reference"), each.reference}});
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<TenderTaken> OpenPayment::takenFrom(const QString &text)
{
    QList<TenderTaken> taken;
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &each : all) {
        const auto tender = tenderFromWire(each[QStringLiteral("tender")].toString());
        const auto currency = Currency::fromCode(each[QStringLiteral("currency")].toString());
        if (!tender || !currency)
            continue;
        TenderTaken one;
        one.tender = *tender;
        one.received = Money(each[QStringLiteral("minor")].toInteger(), *currency);
        one.reference = each[QStringLiteral("reference")].toString();
        taken.append(one);
    }
    return taken;
}

void OpenPayment::restoreTaken(const QString &text)
{
    m_settlement = emptySettlement();
    const QList<TenderTaken> taken = takenFrom(text);
    for (const TenderTaken &each : taken)
        m_settlement.keep(each);
}

} // namespace mostrador

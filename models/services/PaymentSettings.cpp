// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/PaymentSettings.h"

#include "models/storage/payment/TakenSetting.h"
#include <QDebug>

namespace mostrador {

namespace {

const QString RoundingKey = QStringLiteral("payment.cash_rounding");
const QString NotesKey = QStringLiteral("payment.notes");
const QString UrlKey = QStringLiteral("payment.terminal");
const QString CaFileKey = QStringLiteral("payment.terminal_ca_file");

} // namespace

PaymentSettings::PaymentSettings(Database &reader, Till &till, Currency currency) : m_store(reader), m_vouchers(reader), m_till(till), m_currency(currency) {}

void PaymentSettings::setCurrency(Currency currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    Q_EMIT changed();
}

QString PaymentSettings::value(const QString &key) const
{
    if (const auto now = m_now.constFind(key); now != m_now.constEnd())
        return *now;
    const auto kept = m_store.value(key);
    if (!kept)
        qWarning().noquote() << QStringLiteral("the setting %1 cannot be read:").arg(key) << kept.error().message << kept.error().detail;
    return kept ? *kept : QString();
}

void PaymentSettings::set(const QString &key, const QString &value)
{
    const QString before = this->value(key);
    m_now.insert(key, value);
    m_till.keepSetting(key, value, this, [this, key, before](const Result<void> &kept) {
        if (kept)
            return;
        if (kept.error().code == Error::Code::Denied) {
            m_now.insert(key, before);
            Q_EMIT changed();
        }
        Q_EMIT notKept(kept.error());
    });
}

CashRounding PaymentSettings::cashRounding() const
{
    const QString text = value(RoundingKey);
    return text.isEmpty() ? CashRounding::usual(m_currency) : CashRounding::fromText(text, m_currency);
}

Denominations PaymentSettings::denominations() const
{
    const auto kept = Denominations::fromText(value(NotesKey), m_currency);
    return kept ? *kept : Denominations::usual(m_currency);
}

PaymentSettings::Terminal PaymentSettings::terminal() const
{
    return {value(UrlKey), value(CaFileKey)};
}

void PaymentSettings::setCashRounding(const CashRounding &rounding)
{
    set(RoundingKey, rounding.toText());
    Q_EMIT changed();
}

void PaymentSettings::setDenominations(const Denominations &denominations)
{
    set(NotesKey, denominations == Denominations::usual(m_currency) ? QString() : denominations.toText());
    Q_EMIT changed();
}

void PaymentSettings::setTerminal(const Terminal &terminal)
{
    set(UrlKey, terminal.url);
    set(CaFileKey, terminal.caFile);
    Q_EMIT changed();
}

void PaymentSettings::tell(const Told &told)
{
    if (!told.cashRounding.isEmpty())
        m_now.insert(RoundingKey, told.cashRounding);
    if (!told.denominations.isEmpty())
        m_now.insert(NotesKey, told.denominations);
    if (!told.terminal.url.isEmpty()) {
        m_now.insert(UrlKey, told.terminal.url);
        m_now.insert(CaFileKey, told.terminal.caFile);
    }
    Q_EMIT changed();
}

QString PaymentSettings::draft() const
{
    return value(setting::PaymentDraft);
}

QString PaymentSettings::taken() const
{
    return value(setting::PaymentTaken);
}

void PaymentSettings::keepTaken(const QString &taken)
{
    if (taken != value(setting::PaymentTaken))
        set(setting::PaymentTaken, taken);
}

void PaymentSettings::keepDraft(const QString &draft)
{
    if (draft != value(setting::PaymentDraft))
        set(setting::PaymentDraft, draft);
}

} // namespace mostrador

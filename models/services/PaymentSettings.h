// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/CashRounding.h"
#include "models/domain/payment/Denominations.h"
#include "models/services/Till.h"
#include "models/storage/SettingStore.h"
#include "models/storage/payment/VoucherStore.h"
#include <QHash>
#include <QObject>

namespace mostrador {

/// How this till is paid: what cash is rounded to, which coins and notes there are, where the card terminal is. Kept in the till's database; what a start
/// was told by an option counts for that start and is not kept. Reads on the window's own connection, writes by the Till.
class PaymentSettings final : public QObject {
    Q_OBJECT
public:
    struct Terminal {
        QString url;    ///< tcp://HOST:PORT or tls://HOST:PORT; empty: there is none
        QString caFile; ///< of a certificate authority of one's own
        bool operator==(const Terminal &) const = default;
    };
    PaymentSettings(Database &reader, Till &till, Currency currency);

    void setCurrency(Currency currency); ///< after the till joined
    Currency currency() const { return m_currency; }

    CashRounding cashRounding() const;   ///< by default what is usual with the currency: mostly none
    Denominations denominations() const; ///< by default those in use
    Terminal terminal() const;
    void setCashRounding(const CashRounding &rounding);
    void setDenominations(const Denominations &denominations);
    void setTerminal(const Terminal &terminal);

    /// For this run only, as text: CashRounding::toText, Denominations::toText. Empty: nothing was told.
    struct Told {
        QString cashRounding;
        QString denominations;
        Terminal terminal;
    };
    void tell(const Told &told);

    /// The identity of the open sale before the card terminal, kept over a restart: empty when it has none yet.
    QString draft() const;
    void keepDraft(const QString &draft);
    /// What the customer of the open sale has given already, the card terminal apart; as SaleController writes it. Kept over a restart.
    QString taken() const;
    void keepTaken(const QString &taken);
    /// Number of this till's document that the voucher paid; empty: none. Other tills are not asked.
    Result<QString> voucherPaid(const QString &code) const { return m_vouchers.paidBy(code); }

Q_SIGNALS:
    void changed();
    void notKept(const mostrador::Error &why); ///< it counts until the program ends

private:
    QString value(const QString &key) const;
    void set(const QString &key, const QString &value);
    SettingStore m_store;
    VoucherStore m_vouchers;
    Till &m_till;
    Currency m_currency;
    QHash<QString, QString> m_now; ///< told or set since the start: before what the database says
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/TillSettings.h"

#include "models/services/returns/KeptExchange.h"
#include "models/storage/payment/TakenSetting.h"
#include <QDebug>
#include <QSet>

namespace mostrador {

bool setting::isOfTheCounter(const QString &key)
{
    static const QSet<QString> own{PaymentDraft, PaymentTaken, QStringLiteral("cash.draft"), QStringLiteral("pdf.z"), Exchange, Favourites};
    return own.contains(key);
}

TillSettings::TillSettings(Database &reader, Till &till, QObject *parent) : QObject(parent), m_store(reader), m_till(till) {}

QString TillSettings::value(const QString &key, const QString &otherwise) const
{
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        const auto read = m_store.value(key);
        if (!read) {
            qWarning().noquote() << QStringLiteral("the setting %1 cannot be read:").arg(key) << read.error().message;
            return otherwise;
        }
        known = m_known.insert(key, *read);
    }
    return known->isEmpty() ? otherwise : *known;
}

void TillSettings::keep(const QString &key, const QString &value)
{
    const QString before = this->value(key);
    if (before == value)
        return;
    m_known.insert(key, value);
    m_till.keepSetting(key, value, this, [this, key, before](const Result<void> &kept) {
        if (kept)
            return;
        if (kept.error().code == Error::Code::Denied) {
            m_known.insert(key, before);
            Q_EMIT changed(key);
            Q_EMIT wentBack(key);
        }
        Q_EMIT notKept(kept.error());
    });
    Q_EMIT changed(key);
}

} // namespace mostrador

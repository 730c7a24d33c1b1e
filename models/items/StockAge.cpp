// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/StockAge.h"

#include <QCoreApplication>

namespace mostrador {

static QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("StockAge", text, nullptr, n);
}

StockAge StockAge::of(const StockView &stock, const SyncStatus &status)
{
    using State = SyncStatus::State;
    const bool isLinked = status.state == State::UpToDate || status.state == State::Sending || (status.state == State::Attention && status.hubUp);
    if (isLinked && stock.isKnown)
        return {true, {}};
    const QDateTime heard = status.lastContact;
    return {false, heard.isValid() && (!stock.asOf.isValid() || heard > stock.asOf) ? heard : stock.asOf};
}

QString StockAge::words(const QDateTime &now) const
{
    if (isLive)
        return say(QT_TRANSLATE_NOOP("StockAge", "live"));
    if (!asOf.isValid())
        return {};
    const qint64 minutes = asOf.secsTo(now) / 60;
    if (minutes < 1)
        return say(QT_TRANSLATE_NOOP("StockAge", "just now"));
    if (minutes < 60)
        return say(QT_TRANSLATE_NOOP("StockAge", "%1 min ago")).arg(minutes);
    if (minutes < 24 * 60)
        return say(QT_TRANSLATE_NOOP("StockAge", "%1 h ago")).arg(minutes / 60);
    return say(QT_TRANSLATE_NOOP("StockAge", "on %1")).arg(asOf.toLocalTime().toString(QStringLiteral("dd/MM HH:mm")));
}

} // namespace mostrador

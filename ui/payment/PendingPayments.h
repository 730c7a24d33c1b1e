// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace mostrador {

class CardDesk;
class MoneyText;
class SaleController;
class TillSettings;

struct PendingPayment {
    QString words;
    QString icon; ///< of the screen where a person sees to it
};

/// Payments that were begun and have not ended: the open sale's, what the card terminal was asked or took that is in no document, and an exchange that is
/// being paid, or was when an earlier run of the program ended. And what else no shift is closed over: a sale that could not be parked, and waits.
QList<PendingPayment> pendingPayments(const SaleController &sale, const CardDesk *cards, const MoneyText &text, const TillSettings &settings);

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mostrador {

class CardDesk;
class MoneyText;
class SaleController;

/// Payments that were begun and have not ended, each in words: the open sale's, and what the card terminal was asked or took that is in no document.
QStringList pendingPayments(const SaleController &sale, const CardDesk *cards, const MoneyText &text);

} // namespace mostrador

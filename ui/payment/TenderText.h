// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/Sale.h"
#include <QCoreApplication>

namespace mostrador {

/// The words and icons of the tenders, in the order in which they are offered.
class TenderText final {
    Q_DECLARE_TR_FUNCTIONS(TenderText)
public:
    static QList<Tender> all();
    static QString name(Tender tender);
    static QString withAmount(Tender tender, Money amount, const MoneyText &text); ///< "Cash $ 100,00"
    static QString icon(Tender tender);
    static QString action(Tender tender); ///< of the shortcuts' table
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/ShiftFigures.h"
#include <QMap>

namespace mostrador {

/// Adds up the documents of a shift as the journal has them. Ten thousand are read in a fraction of a second: only what is summed is looked at.
class ShiftSums final {
public:
    explicit ShiftSums(ShiftFigures &figures) : m_figures(figures) {}
    /// Documents come in their order. False: the payload cannot be read.
    bool add(const QString &number, const QString &operatorId, const QByteArray &payload);
    /// One whose payload cannot be: by what the till's own rows say of it.
    void addUnread(const QString &number, const QString &operatorId, SaleType type, qint64 total, const QList<QPair<Tender, qint64>> &payments);
    void finish(); ///< what was gathered stands in the figures

private:
    void count(const QString &number, const QString &operatorId, SaleType type, qint64 total);
    void pay(Tender tender, qint64 amount);
    ShiftFigures &m_figures;
    QMap<Tender, ShiftFigures::TenderSum> m_tenders;
    QMap<int, ShiftFigures::TaxSum> m_taxes;
    QMap<QString, ShiftFigures::CashierSum> m_cashiers;
};

} // namespace mostrador

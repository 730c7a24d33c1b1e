// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/services/parked/Parking.h"
#include <QAbstractTableModel>

namespace mostrador {

/// The parked sales of the shop, oldest first. The first nine have their digit.
class ParkedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, What, Total, ColumnCount };
    static constexpr int Digits = 9;

    explicit ParkedModel(Parking &parking, QObject *parent = nullptr) : QAbstractTableModel(parent), m_parking(parking) {}
    void reload();
    void setStyle(NumberStyle style);
    const ParkedRow *rowAt(int row) const;
    int rowOf(const QString &id) const; ///< -1: it is not there
    QString title(int row) const;       ///< its name, else what is in it
    QString details(int row) const;     ///< "10:42 · 3 lines · Till 2"
    bool isElsewhere(int row) const;    ///< another till has it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Parking &m_parking;
    MoneyText m_text;
    QList<ParkedRow> m_rows;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Shortcuts.h"
#include <QAbstractTableModel>

namespace mostrador {

/// Every action with its keys, as the list of keys has them, less what a search leaves out.
class KeysModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Words, Group, Keys, Origin, ColumnCount };
    explicit KeysModel(const Shortcuts &shortcuts, QObject *parent = nullptr);
    void setSearch(const QString &text);
    void refresh(); ///< keys or language changed; the rows stay
    QString actionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    const Shortcuts &m_shortcuts;
    QString m_search;
    QList<Shortcuts::Action> m_rows;
};

} // namespace mostrador

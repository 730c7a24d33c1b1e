// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace mostrador {

class Theme;

/// A list in columns as every screen shows it: no grid, rows of one height, whole rows chosen, quiet header. Rows are painted by a
/// RowDelegate. Enter and double click are `chosen`.
class TableView : public QTableView {
    Q_OBJECT
public:
    TableView(const Theme &theme, int rowHeight, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    const Theme &m_theme;
    int m_rowHeight;
};

} // namespace mostrador

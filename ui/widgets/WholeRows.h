// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mostrador {

class TableView;

/// Gives a list without a head as much height as whole rows need: none is cut through its middle.
class WholeRows final : public QWidget {
    Q_OBJECT
public:
    explicit WholeRows(TableView *view, QWidget *parent = nullptr); ///< takes it over

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    TableView *m_view;
};

} // namespace mostrador

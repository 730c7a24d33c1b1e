// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cash/MovesModel.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QStackedWidget;

namespace mostrador {

class EmptyState;
class KeyButton;
class TableView;

/// The drawer while its shift is open: what went in and out beside sales, and what can be done with it.
class DayPage final : public QWidget {
    Q_OBJECT
public:
    DayPage(const Context &context, const QString &icon, QWidget *parent = nullptr);
    void setMoves(const QList<CashMove> &moves); ///< oldest first
    bool hasMoves() const { return m_model.rowCount() > 0; }
    const CashMove *chosen() const; ///< in the list, else the newest; none: there are none
    void enter();                   ///< the focus to where a person starts
    QWidget *list() const;          ///< of the movements
    void retranslate();

Q_SIGNALS:
    void wanted(const QString &action); ///< "cash.…"
    void slipWanted();                  ///< of the row that is chosen

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layoutTable();
    struct Deed {
        QString action;
        KeyButton *button;
    };
    Context m_context;
    MovesModel m_model;
    QStackedWidget *m_list;
    EmptyState *m_empty;
    TableView *m_table;
    QList<Deed> m_deeds;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartColours.h"
#include "ui/dashboard/ValuesModel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"

class QStackedWidget;

namespace mostrador {

class IconButton;
class TableView;
class ThemedLabel;

/// A chart with its title, and beside it the same values as a table: one button changes between the two.
class ChartCard final : public Card {
    Q_OBJECT
public:
    ChartCard(const Theme &theme, QWidget *chart, QWidget *parent = nullptr); ///< takes the chart over
    void setTitle(const QString &title);
    void setNote(const QString &note);                         ///< dim, at the right
    void setState(Chip::Kind kind, const QString &text);       ///< beside the title
    void setEmptyText(const QString &text);                    ///< not empty: shown instead of the chart
    void setValues(const QStringList &headers, const QList<QStringList> &rows); ///< the table, and what is read out
    void retranslate();
    const ValuesModel &values() const { return m_values; }
    const Chip &state() const { return *m_state; }
    bool isTable() const;
    static ChartColours coloursOf(const Theme &theme);

private:
    void turn();
    const Theme &m_theme;
    QWidget *m_chart;
    ThemedLabel *m_title;
    Chip *m_state;
    ThemedLabel *m_note;
    IconButton *m_twin;
    QStackedWidget *m_pages;
    TableView *m_table;
    ThemedLabel *m_empty;
    ValuesModel m_values;
    bool m_asTable = false;
};

} // namespace mostrador

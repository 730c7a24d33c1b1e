// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/CashCount.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace mostrador {

class MoneyLabel;
class ThemedLabel;

/// A drawer being counted: how many of each note and coin, the largest first, and a sum for the rest. Enter goes down; the total runs.
class CountGrid final : public QWidget {
    Q_OBJECT
public:
    explicit CountGrid(const Context &context, QWidget *parent = nullptr);
    void setDenominations(const Denominations &denominations); ///< what was typed is gone if they are others
    void setCount(const CashCount &count);
    const CashCount &count() const { return m_count; }
    bool isEmpty() const;                         ///< nothing is typed, not even a nought
    QString problem() const { return m_problem; } ///< what is typed and is no count; empty: all is
    void enter();                                 ///< the focus to the first
    void retranslate();
    QWidget *foot() const { return m_foot; } ///< what all comes to: a page that scrolls has it where it is always seen
    QSize minimumSizeHint() const override;  ///< as narrow as one column: what stands around it decides

Q_SIGNALS:
    void changed();
    void finished(); ///< Enter in the last

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        Money piece; ///< none: the loose sum
        ThemedLabel *name;
        QLineEdit *edit;
        MoneyLabel *sum;
    };
    void addRow(Money piece);
    void arrange();
    void goTo(int row);
    void read();
    void restyle();
    QString brief(Money piece) const;
    Context m_context;
    CashCount m_count;
    QString m_problem;
    QGridLayout *m_grid;
    QWidget *m_foot;
    QList<Row> m_rows;
    ThemedLabel *m_totalName;
    MoneyLabel *m_total;
    QList<Money> m_pieces;
    int m_columns = 0;      ///< side by side
    bool m_hasSums = false; ///< what each comes to
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/domain/cash/CashCount.h"
#include "ui/cash/TitledField.h"
#include "ui/shell/Context.h"
#include <QMap>
#include <QWidget>

class QGridLayout;

namespace mostrador {

class CountGrid;

/// The drawer at the close: how many of each note and coin, and what the slips of every other tender come to.
class CountPage final : public QWidget {
    Q_OBJECT
public:
    explicit CountPage(const Context &context, QWidget *parent = nullptr);
    void begin(const Denominations &denominations, Currency currency, const QList<Tender> &tenders); ///< what was typed is gone
    void setCounted(const CashCount &count, const QMap<Tender, qint64> &sums);
    void setDraft(const QString &draft); ///< draft() of before, as far as it can be read
    QString draft() const;               ///< empty: nothing is typed
    const CashCount &count() const;
    bool isEmpty() const; ///< nothing of the drawer is typed, not even a nought
    /// By their slips. Error: what is typed there, or in the drawer, is no sum.
    Result<QMap<Tender, qint64>> declared() const;
    QWidget *foot() const; ///< CountGrid's
    void seeFocus();       ///< when there is less room for it than before
    void enter();          ///< the focus to the first
    void retranslate();

Q_SIGNALS:
    void changed();  ///< something was typed
    void finished(); ///< Enter in the last

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Slips {
        Tender tender;
        TitledField field;
    };
    void setTenders(const QList<Tender> &tenders);
    void typed();
    void enterSlips(int at);
    void restyle() const;
    Result<Money> readSum(const QString &text) const;
    Context m_context;
    CountGrid *m_grid;
    QGridLayout *m_rows;
    QList<Slips> m_slips;
    bool m_isReading = false;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/CashDesk.h"
#include "ui/cash/PendingList.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace mostrador {

class CountGrid;
class KeyButton;
class MoneyLabel;
class NoticeStrip;
class ThemedLabel;

/// A shift is closed in four steps: what is pending, the count (what should be there is not shown), what differs, and what stays in the drawer. The
/// count is recorded before the difference is seen, so that it cannot be made to fit. A kill at any step loses nothing that was typed.
class CloseSteps final : public QWidget {
    Q_OBJECT
public:
    struct Needs {
        CashDesk &cash;
        Approvals *approvals = nullptr;
        std::function<QList<PendingThing>()> pending; ///< what a person might want to see to first
        std::function<Denominations()> denominations;
    };
    CloseSteps(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    void open();                        ///< the first step, or where a kill ended it
    void enter();                       ///< the focus to where a person goes on
    bool stepBack();                    ///< false: it is left
    bool runKey(const QString &action); ///< "cash.next"
    void retranslate();

Q_SIGNALS:
    void closed(const mostrador::ZReport &report);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Step { Pending, Count, Compare, Confirm };
    QWidget *makeCount();
    QWidget *makeCompare();
    QWidget *makeConfirm();
    void show(Step step);
    void next();
    void startCount();
    int shiftNumber() const;
    void whenMayClose(std::function<void()> go);
    void declare();
    void compare();
    void showComparison();
    void confirm();
    void record(const Closing &closing);
    bool isOver() const;
    void showPending();
    Result<Money> readSum(const QString &typed) const;
    QString differences() const;
    Result<QMap<Tender, qint64>> declared() const;
    void setTenders(const QList<Tender> &tenders);
    void keepDraft();
    void readEarlier();
    void say(const QString &message);
    void refreshRest();
    void proposeKept();
    QLineEdit *makeField(QVBoxLayout *into, ThemedLabel *&title);
    void restyle();
    Context m_context;
    Needs m_needs;
    Step m_step = Pending;
    ThemedLabel *m_title;
    QStackedWidget *m_pages;
    PendingList *m_pending;
    CountGrid *m_grid = nullptr;
    QVBoxLayout *m_tenderRows = nullptr;
    struct TenderRow {
        Tender tender;
        ThemedLabel *title;
        QLineEdit *edit;
    };
    QList<TenderRow> m_tenders;
    QGridLayout *m_comparison = nullptr;
    ThemedLabel *m_tolerance = nullptr;
    ThemedLabel *m_reasonTitle = nullptr;
    QLineEdit *m_reason = nullptr;
    ThemedLabel *m_keptTitle = nullptr;
    QLineEdit *m_kept = nullptr;
    ThemedLabel *m_withdrawnTitle = nullptr;
    MoneyLabel *m_withdrawn = nullptr;
    ThemedLabel *m_last = nullptr;
    NoticeStrip *m_message;
    KeyButton *m_back;
    KeyButton *m_again;
    KeyButton *m_next;
    std::optional<ZReport> m_report;
    bool m_isAgain = false; ///< it was counted before
    bool m_isReading = false;
    bool m_isBusy = false;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/CashDesk.h"
#include "ui/cash/PendingList.h"
#include "ui/cash/TitledField.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QStackedWidget;

namespace mostrador {

class ComparePage;
class CountPage;
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
    QWidget *makeConfirm();
    void show(Step step);
    void next();
    void startCount();
    int shiftNumber() const;
    void whenMayClose(std::function<void()> go);
    void declare();
    void compare();
    void confirm();
    void record(const Closing &closing);
    void showPending();
    void keepDraft();
    void readEarlier();
    void say(const QString &message);
    void refreshRest();
    void proposeKept();
    Context m_context;
    Needs m_needs;
    Step m_step = Pending;
    ThemedLabel *m_title;
    QStackedWidget *m_pages;
    PendingList *m_pending;
    CountPage *m_count;
    ComparePage *m_compare;
    TitledField m_kept;
    ThemedLabel *m_withdrawnTitle = nullptr;
    MoneyLabel *m_withdrawn = nullptr;
    ThemedLabel *m_last = nullptr;
    NoticeStrip *m_message;
    KeyButton *m_back;
    KeyButton *m_again;
    KeyButton *m_next;
    bool m_isAgain = false; ///< it was counted before
    bool m_isBusy = false;
};

} // namespace mostrador

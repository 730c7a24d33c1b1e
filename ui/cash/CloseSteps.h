// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/CashDesk.h"
#include "ui/cash/PendingList.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QStackedWidget;

namespace mostrador {

class ComparePage;
class CountPage;
class KeptPage;
class KeyButton;
class NoticeStrip;
class StepRow;
class ThemedLabel;

/// A shift is closed in four steps: what is pending, the count (what should be there is not shown), what differs, and what stays in the drawer. The
/// count is recorded before the difference is seen, so that it cannot be made to fit. A kill at any step loses nothing that was typed. What would refuse a
/// step is looked at before anybody is asked to agree to it, and that is done before anything is typed for it.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Step { Pending, Count, Compare, Confirm };
    QWidget *makeBody();
    void fit();
    void show(Step step);
    void next();
    void startCount();
    void beginCount(const QList<Tender> &tenders);
    int shiftNumber() const;
    bool wasCounted() const;
    bool may(Deed deed, qint64 amount = 0) const;
    void whenMayClose(std::function<void()> go);
    void whenMayCount(std::function<void()> go);
    void declare();
    void compare();
    void confirm();
    void agree(const Closing &closing);
    void record(const Closing &closing);
    void showPending();
    void keepDraft();
    void readEarlier();
    void say(const QString &message);
    void tell(const QString &words);
    Context m_context;
    Needs m_needs;
    Step m_step = Pending;
    ThemedLabel *m_title;
    StepRow *m_row;
    QWidget *m_body = nullptr;
    ThemedLabel *m_about; ///< what this step is about, where there is room beside it
    QStackedWidget *m_pages;
    PendingList *m_pending;
    CountPage *m_count;
    ComparePage *m_compare;
    KeptPage *m_kept;
    NoticeStrip *m_message;
    KeyButton *m_back;
    KeyButton *m_again;
    KeyButton *m_next;
    bool m_isBusy = false;
    bool m_saidNothing = false; ///< that nothing is counted
};

} // namespace mostrador

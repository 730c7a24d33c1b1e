// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/CashDesk.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QButtonGroup;
class QLineEdit;

namespace mostrador {

class KeyButton;
class NoticeStrip;
class ScrollBody;
class ThemedLabel;

/// Money into the drawer or out of it, or the drawer opened for nothing of that: how much, why, and a note; recorded when whoever may has agreed.
class MoveForm final : public Card {
    Q_OBJECT
public:
    struct Needs {
        CashDesk &cash;
        Approvals *approvals = nullptr;
    };
    MoveForm(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    void open(CashMove::Kind kind, Currency currency);
    bool runKey(const QString &action); ///< "cash.next" and the reasons
    void retranslate();

Q_SIGNALS:
    void recorded(const QString &words); ///< what
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &message);
    void take();
    void record(const CashMove &move);
    bool may(Deed deed, qint64 amount = 0) const;
    bool isBeyondDrawer(const CashMove &move) const;
    void restyle();
    void fit();
    void keepInSight();
    void setLow(bool isLow);
    Context m_context;
    Needs m_needs;
    CashMove::Kind m_kind = CashMove::Kind::In;
    Currency m_currency;
    bool m_isLow = false; ///< there is little room
    bool m_isBusy = false;
    std::optional<Money> m_doubted; ///< of which it was said that so much should not be there
    QWidget *m_fields = nullptr;
    ScrollBody *m_scroll = nullptr;
    ThemedLabel *m_title;
    ThemedLabel *m_amountTitle;
    QLineEdit *m_amount;
    ThemedLabel *m_reasonTitle;
    QButtonGroup *m_reasons;
    ThemedLabel *m_noteTitle;
    QLineEdit *m_note;
    NoticeStrip *m_message;
    KeyButton *m_leave;
    KeyButton *m_take;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/returns/ReturnDraft.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLineEdit;

namespace mostrador {

class KeyButton;
class MoneyLabel;
class NoticeStrip;
class ScrollBody;
class ThemedLabel;

/// The right column of a return or an exchange: how much goes back or is charged, why, and by which means it goes back. The original's comes first.
class ReturnPanel final : public QWidget {
    Q_OBJECT
public:
    ReturnPanel(const Context &context, ReturnDraft &draft, QWidget *parent = nullptr);
    void open();
    bool runKey(const QKeyEvent &event); ///< false when the key means nothing here
    void say(const QString &message);
    void tell(const QString &message); ///< what one waits for
    void retranslate();

Q_SIGNALS:
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFields();
    void arrange();
    bool isOffered(int id) const; ///< those that are offered; larger type leaves less room beside each other
    void refresh();
    void chooseReason(const QString &reason);
    void chooseRefund(int id); ///< 0: as paid, else a tender + 1
    void nextRefund();
    void setWords();
    void finish();

    Context m_context;
    ReturnDraft &m_draft;
    ThemedLabel *m_title;
    MoneyLabel *m_due;
    ThemedLabel *m_reasonTitle;
    QButtonGroup *m_reasons;
    QGridLayout *m_reasonGrid;
    ThemedLabel *m_refundTitle;
    QButtonGroup *m_refunds;
    QGridLayout *m_refundGrid;
    ThemedLabel *m_how;
    QLineEdit *m_customer;
    QLineEdit *m_reference;
    NoticeStrip *m_message;
    ScrollBody *m_scroll;
    KeyButton *m_back;
    KeyButton *m_exchange;
    KeyButton *m_finish;
};

} // namespace mostrador

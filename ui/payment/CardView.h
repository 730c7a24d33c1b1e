// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payment/CardDesk.h"
#include "ui/payment/CardWords.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QLineEdit;

namespace mostrador {

class KeyButton;
class MoneyLabel;
class NoticeStrip;
class ThemedLabel;

/// One attempt of the card terminal in the right column, its state in large words, and what can be done about it.
class CardView final : public QWidget {
    Q_OBJECT
public:
    CardView(const Context &context, CardDesk &desk, OpenPayment &sale, QWidget *parent = nullptr);
    void open();     ///< takes the keyboard
    bool stepBack(); ///< Esc
    void setMessage(const QString &message);
    void retranslate();

Q_SIGNALS:
    void byHandWanted(); ///< a card charged on another machine, instead

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    KeyButton *addButton(const QString &action, void (CardView::*run)());
    void arrange();
    void giveWay();
    void refresh();
    void go();
    void giveBack();
    void approved();
    void notCharged();
    void byHand();
    void next();
    bool runKey(const QKeyEvent &event);
    void showError(const Result<void> &result);

    Context m_context;
    CardDesk &m_desk;
    OpenPayment &m_sale;
    CardWords m_words;
    bool m_hasIcon = true;
    QString m_shown; ///< reference and state: the field is emptied when they change
    ThemedLabel *m_title;
    MoneyLabel *m_amount;
    ThemedLabel *m_detail;
    ThemedLabel *m_advice;
    ThemedLabel *m_codeTitle;
    QLineEdit *m_code;
    NoticeStrip *m_message;
    KeyButton *m_approved;
    KeyButton *m_notCharged;
    KeyButton *m_byHand;
    KeyButton *m_giveBack;
    KeyButton *m_next;
    KeyButton *m_leave;
    KeyButton *m_go;
};

} // namespace mostrador

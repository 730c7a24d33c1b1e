// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payment/CardDesk.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Words.h"
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QGridLayout;
class QLineEdit;

namespace mostrador {

class KeyButton;
class LinkButton;
class MoneyLabel;
class NoticeStrip;
class TenderDetail;
class TenderList;
class ThemedLabel;

/// Payment in the right column: what is owed, how it is paid, how much was handed over. Empty amount means exact.
class PaymentPanel final : public QWidget {
    Q_OBJECT
public:
    /// `cards`: the card terminal; none: cards are only recorded.
    PaymentPanel(const Context &context, OpenPayment &sale, CardDesk *cards = nullptr, QWidget *parent = nullptr);
    void open();                     ///< cash, exact, ready for digits
    void resume();                   ///< as it was left, ready for digits
    void choose(Tender tender);
    void setMessage(const Words &message);
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead(QBoxLayout *column);
    void makeTenders(QBoxLayout *column);
    void makeAmount(QBoxLayout *column);
    void makeFoot(QBoxLayout *column);
    Tender chosen() const;
    bool isByTerminal(Tender tender) const;
    void askDetail();
    void refresh();
    void refreshQuickCash();
    void refreshAmounts();
    void refreshRounding();
    void refreshCards();
    void finish(PaperWish paper = PaperWish::AsSet);
    void goOn();
    Result<void> take(Money amount);
    void removeTender(int index);
    void showAmount(Money amount);
    bool warnsOfCard();          ///< one may have paid this already: says so, once
    bool asksToGiveBack();       ///< more was received than it comes to by now: says so
    Result<Money> typed() const; ///< what is to be paid when the field is empty
    bool runKey(const QKeyEvent &event, bool isInDetail);
    bool runAction(const QString &action, bool isInDetail);
    void arrange();
    void giveWay();
    int neededHeight() const;

    Context m_context;
    OpenPayment &m_sale;
    CardDesk *m_cards;
    QPair<Money, QString> m_written; ///< the amount that was last put into its field, not typed
    QString m_warned;                ///< the reference of that card
    ThemedLabel *m_totalTitle;
    MoneyLabel *m_total;
    ThemedLabel *m_restTitle;
    MoneyLabel *m_rest;
    QGridLayout *m_list;
    QButtonGroup *m_tenders;
    TenderList *m_taken;
    LinkButton *m_waiting;
    TenderDetail *m_detail;
    ThemedLabel *m_rounding;
    ThemedLabel *m_hint;
    QLineEdit *m_amount;
    QWidget *m_quickRow;
    QList<KeyButton *> m_quick;
    QList<Money> m_quickAmounts;
    NoticeStrip *m_message;
    KeyButton *m_back;
    KeyButton *m_finish;
    int m_columns = 0;
    bool m_isCrowded = false; ///< only the chosen tender is listed
};

} // namespace mostrador

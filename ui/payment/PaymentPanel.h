// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sale/SaleController.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLineEdit;

namespace mostrador {

class KeyButton;
class MoneyLabel;
class NoticeStrip;
class ThemedLabel;

/// Payment in the right column: what is owed, how it is paid, how much was handed over. Empty amount means exact.
class PaymentPanel final : public QWidget {
    Q_OBJECT
public:
    PaymentPanel(const Context &context, SaleController &sale, QWidget *parent = nullptr);
    void open();                     ///< cash, exact, ready for digits
    void setMessage(const QString &message);
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(Tender tender);
    Tender chosen() const;
    void refresh();
    void refreshQuickCash();
    void refreshAmounts();
    void finish();
    Result<Money> typed() const;     ///< what is missing when the field is empty
    bool runKey(const QKeyEvent &event);
    void arrange();
    void giveWay();

    Context m_context;
    SaleController &m_sale;
    ThemedLabel *m_totalTitle;
    MoneyLabel *m_total;
    ThemedLabel *m_restTitle;
    MoneyLabel *m_rest;
    QGridLayout *m_list;
    QButtonGroup *m_tenders;
    ThemedLabel *m_hint;
    QLineEdit *m_amount;
    QWidget *m_quickRow;
    QList<KeyButton *> m_quick;
    QList<Money> m_quickAmounts;
    NoticeStrip *m_message;
    KeyButton *m_back;
    KeyButton *m_finish;
};

} // namespace mostrador

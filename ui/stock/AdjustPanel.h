// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "models/services/Till.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace mostrador {

class FilterChips;
class KeyButton;
class NoticeStrip;
class ScrollBody;
class ThemedLabel;

/// Adjusts the stock of one product, in the drawer: goods in or out for a reason, or a count ("there are 12"). Enter saves.
class AdjustPanel final : public QWidget {
    Q_OBJECT
public:
    AdjustPanel(const Context &context, Till &till, Approvals *approvals, QWidget *parent = nullptr);
    void open(const ProductRow &row);      ///< empty, ready for digits
    void setRow(const ProductRow &row);    ///< the same product's news
    bool runKey(const QKeyEvent &event);   ///< false when the key means nothing here
    void retranslate();

Q_SIGNALS:
    void saved(const mostrador::Sku &sku);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isCount() const;
    void setCount(bool count);
    QString reason() const;
    void choose(const QString &reason);
    Result<Quantity> typed() const;        ///< the count, or the signed movement
    void refresh();
    void focusAmount();
    void say(const QString &message);
    void save();
    void record(const Sku &sku, Quantity quantity);
    void done(const Result<void> &result, const Sku &sku);
    QWidget *makeFields();

    Context m_context;
    Till &m_till;
    Approvals *m_approvals;
    ProductRow m_row;
    FilterChips *m_kind;
    ThemedLabel *m_reasonTitle;
    QButtonGroup *m_reasons;
    ThemedLabel *m_amountTitle;
    QLineEdit *m_amount;
    QLineEdit *m_note;
    ThemedLabel *m_preview;
    NoticeStrip *m_message;
    ScrollBody *m_scroll;
    KeyButton *m_cancel;
    KeyButton *m_save;
    bool m_busy = false;
};

} // namespace mostrador

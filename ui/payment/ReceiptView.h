// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payment/Receipt.h"
#include "ui/shell/Context.h"
#include <QWidget>
#include <functional>

namespace mostrador {

/// A receipt on the screen.
class ReceiptView final : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptView(const Context &context, QWidget *parent = nullptr);
    void setSale(const Sale &sale, const QString &shop, const QString &till, int copy = 0); ///< copy: as in Receipt
    void setLines(std::function<QList<Receipt::Line>()> make);                              ///< something else that is paper; asked again when the language changes
    QString plainText() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rewrite();
    int rowHeight(Receipt::Look look) const;
    QFont fontOf(Receipt::Look look) const;
    int wholeRoom() const;
    bool isApart(const Receipt::Line &line) const; ///< what stands at the right has a row of its own
    int roomOf(const Receipt::Line &line) const;
    QFont fittedOf(const Receipt::Line &line) const;
    int heightOf(const Receipt::Line &line) const;
    Context m_context;
    Sale m_sale;
    QString m_shop;
    QString m_till;
    int m_copy = 0;
    QList<Receipt::Line> m_lines;
    std::function<QList<Receipt::Line>()> m_make;
};

} // namespace mostrador

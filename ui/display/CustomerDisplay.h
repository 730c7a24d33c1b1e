// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payment/CardDesk.h"
#include "ui/shell/Context.h"
#include <QPointer>
#include <QWidget>

namespace mostrador {

/// What the customer sees: the last product, the total, what is to be paid and the change. A window of its own, over the whole second screen
/// where there is one; it never takes the keyboard.
class CustomerDisplay final : public QWidget {
    Q_OBJECT
public:
    CustomerDisplay(const Context &context, SaleController &sale, QWidget *parent = nullptr);
    void setCards(const CardDesk &cards); ///< knows what is charged in front: beside the open sale, an exchange
    void setShop(const QString &shop);
    void open(const QWidget *beside); ///< on a screen that `beside` is not on, else as a window
    void refresh();
    QString plainText() const; ///< what it says, a line each

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

Q_SIGNALS:
    void closed(); ///< by a person

private:
    struct Words {
        QString name; ///< the last product, or what was paid
        QString detail;
        QString word; ///< what the amount is
        QString amount;
        QString below;
        bool operator==(const Words &) const = default;
    };
    Words selling() const;
    Words paid() const;
    const OpenPayment *other() const; ///< that is being charged beside the sale; none: the sale is in front
    Words charging(const OpenPayment &payment) const;
    void write(QPainter &painter, const QRect &room, const QString &text, int pixels, QFont::Weight weight, Token token) const;
    Context m_context;
    SaleController &m_sale;
    QPointer<const CardDesk> m_cards;
    QString m_shop;
    Words m_words;
};

} // namespace mostrador

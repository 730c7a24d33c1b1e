// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/Settlement.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QLineEdit;

namespace mostrador {

class PaymentSettings;
class ThemedLabel;

/// What a tender needs beside its amount: a voucher's code, whose account it is, an authorisation code, how many installments.
class TenderDetail final : public QWidget {
    Q_OBJECT
public:
    explicit TenderDetail(const Context &context, QWidget *parent = nullptr);
    struct Asked {
        Tender tender = Tender::Cash;
        bool isByTerminal = false;
        bool hasCustomer = false; ///< the sale has one already
        QString customerName;
    };
    void ask(const Asked &asked); ///< empties the field; hides all where nothing is needed
    bool comesFirst() const;      ///< the amount is asked for after it
    QLineEdit *edit() const { return m_edit; }
    /// What was typed, as it is kept. Error::Invalid; also a voucher that one of this till's sales was paid with.
    Result<QString> text(const PaymentSettings *settings) const;
    Result<int> installments() const; ///< 1 when nothing was typed
    void retranslate();

private:
    bool isCardByHand() const;
    Asked m_asked;
    ThemedLabel *m_title;
    QLineEdit *m_edit;
    ThemedLabel *m_note;
};

} // namespace mostrador

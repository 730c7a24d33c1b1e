// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Documents.h"
#include "models/services/Till.h"
#include "models/sync/SyncStatus.h"
#include "ui/shell/Context.h"
#include <QWidget>

namespace mostrador {

class Card;
class Chip;
class KeyButton;
class MoneyLabel;
class ReceiptView;
class ThemedLabel;

/// What the customer gets back, very large; the receipt; how far the sale is on its way to the hub; and the next sale.
class PaidPanel final : public QWidget {
    Q_OBJECT
public:
    PaidPanel(const Context &context, Documents &documents, SyncControl &sync, QWidget *parent = nullptr);
    void setShop(const QString &shop, const QString &till);
    void show(const CommittedSale &sale, bool old, int copy = 0); ///< old: the last receipt, looked at again; copy: which copy of it
    void retranslate();
    const ReceiptView &receipt() const { return *m_receipt; }

Q_SIGNALS:
    void nextWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int signSize() const;
    void refreshDelivery();
    Context m_context;
    Documents &m_documents;
    CommittedSale m_sale;
    int m_copy = 0; ///< which
    bool m_old = false;
    QString m_shop;
    QString m_till;
    ThemedLabel *m_title;
    MoneyLabel *m_amount;
    ThemedLabel *m_detail;
    ReceiptView *m_receipt;
    Card *m_card;
    ThemedLabel *m_number;
    ThemedLabel *m_kept;
    Chip *m_delivery;
    KeyButton *m_next;
    ThemedLabel *m_hint;
};

} // namespace mostrador

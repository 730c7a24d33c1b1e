// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PastSales.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

class QStackedWidget;

namespace mostrador {

class Chip;
class EmptyState;
class KeyButton;
class MoneyLabel;
class ReceiptView;
class ThemedLabel;

/// One past document: its receipt as it was, what came of it afterwards and under which numbers, how far it is on its way to the hub, and what can be
/// done with it.
class SaleDetail final : public Card {
    Q_OBJECT
public:
    SaleDetail(const Context &context, PastSales &sales, QWidget *parent = nullptr);
    void setShop(const QString &shop, const QString &till);
    void show(const QString &number, QDate today); ///< as the disk has it now; empty: none
    void showCopy(const CommittedSale &document, int copy);
    void tellChange(Money change); ///< of the one that was just recorded, in large type; zero: it was handed over
    const std::optional<SaleFile> &file() const { return m_file; }
    bool canReturn() const; ///< something of it can still come back
    bool canVoid() const;   ///< it is a sale, and nothing of it came back
    const ReceiptView &receipt() const { return *m_receipt; }
    void retranslate();

Q_SIGNALS:
    void reprintWanted();
    void returnWanted();
    void voidWanted();

private:
    void refresh();
    QString laterText() const;
    Context m_context;
    PastSales &m_sales;
    QString m_shop;
    QString m_till;
    QDate m_today;
    std::optional<SaleFile> m_file;
    int m_copy = 0;
    QString m_copyOf; ///< that one stays a copy, however often the list is read again
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    ThemedLabel *m_changeTitle;
    MoneyLabel *m_change;
    ThemedLabel *m_title;
    Chip *m_state;
    Chip *m_delivery;
    Chip *m_review;
    ThemedLabel *m_reason;
    ReceiptView *m_receipt;
    ThemedLabel *m_later;
    KeyButton *m_reprint;
    KeyButton *m_void;
    KeyButton *m_return;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/ParkedModel.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace mostrador {

class EmptyState;
class KeyButton;
class NoticeStrip;
class TableView;
class ThemedLabel;

/// The right column while a sale is put aside (a name, if one is wanted) or taken up again (the list). Never in the way: a scan goes into the sale.
class ParkedPanel final : public QWidget {
    Q_OBJECT
public:
    ParkedPanel(const Context &context, Parking &parking, QWidget *parent = nullptr);
    void openName(const QString &name, Money total, int lines);
    void openList();
    bool isNaming() const;
    void setMessage(const QString &message);
    void retranslate();
    ParkedModel &model() { return *m_model; }

Q_SIGNALS:
    void parkWanted(const QString &name);
    void recallWanted(const QString &id);
    void backWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeName();
    QWidget *makeList();
    void showPage(QWidget *page);
    bool runListKey(int key);
    void choose(int row);
    void refresh();
    void layoutTable();
    Context m_context;
    ParkedModel *m_model;
    ThemedLabel *m_title;
    ThemedLabel *m_hint;
    NoticeStrip *m_message;
    QStackedWidget *m_pages;
    QWidget *m_namePage = nullptr;
    QWidget *m_listPage = nullptr;
    ThemedLabel *m_nameTitle = nullptr;
    QLineEdit *m_name = nullptr;
    KeyButton *m_park = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    KeyButton *m_recall = nullptr;
    KeyButton *m_back;
    Money m_total;
    int m_lines = 0;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/paper/PrintQueue.h"
#include "ui/shell/Context.h"
#include <QPointer>
#include <QWidget>

namespace mostrador {

class Card;
class KeyButton;
class PrintList;
class ThemedLabel;

/// How the printer is and what is not printed yet, before any screen and for everybody: no setting is in it. Esc closes it.
class PrintSheet final : public QWidget {
    Q_OBJECT
public:
    PrintSheet(const Context &context, PrintQueue &queue, QWidget *over);
    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void close();
    void place();
    void retranslate();
    Context m_context;
    PrintQueue &m_queue;
    Card *m_card;
    ThemedLabel *m_title;
    ThemedLabel *m_state;
    PrintList *m_list;
    KeyButton *m_retry;
    KeyButton *m_leave;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace mostrador

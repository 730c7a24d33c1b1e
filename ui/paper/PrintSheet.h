// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/paper/PrintQueue.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Sheet.h"

namespace mostrador {

class KeyButton;
class PrintList;
class ThemedLabel;

/// How the printer is and what is not printed yet, before any screen and for everybody: no setting is in it. Esc closes it.
class PrintSheet final : public Sheet {
    Q_OBJECT
public:
    PrintSheet(const Context &context, PrintQueue &queue, QWidget *over);
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QSize cardSize(const QSize &) const override { return {m_context.theme.px(620), m_context.theme.px(480)}; }
    void retranslate() override;

private:
    void close();
    Context m_context;
    PrintQueue &m_queue;
    ThemedLabel *m_title;
    ThemedLabel *m_state;
    PrintList *m_list;
    KeyButton *m_retry;
    KeyButton *m_leave;
};

} // namespace mostrador

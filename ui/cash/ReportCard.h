// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payment/Receipt.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"
#include <functional>

namespace mostrador {

class KeyButton;
class PrintQueue;
class ReceiptView;
class ScrollBody;

/// An X, a Z or a slip as it is on paper, to be printed.
class ReportCard final : public Card {
    Q_OBJECT
public:
    /// What a printer makes of what is shown.
    struct Paper {
        QString kind;   ///< PrintReports; empty: the lines themselves
        QString number; ///< of that kind; else its name
    };
    using Lines = std::function<QList<Receipt::Line>()>;
    ReportCard(const Context &context, PrintQueue *printing, QWidget *parent = nullptr); ///< none: it is on the screen only
    void open(Lines make, const Paper &paper);
    bool isRecorded() const { return !m_paper.kind.isEmpty(); } ///< in the journal, for whoever is there
    void forget();
    void print(); ///< a Z and a slip from what is recorded: once they were, it is a copy
    void retranslate();

Q_SIGNALS:
    void said(const QString &problem);

private:
    Context m_context;
    PrintQueue *m_printing;
    ScrollBody *m_scroll;
    ReceiptView *m_view;
    KeyButton *m_print;
    Lines m_lines;
    Paper m_paper;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cash/DayReport.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"
#include <functional>

namespace mostrador {

class KeyButton;
class PrintQueue;
class ReceiptView;
class ScrollBody;
class ThemedLabel;

/// An X, a Z or a slip as it is on paper, to be printed. Of a Z what differs and why stands above it, too: the paper is longer than the screen.
class ReportCard final : public Card {
    Q_OBJECT
public:
    ReportCard(const Context &context, PrintQueue *printing, QWidget *parent = nullptr); ///< none: it is on the screen only
    void setPlace(const DayReport::Place &place) { m_place = place; }
    void showX(const ShiftFigures &figures);
    void showZ(const ZReport &report);
    void showMove(const CashMove &move);
    bool isRecorded() const { return !m_paper.kind.isEmpty(); } ///< in the journal, for whoever is there
    void forget();
    bool turn(int step); ///< on and back, where there is no room for all of it; false: there is
    void print(); ///< a Z and a slip from what is recorded: once they were, it is a copy
    void retranslate();

Q_SIGNALS:
    void said(const QString &problem);

private:
    /// What a printer makes of what is shown.
    struct Paper {
        QString kind;   ///< PrintReports; empty: the lines themselves
        QString number; ///< of that kind; else its name
    };
    using Lines = std::function<QList<Receipt::Line>()>;
    void open(Lines make, const Paper &paper, std::function<QString()> brief = {});
    Context m_context;
    PrintQueue *m_printing;
    ThemedLabel *m_brief;
    ScrollBody *m_scroll;
    ReceiptView *m_view;
    KeyButton *m_print;
    KeyButton *m_more; ///< where there is no room for all of it
    DayReport::Place m_place;
    Lines m_lines;
    std::function<QString()> m_makeBrief;
    Paper m_paper;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/ReportCard.h"
#include "models/services/paper/PrintQueue.h"
#include "models/services/paper/PrintReports.h"
#include "ui/paper/ReceiptPaper.h"
#include "ui/payment/ReceiptView.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/ThemedLabel.h"
#include <QScrollBar>
#include <QVBoxLayout>

namespace mostrador {

ReportCard::ReportCard(const Context &context, PrintQueue *printing, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_printing(printing), m_brief(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium)),
      m_scroll(new ScrollBody), m_view(new ReceiptView(context)), m_print(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_more(new KeyButton(context.theme, KeyButton::Look::Plain))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    m_brief->setWordWrap(true);
    m_brief->setContentsMargins(8, 2, 8, 2);
    m_brief->hide();
    m_scroll->setInside(m_view);
    column->addWidget(m_brief);
    column->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_print, 1);
    foot->addWidget(m_more, 1);
    column->addLayout(foot);
    m_print->setVisible(m_printing); // in its place: before, it would come up as a window of its own
    m_more->hide();
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) { m_more->setVisible(most > 0); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(m_print, &QAbstractButton::clicked, this, &ReportCard::print);
}

void ReportCard::showX(const ShiftFigures &figures)
{
    open([this, figures] { return DayReport::x(figures, m_place, m_context.language.text()); }, {{}, tr("X report")});
}

void ReportCard::showZ(const ZReport &report)
{
    open([this, report] { return DayReport::z(report, m_place, m_context.language.text()); }, {PrintReports::Z, QString::number(report.number)},
         [this, report] { return DayReport::brief(report, m_context.language.text()).join(QLatin1Char('\n')); });
}

void ReportCard::showMove(const CashMove &move)
{
    open([this, move] { return DayReport::move(move, m_place, m_context.language.text()); }, {PrintReports::Move, move.slip});
}

void ReportCard::open(Lines make, const Paper &paper, std::function<QString()> brief)
{
    m_lines = make;
    m_paper = paper;
    m_makeBrief = std::move(brief);
    m_brief->setVisible(bool(m_makeBrief));
    m_brief->setText(m_makeBrief ? m_makeBrief() : QString());
    m_view->setLines(std::move(make));
    m_scroll->ensureVisible(0, 0);
}

void ReportCard::forget()
{
    m_lines = {};
    m_makeBrief = {};
    m_brief->clear();
    m_view->setLines([] { return QList<Receipt::Line>(); });
}

void ReportCard::print()
{
    if (!m_lines || !m_printing)
        return;
    if (!m_printing->hasPrinter()) {
        Q_EMIT said(tr("No printer is set up. The settings have a page for it."));
        return;
    }
    const auto answer = [this](const auto &put) {
        if (!put)
            Q_EMIT said(put.error().message);
    };
    if (!isRecorded())
        m_printing->print(QStringLiteral("report"), m_paper.number, ReceiptPaper::ofLines(m_lines()), this, answer);
    else
        m_printing->printReport(m_paper.kind, m_paper.number, this, answer);
}

/// Behind the end comes the beginning.
bool ReportCard::turn(int step)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (bar->maximum() <= 0)
        return false;
    if (step > 0 && bar->value() == bar->maximum())
        bar->setValue(0);
    else
        bar->triggerAction(step > 0 ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    return true;
}

void ReportCard::retranslate()
{
    m_more->setText(tr("More"));
    m_more->setKey(m_context.shortcuts.keyText(QStringLiteral("cash.more")));
    m_print->setText(tr("Print"));
    m_print->setKey(m_context.shortcuts.keyText(QStringLiteral("cash.print")));
    if (m_makeBrief)
        m_brief->setText(m_makeBrief());
}

} // namespace mostrador

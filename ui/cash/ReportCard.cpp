// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/ReportCard.h"
#include "models/services/paper/PrintQueue.h"
#include "ui/paper/ReceiptPaper.h"
#include "ui/payment/ReceiptView.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ScrollBody.h"
#include <QVBoxLayout>

namespace mostrador {

ReportCard::ReportCard(const Context &context, PrintQueue *printing, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_printing(printing), m_scroll(new ScrollBody), m_view(new ReceiptView(context)),
      m_print(new KeyButton(context.theme, KeyButton::Look::Plain))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    m_scroll->setInside(m_view);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_print);
    m_print->setVisible(m_printing); // in its place: before, it would come up as a window of its own
    connect(m_print, &QAbstractButton::clicked, this, &ReportCard::print);
}

void ReportCard::open(Lines make, const Paper &paper)
{
    m_lines = make;
    m_paper = paper;
    m_view->setLines(std::move(make));
    m_scroll->ensureVisible(0, 0);
}

void ReportCard::forget()
{
    m_lines = {};
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

void ReportCard::retranslate()
{
    m_print->setText(tr("Print"));
    m_print->setKey(m_context.shortcuts.keyText(QStringLiteral("cash.print")));
}

} // namespace mostrador

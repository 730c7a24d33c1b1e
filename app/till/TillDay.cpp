// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/TillDay.h"
#include "ui/cash/DayReport.h"
#include "ui/paper/PaperPainter.h"
#include "ui/paper/PdfFolder.h"
#include "ui/paper/ReceiptPaper.h"
#include "ui/shell/MainWindow.h"
#include <algorithm>

namespace mostrador {

TillDay::TillDay(const Context &context, const Needs &needs, QObject *parent) : QObject(parent), m_context(context), m_needs(needs)
{
    connect(&needs.runtime.cash(), &CashDesk::closed, this, &TillDay::closed);
}

void TillDay::start()
{
    TillSettings &settings = m_needs.runtime.settings();
    if (settings.value(setting::PdfZ).isEmpty()) { // those of before are on paper
        const QList<ZReport> last = m_needs.runtime.cash().reports(1);
        settings.keep(setting::PdfZ, QString::number(last.isEmpty() ? 0 : last.first().number));
    }
    writePdfs();
}

void TillDay::closed()
{
    writePdfs();
    m_needs.runtime.people().lock();
}

/// All since the last that was: the program may have ended between a close and its PDF, or the folder was not to be had.
void TillDay::writePdfs()
{
    TillSettings &settings = m_needs.runtime.settings();
    const int written = settings.value(setting::PdfZ).toInt();
    QList<ZReport> reports = m_needs.runtime.cash().reports();
    std::reverse(reports.begin(), reports.end());
    for (const ZReport &report : std::as_const(reports)) {
        if (report.number <= written)
            continue;
        if (const auto done = writePdf(report); !done)
            return say(tr("The PDF of Z %1 was not written: %2 It is tried again at the next start.").arg(report.number).arg(done.error().message));
        settings.keep(setting::PdfZ, QString::number(report.number));
    }
}

Result<void> TillDay::writePdf(const ZReport &report) const
{
    const TillIdentity who = m_needs.runtime.identity();
    const QString name = QStringLiteral("Z-%1-%2").arg(who.till.value, 4, 10, QLatin1Char('0')).arg(report.number, 5, 10, QLatin1Char('0'));
    const auto file = pdfFile(m_needs.runtime.settings(), name + QStringLiteral(".pdf"));
    if (!file)
        return file.error();
    const PaperDocument paper = ReceiptPaper::ofLines(DayReport::z(report, {who.storeName, who.tillName}, m_context.language.text()));
    return PaperPainter::writePdf(paper, m_needs.runtime.printSettings().profile(), *file, name);
}

void TillDay::say(const QString &words)
{
    NoticeStrip &notice = m_needs.window.notice();
    notice.show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), words, {{tr("Close"), [&notice] { notice.clear(); }}});
}

} // namespace mostrador

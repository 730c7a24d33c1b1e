// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PrinterNotice.h"
#include "ui/paper/PrintList.h"
#include <algorithm>
#include <utility>

namespace mostrador {

static constexpr int GoodForMs = 8000;

PrinterNotice::PrinterNotice(PrintQueue &queue, NoticeStrip &strip, QObject *parent) : QObject(parent), m_queue(queue), m_strip(strip)
{
    connect(&queue, &PrintQueue::changed, this, &PrinterNotice::follow);
    connect(&queue, &PrintQueue::unsure, this, &PrinterNotice::sayUnsure);
    connect(&queue, &PrintQueue::stuck, this, &PrinterNotice::sayStuck);
    connect(&queue, &PrintQueue::drawerFailed, this, &PrinterNotice::sayStuck);
}

void PrinterNotice::show(const Words &words, QList<NoticeStrip::Action> more)
{
    QList<NoticeStrip::Action> actions{{[] { return tr("See it"); },
                                        [this] {
        m_strip.clear();
        Q_EMIT wanted();
                                        }},
                                       {[] { return tr("Close"); }, [this] { m_strip.clear(); }}};
    m_strip.show(NoticeStrip::Kind::Warn, QStringLiteral("printer"), words, actions + more);
    m_said = m_strip.last();
}

void PrinterNotice::sayUnsure(const PrintJob &job)
{
    m_doubted = job.id;
    show(tr("%1 perhaps came out, perhaps not: %2 Look at the printer.").arg(PrintList::nameOf(job), job.problem),
         {{[] { return tr("It came out"); },
           [this, id = job.id] {
        m_strip.clear();
        m_queue.settle(id);
           }},
          {[] { return tr("Print it again"); },
           [this, id = job.id] {
        m_strip.clear();
        m_queue.again(id);
           }}});
}

void PrinterNotice::sayStuck(const QString &problem)
{
    if (problem.isEmpty())
        return;
    m_doubted = 0;
    show(tr("%1 Sales go on and are kept; what waits is printed later.").arg(problem));
}

bool PrinterNotice::isShown() const
{
    return m_strip.has(m_said);
}

/// What somebody asked for by hand, or waits for at the close: a report, a slip. That each receipt comes out nobody needs to be told.
void PrinterNotice::followReports()
{
    QHash<qint64, QString> printing;
    const QList<PrintJob> jobs = m_queue.open();
    for (const PrintJob &job : jobs)
        if (job.state == PrintState::Printing && job.kind != PrintJobStore::Receipt)
            printing.insert(job.id, PrintList::nameOf(job));
    const QHash<qint64, QString> before = std::exchange(m_printing, printing);
    for (auto it = before.constBegin(); it != before.constEnd(); ++it)
        if (std::none_of(jobs.begin(), jobs.end(), [&it](const PrintJob &job) { return job.id == it.key(); }))
            sayPrinted(it.value());
}

void PrinterNotice::sayPrinted(const QString &name)
{
    if (m_strip.isVisible() && (!isShown() || m_doubted != 0))
        return; // of more weight
    m_doubted = 0;
    m_strip.show(NoticeStrip::Kind::Ok, QStringLiteral("printer"), tr("%1 came out.").arg(name));
    m_said = m_strip.last();
    m_strip.clearAfter(GoodForMs);
}

void PrinterNotice::follow()
{
    const bool isWell = m_queue.hasPrinter() && m_queue.problem().isEmpty();
    const bool wasWell = std::exchange(m_wasWell, isWell);
    if (isShown() && isOver(isWell && !wasWell))
        m_strip.clear(m_said);
    followReports();
}

bool PrinterNotice::isOver(bool isBack) const
{
    const QList<PrintJob> jobs = m_doubted ? m_queue.open() : QList<PrintJob>();
    const bool isDoubted = std::any_of(jobs.begin(), jobs.end(), [this](const PrintJob &job) { return job.id == m_doubted && job.state == PrintState::Unsure; });
    return m_doubted ? !isDoubted : isBack;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/PrintQueue.h"

#include "models/domain/CrashPoint.h"
#include "models/services/OrNothing.h"
#include "models/services/TillStores.h"
#include "models/services/paper/PrintAgain.h"
#include "models/services/paper/TakenJob.h"
#include <QCoreApplication>
#include <QDebug>
#include <QPointer>

namespace mostrador {

namespace {

constexpr int FirstWaitMs = 2000;
constexpr int MostWaitMs = 60'000;
constexpr int DaysKept = 30;

using What = PrintOutcome::What;

PrintState stateAfter(What what)
{
    return what == What::Printed ? PrintState::Printed : what == What::NotPrinted ? PrintState::Waiting : PrintState::Unsure;
}

} // namespace

PrintQueue::PrintQueue(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_drawer({m_parts.reader, m_parts.scheduler, m_parts.clock}, [this] { dropDrawer(m_problem); })
{}

PrintQueue::~PrintQueue()
{
    if (m_printer)
        m_printer->stop();
}

/// Runs on the storage thread, answers here, if this is still there.
template <typename T>
void PrintQueue::onStorage(std::function<Result<T>(Till::Stores &)> job, std::function<void(const Result<T> &)> then)
{
    onStorage<T>(m_parts.storage, std::move(job), std::move(then));
}

template <typename T>
void PrintQueue::onStorage(Executor &storage, std::function<Result<T>(Till::Stores &)> job, std::function<void(const Result<T> &)> then)
{
    postJob<T>(m_parts.stores, storage, m_parts.own, std::move(job), [self = QPointer<PrintQueue>(this), then = std::move(then)](const Result<T> &result) {
        if (self)
            then(result);
    });
}

void PrintQueue::setPaper(MakePaper make)
{
    m_make = std::move(make);
    wake();
}

void PrintQueue::setPrinter(std::shared_ptr<PaperPrinter> printer)
{
    if (m_printer)
        m_printer->stop();
    m_printer = std::move(printer);
    m_problem.clear();
    setCondition(m_printer ? PrinterCondition::Unknown : PrinterCondition::None);
    Q_EMIT changed();
    wake();
}

void PrintQueue::start()
{
    m_drawer.start();
    onStorage<int>(
        [now = m_parts.clock.nowUtc()](Till::Stores &stores) -> Result<int> {
            PrintJobStore jobs(*stores.database);
            if (const auto forgotten = jobs.forget(now.addDays(-DaysKept)); !forgotten)
                qWarning().noquote() << forgotten.error().message << forgotten.error().detail;
            return jobs.settleInterrupted(now);
        },
        [this](const Result<int> &interrupted) {
        if (!interrupted)
            qWarning().noquote() << interrupted.error().message << interrupted.error().detail;
        m_hasStarted = true;
        Q_EMIT changed();
        for (const PrintJob &job : open())
            if (job.state == PrintState::Unsure)
                Q_EMIT unsure(job);
        wake();
        });
}

void PrintQueue::wake()
{
    m_later.reset();
    if (m_isBusy)
        m_isWoken = true;
    else
        next();
}

void PrintQueue::nudge()
{
    if (!m_later)
        wake();
}

void PrintQueue::openDrawer()
{
    if (!m_printer) {
        Q_EMIT drawerFailed(QCoreApplication::translate("Printer", "No printer is set up, and the drawer is opened by it. Open it with its key."));
        return;
    }
    if (!m_drawer.mayOpen()) {
        Q_EMIT drawerFailed(QCoreApplication::translate("Printer", "The drawer is opened for what is recorded: a sale, or money in or out."));
        return;
    }
    m_drawer.want();
    wake();
}

void PrintQueue::dropDrawer(const QString &problem)
{
    m_drawer.end();
    Q_EMIT drawerFailed(QCoreApplication::translate("Printer", "The drawer was not opened: open it with its key. %1").arg(problem).trimmed());
}

void PrintQueue::next()
{
    if (m_drawer.isOver())
        dropDrawer(m_problem);
    if (!m_hasStarted || !m_printer || !m_make)
        return;
    m_isBusy = true;
    m_isWoken = false;
    if (m_now) {
        m_now->isSent = true;
        return send(m_now->paper, nullptr);
    }
    onStorage<std::shared_ptr<TakenJob>>([now = m_parts.clock.nowUtc()](Till::Stores &stores) { return TakenJob::next(stores, now); },
                                         [this](const Result<std::shared_ptr<TakenJob>> &taken) { fetched(taken); });
}

void PrintQueue::fetched(const Result<std::shared_ptr<TakenJob>> &taken)
{
    if (!taken) {
        m_isBusy = false;
        m_problem = taken.error().message;
        waitLonger();
        return;
    }
    PaperDocument paper;
    if (!*taken) {
        if (m_drawer.isWanted() && m_printer)
            return send(paper, nullptr);
        m_isBusy = false;
        if (m_isWoken)
            wake();
        return;
    }
    Q_EMIT changed();
    const auto made = paperOf(**taken);
    if (!m_printer || !made) // what cannot be read is tried no more: a person puts it away
        return putAside(*taken, m_printer ? PrintState::Unsure : PrintState::Waiting, made ? QString() : made.error().message);
    send(*made, *taken);
}

Result<PaperDocument> PrintQueue::paperOf(const TakenJob &taken) const
{
    if (!taken.unreadable.isEmpty())
        return Error{Error::Code::Damaged, taken.unreadable, {}};
    if (taken.sale)
        return m_make(*taken.sale, taken.job.copy);
    if (taken.report && m_makeReport)
        return m_makeReport(*taken.report, taken.job.copy);
    if (taken.move && m_makeSlip)
        return m_makeSlip(*taken.move, taken.job.copy);
    if (taken.job.paper.isEmpty())
        return Error{Error::Code::NotFound, QCoreApplication::translate("Paper", "The document %1 is not at this till any more.").arg(taken.job.number), {}};
    return PaperDocument::fromBytes(taken.job.paper);
}

/// It never got as far as the printer, which is not to blame.
void PrintQueue::putAside(const std::shared_ptr<TakenJob> &taken, PrintState state, const QString &why)
{
    onStorage<void>([id = taken->job.id, state, why,
                     now = m_parts.clock.nowUtc()](Till::Stores &stores) { return PrintJobStore(*stores.database).move(id, PrintState::Printing, state, why, now); },
                    [this, taken, state, why](const Result<void> &moved) {
        m_isBusy = false;
        if (!moved)
            qWarning().noquote() << moved.error().message << moved.error().detail;
        if (state == PrintState::Unsure) {
            PrintJob job = taken->job;
            job.state = state;
            job.problem = why;
            Q_EMIT unsure(job);
        }
        Q_EMIT changed();
        wake();
    });
}

/// On the printer's thread; what came of it goes to the disk from there, whoever is still here to hear of it.
void PrintQueue::send(const PaperDocument &paper, std::shared_ptr<TakenJob> taken)
{
    PaperDocument whole;
    m_sendsDrawer = m_drawer.isWanted();
    if (m_sendsDrawer)
        whole.drawer();
    const QString name = taken ? taken->job.number : QString();
    m_parts.printer.post([self = QPointer<PrintQueue>(this), printer = m_printer, whole, paper, dress = m_chooseDress ? m_chooseDress() : Dress(), name, taken,
                          stores = m_parts.stores, storage = &m_parts.storage, own = &m_parts.own, now = m_parts.clock.nowUtc()]() mutable {
        whole.append(dress ? dress(paper) : paper);
        const PrintOutcome outcome = printer->print(whole, name, [self, own](PrinterCondition condition) {
            own->post([self, condition] {
                if (self)
                    self->setCondition(condition);
            });
        });
        crashPoint("paper_printed");
        postJob<void>(
            stores, *storage, *own,
            [outcome, taken, now](Till::Stores &opened) {
            if (!taken)
                return Result<void>();
            const auto kept = PrintJobStore(*opened.database).move(taken->job.id, PrintState::Printing, stateAfter(outcome.what), outcome.problem, now);
            crashPoint("paper_kept");
            return kept;
            },
            [self, outcome, taken](const Result<void> &kept) {
            if (self)
                self->ended(outcome, taken, kept);
        });
    });
}

void PrintQueue::judge(const PrintOutcome &outcome)
{
    const bool isGood = outcome.what == What::Printed;
    const bool wasGood = m_failed == 0;
    m_failed = isGood ? 0 : m_failed + 1;
    m_problem = isGood ? QString() : outcome.problem;
    if (m_printer)
        setCondition(outcome.condition);
    if (outcome.what == What::NotPrinted && wasGood)
        Q_EMIT stuck(outcome.problem);
    if (m_sendsDrawer && (isGood || outcome.opensDrawer || outcome.what == What::Unsure)) // after the last it may have opened
        m_drawer.end();
    if (m_drawer.isOver())
        dropDrawer(outcome.problem);
}

void PrintQueue::ended(const PrintOutcome &outcome, const std::shared_ptr<TakenJob> &taken, const Result<void> &kept)
{
    m_isBusy = false;
    judge(outcome);
    if (m_now && m_now->isSent)
        answerNow(outcome.what == What::Printed ? Result<void>() : Error{Error::Code::Storage, outcome.problem, {}});
    if (!kept) // on the disk it is still being printed: the next start doubts it, and nothing prints it again by itself
        qWarning().noquote() << kept.error().message << kept.error().detail;
    if (taken && outcome.what == What::Unsure) {
        PrintJob job = taken->job;
        job.state = PrintState::Unsure;
        job.problem = outcome.problem;
        Q_EMIT unsure(job);
    }
    Q_EMIT changed();
    if (outcome.what == What::Printed || m_isWoken)
        return wake(); // also for a drawer that was asked for meanwhile
    waitLonger();
}

void PrintQueue::waitLonger()
{
    const int wait = int(qMin<qint64>(MostWaitMs, qint64(FirstWaitMs) << qBound(0, m_failed - 1, 8)));
    m_later = m_parts.scheduler.after(m_drawer.isAsked() ? FirstWaitMs : wait, [this] { wake(); });
}

void PrintQueue::setCondition(PrinterCondition condition)
{
    if (std::exchange(m_condition, condition) != condition)
        Q_EMIT changed();
}

void PrintQueue::printNow(const PaperDocument &paper, QObject *context, Reply reply)
{
    const auto answer = [asker = QPointer<QObject>(context), reply = std::move(reply)](const Result<void> &printed) {
        if (asker && reply)
            reply(printed);
    };
    if (!m_printer)
        return answer(Error{Error::Code::NotFound, QCoreApplication::translate("Printer", "No printer is set up."), {}});
    if (m_now)
        return answer(Error{Error::Code::Busy, QCoreApplication::translate("Printer", "The printer is at it."), {}});
    m_now = Now{paper, answer};
    wake();
}

void PrintQueue::answerNow(const Result<void> &printed)
{
    const auto answer = m_now->answer;
    m_now.reset();
    answer(printed);
}

void PrintQueue::print(const QString &kind, const QString &number, const PaperDocument &paper, QObject *context, Reply reply)
{
    PrintJob job;
    job.kind = kind;
    job.number = number;
    job.paper = paper.toBytes();
    put([job, now = m_parts.clock.nowUtc()](Till::Stores &stores) { return PrintJobStore(*stores.database).add(job, now); }, context, std::move(reply));
}

void PrintQueue::printReceipt(const QString &number, QObject *context, Reply reply)
{
    put([number](Till::Stores &stores) { return PrintAgain(*stores.database, *stores.journal).receipt(number); }, context, std::move(reply));
}

void PrintQueue::put(std::function<Result<qint64>(Till::Stores &)> job, QObject *context, Reply reply)
{
    onStorage<qint64>(std::move(job), [this, asker = QPointer<QObject>(context), reply = std::move(reply)](const Result<qint64> &id) {
        if (reply && asker)
            reply(id ? Result<void>() : Result<void>(id.error()));
        if (!id)
            return;
        Q_EMIT changed();
        wake();
    });
}

/// By the first of these steps that it is at the beginning of.
void PrintQueue::move(qint64 id, const QList<Step> &steps)
{
    onStorage<void>(
        [id, steps, now = m_parts.clock.nowUtc()](Till::Stores &stores) {
        Result<void> moved;
        for (const auto &[from, to] : steps)
            if (moved = PrintJobStore(*stores.database).move(id, from, to, {}, now); moved || moved.error().code != Error::Code::Conflict)
                break;
        return moved;
        },
        [this](const Result<void> &moved) {
        if (!moved)
            qWarning().noquote() << moved.error().message << moved.error().detail;
        Q_EMIT changed();
        wake();
    });
}

void PrintQueue::printReport(const QString &kind, const QString &number, QObject *context, Till::Reply<int> reply)
{
    onStorage<int>(
        m_parts.asked, [kind, number](Till::Stores &stores) { return PrintAgain(*stores.database, *stores.journal).report(kind, number); },
        [this, asker = QPointer<QObject>(context), reply = std::move(reply)](const Result<int> &copy) {
        if (reply && asker)
            reply(copy);
        if (!copy)
            return;
        Q_EMIT changed();
        Q_EMIT journalGrew();
        wake();
        });
}

/// What cannot be printed once more stays in doubt, and says why.
void PrintQueue::again(qint64 id)
{
    onStorage<void>(
        m_parts.asked, [id](Till::Stores &stores) { return PrintAgain(*stores.database, *stores.journal).doubted(id); },
        [this, id](const Result<void> &done) {
        if (!done)
            refuseAgain(id, done.error());
        Q_EMIT changed();
        Q_EMIT journalGrew();
        wake();
        });
}

void PrintQueue::refuseAgain(qint64 id, const Error &why)
{
    qWarning().noquote() << why.message << why.detail;
    for (PrintJob job : open())
        if (job.id == id && job.state == PrintState::Unsure) {
            job.problem = why.message;
            Q_EMIT unsure(job);
        }
}

void PrintQueue::settle(qint64 id)
{
    move(id, {{PrintState::Unsure, PrintState::Printed}});
}

void PrintQueue::discard(qint64 id)
{
    move(id, {{PrintState::Waiting, PrintState::Discarded}, {PrintState::Unsure, PrintState::Printed}});
}

void PrintQueue::discardAll()
{
    for (const PrintJob &job : open())
        if (job.state == PrintState::Waiting)
            discard(job.id);
}

QList<PrintJob> PrintQueue::open() const
{
    return orNothing(PrintJobStore(m_parts.reader).open(MostListed));
}

int PrintQueue::openCount() const
{
    return orNothing(PrintJobStore(m_parts.reader).openCount());
}

} // namespace mostrador

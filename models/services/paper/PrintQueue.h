// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/cash/Shift.h"
#include "models/domain/paper/PaperPrinter.h"
#include "models/services/Till.h"
#include "models/services/paper/DrawerPulse.h"
#include "models/storage/paper/PrintJobStore.h"
#include <optional>

namespace mostrador {

struct TakenJob;

/// Works off what is to be printed, one after another, the oldest first, beside the sale: nobody waits for it. A job is marked as printing on the
/// disk before the first byte goes out, and as printed after the last; in between it may have come out, and after a crash or a broken
/// connection it is not tried again by itself: a person says whether it did. What surely did not come out is tried again, with longer and longer
/// waits, at once when there is something new. The drawer is opened now or not at all.
class PrintQueue final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        std::shared_ptr<Till::Stores> stores;
        Database &reader; ///< on this thread
        Executor &storage;
        Executor &asked;   ///< the same, on behalf of whoever is at the till
        Executor &own;     ///< this thread
        Executor &printer; ///< where a printer may wait
        Scheduler &scheduler;
        const Clock &clock;
    };
    using MakePaper = std::function<PaperDocument(const Sale &sale, int copy)>;
    using Reply = Till::Reply<void>;
    using MakeReport = std::function<PaperDocument(const ZReport &report, int copy)>;
    using MakeSlip = std::function<PaperDocument(const CashMove &move, int copy)>;
    using Dress = std::function<PaperDocument(const PaperDocument &)>;
    static constexpr int MostListed = 200;

    explicit PrintQueue(Parts parts, QObject *parent = nullptr);
    ~PrintQueue() override;

    void setPaper(MakePaper make);                                           ///< of the receipts; on this thread. None: they wait
    void setReportPaper(MakeReport make) { m_makeReport = std::move(make); } ///< of the Zs; before setPaper()
    void setSlipPaper(MakeSlip make) { m_makeSlip = std::move(make); }       ///< of money in and out; before setPaper()
    /// What becomes of every document right before it is printed: dots, for a printer that wants them. Asked for on this thread, each time; what comes of it
    /// is run on the printer's, and must not know anything of this one. None: nothing.
    void setDress(std::function<Dress()> choose) { m_chooseDress = std::move(choose); }
    void setPrinter(std::shared_ptr<PaperPrinter> printer); ///< from the next document on; none: all waits
    void start();                                           ///< what was printing when the program ended is doubted, then the rest is printed

    void wake();       ///< there is something new: now, however often it failed before
    void nudge();      ///< perhaps there is: unless a later time is waited for
    /// Before all that waits, once, and nothing of it is kept: what holds a secret. Error: it did not come out, or perhaps not; Busy: another one is about to.
    void printNow(const PaperDocument &paper, QObject *context, Reply reply);
    /// Within a few seconds, or drawerFailed(). Where somebody is named at this till each opening is for an entry of the journal that was written since the
    /// last one: a document, or a move of cash, and whoever asks for that is asked there (CashService::move).
    void openDrawer();
    void print(const QString &kind, const QString &number, const PaperDocument &paper, QObject *context, Reply reply = {});
    /// The first receipt of that document. Error::Conflict: it was printed before, or is about to be: then it would be a copy.
    void printReceipt(const QString &number, QObject *context, Reply reply = {});
    /// A Z or a slip (PrintReports), once more or for the first time: which copy of it, 0 the first. PrintAgain::report.
    void printReport(const QString &kind, const QString &number, QObject *context, Till::Reply<int> reply = {});
    void again(qint64 id);   ///< of an unsure one: print it once more, marked and recorded: PrintAgain::doubted
    void settle(qint64 id);  ///< of an unsure one: it did come out
    void discard(qint64 id); ///< of a waiting or unsure one: nobody wants it; what perhaps came out counts as printed
    void discardAll();       ///< of those that wait

    QList<PrintJob> open() const; ///< waiting, printing, unsure, oldest first; without their paper
    int openCount() const;
    PrinterCondition condition() const { return m_condition; }
    QString problem() const { return m_problem; } ///< why the last try failed, for a person; empty when it did not
    bool hasPrinter() const { return m_printer != nullptr; }

Q_SIGNALS:
    void changed();                              ///< the jobs, the condition
    void unsure(const mostrador::PrintJob &job); ///< somebody should look whether it came out
    void stuck(const QString &problem);          ///< the printer has just stopped printing: what waits goes on waiting
    void drawerFailed(const QString &problem);
    void journalGrew();

private:
    void next();
    void fetched(const Result<std::shared_ptr<TakenJob>> &taken);
    Result<PaperDocument> paperOf(const TakenJob &taken) const;
    void putAside(const std::shared_ptr<TakenJob> &taken, PrintState state, const QString &why);
    void send(const PaperDocument &paper, std::shared_ptr<TakenJob> taken);
    void ended(const PrintOutcome &outcome, const std::shared_ptr<TakenJob> &taken, const Result<void> &kept);
    void judge(const PrintOutcome &outcome);
    void waitLonger();
    void setCondition(PrinterCondition condition);
    void refuseAgain(qint64 id, const Error &why);
    void answerNow(const Result<void> &printed);
    void dropDrawer(const QString &problem);
    using Step = std::pair<PrintState, PrintState>;
    void move(qint64 id, const QList<Step> &steps);
    void put(std::function<Result<qint64>(Till::Stores &)> job, QObject *context, Reply reply);
    template <typename T>
    void onStorage(std::function<Result<T>(Till::Stores &)> job, std::function<void(const Result<T> &)> then);
    template <typename T>
    void onStorage(Executor &storage, std::function<Result<T>(Till::Stores &)> job, std::function<void(const Result<T> &)> then);

    Parts m_parts;
    MakePaper m_make;
    MakeReport m_makeReport;
    MakeSlip m_makeSlip;
    std::function<Dress()> m_chooseDress;
    std::shared_ptr<PaperPrinter> m_printer;
    PrinterCondition m_condition = PrinterCondition::None;
    QString m_problem;
    struct Now {
        PaperDocument paper;
        std::function<void(const Result<void> &)> answer;
        bool isSent = false;
    };
    std::optional<Now> m_now; ///< of printNow()
    bool m_isBusy = false;
    bool m_isWoken = false;     ///< while it was busy
    bool m_sendsDrawer = false; ///< with what is being printed
    bool m_hasStarted = false;
    int m_failed = 0; ///< in a row
    DrawerPulse m_drawer;
    std::unique_ptr<Scheduler::Handle> m_later;
};

} // namespace mostrador

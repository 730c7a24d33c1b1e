// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/PrintQueue.h"
#include "models/services/paper/PrintReports.h"
#include "models/services/paper/PrintSettings.h"
#include "models/storage/Sql.h"
#include "tests/support/ManualScheduler.h"
#include "tests/support/TillFixture.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QQueue>
#include <QSignalSpy>

using namespace mostrador;
using What = PrintOutcome::What;

namespace {

/// A printer that does what it is told; the bytes and ways of a real one are in tst_EscPosPrinter.
struct ToldPrinter final : PaperPrinter {
    QList<PrintOutcome> next; ///< else all is printed
    QStringList printed;      ///< names, in order; "" for the drawer alone
    QList<PaperDocument> papers;
    int tries = 0;
    PrintOutcome print(const PaperDocument &document, const QString &name, const std::function<void(PrinterCondition)> &) override
    {
        ++tries;
        const PrintOutcome outcome = next.isEmpty() ? PrintOutcome() : next.takeFirst();
        if (outcome.what == What::Printed) {
            printed.append(name);
            papers.append(document);
        }
        return outcome;
    }
    void stop() override {}
};

/// Keeps what is posted until it is told to go on: a slow printer.
struct HeldExecutor final : Executor {
    QQueue<std::function<void()>> jobs;
    bool isHeld = false;
    void post(std::function<void()> job) override
    {
        if (isHeld)
            jobs.enqueue(std::move(job));
        else
            job();
    }
    void runAll()
    {
        while (!jobs.isEmpty())
            jobs.dequeue()();
    }
};

const PrintOutcome Off{What::NotPrinted, PrinterCondition::Unreachable, QStringLiteral("off")};
const PrintOutcome Broken{What::Unsure, PrinterCondition::Unreachable, QStringLiteral("broke")};

bool opensDrawer(const PaperDocument &paper)
{
    return !paper.isEmpty() && paper.lines().first().kind == PaperLine::Kind::Drawer;
}

} // namespace

/// The queue over a till's real database.
class tst_PrintQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aSaleIsQueuedWithItself();
    void notWithoutAPrinterOrAgainstAWish();
    void returnsAndCopiesToo();
    void oldestFirst();
    void whatWasNotPrintedIsTriedAgain();
    void aNewSaleTriesAtOnce();
    void unsureIsNotTriedAgainByItself();
    void aPersonDecides();
    void interruptedIsDoubtedAtTheStart();
    void aSlowPrinterHoldsNothingUp();
    void paperThatCannotBeReadIsPutAside();
    void firstReceiptOnlyOnce();
    void theDrawerOpensNowOrNotAtAll();
    void theDrawerGoesWithTheReceipt();
    void theDrawerOpensForWhatIsRecorded();
    void aSecretIsPrintedAndKeptNowhere();
    void theDrawerComesAfterWhatIsBeingPrinted();
    void aCloseIsPrinted();
    void aCloseWithoutAPrinterHasAnOriginalLater();
    void moneyInAndOutHasItsSlip();
    void printedAgainIsACopy();
    void whatCannotBeReadHoldsUpNobody();
    void theDrawerDoesNotHeedTheWallClock();
    void theDrawerOpensWithoutPaper();
    void isDressedOnThePrintersThread();
    void settingsAreKept();

private:
    void start();
    void restart();
    QString sell(PaperWish wish = PaperWish::AsSet);
    QList<PrintJob> open() const { return m_queue->open(); }
    int printReport(const QString &kind, const QString &number);
    QString lastCopy() const;
    std::unique_ptr<TillFixture> m_base;
    std::unique_ptr<ManualScheduler> m_scheduler;
    HeldExecutor m_worker;
    std::unique_ptr<TillSettings> m_kept;
    std::unique_ptr<PrintSettings> m_settings;
    std::shared_ptr<ToldPrinter> m_printer;
    std::unique_ptr<PrintQueue> m_queue;
};

void tst_PrintQueue::init()
{
    m_base = std::make_unique<TillFixture>();
    m_base->open();
    m_scheduler = std::make_unique<ManualScheduler>(m_base->clock);
    m_worker.isHeld = false;
    m_worker.jobs.clear();
    m_printer = std::make_shared<ToldPrinter>();
    start();
    m_settings->setKind(PrinterAddress::Kind::Network);
    QVERIFY(m_settings->setAddressText(QStringLiteral("127.0.0.1")).ok());
    m_settings->setAutomatic(true);
}

void tst_PrintQueue::cleanup()
{
    m_queue.reset();
    m_settings.reset();
    m_kept.reset();
    m_scheduler.reset();
    m_base.reset();
}

/// As the program starts, over whatever the database has.
void tst_PrintQueue::start()
{
    m_queue.reset();
    m_kept = std::make_unique<TillSettings>(*m_base->stores->database, *m_base->till);
    m_settings = std::make_unique<PrintSettings>(*m_kept);
    m_queue = std::make_unique<PrintQueue>(PrintQueue::Parts{m_base->stores, *m_base->stores->database, m_base->inlineExecutor, m_base->inlineExecutor,
                                                             m_base->inlineExecutor, m_worker, *m_scheduler, m_base->clock});
    connect(m_base->till.get(), &Till::saleCommitted, m_queue.get(), &PrintQueue::wake);
    connect(m_base->till.get(), &Till::journalGrew, m_queue.get(), &PrintQueue::nudge);
    m_queue->setReportPaper([](const ZReport &report, int copy) {
        PaperDocument paper;
        paper.text(QStringLiteral("Z %1: %2/%3").arg(report.number).arg(report.counted.total().minor()).arg(copy));
        return paper;
    });
    m_queue->setSlipPaper([](const CashMove &move, int copy) {
        PaperDocument paper;
        paper.text(QStringLiteral("%1 %2/%3").arg(toWire(move.kind)).arg(move.amount.minor()).arg(copy));
        return paper;
    });
    m_queue->setPaper([](const Sale &sale, int copy) {
        PaperDocument paper;
        paper.text(QStringLiteral("%1/%2").arg(sale.number).arg(copy));
        return paper;
    });
    m_queue->setPrinter(m_printer);
    m_queue->start();
}

/// Which copy; -1: refused.
int tst_PrintQueue::printReport(const QString &kind, const QString &number)
{
    int copy = -2;
    m_queue->printReport(kind, number, this, [&copy](const Result<int> &put) { copy = put ? *put : -1; });
    return copy;
}

/// The newest copy that is in the journal: kind, number and which.
QString tst_PrintQueue::lastCopy() const
{
    const auto payload = m_base->stores->database->sql().scalar(
        QStringLiteral("SELECT payload FROM journal WHERE type IN ('receipt.reprinted', 'report.reprinted') ORDER BY epoch DESC, seq DESC LIMIT 1"));
    const QJsonObject copy = QJsonDocument::fromJson(payload ? payload->toByteArray() : QByteArray()).object();
    return copy.isEmpty()
        ? QString()
        : QStringLiteral("%1 %2 %3")
              .arg(copy.value(QLatin1String("kind")).toString(QStringLiteral("receipt")), copy.value(QLatin1String("number")).toString())
              .arg(copy.value(QLatin1String("copy")).toInt());
}

void tst_PrintQueue::restart()
{
    m_queue.reset();
    m_settings.reset();
    m_kept.reset();
    m_base->close();
    m_base->open();
    start();
}

QString tst_PrintQueue::sell(PaperWish wish)
{
    QString number;
    m_base->till->complete(m_base->sale(TillFixture::product(QStringLiteral("A"), QStringLiteral("Pan"), 1000), 1), {}, wish, this,
                           [&](const Result<CommittedSale> &done) { number = done ? done->sale.number : done.error().message; });
    return number;
}

void tst_PrintQueue::aSaleIsQueuedWithItself()
{
    m_queue->setPrinter(nullptr); // so that it stays
    const QString number = sell();
    QCOMPARE(open().size(), 1);
    QCOMPARE(open().first().number, number);
    QCOMPARE(open().first().state, PrintState::Waiting);
    m_queue->setPrinter(m_printer);
    QCOMPARE(m_printer->printed, QStringList{number});
    QCOMPARE(m_printer->papers.first().plainText(), number + QStringLiteral("/0"));
    QVERIFY(open().isEmpty());
    QCOMPARE(m_queue->condition(), PrinterCondition::Ready);
}

void tst_PrintQueue::notWithoutAPrinterOrAgainstAWish()
{
    sell(PaperWish::Unwanted);
    m_settings->setAutomatic(false);
    sell();
    m_settings->setAutomatic(true);
    QVERIFY(m_settings->setAddressText({}).ok()); // none yet
    sell();
    QVERIFY(m_printer->printed.isEmpty());
    QVERIFY(open().isEmpty());
}

void tst_PrintQueue::returnsAndCopiesToo()
{
    const QString number = sell();
    QString voided;
    m_base->till->reprint(number, this, [](const Result<Reprint> &copy) { QCOMPARE(copy->copy, 1); });
    m_base->till->voidSale(number, QStringLiteral("other"), {}, this, [&](const Result<CommittedSale> &done) { voided = done->sale.number; });
    m_settings->setAutomatic(false);
    m_base->till->reprint(number, this, [](const Result<Reprint> &copy) { QCOMPARE(copy->copy, 2); }); // asked for, so printed
    QCOMPARE(m_printer->printed, (QStringList{number, number, voided, number}));
    QCOMPARE(m_printer->papers[1].plainText(), number + QStringLiteral("/1"));
    QCOMPARE(m_printer->papers[3].plainText(), number + QStringLiteral("/2"));
}

void tst_PrintQueue::oldestFirst()
{
    m_printer->next = {Off, Off, Off};
    const QStringList numbers{sell(), sell(), sell()};
    QCOMPARE(open().size(), 3);
    m_scheduler->advance(120'000);
    QCOMPARE(m_printer->printed, numbers);
}

void tst_PrintQueue::whatWasNotPrintedIsTriedAgain()
{
    QSignalSpy stuck(m_queue.get(), &PrintQueue::stuck);
    m_printer->next = {Off, Off, Off, Off};
    const QString number = sell();
    QCOMPARE(m_queue->condition(), PrinterCondition::Unreachable);
    QCOMPARE(m_queue->problem(), QStringLiteral("off"));
    QCOMPARE(open().first().problem, QStringLiteral("off"));
    m_scheduler->advance(1900);
    QCOMPARE(m_printer->tries, 1);
    m_scheduler->advance(200);
    QCOMPARE(m_printer->tries, 2);
    m_scheduler->advance(3800);
    QCOMPARE(m_printer->tries, 2); // longer and longer
    m_scheduler->advance(60'000);
    QCOMPARE(m_printer->printed, QStringList{number});
    QCOMPARE(stuck.size(), 1); // said once
    QVERIFY(m_queue->problem().isEmpty());
}

void tst_PrintQueue::aNewSaleTriesAtOnce()
{
    m_printer->next = {Off, Off, Off, Off, Off};
    sell();
    m_scheduler->advance(20'000);
    m_printer->next.clear();
    const int tries = m_printer->tries;
    sell();
    QVERIFY(m_printer->tries > tries);
    QCOMPARE(m_printer->printed.size(), 2);
}

void tst_PrintQueue::unsureIsNotTriedAgainByItself()
{
    QSignalSpy unsure(m_queue.get(), &PrintQueue::unsure);
    m_printer->next = {Broken};
    const QString number = sell();
    QCOMPARE(unsure.size(), 1);
    m_scheduler->advance(3'600'000);
    const QString next = sell();
    m_scheduler->advance(3'600'000);
    QCOMPARE(m_printer->printed, QStringList{next}); // the next one is, that one is not
    QCOMPARE(open().size(), 1);
    QCOMPARE(open().first().number, number);
    QCOMPARE(open().first().state, PrintState::Unsure);
}

void tst_PrintQueue::aPersonDecides()
{
    m_printer->next = {Broken, Broken, Broken};
    const QStringList numbers{sell(), sell(), sell()};
    QCOMPARE(open().size(), 3);
    m_queue->settle(open().at(0).id);
    m_queue->discard(open().at(0).id);
    QCOMPARE(open().size(), 1);
    m_queue->again(open().at(0).id);
    QVERIFY(open().isEmpty());
    QCOMPARE(m_printer->printed, QStringList{numbers[2]});
    m_queue->again(1); // settled: it stays so
    QCOMPARE(m_printer->printed.size(), 1);
}

void tst_PrintQueue::interruptedIsDoubtedAtTheStart()
{
    m_worker.isHeld = true;
    const QString number = sell();
    QCOMPARE(open().first().state, PrintState::Printing); // on the disk before the printer has a byte
    m_worker.jobs.clear();                                // killed
    m_worker.isHeld = false;
    restart();
    QCOMPARE(open().first().state, PrintState::Unsure);
    QVERIFY(m_printer->printed.isEmpty());
    m_queue->again(open().first().id);
    QCOMPARE(m_printer->printed, QStringList{number});
    QCOMPARE(m_printer->papers.first().plainText(), number + QStringLiteral("/1"));
}

void tst_PrintQueue::aSlowPrinterHoldsNothingUp()
{
    m_worker.isHeld = true;
    QStringList numbers;
    for (int i = 0; i < 20; ++i)
        numbers.append(sell()); // each is answered, with its number
    QCOMPARE(m_printer->tries, 0);
    QCOMPARE(m_queue->openCount(), 20);
    m_worker.isHeld = false;
    m_worker.runAll();
    QCOMPARE(m_printer->printed, numbers);
}

void tst_PrintQueue::paperThatCannotBeReadIsPutAside()
{
    PrintJob job;
    job.kind = QStringLiteral("z");
    job.number = QStringLiteral("Z 7");
    job.paper = "{}";
    QVERIFY(PrintJobStore(*m_base->stores->database).add(job, m_base->clock.nowUtc()).ok());
    PaperDocument good;
    good.text(QStringLiteral("Z 8"));
    m_queue->print(QStringLiteral("z"), QStringLiteral("Z 8"), good, this);
    QCOMPARE(m_printer->printed, QStringList{QStringLiteral("Z 8")});
    QVERIFY(m_printer->papers.first() == good);
    QCOMPARE(open().size(), 1);
    QCOMPARE(open().first().state, PrintState::Unsure);
    QVERIFY(!open().first().problem.isEmpty());
}

void tst_PrintQueue::firstReceiptOnlyOnce()
{
    const QString number = sell(PaperWish::Unwanted);
    bool printed = false;
    std::optional<Error> refused;
    const auto ask = [&] {
        m_queue->printReceipt(number, this, [&](const Result<void> &put) {
            printed = put.ok();
            refused = put ? std::nullopt : std::optional(put.error());
        });
    };
    ask();
    QVERIFY(printed);
    QCOMPARE(m_printer->printed, QStringList{number});
    ask();
    QVERIFY(refused && refused->code == Error::Code::Conflict);
    QCOMPARE(m_printer->printed.size(), 1);
    m_printer->next = {Broken};
    const QString doubted = sell();
    m_queue->discard(open().first().id); // perhaps somebody has it in the hand
    m_queue->printReceipt(doubted, this, [&](const Result<void> &put) { printed = put.ok(); });
    QVERIFY(!printed);
    QCOMPARE(m_printer->printed.size(), 1);
}

void tst_PrintQueue::theDrawerOpensNowOrNotAtAll()
{
    QSignalSpy failed(m_queue.get(), &PrintQueue::drawerFailed);
    m_queue->openDrawer();
    QCOMPARE(m_printer->papers.size(), 1);
    QVERIFY(opensDrawer(m_printer->papers.first()));
    m_printer->next = {Off};
    m_queue->openDrawer();
    m_scheduler->advance(2500); // tried again while somebody stands before it
    QCOMPARE(m_printer->papers.size(), 2);
    m_printer->next = {Off, Off, Off, Off, Off, Off, Off, Off};
    m_queue->openDrawer();
    m_scheduler->advance(15'000);
    QCOMPARE(failed.size(), 1);
    m_printer->next.clear();
    sell();
    QVERIFY(!opensDrawer(m_printer->papers.last())); // it does not open by itself later
    m_queue->setPrinter(nullptr);
    m_queue->openDrawer();
    QCOMPARE(failed.size(), 2);
}

void tst_PrintQueue::theDrawerGoesWithTheReceipt()
{
    m_worker.isHeld = true;
    m_queue->openDrawer();
    sell();
    m_worker.isHeld = false;
    m_worker.runAll();
    QCOMPARE(std::count_if(m_printer->papers.begin(), m_printer->papers.end(), opensDrawer), 1);
}

/// Where somebody is named: who asks for it is asked where it is recorded, so nothing else opens it.
void tst_PrintQueue::theDrawerOpensForWhatIsRecorded()
{
    sell();
    restart();
    QVERIFY(m_base->stores->people->keep({{}, QStringLiteral("María"), Role::Manager, true}, QStringLiteral("hash")).ok());
    QSignalSpy failed(m_queue.get(), &PrintQueue::drawerFailed);
    const auto before = m_printer->papers.size();
    m_queue->openDrawer();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_printer->papers.size(), before);
    sell(PaperWish::Unwanted);
    m_queue->openDrawer();
    QCOMPARE(failed.size(), 1);
    QVERIFY(opensDrawer(m_printer->papers.last()));
    m_scheduler->advance(15'000);
    m_queue->openDrawer();
    QCOMPARE(failed.size(), 2);
}

/// Asked for while a document is printed that does not have it: it opens right after, and is not forgotten with that one.
void tst_PrintQueue::theDrawerComesAfterWhatIsBeingPrinted()
{
    m_worker.isHeld = true;
    const QString number = sell();
    m_queue->openDrawer();
    m_worker.isHeld = false;
    m_worker.runAll();
    QCOMPARE(m_printer->printed, (QStringList{number, QString()}));
    QVERIFY(!opensDrawer(m_printer->papers.first()));
    QVERIFY(opensDrawer(m_printer->papers.last()));
}

/// In the transaction of the close; the paper is made from what the journal has.
void tst_PrintQueue::aCloseIsPrinted()
{
    CashCount counted(Currency::ars());
    QVERIFY(counted.setLoose(Money(5000, Currency::ars())).ok());
    CashService &cash = *m_base->stores->cash;
    QVERIFY(cash.open(counted).ok());
    QVERIFY(cash.count(counted, {}).ok());
    const auto closed = cash.close({Money(5000, Currency::ars()), {}});
    QVERIFY2(closed.ok(), closed ? "" : qPrintable(closed.error().message));
    QCOMPARE(open().size(), 1);
    m_queue->wake();
    QVERIFY(open().isEmpty());
    QCOMPARE(m_printer->papers.last().plainText(), QStringLiteral("Z 1: 5000/0"));
    QCOMPARE(m_printer->papers.size(), 1);
    QCOMPARE(printReport(PrintReports::Z, QStringLiteral("1")), 1); // once more: a copy, and an entry
    QCOMPARE(printReport(PrintReports::Z, QStringLiteral("1")), 2);
    QCOMPARE(m_printer->papers.last().plainText(), QStringLiteral("Z 1: 5000/2"));
    QCOMPARE(lastCopy(), QStringLiteral("z 1 2"));
    QCOMPARE(printReport(PrintReports::Z, QStringLiteral("2")), -1); // there is none
}

/// It could not be printed then: the first paper of it is the original, not a copy.
void tst_PrintQueue::aCloseWithoutAPrinterHasAnOriginalLater()
{
    QVERIFY(m_settings->setAddressText({}).ok());
    const CashCount nothing(Currency::ars());
    CashService &cash = *m_base->stores->cash;
    QVERIFY(cash.open(nothing).ok() && cash.count(nothing, {}).ok() && cash.close({Money(0, Currency::ars()), {}}).ok());
    QVERIFY(m_settings->setAddressText(QStringLiteral("127.0.0.1")).ok());
    QCOMPARE(printReport(PrintReports::Z, QStringLiteral("1")), 0);
    QVERIFY(lastCopy().isEmpty());
    QCOMPARE(printReport(PrintReports::Z, QStringLiteral("1")), 1);
    QCOMPARE(lastCopy(), QStringLiteral("z 1 1"));
    QCOMPARE(m_printer->papers.first().plainText(), QStringLiteral("Z 1: 0/0"));
}

/// In the transaction of the movement, as a receipt in that of its sale.
void tst_PrintQueue::moneyInAndOutHasItsSlip()
{
    m_queue->setPrinter(nullptr); // so that it stays
    CashService &cash = *m_base->stores->cash;
    QVERIFY(cash.open(CashCount(Currency::ars())).ok());
    const auto in = cash.move({CashMove::Kind::In, Money(2000, Currency::ars()), QStringLiteral("change"), {}});
    QVERIFY(in.ok());
    QVERIFY(cash.move({CashMove::Kind::Drawer, Money::zero(Currency::ars()), QStringLiteral("check"), {}}).ok()); // no money, no slip
    m_settings->setAutomatic(false);
    const auto out = cash.move({CashMove::Kind::Out, Money(500, Currency::ars()), QStringLiteral("bank"), {}});
    QVERIFY(out.ok());
    QCOMPARE(open().size(), 1);
    QCOMPARE(open().first().number, in->slip);
    QCOMPARE(ShiftStore(*m_base->stores->database).moves(1)->last().slip, out->slip);
    restart(); // killed before anything was printed
    QCOMPARE(m_printer->papers.size(), 1);
    QCOMPARE(m_printer->papers.last().plainText(), QStringLiteral("in 2000/0"));
    QCOMPARE(printReport(PrintReports::Move, out->slip), 0); // wanted later: the first
    QVERIFY(lastCopy().isEmpty());
    QCOMPARE(printReport(PrintReports::Move, in->slip), 1);
    QCOMPARE(m_printer->papers.last().plainText(), QStringLiteral("in 2000/1"));
    QCOMPARE(lastCopy(), QStringLiteral("move %1 1").arg(in->slip));
}

/// What perhaps came out and is printed again says so, and is an entry.
void tst_PrintQueue::printedAgainIsACopy()
{
    QSignalSpy grew(m_queue.get(), &PrintQueue::journalGrew);
    m_printer->next = {Broken};
    const QString number = sell();
    m_queue->again(open().first().id);
    QCOMPARE(m_printer->papers.last().plainText(), number + QStringLiteral("/1"));
    QCOMPARE(lastCopy(), QStringLiteral("receipt %1 1").arg(number));
    QCOMPARE(grew.size(), 1);
    PaperDocument test;
    test.text(QStringLiteral("test"));
    for (int i = 0; i < 2; ++i)
        m_printer->next.append(Broken);
    m_queue->print(QStringLiteral("test"), QStringLiteral("Test"), test, this);
    m_queue->again(open().first().id); // breaks once more
    m_queue->again(open().first().id);
    QStringList words = m_printer->papers.last().plainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(words.size(), 2); // said once
    QCOMPARE(words.last(), QStringLiteral("test"));
    QCOMPARE(lastCopy(), QStringLiteral("receipt %1 1").arg(number)); // it is in no books
}

/// A table that is broken holds up what it is needed for, and nothing behind it.
void tst_PrintQueue::whatCannotBeReadHoldsUpNobody()
{
    const CashCount nothing(Currency::ars());
    CashService &cash = *m_base->stores->cash;
    m_queue->setPrinter(nullptr);
    QVERIFY(cash.open(nothing).ok() && cash.count(nothing, {}).ok() && cash.close({Money(0, Currency::ars()), {}}).ok());
    QVERIFY(m_base->stores->database->sql().run(QStringLiteral("ALTER TABLE shift RENAME TO broken")).ok());
    PaperDocument test;
    test.text(QStringLiteral("test"));
    m_queue->print(QStringLiteral("test"), QStringLiteral("Test"), test, this);
    m_queue->setPrinter(m_printer);
    QCOMPARE(m_printer->printed, QStringList{QStringLiteral("Test")});
    QCOMPARE(open().size(), 1);
    QCOMPARE(open().first().state, PrintState::Unsure);
    QVERIFY(!open().first().problem.isEmpty());
    m_queue->again(open().first().id); // still not to be read: it stays, and no copy is recorded
    QCOMPARE(open().first().state, PrintState::Unsure);
    QVERIFY(lastCopy().isEmpty());
}

/// Whoever sets the clock back does not open the drawer an hour later.
void tst_PrintQueue::theDrawerDoesNotHeedTheWallClock()
{
    QSignalSpy failed(m_queue.get(), &PrintQueue::drawerFailed);
    m_printer->next = {Off, Off, Off, Off, Off, Off, Off, Off};
    m_queue->openDrawer();
    m_base->clock.setWall(m_base->clock.nowUtc().addSecs(-3600));
    m_scheduler->advance(15'000);
    QCOMPARE(failed.size(), 1);
    m_printer->next.clear();
    sell();
    QVERIFY(!m_printer->papers.isEmpty());
    QVERIFY(!opensDrawer(m_printer->papers.last()));
}

/// Without paper the drawer opens all the same: then it is not opened once more with the receipt.
void tst_PrintQueue::theDrawerOpensWithoutPaper()
{
    QSignalSpy failed(m_queue.get(), &PrintQueue::drawerFailed);
    PrintOutcome noPaper{What::NotPrinted, PrinterCondition::NoPaper, QStringLiteral("paper"), true};
    m_printer->next = {noPaper};
    m_worker.isHeld = true;
    m_queue->openDrawer();
    sell();
    m_worker.isHeld = false;
    m_worker.runAll();
    m_scheduler->advance(60'000);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(m_printer->papers.size(), 1);
    QVERIFY(!opensDrawer(m_printer->papers.first()));
}

/// Dots take time: they are made where the printer is waited for.
void tst_PrintQueue::isDressedOnThePrintersThread()
{
    bool isDressed = false;
    m_queue->setDress([&isDressed]() -> PrintQueue::Dress {
        return [&isDressed](const PaperDocument &paper) {
            isDressed = true;
            PaperDocument dressed = paper;
            dressed.cut();
            return dressed;
        };
    });
    m_worker.isHeld = true;
    sell();
    QVERIFY(!isDressed);
    m_worker.runAll();
    QVERIFY(isDressed);
    QVERIFY(m_printer->papers.first().lines().last().kind == PaperLine::Kind::Cut);
}

void tst_PrintQueue::aSecretIsPrintedAndKeptNowhere()
{
    PaperDocument paper;
    paper.text(QStringLiteral("1234 5678"));
    std::optional<Result<void>> answered;
    const auto take = [&answered](const Result<void> &result) { answered = result; };
    m_printer->next = {Off};
    m_queue->printNow(paper, this, take);
    QVERIFY(answered && !*answered);
    QCOMPARE(answered->error().message, QStringLiteral("off"));
    m_scheduler->advance(3'600'000); // not again by itself
    QVERIFY(m_printer->papers.isEmpty());
    sell();
    m_printer->papers.clear();
    m_queue->printNow(paper, this, take);
    QVERIFY(answered->ok());
    QCOMPARE(m_printer->papers.size(), 1);
    QVERIFY(open().isEmpty());
    QCOMPARE(m_base->stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM print_job WHERE instr(CAST(paper AS TEXT), '5678') > 0"))->toInt(), 0);
    m_queue->setPrinter({});
    m_queue->printNow(paper, this, take);
    QCOMPARE(answered->error().code, Error::Code::NotFound);
}

void tst_PrintQueue::settingsAreKept()
{
    PrinterProfile profile;
    profile.dots = PrinterProfile::Dots58;
    profile.columns = 42;
    profile.page = PaperCodePage::Cp860;
    profile.pageNumber = 7;
    profile.asPicture = true;
    profile.drawsCodes = false;
    profile.cut = PrinterProfile::Cut::None;
    profile.drawer = PrinterProfile::Drawer::Pin5;
    profile.answers = false;
    m_settings->setProfile(profile);
    ReceiptTemplate look;
    look.parts = {};
    look.header = QStringLiteral("a\nb");
    look.footer = QStringLiteral("ñ");
    look.qrText = QStringLiteral("{total}");
    look.logo = {9, 2, QByteArray::fromHex("80008080")};
    m_settings->setLook(look);
    restart();
    QVERIFY(m_settings->profile() == profile);
    QCOMPARE(m_settings->look().parts.toInt(), 0);
    QVERIFY(m_settings->look() == look);
    QVERIFY(m_settings->isAutomatic() && m_settings->hasPrinter());
    QCOMPARE(m_settings->addressText(), QStringLiteral("127.0.0.1"));
    QVERIFY(!m_settings->setAddressText(QStringLiteral("no printer/")).ok());
}

QTEST_GUILESS_MAIN(tst_PrintQueue)
#include "tst_PrintQueue.moc"

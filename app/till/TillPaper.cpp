// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/TillPaper.h"
#include "ui/cash/CashWords.h"
#include "ui/cash/DayReport.h"
#include "ui/display/CustomerDisplay.h"
#include "ui/paper/PaperPainter.h"
#include "ui/paper/PdfFolder.h"
#include "ui/paper/PrinterPage.h"
#include "ui/paper/PrinterPill.h"
#include "ui/paper/ReceiptPage.h"
#include "ui/sale/SaleController.h"
#include "ui/shell/MainWindow.h"
#include <QDir>

namespace mostrador {

TillPaper::TillPaper(const Context &context, const Needs &needs) : m_context(context), m_needs(needs)
{
    PrintQueue &queue = needs.runtime.printQueue();
    PrintSettings &settings = needs.runtime.printSettings();
    queue.setDress([&settings](const PaperDocument &paper) {
        const PrinterProfile profile = settings.profile();
        return profile.asPicture ? PaperPainter::asPictures(paper, profile) : paper;
    });
    queue.setPaper([this](const Sale &sale, int copy) { return ReceiptPaper::of(sale, about(), copy); });
    queue.setReportPaper([this](const ZReport &report) {
        const TillIdentity who = m_needs.runtime.identity();
        return ReceiptPaper::ofLines(DayReport::z(report, {who.storeName, who.tillName}, m_context.language.text()));
    });
    connect(&needs.runtime.cash(), &CashDesk::moved, this, &TillPaper::moved);
    connect(&needs.runtime.cash(), &CashDesk::closed, &queue, &PrintQueue::wake);
    connect(&queue, &PrintQueue::changed, this, &TillPaper::showState);
    connect(&queue, &PrintQueue::unsure, this, &TillPaper::sayUnsure);
    connect(&queue, &PrintQueue::stuck, this, &TillPaper::sayStuck);
    connect(&queue, &PrintQueue::drawerFailed, this, &TillPaper::sayStuck);
    connect(&needs.runtime.till(), &Till::saleCommitted, this, [this](const CommittedSale &sale) { openDrawerFor(sale.sale); });
    connect(&needs.window, &MainWindow::printerWanted, this, &TillPaper::printerPageWanted);
    connect(&settings, &PrintSettings::displayChanged, this, &TillPaper::followDisplay);
    showState();
    followDisplay();
}

TillPaper::~TillPaper()
{
    m_needs.runtime.printQueue().setPaper({}); // it would ask this object
}

ReceiptPaper::About TillPaper::about() const
{
    const TillIdentity who = m_needs.runtime.identity();
    return {m_needs.runtime.printSettings().look(), who.storeName, who.tillName, m_context.language.text()};
}

QList<SettingsPage *> TillPaper::makePages()
{
    m_printerPage = new PrinterPage(m_context, {m_needs.runtime.printSettings(), m_needs.runtime.printQueue()});
    return {m_printerPage,
            new ReceiptPage(m_context, {m_needs.runtime.printSettings(), [this] { return about(); }, [this] { return m_needs.runtime.identity().currency; }})};
}

void TillPaper::showState()
{
    const PrintQueue &queue = m_needs.runtime.printQueue();
    const QList<PrintJob> jobs = queue.open();
    const bool isDoubted = std::any_of(jobs.begin(), jobs.end(), [](const PrintJob &job) { return job.state == PrintState::Unsure; });
    m_needs.window.printer().setState(queue.condition(), int(jobs.size()), isDoubted, queue.problem());
}

/// Below an alarm, which stays until it was read: the pill says it, too.
void TillPaper::sayUnsure(const PrintJob &job)
{
    NoticeStrip &notice = m_needs.window.notice();
    if (notice.isAlarm())
        return;
    PrintQueue &queue = m_needs.runtime.printQueue();
    const QString words = tr("%1 perhaps came out, perhaps not: %2 Look at the printer.").arg(PrintList::nameOf(job), job.problem);
    notice.show(NoticeStrip::Kind::Warn, QStringLiteral("printer"), words,
                {{tr("It came out"),
                  [&queue, &notice, id = job.id] {
        notice.clear();
        queue.settle(id);
                  }},
                 {tr("Print it again"), [&queue, &notice, id = job.id] {
                      notice.clear();
                      queue.again(id);
                  }}});
}

void TillPaper::sayStuck(const QString &problem)
{
    NoticeStrip &notice = m_needs.window.notice();
    if (notice.isAlarm() || problem.isEmpty())
        return;
    notice.show(NoticeStrip::Kind::Warn, QStringLiteral("printer"), tr("%1 Sales go on and are kept; what waits is printed later.").arg(problem),
                {{tr("See it"),
                  [this, &notice] {
        notice.clear();
        Q_EMIT printerPageWanted();
                  }},
                 {tr("Close"), [&notice] { notice.clear(); }}});
}

void TillPaper::openDrawerFor(const Sale &sale)
{
    const bool isCash = std::any_of(sale.payments.begin(), sale.payments.end(), [](const Payment &payment) { return payment.tender == Tender::Cash; });
    if (isCash)
        openDrawer();
}

/// Money in or out, or a look into it: recorded, so it may be opened.
void TillPaper::moved(const CashMove &move)
{
    openDrawer();
    if (move.kind == CashMove::Kind::Drawer || !m_needs.runtime.printSettings().hasPrinter() || !m_needs.runtime.printSettings().isAutomatic())
        return;
    const TillIdentity who = m_needs.runtime.identity();
    const QString name = QStringLiteral("%1 %2").arg(CashWords::kind(move.kind), m_context.language.text().withSymbol(move.amount));
    m_needs.runtime.printQueue().print(QStringLiteral("cash"), name,
                                       ReceiptPaper::ofLines(DayReport::move(move, {who.storeName, who.tillName}, m_context.language.text())), this);
}

RecoverySheet::Print TillPaper::printSecret()
{
    if (!m_needs.runtime.printSettings().hasPrinter())
        return {};
    return [this](const QList<Receipt::Line> &lines, const RecoverySheet::Printed &reply) {
        const TillIdentity who = m_needs.runtime.identity();
        QList<Receipt::Line> all{{Receipt::Look::Center, who.storeName, {}}, {Receipt::Look::Center, who.tillName, {}}};
        m_needs.runtime.printQueue().printNow(ReceiptPaper::ofLines(all + lines), this, reply);
    };
}

void TillPaper::openDrawer()
{
    PrintSettings &settings = m_needs.runtime.printSettings();
    if (settings.hasPrinter() && settings.profile().drawer != PrinterProfile::Drawer::None)
        m_needs.runtime.printQueue().openDrawer();
}

void TillPaper::followDisplay()
{
    if (!m_needs.runtime.printSettings().showsDisplay())
        return m_display.reset();
    if (m_display)
        return;
    m_display = std::make_unique<CustomerDisplay>(m_context, m_needs.sale);
    m_display->setShop(m_needs.runtime.identity().storeName);
    m_display->open(&m_needs.window);
    m_needs.window.activateWindow(); // the keyboard stays with the cashier
}

void TillPaper::retell()
{
    if (m_display)
        m_display->setShop(m_needs.runtime.identity().storeName);
}

Result<QString> TillPaper::savePdf(const Sale &sale) const
{
    const auto file = pdfFile(m_needs.runtime.settings(), sale.number + QStringLiteral(".pdf"));
    if (!file)
        return file;
    const auto written = PaperPainter::writePdf(ReceiptPaper::of(sale, about()), m_needs.runtime.printSettings().profile(), *file, sale.number);
    if (!written)
        return written.error();
    return QDir::toNativeSeparators(*file);
}

} // namespace mostrador

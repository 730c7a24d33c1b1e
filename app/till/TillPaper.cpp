// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/TillPaper.h"
#include "ui/display/DisplayDesk.h"
#include "ui/paper/PaperPainter.h"
#include "ui/paper/PdfFolder.h"
#include "ui/paper/PrintSheet.h"
#include "ui/paper/PrinterNotice.h"
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
    queue.setDress([&settings]() -> PrintQueue::Dress {
        const PrinterProfile profile = settings.profile();
        if (!profile.asPicture)
            return {};
        return [profile](const PaperDocument &paper) { return PaperPainter::asPictures(paper, profile); };
    });
    queue.setReportPaper([this](const ZReport &report, int copy) { return ReceiptPaper::ofLines(DayReport::z(report, place(), m_context.language.text()), copy); });
    queue.setSlipPaper([this](const CashMove &move, int copy) { return ReceiptPaper::ofLines(DayReport::move(move, place(), m_context.language.text()), copy); });
    queue.setPaper([this](const Sale &sale, int copy) { return ReceiptPaper::of(sale, about(), copy); });
    connect(&needs.runtime.cash(), &CashDesk::moved, this, [this] { // recorded, so it may be opened; its slip waits already
        openDrawer();
        m_needs.runtime.printQueue().wake();
    });
    connect(&needs.runtime.cash(), &CashDesk::closed, &queue, &PrintQueue::wake);
    connect(&queue, &PrintQueue::changed, this, &TillPaper::showState);
    auto *notice = new PrinterNotice(queue, needs.window.notice(), this);
    connect(notice, &PrinterNotice::wanted, this, &TillPaper::printerPageWanted);
    connect(&needs.runtime.till(), &Till::saleCommitted, this, [this](const CommittedSale &sale) { openDrawerFor(sale.sale); });
    connect(&needs.window, &MainWindow::printerWanted, this, &TillPaper::printerPageWanted);
    showState();
    m_display = std::make_unique<DisplayDesk>(context, needs.sale, settings, needs.window, needs.cards);
    retell();
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

DayReport::Place TillPaper::place() const
{
    const TillIdentity who = m_needs.runtime.identity();
    return {who.storeName, who.tillName};
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

void TillPaper::showWaiting()
{
    if (!m_waiting)
        m_waiting = new PrintSheet(m_context, m_needs.runtime.printQueue(), m_needs.window.current()->parentWidget()); // goes with the screens when the window is covered
    m_waiting->open();
}

void TillPaper::openDrawerFor(const Sale &sale)
{
    const bool isCash = std::any_of(sale.payments.begin(), sale.payments.end(), [](const Payment &payment) { return payment.tender == Tender::Cash; });
    if (isCash)
        openDrawer();
}

RecoverySheet::Print TillPaper::printSecret()
{
    if (!m_needs.runtime.printSettings().isPaperOnly())
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

void TillPaper::retell()
{
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

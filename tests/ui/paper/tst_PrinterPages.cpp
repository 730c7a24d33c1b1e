// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/EscPosPrinter.h"
#include "models/devices/print/EscPosReader.h"
#include "models/transport/runtime/LoopExecutor.h"
#include "models/transport/runtime/QtScheduler.h"
#include "models/transport/runtime/WorkerThread.h"
#include "tests/support/PrinterServer.h"
#include "tests/ui/Counter.h"
#include "tests/ui/Shots.h"
#include "tests/ui/WindowChecks.h"
#include "ui/cash/CashScreen.h"
#include "ui/display/DisplayDesk.h"
#include "ui/paper/PaperPainter.h"
#include "ui/paper/PrintSheet.h"
#include "ui/paper/PrinterNotice.h"
#include "ui/paper/PrinterPage.h"
#include "ui/paper/PrinterPill.h"
#include "ui/paper/ReceiptPage.h"
#include "ui/paper/ReceiptPreview.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/widgets/LinkButton.h"
#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest/qtestspontaneevent.h>

using namespace mostrador;

/// Selling and printing by keyboard: the real window, a real queue, and a printer on a socket.
class tst_PrinterPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup();
    void aSaleComesOutAndNobodyWaits();
    void shiftEnterPrintsNothing();
    void theLastReceiptIsPrintedOnce();
    void whatIsDoubtedIsDecidedByKeys();
    void theLineGoesWhenThePrinterIsWell();
    void whatIsDoubtedIsSaidUntilItIsDecided();
    void whatIsDiscardedIsAskedFor();
    void anybodySeesWhatWaits();
    void thePrinterIsSetUpByKeys();
    void thePreviewFollows();
    void theCustomerSeesTheSale();
    void theDisplayDoesNotKeepTheProgram();
    void aDisplayThatIsClosedIsPutAway();
    void aFileIsNoPaper();
    void aPictureIsDrawnBesideTheSale();
    void aSlipIsPrintedOnceMoreByKeys();
    void looksRight_data();
    void looksRight();

private:
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { Hands::key(key, modifiers); }
    void sell(Qt::KeyboardModifiers how = {});
    QStringList printed() const;
    LinkButton *link(const QString &words) const;
    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    QtScheduler m_scheduler;
    LoopExecutor m_own;
    std::unique_ptr<WorkerThread> m_worker;
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<PrinterServer> m_server;
    std::unique_ptr<TillSettings> m_kept;
    std::unique_ptr<PrintSettings> m_settings;
    std::unique_ptr<PrintQueue> m_queue;
    std::unique_ptr<MainWindow> m_window;
    SaleScreen *m_sale = nullptr;
    SettingsScreen *m_settingsScreen = nullptr;
    PrinterPage *m_page = nullptr;
    ReceiptPage *m_receipt = nullptr;
};

void tst_PrinterPages::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setMode(Theme::Mode::Light);
    m_theme.setTextSize(100);
    m_worker = std::make_unique<WorkerThread>(QStringLiteral("printer"));
    m_shop = std::make_unique<ShopFixture>();
    m_server = std::make_unique<PrinterServer>();
    ShopFixture &shop = *m_shop;
    m_kept = std::make_unique<TillSettings>(*shop.reader, *shop.base.till);
    m_settings = std::make_unique<PrintSettings>(*m_kept);
    m_queue = std::make_unique<PrintQueue>(PrintQueue::Parts{shop.base.stores, *shop.reader, m_own, m_own, m_own, *m_worker, m_scheduler, shop.base.clock});
    connect(shop.base.till.get(), &Till::saleCommitted, m_queue.get(), &PrintQueue::wake);
    connect(shop.base.till.get(), &Till::journalGrew, m_queue.get(), &PrintQueue::nudge);
    const auto about = [this] { return ReceiptPaper::About{m_settings->look(), QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"), m_language.text()}; };
    m_queue->setPaper([about](const Sale &sale, int copy) { return ReceiptPaper::of(sale, about(), copy); });
    const auto follow = [this] {
        m_queue->setPrinter(
            m_settings->hasPrinter() ? std::make_shared<EscPosPrinter>(m_settings->address(), m_settings->profile(), EscPosPrinter::Times{20, 25, 50}) : nullptr);
    };
    connect(m_settings.get(), &PrintSettings::printerChanged, m_queue.get(), follow);
    m_queue->start();
    const Context context{m_theme, m_language, m_keys};
    m_window = std::make_unique<MainWindow>(context, shop.sync);
    SaleScreen::Needs needs = shop.needs();
    needs.printing = m_queue.get();
    m_sale = new SaleScreen(context, needs);
    m_window->addScreen(m_sale);
    m_settingsScreen = new SettingsScreen(context);
    m_page = new PrinterPage(context, {*m_settings, *m_queue});
    m_receipt = new ReceiptPage(context, {*m_settings, about, [] { return Currency::ars(); }});
    m_settingsScreen->addPage(m_page);
    m_settingsScreen->addPage(m_receipt);
    m_window->addScreen(m_settingsScreen);
    const auto show = [this] {
        const auto jobs = m_queue->open();
        m_window->printer().setState(m_queue->condition(), int(jobs.size()), !jobs.isEmpty() && jobs.first().state == PrintState::Unsure, m_queue->problem());
    };
    connect(m_queue.get(), &PrintQueue::changed, m_window.get(), show);
    m_window->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_settings->setKind(PrinterAddress::Kind::Network);
    QVERIFY(m_settings->setAddressText(m_server->address()).ok());
    m_settings->setAutomatic(true);
    m_sale->activated();
}

void tst_PrinterPages::cleanup()
{
    m_window.reset();
    m_queue.reset();
    m_worker.reset();
    for (int i = 0; i < 20; ++i) // what the printer's thread left
        QCoreApplication::processEvents();
    m_settings.reset();
    m_kept.reset();
    m_shop.reset();
    m_server.reset();
}

void tst_PrinterPages::sell(Qt::KeyboardModifiers how)
{
    Hands::scan(1);
    key(Qt::Key_F12);
    key(Qt::Key_Return, how);
    QCOMPARE(m_shop->sale->phase(), SaleController::Phase::Paid);
    m_shop->sale->next();
    m_sale->activated();
}

/// The numbers of the receipts that came out, in order.
QStringList tst_PrinterPages::printed() const
{
    QStringList numbers;
    for (const PrintedPiece &piece : EscPosReader(m_settings->profile()).read(m_server->all()))
        if (piece.kind == PrintedPiece::Kind::Barcode)
            numbers.append(piece.text);
    return numbers;
}

LinkButton *tst_PrinterPages::link(const QString &words) const
{
    for (LinkButton *button : m_window->findChildren<LinkButton *>())
        if (button->text() == words && button->isVisible())
            return button;
    return nullptr;
}

void tst_PrinterPages::aSaleComesOutAndNobodyWaits()
{
    m_server->hasPaper = false;
    sell();
    sell();
    sell();
    QTRY_COMPARE(m_queue->condition(), PrinterCondition::NoPaper);
    QCOMPARE(m_queue->openCount(), 3);
    QTRY_COMPARE(m_window->printer().text(), QStringLiteral("Sin papel · 3"));
    shot(m_window.get(), QStringLiteral("no-paper"));
    m_server->putPaper();
    m_queue->wake();
    QTRY_COMPARE(m_queue->openCount(), 0);
    QCOMPARE(printed(), (QStringList{QStringLiteral("0001-00000001"), QStringLiteral("0001-00000002"), QStringLiteral("0001-00000003")}));
}

void tst_PrinterPages::shiftEnterPrintsNothing()
{
    sell(Qt::ShiftModifier);
    sell();
    QTRY_COMPARE(printed(), QStringList{QStringLiteral("0001-00000002")});
}

void tst_PrinterPages::theLastReceiptIsPrintedOnce()
{
    Hands::scan(1);
    key(Qt::Key_F12);
    key(Qt::Key_Return, Qt::ShiftModifier);
    key(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(printed(), QStringList{QStringLiteral("0001-00000001")});
    QCOMPARE(m_shop->sale->phase(), SaleController::Phase::Paid); // the change is still to be handed out
    QTRY_COMPARE(m_queue->openCount(), 0);
    key(Qt::Key_P, Qt::ControlModifier); // it would be a copy
    key(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(printed().size(), 2);
    QTRY_COMPARE(m_queue->openCount(), 0);
    const QString paper = QString::fromLatin1(m_server->all());
    QCOMPARE(paper.count(QStringLiteral("COPIA")), 1);
}

void tst_PrinterPages::whatIsDoubtedIsDecidedByKeys()
{
    m_server->diesAfter = 60;
    sell();
    QTRY_VERIFY(!m_queue->open().isEmpty() && m_queue->open().first().state == PrintState::Unsure);
    m_server->diesAfter = -1;
    key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(link(QStringLiteral("Imprimir de nuevo"))); // the disk knows it a moment before the page
    shot(m_window.get(), QStringLiteral("unsure"));
    link(QStringLiteral("Imprimir de nuevo"))->setFocus();
    key(Qt::Key_Space);
    QTRY_COMPARE(printed().size(), 1);
    QTRY_VERIFY(!link(QStringLiteral("Imprimir de nuevo")));
}

void tst_PrinterPages::theLineGoesWhenThePrinterIsWell()
{
    PrinterNotice notice(*m_queue, m_window->notice());
    m_server->hasPaper = false;
    sell();
    QTRY_VERIFY(m_window->notice().isVisible());
    QVERIFY(m_window->notice().text().contains(QStringLiteral("papel")));
    shot(m_window.get(), QStringLiteral("line-no-paper"));
    m_server->putPaper();
    key(Qt::Key_2, Qt::ControlModifier);
    key(Qt::Key_F5, Qt::ControlModifier); // what waits, now
    QTRY_COMPARE(m_queue->openCount(), 0);
    QTRY_VERIFY(!m_window->notice().isVisible());
    m_window->notice().show(NoticeStrip::Kind::Warn, QStringLiteral("package"), QStringLiteral("Otra cosa"));
    key(Qt::Key_1, Qt::ControlModifier); // back to the counter
    sell();
    QTRY_COMPARE(m_queue->openCount(), 0);
    QVERIFY(m_window->notice().isVisible()); // somebody else's
}

void tst_PrinterPages::whatIsDoubtedIsSaidUntilItIsDecided()
{
    PrinterNotice notice(*m_queue, m_window->notice());
    QSignalSpy wanted(&notice, &PrinterNotice::wanted);
    m_server->diesAfter = 60;
    sell();
    QTRY_VERIFY(m_window->notice().isVisible());
    shot(m_window.get(), QStringLiteral("line-unsure"));
    m_server->diesAfter = -1;
    key(Qt::Key_F7, Qt::ControlModifier); // the second link closes, whatever the line says
    QVERIFY(!m_window->notice().isVisible());
    QCOMPARE(m_queue->open().size(), 1);
    QVERIFY(m_queue->open().first().state == PrintState::Unsure);
    Q_EMIT m_queue->unsure(m_queue->open().first());
    key(Qt::Key_F6, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    Q_EMIT m_queue->unsure(m_queue->open().first());
    key(Qt::Key_F9, Qt::ControlModifier);
    QTRY_COMPARE(printed().size(), 1);
    QVERIFY(!m_window->notice().isVisible());
}

void tst_PrinterPages::whatIsDiscardedIsAskedFor()
{
    m_server->hasPaper = false;
    sell();
    QTRY_COMPARE(m_queue->condition(), PrinterCondition::NoPaper);
    key(Qt::Key_2, Qt::ControlModifier);
    const auto press = [this](const QString &words) { // its row is made anew each time, and shown a moment later
        QTRY_VERIFY(link(words));
        link(words)->click();
    };
    press(QStringLiteral("Descartar"));
    QCOMPARE(m_queue->openCount(), 1);
    shot(m_window.get(), QStringLiteral("discard"));
    press(QStringLiteral("Conservarlo"));
    QVERIFY(!link(QStringLiteral("Descartarlo")));
    press(QStringLiteral("Descartar"));
    press(QStringLiteral("Descartarlo"));
    QTRY_COMPARE(m_queue->openCount(), 0);
    m_server->putPaper();
}

void tst_PrinterPages::anybodySeesWhatWaits()
{
    PrintSheet sheet({m_theme, m_language, m_keys}, *m_queue, m_window->current()->parentWidget());
    m_server->hasPaper = false;
    sell();
    QTRY_COMPARE(m_queue->condition(), PrinterCondition::NoPaper);
    sheet.open();
    QVERIFY(link(QStringLiteral("Descartar")));
    shot(m_window.get(), QStringLiteral("sheet"));
    QCOMPARE(checks::nameless(m_window.get()), QStringList());
    QCOMPARE(checks::clipped(m_window.get()), QStringList());
    key(Qt::Key_Tab);
    QVERIFY(sheet.isAncestorOf(QApplication::focusWidget()));
    m_server->putPaper();
    key(Qt::Key_F5, Qt::ControlModifier);
    QTRY_COMPARE(printed().size(), 1);
    key(Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
}

void tst_PrinterPages::thePrinterIsSetUpByKeys()
{
    m_settings->setKind(PrinterAddress::Kind::None);
    QVERIFY(!m_queue->hasPrinter());
    QVERIFY(!m_window->printer().isVisible());
    key(Qt::Key_2, Qt::ControlModifier);
    m_settings->setKind(PrinterAddress::Kind::Network);
    QLineEdit *address = nullptr;
    for (QLineEdit *edit : m_page->findChildren<QLineEdit *>())
        if (edit->accessibleName() == QStringLiteral("Dónde está la impresora"))
            address = edit;
    QVERIFY(address);
    address->setFocus();
    address->selectAll();
    Hands::type(QStringLiteral("nowhere/at/all"));
    key(Qt::Key_Return);
    QVERIFY(m_queue->hasPrinter()); // as it was
    address->selectAll();
    Hands::type(m_server->address());
    key(Qt::Key_Return);
    QVERIFY(m_queue->hasPrinter());
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); // the test page
    QTRY_COMPARE(printed(), (QStringList{QStringLiteral("0001-00000123"), QStringLiteral("7791234567898")}));
    const auto says = [this](const QString &words) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->text() == words; });
    };
    QTRY_VERIFY(says(QStringLiteral("La página de prueba salió.")));
}

void tst_PrinterPages::thePreviewFollows()
{
    key(Qt::Key_2, Qt::ControlModifier);
    m_settingsScreen->open(m_receipt);
    m_receipt->opened();
    const QImage before = m_receipt->preview().paper();
    QVERIFY(!before.isNull());
    Hands::type(QStringLiteral("Defensa 1234"));
    QCOMPARE(m_settings->look().header, QStringLiteral("Defensa 1234"));
    const QImage with = m_receipt->preview().paper();
    QVERIFY(with.height() > before.height());
    PrinterProfile narrow = m_settings->profile();
    narrow.dots = PrinterProfile::Dots58;
    narrow.columns = 32;
    m_settings->setProfile(narrow);
    QVERIFY(m_receipt->preview().paper().width() < with.width());
    narrow.asPicture = true;
    const QImage letters = m_receipt->preview().paper();
    m_settings->setProfile(narrow);
    QVERIFY(m_receipt->preview().paper() != letters);
    const QTemporaryDir dir;
    QImage logo(300, 200, QImage::Format_RGB32);
    logo.fill(Qt::black);
    QVERIFY(logo.save(dir.filePath(QStringLiteral("logo.png"))));
    const auto dots = ReceiptPage::logoFrom(dir.filePath(QStringLiteral("logo.png")), PrinterProfile::Dots58);
    QVERIFY(dots.ok() && dots->isBlack(10, 10));
    QVERIFY(!ReceiptPage::logoFrom(dir.filePath(QStringLiteral("none.png")), PrinterProfile::Dots58).ok());
}

void tst_PrinterPages::theCustomerSeesTheSale()
{
    CustomerDisplay display({m_theme, m_language, m_keys}, *m_shop->sale);
    display.setShop(QStringLiteral("Almacén San Telmo"));
    display.open(m_window.get());
    m_window->activateWindow();
    QVERIFY(display.plainText().contains(QStringLiteral("Bienvenidos")));
    m_sale->activated();
    Hands::scan(2);
    QVERIFY(display.plainText().contains(QStringLiteral("Gaseosa cola")));
    QVERIFY(display.plainText().contains(m_language.text().withSymbol(Money(298000, Currency::ars()))));
    shot(&display, QStringLiteral("display-selling"));
    key(Qt::Key_F12);
    Hands::type(QStringLiteral("5000"));
    key(Qt::Key_Return);
    QVERIFY(display.plainText().contains(QStringLiteral("Vuelto")));
    QVERIFY(display.plainText().contains(m_language.text().withSymbol(Money(202000, Currency::ars()))));
    shot(&display, QStringLiteral("display-paid"));
    m_shop->sale->next();
    QVERIFY(display.plainText().contains(QStringLiteral("Bienvenidos")));
}

static void closeByHand(QWidget *window)
{
    QCloseEvent byAPerson;
    QSpontaneKeyEvent::setSpontaneous(&byAPerson);
    qApp->notify(window, &byAPerson);
}

/// Anybody at the counter may close its window; the setting is the shop's, and stays.
void tst_PrinterPages::aDisplayThatIsClosedIsPutAway()
{
    const Context context{m_theme, m_language, m_keys};
    m_settings->setShowsDisplay(true);
    DisplayDesk desk(context, *m_shop->sale, *m_settings, *m_window);
    desk.setShop(QStringLiteral("Almacén San Telmo"));
    QVERIFY(desk.display() && desk.display()->isVisible());
    closeByHand(desk.display());
    QTRY_VERIFY(!desk.display());
    QVERIFY(m_settings->showsDisplay());
    const DisplayDesk afterTheNextStart(context, *m_shop->sale, *m_settings, *m_window);
    QVERIFY(afterTheNextStart.display());
    m_settings->setShowsDisplay(true); // chosen once more
    QVERIFY(desk.display() && desk.display()->plainText().contains(QStringLiteral("San Telmo")));
    m_settings->setShowsDisplay(false);
    QVERIFY(!desk.display() && !afterTheNextStart.display());
}

/// A recovery code is printed on paper, and stays nowhere else.
void tst_PrinterPages::aFileIsNoPaper()
{
    QVERIFY(m_settings->isPaperOnly());
    m_settings->setKind(PrinterAddress::Kind::File);
    QVERIFY(!m_settings->isPaperOnly());
    QVERIFY(m_settings->setAddressText(QDir::temp().filePath(QStringLiteral("paper.bin"))).ok());
    QVERIFY(m_settings->hasPrinter() && !m_settings->isPaperOnly());
    m_settings->setKind(PrinterAddress::Kind::None);
    QVERIFY(!m_settings->isPaperOnly());
}

/// The program is the till's window: when that is closed nothing is left open. A display that somebody closed says so.
void tst_PrinterPages::theDisplayDoesNotKeepTheProgram()
{
    CustomerDisplay display({m_theme, m_language, m_keys}, *m_shop->sale);
    QSignalSpy closed(&display, &CustomerDisplay::closed);
    display.open(m_window.get());
    closeByHand(&display);
    QCOMPARE(closed.size(), 1);
    display.show();
    QTimer::singleShot(0, m_window.get(), &QWidget::close);
    QTimer::singleShot(20'000, qApp, [] { QCoreApplication::exit(1); });
    QVERIFY(display.isVisible());
    QCOMPARE(QCoreApplication::exec(), 0); // it ends by itself
}

void tst_PrinterPages::aPictureIsDrawnBesideTheSale()
{
    PrinterProfile profile = m_settings->profile();
    profile.asPicture = true;
    m_settings->setProfile(profile);
    QThread *drawnOn = nullptr;
    PaperDocument was;
    PaperDocument drawn;
    m_queue->setDress([&]() -> PrintQueue::Dress {
        return [&, profile](const PaperDocument &paper) {
            drawnOn = QThread::currentThread();
            was = paper;
            return drawn = PaperPainter::asPictures(paper, profile);
        };
    });
    sell();
    QTRY_VERIFY(m_queue->openCount() == 0 && !m_server->all().isEmpty());
    QVERIFY(drawnOn && drawnOn != QThread::currentThread());
    QVERIFY(drawn == PaperPainter::asPictures(was, profile)); // the same dots as on this thread
}

/// Money out: its slip comes out, and the row of the list has it again, marked.
void tst_PrinterPages::aSlipIsPrintedOnceMoreByKeys()
{
    TillFixture &base = m_shop->base;
    CashDesk cash(CashDesk::Parts{base.stores, *m_shop->reader, base.inlineExecutor, base.inlineExecutor, *m_kept});
    PaymentSettings payment(*m_shop->reader, *base.till, Currency::ars());
    connect(&cash, &CashDesk::moved, m_queue.get(), &PrintQueue::wake);
    m_queue->setSlipPaper([this](const CashMove &move, int copy) {
        return ReceiptPaper::ofLines(DayReport::move(move, {QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2")}, m_language.text()), copy);
    });
    auto *screen = new CashScreen({m_theme, m_language, m_keys}, {cash, payment, nullptr, nullptr, nullptr, m_queue.get()});
    m_window->addScreen(screen);
    m_window->open(screen);
    cash.open(CashCount(Currency::ars()), this, {});
    cash.move({CashMove::Kind::Out, Money(20000, Currency::ars()), QStringLiteral("bank"), {}}, this, {});
    const auto slips = [this] {
        QStringList lines;
        for (const PrintedPiece &piece : EscPosReader(m_settings->profile()).read(m_server->all()))
            lines.append(piece.text);
        return lines.join(QLatin1Char('\n'));
    };
    QTRY_COMPARE(slips().count(QStringLiteral("Comprobante")), 1);
    QVERIFY(!slips().contains(QStringLiteral("COPIA")));
    QVERIFY(slips().contains(QStringLiteral("Firma de quien lo retira")));
    screen->activated();
    QTest::keyClick(screen, Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(slips().count(QStringLiteral("Comprobante")), 2);
    QCOMPARE(slips().count(QStringLiteral("COPIA")), 1);
    shot(m_window.get(), QStringLiteral("slip"));
    QTest::keyClick(screen, Qt::Key_P, Qt::ControlModifier); // it is shown now
    QTRY_COMPARE(slips().count(QStringLiteral("COPIA 2")), 1);
    QTRY_COMPARE(m_queue->openCount(), 0);
    m_window.reset();
}

void tst_PrinterPages::looksRight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"es", "pt", "en"})
        QTest::addRow("1024x768-150-%s", language) << QSize(1024, 768) << false << QString::fromLatin1(language) << 150;
    for (const QSize size : {QSize(1024, 768), QSize(1366, 768)})
        for (const bool dark : {false, true})
            for (const char *language : {"es", "pt", "en"})
                QTest::addRow("%dx%d-%s-%s", size.width(), size.height(), dark ? "dark" : "light", language) << size << dark << QString::fromLatin1(language) << 100;
}

void tst_PrinterPages::looksRight()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QFETCH(int, percent);
    m_language.set(language);
    m_theme.setTextSize(percent);
    m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_window->resize(size);
    m_server->hasPaper = false;
    sell();
    QTRY_COMPARE(m_queue->condition(), PrinterCondition::NoPaper);
    key(Qt::Key_2, Qt::ControlModifier);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    for (SettingsPage *page : {static_cast<SettingsPage *>(m_page), static_cast<SettingsPage *>(m_receipt)}) {
        m_settingsScreen->open(page);
        page->opened();
        QCoreApplication::processEvents();
        shot(m_window.get(), QStringLiteral("%1-%2").arg(page == m_page ? QStringLiteral("printer") : QStringLiteral("receipt"), name));
        QCOMPARE(checks::nameless(m_window.get()), QStringList());
        QCOMPARE(checks::clipped(m_window.get()), QStringList());
        QVERIFY(page->width() <= page->parentWidget()->width()); // nothing beyond its right edge, nor under the paper
    }
}

QTEST_MAIN(tst_PrinterPages)
#include "tst_PrinterPages.moc"

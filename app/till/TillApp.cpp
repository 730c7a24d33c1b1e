// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/TillApp.h"
#include "app/till/CrashWords.h"
#include "app/till/TillPaper.h"
#include "app/till/Tour.h"
#include "models/services/returns/KeptExchange.h"
#include "ui/cash/CashScreen.h"
#include "ui/payment/CardDesk.h"
#include "ui/people/PeopleDesk.h"
#include "ui/products/ProductsScreen.h"
#include "ui/sale/LowStockNotice.h"
#include "ui/sale/SaleScreen.h"
#include "ui/sales/SalesScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ScannerFilter.h"
#include "ui/sync/ProblemWatch.h"
#include "ui/welcome/ProblemWindow.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/NoticeStrip.h"
#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QSettings>
#include <cstdio>

namespace mostrador {

namespace {

/// Tells whoever started the program, on stdout, once: the window is painted, and a scan is taken.
class ReadyTeller final : public QObject {
public:
    explicit ReadyTeller(QWidget *window) : QObject(window) { window->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this,
                [] {
                std::fputs("ready window\n", stdout);
                std::fflush(stdout);
                },
                Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

TillApp::TillApp(ProgramOptions &options) : m_options(options), m_shortcuts(options.value(QStringLiteral("keys"))) {}

TillApp::~TillApp() = default;

QString TillApp::lookFile(const QString &dataDir)
{
    return dataDir + QStringLiteral("/look.ini");
}

/// What was asked for on the command line, else what was used last, else what the system says.
void TillApp::readLook()
{
    const QSettings kept(lookFile(m_options.dataDir()), QSettings::IniFormat);
    const auto look = [&](const QString &name, const QString &fallback) {
        return m_options.isSet(name) ? m_options.value(name) : kept.value(name, fallback).toString();
    };
    const QString dark = QStringLiteral("dark");
    const QString system = Theme::modeOfSystem() == Theme::Mode::Dark ? dark : QStringLiteral("light");
    m_language.set(look(QStringLiteral("lang"), Language::ofSystem()));
    m_theme.setMode(look(QStringLiteral("theme"), system) == dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_theme.setTextSize(qBound(100, look(QStringLiteral("text-size"), QStringLiteral("100")).toInt(), 150));
    m_theme.apply();
    connect(&m_theme, &Theme::changed, this, &TillApp::keepLook);
    connect(&m_language, &Language::changed, this, &TillApp::keepLook);
}

void TillApp::keepLook()
{
    QSettings kept(lookFile(m_options.dataDir()), QSettings::IniFormat);
    kept.setValue(QStringLiteral("lang"), m_language.tag());
    kept.setValue(QStringLiteral("theme"), m_theme.mode() == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    kept.setValue(QStringLiteral("text-size"), m_theme.textSize());
}

int TillApp::showProblem(const Error &error)
{
    qCritical().noquote() << error.message << error.detail;
    const bool isSeen = QGuiApplication::platformName() != QLatin1String("offscreen") && QGuiApplication::platformName() != QLatin1String("minimal");
    if (!isSeen && !m_options.isSet(QStringLiteral("shots")))
        return int(exitFor(error)); // nobody is there to close a window
    ProblemWindow window(m_theme, error, m_options.dataDir());
    window.show();
    if (m_options.isSet(QStringLiteral("shots"))) {
        QDir().mkpath(m_options.value(QStringLiteral("shots")));
        window.grab().save(m_options.value(QStringLiteral("shots")) + QStringLiteral("/01-problem.png"));
    } else {
        QApplication::exec();
    }
    return int(exitFor(error));
}

void TillApp::takeIdentity()
{
    const TillIdentity identity = m_runtime->identity();
    m_sale->setCurrency(identity.currency);
    m_window->setShop(identity.storeName, identity.tillName);
    m_saleScreen->setShop(identity.storeName, identity.tillName);
    introduce();
    m_paper->retell();
}

/// To the screens that are made already.
void TillApp::introduce()
{
    const TillIdentity identity = m_runtime->identity();
    if (m_productsScreen)
        m_productsScreen->setCurrency(identity.currency);
    if (m_cashScreen)
        m_cashScreen->setShop(identity.storeName, identity.tillName);
    if (!m_salesScreen)
        return;
    m_salesScreen->setShop(identity.storeName, identity.tillName);
    m_salesScreen->setCurrency(identity.currency);
}

/// One line about what the hub did not take, with the way to where it is settled.
void TillApp::watchProblems()
{
    m_problems = std::make_unique<ProblemWatch>(m_runtime->documents(), m_runtime->till());
    connect(m_problems.get(), &ProblemWatch::counted, m_window.get(), &MainWindow::setProblems);
    m_window->setProblems(m_problems->waiting());
    connect(m_problems.get(), &ProblemWatch::found, this, [this](const Words &words) {
        const QString sync = QStringLiteral("refresh-cw");
        m_window->notice().show(NoticeStrip::Kind::Warn, sync, words,
                                {{[] { return tr("See what it is"); },
                                  [this, sync] {
            m_window->notice().clear();
            m_window->open(m_window->screenWithIcon(sync));
                                  }}});
    });
}

/// After a crash or a power cut between recording and receipt.
void TillApp::watchReceipt()
{
    connect(m_sale.get(), &SaleController::receiptFound, this, [this](const CommittedSale &found) {
        const auto file = m_runtime->pastSales().file(found.sale.number);
        if (file && file->returned().state() != Undone::No) // somebody has seen to it since
            return m_sale->dismissReceipt(found.sale.number);
        m_window->notice().keep(NoticeStrip::Kind::Warn, QStringLiteral("octagon-alert"),
                                [this, sale = found.sale] { return CrashWords::ofReceipt(sale, m_language.text()); },
                                {{[] { return tr("Show it again"); },
                                  [this, found] {
            m_window->notice().clear();
            m_sale->dismissReceipt(found.sale.number);
            const bool isLast = m_sale->last() && m_sale->last()->sale.number == found.sale.number;
            if (!isLast || m_sale->phase() != SaleController::Phase::Selling)
                return showDocument(found.sale.number);
            m_window->open(m_saleScreen);
            m_saleScreen->showLastReceipt();
                                  }},
                                 closing([this, number = found.sale.number] { m_sale->dismissReceipt(number); })});
    });
}

/// A card that was charged or given back, or perhaps was, and no document knows of it: said wherever the cashier is.
void TillApp::watchCards()
{
    connect(m_cards.get(), &CardDesk::wanted, this, &TillApp::showCard);
    connect(m_cards.get(), &CardDesk::found, this, [this](const PaymentAttempt &attempt) {
        const bool isLoose = m_runtime->terminalPayments().stranded().contains(attempt);
        const bool isSettled = attempt.state != AttemptState::Unknown && !isLoose;
        QList<NoticeStrip::Action> actions{closing()};
        if (!isSettled)
            actions.prepend({[] { return tr("See it"); }, [this, attempt] { showCard(attempt); }});
        const Words words([this, attempt, isLoose] { return CrashWords::ofCard(attempt, isLoose, m_language.text()); });
        m_window->notice().clear(m_saidOfCards.take(attempt.reference));
        if (isSettled) // nobody has anything to do about it: it waits behind what is to be read
            m_window->notice().show(NoticeStrip::Kind::Info, QStringLiteral("credit-card"), words, actions);
        else
            m_window->notice().keep(NoticeStrip::Kind::Warn, QStringLiteral("credit-card"), words, actions, attempt.reference);
        m_saidOfCards.insert(attempt.reference, m_window->notice().last());
    });
    connect(m_cards.get(), &CardDesk::cleared, m_window.get(), [this](const QString &reference) { // what was said of it is not so any more
        m_window->notice().clear(m_saidOfCards.take(reference));
    });
}

void TillApp::showDocument(const QString &number)
{
    m_window->open(m_window->screenWithIcon(QStringLiteral("receipt"))); // it is made by then
    m_salesScreen->showDocument(number);
}

/// What went back to a card belongs to the return of what it paid; all else is the counter's.
void TillApp::showCard(const PaymentAttempt &attempt)
{
    m_window->notice().clear(m_saidOfCards.value(attempt.reference)); // another line was not read yet
    const bool isBack = attempt.kind != AttemptKind::Purchase && attempt.state == AttemptState::Approved;
    const QString number = isBack ? m_runtime->pastSales().soldWith(attempt.original) : QString();
    if (!number.isEmpty())
        return showDocument(number);
    if (KeptExchange::askedAs(attempt.draft, m_runtime->settings().value(setting::Exchange)))
        return m_window->open(m_window->screenWithIcon(QStringLiteral("receipt"))); // charged for it
    m_window->open(m_saleScreen);
    m_cards->showFirst(attempt.reference);
}

/// An exchange that was being paid when the program ended.
void TillApp::watchExchange()
{
    if (m_runtime->settings().value(setting::Exchange).isEmpty())
        return;
    m_window->notice().show(NoticeStrip::Kind::Info, QStringLiteral("history"), [] { return tr("An exchange was being paid when the program ended: it is kept."); },
                            {{[] { return tr("Go on with it"); },
                              [this] {
        m_window->notice().clear();
        m_window->open(m_window->screenWithIcon(QStringLiteral("receipt")));
                              }},
                             closing()});
    connect(&m_runtime->settings(), &TillSettings::changed, m_window.get(), [this, said = m_window->notice().last()](const QString &key) {
        if (key == setting::Exchange && m_runtime->settings().value(key).isEmpty()) // it was recorded, or left
            m_window->notice().clear(said);
    });
}

/// A parked sale that two tills took while one of them was without the hub, and both have charged.
void TillApp::watchParked()
{
    const auto look = [this] {
        for (const ParkedRow &row : m_runtime->parking().disputes()) {
            if (row.sold.size() < 2)
                continue;
            const Words words([row] {
                return tr("A parked sale was charged twice, here and at till %1: receipts %2. Void the one that the customer did not pay.")
                    .arg(row.rival.value)
                    .arg(row.sold.join(QStringLiteral(", ")));
            });
            warn(words, [this, id = row.id] { m_runtime->till().dismissParked(id); });
            return;
        }
    };
    connect(&m_runtime->parking(), &Parking::changed, this, look);
    look();
}

void TillApp::watchDisk()
{
    connect(&m_runtime->till(), &Till::reserveUsed, this, [this] {
        warn([] {
            return tr(
                "The disk of this machine is full. Sales go on being recorded for now, where room was kept for this; make space today, before that is used up, too.");
        });
    });
    connect(m_runtime.get(), &TillRuntime::damageFound, this, [this](const Error &what) { warn(what.message); });
}

/// The way out of a line above the screens: it was read, and the screen in front goes on.
NoticeStrip::Action TillApp::closing(const std::function<void()> &read)
{
    return {[] { return tr("Close"); },
            [this, read] {
        m_window->notice().clear();
        if (read)
            read();
        m_window->current()->activated();
            }};
}

/// Above whatever screen is in front, until somebody says that it was read.
void TillApp::warn(const Words &words, const std::function<void()> &read)
{
    m_window->notice().keep(NoticeStrip::Kind::Bad, QStringLiteral("octagon-alert"), words, {closing(read)});
}

void TillApp::welcome(bool again)
{
    const TillIdentity who = m_runtime->identity();
    const QUrl hub(m_options.isSet(QStringLiteral("hub")) || !again ? QUrl(m_options.value(QStringLiteral("hub"))) : who.hubUrl);
    auto *page = new WelcomePage({m_theme, m_language, m_shortcuts}, m_runtime->sync(), hub, again ? who.tillName : m_options.value(QStringLiteral("till-name")),
                                 again ? WelcomePage::Why::Again : WelcomePage::Why::FirstRun);
    connect(page, &WelcomePage::left, m_window.get(), &MainWindow::uncover);
    m_window->cover(page);
    if (!again && m_options.isSet(QStringLiteral("enrol")))
        page->join(m_options.value(QStringLiteral("enrol")));
}

/// --enrol on a till that has joined before: its code is for when the hub has stopped it, and only then. Why it did not is said in the window, too, where
/// whoever is there can see to it.
void TillApp::joinWithCode(const SyncStatus &status)
{
    if (!status.mustJoin || !m_options.isSet(QStringLiteral("enrol")) || std::exchange(m_codeUsed, true))
        return;
    const TillIdentity who = m_runtime->identity();
    const QUrl hub(m_options.isSet(QStringLiteral("hub")) ? QUrl(m_options.value(QStringLiteral("hub"))) : who.hubUrl);
    m_runtime->sync().enrol(hub, m_options.value(QStringLiteral("enrol")), who.tillName, [this](const Result<void> &joined) {
        if (joined)
            return;
        qWarning().noquote() << joined.error().message;
        warn(joined.error().message);
    });
}

void TillApp::makeWindow()
{
    const Context context{m_theme, m_language, m_shortcuts};
    m_sale = std::make_unique<SaleController>(m_runtime->till(), m_runtime->catalogue(), m_clock);
    m_sale->setPricing(m_runtime->pricing());
    m_sale->setRules(m_runtime->rules());
    m_sale->setPaymentSettings(m_runtime->paymentSettings());
    m_cards = std::make_unique<CardDesk>(CardDesk::Needs{*m_sale, m_runtime->terminalPayments(), m_runtime->paymentSettings(), &m_runtime->settings()});
    m_sale->setParking(m_runtime->parking());
    m_window = std::make_unique<MainWindow>(context, m_runtime->sync());
    m_scanner = new ScannerFilter(qApp);
    m_paper = std::make_unique<TillPaper>(context, TillPaper::Needs{*m_runtime, *m_sale, *m_window, m_cards.get()});
    addScreens();
    m_watch = std::make_unique<LowStockWatch>(m_runtime->catalogue(), m_runtime->till());
    m_lowStock = std::make_unique<LowStockNotice>(*m_watch, *m_window, m_language);
    watchProblems();
    watchDisk();
    watchReceipt();
    watchCards();
    watchParked();
    watchExchange();
    connect(m_scanner, &ScannerFilter::scanned, m_window.get(), &MainWindow::scanned);
    connect(&m_runtime->sync(), &SyncControl::enrolled, this, [this] {
        takeIdentity();
        m_window->uncover();
    });
    connect(m_window.get(), &MainWindow::joinWanted, this, [this] { welcome(true); });
    if (m_runtime->identity().isEnrolled())
        connect(&m_runtime->sync(), &SyncControl::statusChanged, this, &TillApp::joinWithCode);
    takeIdentity();
    if (m_runtime->identity().isEnrolled())
        m_sale->restore();
    else
        welcome(false);
    new ReadyTeller(m_window.get());
    m_people->start();
    if (m_options.isOn(QStringLiteral("kiosk"))) {
        m_window->setGeometry(m_window->screen()->geometry()); // where no window manager makes it so large
        m_window->showFullScreen();
    } else {
        m_window->showFitting();
    }
    m_runtime->terminalPayments().resume();
    m_window->activateWindow(); // on a screen without a window manager nobody else gives it the keyboard
    if (m_window->current())
        m_window->current()->activated();
}

void TillApp::startTour()
{
    m_tour = std::make_unique<Tour>(Tour::Needs{*m_window, *m_runtime, *m_sale, m_theme, m_language}, m_options.value(QStringLiteral("shots")));
    connect(m_tour.get(), &Tour::finished, qApp, [](int code) { QApplication::exit(code); }, Qt::QueuedConnection);
    m_tour->start(m_options.value(QStringLiteral("tour")));
}

int TillApp::run()
{
    readLook();
    onTermination([] { QApplication::quit(); });
    TillRuntime::Settings settings;
    settings.dataDir = m_options.dataDir();
    settings.hub = QUrl(m_options.value(QStringLiteral("hub")));
    settings.kafka = m_options.value(QStringLiteral("kafka"));
    settings.caFile = m_options.value(QStringLiteral("ca-file"));
    settings.ackLog = m_options.value(QStringLiteral("ack-log"));
    settings.offline = m_options.isOn(QStringLiteral("offline"));
    settings.backups = BackupRounds::planOf(m_options);
    settings.payment = {m_options.value(QStringLiteral("cash-rounding")),
                        m_options.value(QStringLiteral("notes")),
                        {m_options.value(QStringLiteral("terminal")), m_options.value(QStringLiteral("terminal-ca-file"))}};
    settings.pinSecret = m_options.value(QStringLiteral("pin-secret")) == QLatin1String("file") ? Pepper::Place::File : Pepper::Place::Keychain;
    settings.keepDays = m_options.value(QStringLiteral("keep-days")).toInt();
    auto opened = TillRuntime::open(settings);
    if (!opened)
        return showProblem(opened.error());
    m_runtime = std::move(*opened);
    m_runtime->sync().setHubIsLost(m_options.isOn(QStringLiteral("hub-is-lost")));
    makeWindow();
    m_runtime->start();
    if (m_options.isSet(QStringLiteral("shots")))
        startTour();
    const int code = QApplication::exec();
    m_sale->end();
    m_tour.reset();
    m_people.reset();
    m_paper.reset();  // it shows how the printer is in the window
    m_window.reset(); // before what it shows
    return code;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/ProgramOptions.h"
#include "app/runtime/TillRuntime.h"
#include "models/transport/runtime/SystemClock.h"
#include "ui/shell/LaterScreen.h"
#include "ui/widgets/NoticeStrip.h"
#include <memory>

namespace mostrador {

class CardDesk;
class CashScreen;
class LowStockNotice;
class LowStockWatch;
class MainWindow;
class PeopleDesk;
class ProblemWatch;
class ProductsScreen;
class SaleController;
class SaleScreen;
class SalesScreen;
class ScannerFilter;
class TillPaper;
class TillSettings;
class Tour;
struct PaymentAttempt;

/// The desktop program: opens the till, makes the window, wires both.
class TillApp final : public QObject {
    Q_OBJECT
public:
    explicit TillApp(ProgramOptions &options);
    ~TillApp() override;
    static ProgramOptions::Program program();
    static QString lookFile(const QString &dataDir); ///< colours, size of type and language as they were used last
    int run(); ///< the exit code

private:
    void readLook();
    void keepLook();
    int showProblem(const Error &error);
    void makeWindow();
    void addScreens();
    void addLater(const LaterScreen::Face &face, const std::function<Screen *()> &made);
    void addSettings(const Context &context);
    void addCash(const Context &context);
    QString whyNoSale() const;
    Screen *makeSettings(const Context &context);
    void introduce();
    void watchProblems();
    void watchDisk();
    void warn(const Words &words, const std::function<void()> &read = {});
    NoticeStrip::Action closing(const std::function<void()> &read = {});
    void watchReceipt();
    void watchCards();
    void showCard(const PaymentAttempt &attempt);
    void showDocument(const QString &number);
    void watchParked();
    void watchExchange();
    void welcome(bool again);
    void joinWithCode(const SyncStatus &status);
    void takeIdentity();
    void startTour();
    bool m_codeUsed = false; ///< of --enrol
    QHash<QString, NoticeStrip::Line> m_saidOfCards;

    ProgramOptions &m_options;
    SystemClock m_clock;
    Shortcuts m_shortcuts;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<TillRuntime> m_runtime;
    std::unique_ptr<SaleController> m_sale;
    std::unique_ptr<CardDesk> m_cards;
    std::unique_ptr<LowStockWatch> m_watch;
    std::unique_ptr<LowStockNotice> m_lowStock;
    std::unique_ptr<ProblemWatch> m_problems;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PeopleDesk> m_people;
    std::unique_ptr<TillPaper> m_paper;
    std::unique_ptr<Tour> m_tour;
    ScannerFilter *m_scanner = nullptr;
    SaleScreen *m_saleScreen = nullptr;
    SalesScreen *m_salesScreen = nullptr;
    CashScreen *m_cashScreen = nullptr;
    ProductsScreen *m_productsScreen = nullptr;
};

} // namespace mostrador

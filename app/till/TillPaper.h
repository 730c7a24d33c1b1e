// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runtime/TillRuntime.h"
#include "ui/cash/DayReport.h"
#include "ui/paper/ReceiptPaper.h"
#include "ui/people/RecoverySheet.h"
#include "ui/shell/Context.h"

namespace mostrador {

class CardDesk;
class DisplayDesk;
class MainWindow;
class PrinterPage;
class PrintSheet;
class ReceiptPage;
class SaleController;
class SettingsPage;

/// What comes out of the till: receipts as this shop wants them, the drawer when cash changes hands, what is said when the printer fails, and
/// what the customer sees.
class TillPaper final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        TillRuntime &runtime;
        SaleController &sale;
        MainWindow &window;
        const CardDesk *cards = nullptr;
    };
    TillPaper(const Context &context, const Needs &needs);
    ~TillPaper() override;
    QList<SettingsPage *> makePages();                          ///< of the settings
    SettingsPage *printerPage() const { return m_printerPage; } ///< none before they were made
    RecoverySheet::Print printSecret();                         ///< nothing of it is kept; none: there is no printer, or it is a file
    Result<QString> savePdf(const Sale &sale) const;            ///< into pdfFolder(); the file
    void showWaiting();                                         ///< how the printer is and what waits, for whoever may not see the settings
    void retell();                                              ///< shop or till have another name

Q_SIGNALS:
    void printerPageWanted(); ///< somebody wants to see what it is with the printer

private:
    ReceiptPaper::About about() const;
    DayReport::Place place() const;
    void showState();
    void openDrawer();
    void openDrawerFor(const Sale &sale);
    Context m_context;
    Needs m_needs;
    SettingsPage *m_printerPage = nullptr;
    PrintSheet *m_waiting = nullptr;
    std::unique_ptr<DisplayDesk> m_display;
};

} // namespace mostrador

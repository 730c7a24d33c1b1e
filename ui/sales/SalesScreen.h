// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/PastSalesModel.h"
#include "models/services/Catalogue.h"
#include "models/services/PricingService.h"
#include "models/services/Till.h"
#include "models/sync/SyncStatus.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Screen.h"
#include <functional>

class QStackedWidget;

namespace mostrador {

class CardDesk;
class CodeReader;
class EmptyState;
class KeyButton;
class NoticeStrip;
class PaymentSettings;
class Customers;
class ReceiptLookup;
class ReturnPage;
class SaleDetail;
class SaleVoid;
class SearchBox;
class SellingRules;
class TableView;
class TerminalPayments;
class ThemedLabel;
class TillSettings;
class VoidPanel;

/// Past documents of this till: found as one types, shown as they were, reprinted, voided, returned. All by keyboard, all without a network; receipts of the
/// shop's other tills come back, too, while the hub answers.
class SalesScreen final : public Screen {
    Q_OBJECT
public:
    struct Needs {
        Till &till;
        PastSales &sales;
        Catalogue &catalogue;
        SyncControl &sync;
        const Clock &clock;
        const PricingService *pricing = nullptr;
        TerminalPayments *terminal = nullptr;
        Approvals *approvals = nullptr;                                ///< none: everybody may do everything
        std::function<Result<QString>(const Sale &sale)> savePdf = {}; ///< answers with the file
        std::function<QString()> whyNot = {};                          ///< nothing is taken back or voided now, for the cashier; none, or empty: it is
        const CodeReader *codes = nullptr;                             ///< none: only codes as the catalogue has them
        PaymentSettings *payment = nullptr;                            ///< cash is rounded by them
        CardDesk *cards = nullptr;                                     ///< for what an exchange is charged; none: no terminal is asked
        TillSettings *settings = nullptr;                              ///< an exchange that is paid is kept in them
        ReceiptLookup *receipts = nullptr;                             ///< of the shop's other tills; none: they cannot be asked for
        const SellingRules *rules = nullptr;                           ///< of what is taken in an exchange; none: also what the shop does not have
        const Customers *customers = nullptr;                          ///< whose prices that has; none: everybody's
    };
    SalesScreen(const Context &context, const Needs &needs, QWidget *parent = nullptr);

    void setShop(const QString &shop, const QString &till);
    void setCurrency(Currency currency);
    void showDocument(const QString &number); ///< of this till: found, and its receipt beside it
    QString title() const override { return tr("Sales"); }
    QString icon() const override { return QStringLiteral("receipt"); }
    void activated() override;
    void scanned(const QString &code) override;
    /// "return": somebody wants to bring something back, and its sale is to be found. A document's number: it is what comes back.
    void asked(const QString &argument) override;
    bool stepBack() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBrowser();
    void connectParts();
    bool runKey(const QKeyEvent &event);
    void run(const QString &action);
    void applySearch();
    void showEmpty();
    void refresh();
    void takeUp();
    void showCurrent();
    QString current() const;
    void select(const QString &number);
    void startReturn(const QString &number);
    void openReturn(const QString &number);
    void askElsewhere(const QString &number);
    void tellElsewhere(const QString &number, const Error &why);
    void checkElsewhere(const QString &number);
    void startWithoutReceipt();
    void showReturn();
    void leaveReturn();
    void takeUpLeft();
    bool takeUpExchange();
    void returned(const CommittedSale &document);
    void seen();
    void closeUnseen();
    void startVoid();
    void askVoid(const QString &reason, const QString &code);
    void voidFailed(const QString &why);
    void voided(const CommittedSale &document);
    void leaveVoid();
    void reprint();
    void savePdf();
    void refuse(const Words &message);
    void askFor(const Words &action, const Words &message, std::function<void()> run);
    bool isShut();
    void layoutColumns();
    QDate today() const;
    bool isReturning() const;
    bool isVoiding() const;
    bool isVoidOnItsWay();

    Needs m_needs;
    Currency m_currency;
    PastSalesModel m_model;
    QStackedWidget *m_pages = nullptr;
    ThemedLabel *m_heading = nullptr;
    SearchBox *m_search = nullptr;
    KeyButton *m_without = nullptr;
    NoticeStrip *m_notice = nullptr;
    quint64 m_left = 0; ///< the line of m_notice that offers a return to be taken up again
    QStackedWidget *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    TableView *m_table = nullptr;
    QStackedWidget *m_side = nullptr;
    SaleDetail *m_detail = nullptr;
    VoidPanel *m_void = nullptr;
    ReturnPage *m_return = nullptr;
    SaleVoid *m_voiding = nullptr;
    QString m_asked;            ///< number of the receipt that the hub is asked for
    QString m_elsewhere;        ///< of the one that could not be opened: for whoever looks at what comes back without it
    QString m_unseen;           ///< number of what was recorded last, and stands in the line at the top
    bool m_wantsReturn = false; ///< Enter on a document takes it back
    bool m_hasLooked = false;   ///< for an exchange that an earlier run of the program left, and none is left that cannot go on
    bool m_stale = true;        ///< not read yet, or something was recorded while another screen was in front
};

} // namespace mostrador

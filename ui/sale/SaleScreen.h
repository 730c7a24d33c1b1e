// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/CartModel.h"
#include "models/services/Customers.h"
#include "models/services/Documents.h"
#include "models/sync/SyncStatus.h"
#include "ui/sale/SaleEdits.h"
#include "ui/sale/tabs/Numpad.h"
#include "ui/shell/Screen.h"
#include <QTimer>
#include <functional>

class QStackedWidget;

namespace mostrador {

class CardDesk;
class CardView;
class CartTable;
class CodeField;
class EmptyState;
class FavouriteBoard;
class FavouriteEditor;
class LastItem;
class MissedCodes;
class NoticeStrip;
class PaidPanel;
class ParkedChip;
class ParkedPanel;
class PartPaid;
class PaymentPanel;
class PrintQueue;
class QuickPanel;
class SalePanels;
class SearchPopup;
class TillSettings;
class TotalsFoot;
class UndoBar;
class Veil;

/// The counter: code box, the sale's lines, and in the right column favourites, payment or the change due. All by keyboard.
class SaleScreen final : public Screen {
    Q_OBJECT
public:
    struct Needs {
        SaleController &sale;
        Catalogue &catalogue;
        Till &till;
        Documents &documents;
        SyncControl &sync;
        Customers &customers;
        PricingService &pricing;
        const Clock &clock;
        CardDesk *cards = nullptr; ///< none: cards are recorded, and no terminal is asked
        Parking *parking = nullptr;
        TillSettings *settings = nullptr; ///< the favourites are kept in them
        Approvals *approvals = nullptr;   ///< none: everybody may do everything
        PrintQueue *printing = nullptr;
    };
    SaleScreen(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    ~SaleScreen() override;

    void setShop(const QString &shop, const QString &till);
    void editFavourites();
    void showLastReceipt();                    ///< beside the open sale, which stays
    QString title() const override { return tr("Sell"); }
    QString icon() const override { return QStringLiteral("shopping-cart"); }
    void activated() override;
    void scanned(const QString &code) override;
    bool stepBack() override;
    QBoxLayout *noticePlace() override { return m_lines; }

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectSale();
    bool runKey(const QKeyEvent &event);
    void run(const QString &action);
    void connectPanels(const Needs &needs);
    bool runPanel(const QString &action);
    void connectQuick();
    bool runTab(const QString &action);
    void runPad(Numpad::Deed deed);
    void applyTyped(Numpad::Deed deed, const QString &typed);
    void wasTyped(const Result<void> &done);
    bool runCodeKey(const QKeyEvent &event);
    void accept();
    void acceptQuantity();
    void pick(const Product &product);
    void enter(const QString &text);
    void searchFor(const QString &text);
    void startQuantity();
    void startWeighing();
    void leaveQuantity();
    bool asksForWeight(const QString &scanned = {});
    QString inHand() const;
    void wasAdded(bool withQuantity);
    bool asksAgain(Quantity quantity, const QString &said);
    void refuse(const Words &message);
    void showEarlier(const CommittedSale &sale, int copy = 0);
    void reprintLast();
    void printLast();
    bool opensReceipt(const QString &code);
    void showUnknown(const SaleController::Entry &entry, const QString &typed);
    void missed(const QString &code);
    void refreshCart();
    void refreshSelection();
    void showPhase();
    void connectCards();
    void showCard();
    void showWaitingCards();
    bool isCardInFront() const;
    void addParking(Parking &parking);
    void startParking();
    void startRecall();
    bool leaveParked();
    void sayOfParking(const QString &message);
    void showUnparked();
    void layoutColumns();
    QString listName() const;
    void setPlaceholder();

    SaleController &m_sale;
    Catalogue &m_catalogue;
    Till &m_till;
    Documents &m_documents;
    SyncControl &m_sync;
    PricingService &m_pricing;
    const Clock &m_clock;
    QTimer m_ageing; ///< what is said of the stock's age
    SaleEdits m_edits;
    CardDesk *m_cards;
    PrintQueue *m_printing;
    CartModel m_model;
    QVBoxLayout *m_lines = nullptr; ///< above the left column: the right one, with its tiles, keeps its place
    QWidget *m_left = nullptr;
    CodeField *m_code = nullptr;
    NoticeStrip *m_notice = nullptr;
    MissedCodes *m_missed = nullptr;
    PartPaid *m_partPaid = nullptr;
    LastItem *m_last = nullptr;
    QStackedWidget *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    CartTable *m_table = nullptr;
    UndoBar *m_undo = nullptr;
    TotalsFoot *m_foot = nullptr;
    SearchPopup *m_popup = nullptr;
    Veil *m_veil = nullptr;
    QStackedWidget *m_right = nullptr;
    FavouriteBoard *m_favourites;
    QuickPanel *m_quick = nullptr;
    FavouriteEditor *m_favouriteEditor = nullptr; ///< made when it is first wanted
    PaymentPanel *m_payment = nullptr;
    PaidPanel *m_paid = nullptr;
    SalePanels *m_panels = nullptr;
    CardView *m_card = nullptr;
    ParkedPanel *m_parked = nullptr;
    ParkedChip *m_parkedChip = nullptr;
    NoticeStrip *m_unparked = nullptr; ///< that another sale waits
    static constexpr int MostAtOnce = 9999;
    QString m_asked;        ///< a quantity that was doubted
    int m_quantityOf = 0;   ///< line whose quantity is being typed; 0 = none
    bool m_weighing = false;///< it is the weight that the line was picked without
    NoticeStrip::Line m_refusal = 0; ///< what was wanted last was not done
    bool m_byName = false;  ///< F10: what is typed is a name, whatever it looks like
    bool m_moved = false;   ///< somebody chose in the list of what was found
    bool m_oldReceipt = false;
    bool m_isScan = false; ///< what is being entered was scanned
};

} // namespace mostrador

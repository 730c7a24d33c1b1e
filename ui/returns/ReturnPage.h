// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/returns/ExchangePayment.h"
#include "ui/returns/ReturnLinesModel.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace mostrador {

class CardDesk;
class CardView;
class CodeField;
class CodeReader;
struct CodeReading;
class KeyButton;
class NoticeStrip;
class PaymentPanel;
class ReturnPanel;
class SearchPopup;
class TableView;
class ThemedLabel;
class Veil;

/// A return: the lines of the sale with how much of each comes back, and beside them why and how the money goes back. Without a receipt the lines are
/// scanned. What an exchange is to be charged is paid in the right column, as a sale is. All by keyboard.
class ReturnPage final : public QWidget {
    Q_OBJECT
public:
    struct Needs {
        Till &till;
        PastSales &sales;
        Catalogue &catalogue;
        const Clock &clock;
        const PricingService *pricing = nullptr;
        TerminalPayments *terminal = nullptr;
        Approvals *approvals = nullptr;
        const CodeReader *codes = nullptr; ///< none: only codes as the catalogue has them
        PaymentSettings *payment = nullptr;
        CardDesk *cards = nullptr;        ///< none: cards are recorded, and no terminal is asked for what is charged
        TillSettings *settings = nullptr; ///< an exchange that is charged is kept in them over a kill; none: it is not
        const SellingRules *rules = nullptr;  ///< of what is taken instead; none: also what the shop does not have
        const Customers *customers = nullptr; ///< whose prices what is taken instead has; none: everybody's
    };
    ReturnPage(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    void setWhyNot(std::function<QString()> whyNot) { m_draft.setWhyNot(std::move(whyNot)); }

    Result<void> open(const QString &number); ///< errors as ReturnDraft::open(); then the page is as it was
    void openWithoutReceipt(Currency currency, const QString &note = {});
    /// An exchange that was being paid when the program ended; false: there was none. Error: as open(), nothing of it can come back, or it cannot be read: it
    /// stays kept until somebody has given back what was received for it, and says so.
    Result<bool> restore();
    void forgetKept() { m_exchange.forget(); }
    void enter(); ///< the focus to where a person goes on
    void scanned(const QString &code);
    void reread(); ///< what came back of the receipt elsewhere may be known by now
    void refuse(const QString &message) { say(Error{Error::Code::Conflict, message, {}}); }
    bool stepBack(); ///< one step; at last the page is left
    void leave();    ///< nothing of it was recorded; what was chosen can be taken up again
    /// What left() was said of, where something of it was chosen, until another one begins or this is taken up. In words: "The return of receipt 0001-00000007 was left".
    bool hasLeft() const { return m_leftBehind.has_value(); }
    QString leftText() const;
    Result<void> takeUpLeft(); ///< errors as restore(): then it stays left
    void retranslate();
    ReturnDraft &draft() { return m_draft; }
    const ExchangePayment &payment() const { return m_exchange; }

Q_SIGNALS:
    void left();
    void finished(const mostrador::CommittedSale &document);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeSteps();
    QWidget *makeRight();
    void connectPayment();
    void showPhase();
    void showCard();
    bool isCardInFront() const;
    void rememberLeft();
    Result<void> openKept(const KeptExchange &kept, const QString &note);
    Result<void> restoreRows(const KeptExchange &kept);
    QString repricedText(const QStringList &names, const QList<UnitPrice> &was) const;
    QString sumsText() const;
    QString heldText() const;
    bool runKey(const QKeyEvent &event);
    void refresh();
    void say(const Result<void> &result);
    int row() const;
    int insteadRow() const; ///< of what is taken instead, from 0; negative: a line that comes back is chosen
    void step(int pieces);
    void startQuantity(const QString &digits);
    void acceptQuantity();
    void toggleDamaged();
    void addCode();
    void add(const Product &product);
    void addReading(const CodeReading &reading, Quantity times);
    Result<CodeReading> readingOf(const QString &code) const;
    int rowOf(const Sku &sku, const std::optional<Quantity> &quantity) const;
    void layoutColumns();
    void setPlaceholder();
    QString titleText() const;

    /// What was left by mistake, perhaps.
    struct LeftBehind {
        KeptExchange chosen;
        bool isExchange = false;
        QString note;
        std::optional<Tender> refund;
    };

    Context m_context;
    Needs m_needs;
    ReturnDraft m_draft;
    std::optional<LeftBehind> m_leftBehind;
    ExchangePayment m_exchange;
    ReturnLinesModel m_model;
    QWidget *m_left = nullptr;
    ThemedLabel *m_title = nullptr;
    ThemedLabel *m_about = nullptr;
    CodeField *m_code = nullptr;
    SearchPopup *m_popup = nullptr;
    NoticeStrip *m_notice = nullptr;
    TableView *m_table = nullptr;
    ThemedLabel *m_sums = nullptr;
    Veil *m_veil = nullptr;
    QWidget *m_steps = nullptr;
    KeyButton *m_less = nullptr;
    QLineEdit *m_quantity = nullptr;
    KeyButton *m_more = nullptr;
    KeyButton *m_all = nullptr;
    KeyButton *m_damaged = nullptr;
    QStackedWidget *m_right = nullptr;
    ReturnPanel *m_panel = nullptr;
    PaymentPanel *m_paying = nullptr;
    CardView *m_card = nullptr;
};

} // namespace mostrador

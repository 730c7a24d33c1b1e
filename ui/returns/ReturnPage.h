// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/returns/ReturnLinesModel.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QLineEdit;

namespace mostrador {

class CodeField;
class CodeReader;
class KeyButton;
class NoticeStrip;
class ReturnPanel;
class SearchPopup;
class TableView;
class ThemedLabel;

/// A return: the lines of the sale with how much of each comes back, and beside them why and how the money goes back. Without a receipt the lines are
/// scanned. All by keyboard.
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
    };
    ReturnPage(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    void setWhyNot(std::function<QString()> whyNot) { m_draft.setWhyNot(std::move(whyNot)); }

    Result<void> open(const QString &number); ///< errors as ReturnDraft::open(); then the page is as it was
    void openWithoutReceipt(Currency currency);
    void enter(); ///< the focus to where a person goes on
    void scanned(const QString &code);
    bool stepBack(); ///< one step; at last the page is left
    void leave();    ///< nothing of it was recorded
    void retranslate();
    ReturnDraft &draft() { return m_draft; }

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
    void addSome(const Product &product, const std::optional<Quantity> &quantity);
    int rowOf(const Sku &sku, const std::optional<Quantity> &quantity) const;
    void layoutColumns();
    void setPlaceholder();
    QString titleText() const;

    Context m_context;
    Needs m_needs;
    ReturnDraft m_draft;
    ReturnLinesModel m_model;
    QWidget *m_left = nullptr;
    ThemedLabel *m_title = nullptr;
    ThemedLabel *m_about = nullptr;
    CodeField *m_code = nullptr;
    SearchPopup *m_popup = nullptr;
    NoticeStrip *m_notice = nullptr;
    TableView *m_table = nullptr;
    KeyButton *m_less = nullptr;
    QLineEdit *m_quantity = nullptr;
    KeyButton *m_more = nullptr;
    KeyButton *m_all = nullptr;
    KeyButton *m_damaged = nullptr;
    ReturnPanel *m_panel = nullptr;
};

} // namespace mostrador

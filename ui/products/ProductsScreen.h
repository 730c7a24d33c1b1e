// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Documents.h"
#include "models/services/Till.h"
#include "ui/people/Approvals.h"
#include "ui/products/ProductForm.h"
#include "ui/shell/Screen.h"

class QComboBox;
class QStackedWidget;

namespace mostrador {

class CodeReader;
class EmptyState;
class FilterChips;
class KeyButton;
class LinkButton;
class NoticeStrip;
class PriceEditor;
class ProductTable;
class SearchBox;
class ThemedLabel;
class UndoBar;

/// What the shop sells: the list, and one product's form beside it. Every edit starts from the version the person saw. All by keyboard.
class ProductsScreen final : public Screen {
    Q_OBJECT
public:
    struct Needs {
        Catalogue &catalogue;
        Till &till;
        Documents &documents;
        const CodeReader *codes = nullptr; ///< none: only codes as the catalogue has them
        Approvals *approvals = nullptr;    ///< none: everybody may do everything
    };
    ProductsScreen(const Context &context, const Needs &needs, QWidget *parent = nullptr);

    void setCurrency(Currency currency) { m_currency = currency; } ///< of the shop, for new products
    QString title() const override { return tr("Products"); }
    QString icon() const override { return QStringLiteral("package"); }
    void activated() override;
    void scanned(const QString &code) override;
    void asked(const QString &argument) override;
    bool stepBack() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLayout();
    QWidget *makeRight();
    void connectParts();
    void connectNews();
    bool runKey(const QKeyEvent &event);
    void run(const QString &action);
    void acceptSearch();
    void applyFilter();
    void showEmpty();
    void refreshChoices();
    void refreshConflicts();
    void refreshButtons();
    void showSort();
    void openSku(const Sku &sku);
    void show(const Product &product);
    void offerToCreate(const QString &code);
    void startNew(QString code);
    void editPrice();
    void save();
    void create(const Product &product);
    void edit(const ProductEdit &edit);
    void put(const ProductEdit &edit, const std::optional<Product> &before);
    void putBack(const ProductEdit &back, const QString &name);
    void saved(const ProductEdit &edit, const Product &before);
    void leaveDraft();
    void offerUndo(const Words &what, std::function<void()> undo);
    void refuse(const Words &message);
    void layoutForm();

    Needs m_needs;
    Currency m_currency;
    ThemedLabel *m_heading = nullptr;
    KeyButton *m_newButton = nullptr;
    SearchBox *m_search = nullptr;
    FilterChips *m_filters = nullptr;
    QComboBox *m_category = nullptr;
    LinkButton *m_sort = nullptr;
    NoticeStrip *m_notice = nullptr;
    QStackedWidget *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    ProductTable *m_table = nullptr;
    PriceEditor *m_priceEditor = nullptr;
    UndoBar *m_undoBar = nullptr;
    QWidget *m_card = nullptr;
    QStackedWidget *m_right = nullptr;
    EmptyState *m_nothing = nullptr;
    ProductForm *m_form = nullptr;
    KeyButton *m_stockButton = nullptr;
    KeyButton *m_revertButton = nullptr;
    KeyButton *m_saveButton = nullptr;
    QString m_offered;             ///< unknown code that Ctrl+N would create
    QString m_forSale;             ///< as it was typed, "3*code": sold as soon as a product has it
    Sku m_coming;                  ///< just created: chosen as soon as the list has it
    std::function<void()> m_undo;
    bool m_busy = false;
    bool m_keepAsked = false;      ///< the person was told that a field changed elsewhere; saving again keeps theirs
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/ProductsScreen.h"
#include "ui/products/PriceEditor.h"
#include "ui/products/ProductTable.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/UndoBar.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace mostrador {

ProductsScreen::ProductsScreen(const Context &context, const Needs &needs, QWidget *parent) : Screen(context, parent), m_needs(needs)
{
    makeLayout();
    connectParts();
    connectNews();
    retranslate();
    applyFilter();
    refreshConflicts();
    openSku(m_table->sku());
}

void ProductsScreen::makeLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(12);
    m_heading = new ThemedLabel(theme(), Type::Title, Token::Text, QFont::Medium);
    m_search = new SearchBox(theme());
    m_filters = new FilterChips(theme());
    m_category = new QComboBox;
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sort = new LinkButton(theme(), Token::Accent);
    m_notice = new NoticeStrip(theme());
    m_notice->setRounded(true);
    giveKeys(m_notice);
    m_undoBar = new UndoBar(theme());
    m_table = new ProductTable(context(), m_needs.catalogue, m_needs.till, ProductTable::Purpose::Prices);
    m_priceEditor = new PriceEditor(context(), *m_table);
    m_empty = new EmptyState(theme(), QStringLiteral("package-search"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addSpacing(14);
    head->addWidget(m_category);
    head->addStretch(1);
    head->addWidget(m_search);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_filters);
    choices->addStretch(1);
    choices->addWidget(m_sort);
    auto *card = new Card(theme());
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    m_list = new QStackedWidget;
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    inner->addWidget(m_list);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addLayout(choices);
    left->addWidget(m_notice);
    left->addWidget(card, 1);
    left->addWidget(m_undoBar);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addLayout(left, 1);
    row->addWidget(makeRight());
    column->addLayout(head);
    column->addLayout(row, 1);
}

QWidget *ProductsScreen::makeRight()
{
    m_card = new Card(theme());
    auto *outer = new QVBoxLayout(m_card);
    outer->setContentsMargins(15, 13, 15, 15);
    outer->setSpacing(10);
    m_right = new QStackedWidget;
    m_nothing = new EmptyState(theme(), QStringLiteral("package"));
    m_form = new ProductForm(context(), m_needs.catalogue);
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_form);
    outer->addWidget(m_right, 1);
    m_newButton = new KeyButton(theme(), KeyButton::Look::Plain);
    m_stockButton = new KeyButton(theme(), KeyButton::Look::Plain);
    m_revertButton = new KeyButton(theme(), KeyButton::Look::Plain);
    m_saveButton = new KeyButton(theme(), KeyButton::Look::Primary);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    for (KeyButton *button : {m_newButton, m_stockButton, m_revertButton, m_saveButton})
        foot->addWidget(button, 1);
    outer->addLayout(foot);
    return m_card;
}

void ProductsScreen::connectParts()
{
    m_table->setSearch(m_search);
    const auto edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        edit->installEventFilter(this); // before a field takes Ctrl+Z for itself
    connect(m_search, &QLineEdit::textChanged, this, &ProductsScreen::applyFilter);
    connect(m_filters, &FilterChips::chosen, this, &ProductsScreen::applyFilter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &ProductsScreen::applyFilter);
    connect(m_sort, &QAbstractButton::clicked, this, [this] { run(QStringLiteral("products.sort")); });
    connect(m_table, &ProductTable::skuChanged, this, &ProductsScreen::openSku);
    connect(m_table, &TableView::chosen, this, [this] { m_form->focusOn(ProductField::Name); });
    connect(m_priceEditor, &PriceEditor::entered, this, &ProductsScreen::edit);
    connect(m_priceEditor, &PriceEditor::refused, this, &ProductsScreen::refuse);
    connect(m_priceEditor, &PriceEditor::closed, this, [this] { m_table->setFocus(); });
    connect(m_form, &ProductForm::edited, this, &ProductsScreen::refreshButtons);
    connect(m_undoBar, &UndoBar::undone, this, [this] { run(QStringLiteral("products.undo")); });
    connect(m_newButton, &QAbstractButton::clicked, this, [this] { run(QStringLiteral("products.new")); });
    connect(m_stockButton, &QAbstractButton::clicked, this, [this] { run(QStringLiteral("products.stock")); });
    connect(m_revertButton, &QAbstractButton::clicked, this, [this] { leaveDraft(); });
    connect(m_saveButton, &QAbstractButton::clicked, this, &ProductsScreen::save);
    connect(&context().theme, &Theme::changed, this, &ProductsScreen::layoutForm);
}

void ProductsScreen::connectNews()
{
    connect(&m_needs.till, &Till::productsChanged, this, [this](const QSet<QString> &skus) {
        refreshChoices();
        if (!m_form->isNew() && skus.contains(m_form->sku())) {
            if (const auto now = m_needs.catalogue.product(m_form->sku()))
                m_form->follow(*now);
        }
    });
    connect(&m_needs.till, &Till::everythingChanged, this, [this] {
        refreshChoices();
        refreshConflicts();
        if (const auto now = m_form->isNew() ? std::nullopt : m_needs.catalogue.product(m_form->sku()))
            m_form->follow(*now);
    });
    connect(&m_needs.till, &Till::problemsChanged, this, &ProductsScreen::refreshConflicts);
    connect(&m_table->products(), &ProductModel::reloaded, this, [this] {
        m_list->setCurrentWidget(m_table->products().rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
        if (!m_coming.isEmpty() && m_table->select(m_coming))
            m_coming.clear();
    });
}

void ProductsScreen::layoutForm()
{
    const int wide = qBound(420, theme().px(440), qMax(420, (width() - 54) * 48 / 100));
    m_card->setFixedWidth(wide);
    m_search->setFixedWidth(qMin(theme().px(300), wide));
    showSort();
}

void ProductsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    layoutForm();
}

void ProductsScreen::activated()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ProductsScreen::applyFilter()
{
    ProductFilter filter = m_table->products().filter();
    filter.text = m_search->text();
    filter.archived = m_filters->current() == 1;
    filter.category = m_category->currentData().toString();
    m_notice->clear();
    m_offered.clear();
    m_table->setFilter(filter);
    showEmpty();
}

void ProductsScreen::showEmpty()
{
    const bool searched = !m_table->products().filter().text.trimmed().isEmpty();
    m_empty->setTexts(searched ? tr("Nothing here has this name or code.") : tr("Nothing to see here."),
                      {searched ? tr("Enter offers to create it. Esc empties the search.")
                                : tr("%1 creates a product.").arg(context().shortcuts.keyText(QStringLiteral("products.new")))});
}

void ProductsScreen::refreshChoices()
{
    const Shortcuts &keys = context().shortcuts;
    ProductFilter filter;
    const int active = m_needs.catalogue.count(filter);
    filter.archived = true;
    const int archived = m_needs.catalogue.count(filter);
    const QString key = keys.keyText(QStringLiteral("products.archived"));
    m_filters->setChoices({{tr("For sale %1").arg(active), {}}, {tr("Archived %1").arg(archived), key}});
    const QStringList names = m_needs.catalogue.categories();
    const QString chosen = m_category->currentData().toString();
    const QSignalBlocker quiet(m_category);
    m_category->clear();
    m_category->addItem(tr("All categories · %1").arg(keys.keyText(QStringLiteral("products.category"))), QString());
    for (const QString &name : names)
        m_category->addItem(name, name);
    m_category->setCurrentIndex(qMax(0, m_category->findData(chosen)));
    m_form->setCategories(names);
    showSort();
}

void ProductsScreen::showSort()
{
    const ProductModel &model = m_table->products();
    const QString by = model.headerData(model.sortColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString mark = model.filter().descending ? QStringLiteral("▼") : QStringLiteral("▲");
    const QString key = context().shortcuts.keyText(QStringLiteral("products.sort"));
    m_sort->setText(tr("Order: %1 %2 · %3").arg(by.toLower(), mark, key));
    const int room = width() - m_card->width() - 54 - m_filters->sizeHint().width() - 28;
    if (m_sort->sizeHint().width() > room)
        m_sort->setText(QStringLiteral("%1 %2").arg(mark, key)); // the header of the list says the rest
    m_sort->setAccessibleName(tr("Order: %1 %2 · %3").arg(by, mark, key));
    m_sort->updateGeometry();
}

void ProductsScreen::refreshButtons()
{
    const bool dirty = m_form->isDirty();
    m_keepAsked = m_keepAsked && dirty;
    m_saveButton->setEnabled(dirty || m_form->isNew());
    m_revertButton->setEnabled(dirty || m_form->isNew());
    m_stockButton->setEnabled(!m_form->isNew() && !m_form->sku().isEmpty());
}

void ProductsScreen::retranslate()
{
    const Shortcuts &keys = context().shortcuts;
    m_heading->setText(tr("Products"));
    m_search->setTexts(tr("Search or scan"), keys.keyText(QStringLiteral("products.search")));
    m_category->setAccessibleName(tr("Category"));
    m_table->retranslate();
    m_priceEditor->retranslate();
    m_form->retranslate();
    m_nothing->setTexts(tr("No product chosen"), {tr("Choose one in the list, or scan it."), tr("%1 creates a product.").arg(keys.keyText(QStringLiteral("products.new")))});
    const struct { KeyButton *button; QString text; QString key; } buttons[] = {
        {m_newButton, tr("New"), keys.keyText(QStringLiteral("products.new"))},
        {m_stockButton, tr("Stock"), keys.keyText(QStringLiteral("products.stock"))},
        {m_revertButton, tr("Revert"), QStringLiteral("Esc")},
        {m_saveButton, tr("Save"), keys.keyText(QStringLiteral("products.save"))}};
    for (const auto &each : buttons) {
        each.button->setText(each.text);
        each.button->setKey(each.key);
    }
    showEmpty();
    refreshChoices();
    showSort();
    refreshButtons();
    refreshConflicts();
}

} // namespace mostrador

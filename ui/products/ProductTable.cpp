// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/ProductTable.h"
#include "ui/products/ProductDelegate.h"
#include "ui/widgets/SearchBox.h"
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <utility>

namespace mostrador {

ProductTable::ProductTable(const Context &context, Catalogue &catalogue, Till &till, Purpose purpose, QWidget *parent)
    : TableView(context.theme, 44, parent), m_context(context), m_purpose(purpose), m_model(catalogue, till),
      m_delegate(new ProductDelegate(context.theme, this))
{
    m_model.setStyle(context.language.style());
    setModel(&m_model);
    setItemDelegate(m_delegate);
    auto *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(ProductModel::Name, Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const bool again = column == m_model.sortColumn();
        const bool down = m_model.filter().descending;
        if (ProductModel::isSortable(column))
            sortBy(column, again && !down ? Qt::DescendingOrder : Qt::AscendingOrder);
        else
            sortBy(m_model.sortColumn(), down ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_scroll = verticalScrollBar()->value();
        m_resetting = true;
    });
    connect(&m_model, &ProductModel::reloaded, this, &ProductTable::restorePlace);
    connect(&m_model, &ProductModel::reloaded, this, &ProductTable::measurePrices);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ProductTable::measurePrices);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ProductTable::measurePrices);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const ProductRow *row = m_model.rowAt(current.row());
        if (!m_resetting && row)
            choose(row->product.sku);
    });
    connect(&context.theme, &Theme::changed, this, &ProductTable::layoutColumns);
    connect(&context.language, &Language::changed, this, [this] { m_model.setStyle(m_context.language.style()); });
    if (m_model.rowCount() > 0)
        selectRow(0);
    layoutColumns();
    measurePrices();
}

void ProductTable::choose(const Sku &sku)
{
    if (sku == m_sku)
        return;
    m_sku = sku;
    Q_EMIT skuChanged(sku);
}

void ProductTable::setFilter(const ProductFilter &filter)
{
    m_refilled = true;
    m_model.setFilter(filter);
}

void ProductTable::setConflicts(const QSet<QString> &skus)
{
    m_delegate->setConflicts(skus);
    viewport()->update();
}

void ProductTable::setSearch(SearchBox *box)
{
    m_search = box;
    box->installEventFilter(this);
}

bool ProductTable::select(const Sku &sku)
{
    const int row = m_model.rowOf(sku);
    if (row < 0)
        return false;
    selectRow(row);
    scrollTo(m_model.index(row, 0));
    choose(sku);
    return true;
}

void ProductTable::restorePlace()
{
    m_resetting = false;
    const bool refilled = std::exchange(m_refilled, false);
    const int row = m_model.rowOf(m_sku.isEmpty() ? m_before : m_sku);
    if (row >= 0) {
        selectRow(row);
        if (refilled)
            scrollTo(m_model.index(row, 0), PositionAtCenter);
        else
            verticalScrollBar()->setValue(m_scroll);
    } else if (m_model.rowCount() > 0 && (refilled || m_sku.isEmpty())) {
        selectRow(0);
        scrollToTop();
    } else {
        clearSelection();
        verticalScrollBar()->setValue(m_scroll);
        if (m_model.rowCount() > 0 || m_sku.isEmpty())
            return;
        m_before = m_sku;
        choose({});
    }
}

void ProductTable::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    m_refilled = true;
    m_model.sort(column, order);
}

void ProductTable::sortByNext()
{
    const int now = m_model.sortColumn();
    const int next = now == ProductModel::Price ? ProductModel::Name : now == ProductModel::Stock ? ProductModel::Price : ProductModel::Stock;
    sortBy(next, Qt::AscendingOrder);
}

void ProductTable::reverseSort()
{
    sortBy(m_model.sortColumn(), m_model.filter().descending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void ProductTable::retranslate()
{
    setAccessibleName(tr("Products"));
    m_model.retranslate();
    layoutColumns();
}

QList<int> ProductTable::columns() const
{
    using Model = ProductModel;
    if (m_purpose == Purpose::Prices)
        return {Model::Category, Model::State, Model::Code, Model::Stock, Model::Price};
    return {Model::Category, Model::Minimum, Model::Changed, Model::Code, Model::Price, Model::State, Model::Stock};
}

int ProductTable::widthOf(int column) const
{
    const QFontMetrics list(m_context.theme.font(Type::List, QFont::Medium));
    const QFontMetrics label(m_context.theme.font(Type::Label, QFont::Medium));
    const auto wide = [&](const QString &sample) {
        const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(" ▲");
        return qMax(list.horizontalAdvance(sample), label.horizontalAdvance(head)) + 20;
    };
    switch (column) {
    case ProductModel::Code: return wide(QStringLiteral("0000000000000"));
    case ProductModel::Category: return wide(QStringLiteral("Almacén seco"));
    case ProductModel::Stock: return wide(QStringLiteral("−00,000 kg"));
    case ProductModel::Minimum: return wide(QStringLiteral("00 kg"));
    case ProductModel::Price: return qMax(wide(QStringLiteral("00.000,00")), m_widestPrice + 20); // a price is never cut
    case ProductModel::Changed: return wide(ProductModel::agoText(QDateTime::fromMSecsSinceEpoch(0), QDateTime::fromMSecsSinceEpoch(48'000)));
    default: break;
    }
    int chip = 0;
    for (const auto condition : {ProductModel::Condition::Low, ProductModel::Condition::Out, ProductModel::Condition::Negative, ProductModel::Condition::Archived})
        chip = qMax(chip, Chip::sizeOf(m_context.theme, ProductModel::stateText(condition)).width());
    return chip + 20;
}

/// Prices with more digits than most: as wide as the widest that is loaded.
void ProductTable::measurePrices()
{
    const QFontMetrics metrics(m_context.theme.font(Type::List));
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QString price = m_model.index(row, ProductModel::Price).data().toString(); price.size() > 9)
            widest = qMax(widest, metrics.horizontalAdvance(price));
    if (std::exchange(m_widestPrice, widest) != widest)
        layoutColumns();
}

/// The name keeps room for a name; the columns give way to it in the order of columns().
void ProductTable::layoutColumns()
{
    auto *header = horizontalHeader();
    header->setSectionResizeMode(ProductModel::Name, QHeaderView::Stretch);
    QList<int> shown = columns();
    int need = m_context.theme.px(190);
    for (const int column : std::as_const(shown))
        need += widthOf(column);
    const int least = m_purpose == Purpose::Stock ? 2 : 1; // what is wrong with the stock says more than the end of a name
    while (need > width() && shown.size() > least)
        need -= widthOf(shown.takeFirst());
    for (int column = 0; column < ProductModel::ColumnCount; ++column) {
        const bool visible = column == ProductModel::Name || shown.contains(column);
        header->setSectionHidden(column, !visible);
        if (visible && column != ProductModel::Name)
            header->resizeSection(column, widthOf(column));
    }
}

void ProductTable::resizeEvent(QResizeEvent *event)
{
    const QModelIndex chosen = currentIndex();
    const bool wasSeen = chosen.isValid() && visualRect(chosen).top() >= 0 && visualRect(chosen).bottom() <= event->oldSize().height();
    TableView::resizeEvent(event);
    layoutColumns();
    if (wasSeen)
        scrollTo(chosen); // a strip that opens does not cover what is chosen
}

void ProductTable::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool typing = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (typing && m_search) {
        m_search->setFocus();
        m_search->selectAll();
        QApplication::sendEvent(m_search, event);
        return;
    }
    TableView::keyPressEvent(event);
}

bool ProductTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up: case Qt::Key_Down: case Qt::Key_PageUp: case Qt::Key_PageDown:
            TableView::keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        default: break;
        }
    }
    return TableView::eventFilter(watched, event);
}

} // namespace mostrador

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
    connect(&m_model, &ProductModel::reloaded, this, &ProductTable::measure);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ProductTable::measure);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ProductTable::measure);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const ProductRow *row = m_model.rowAt(current.row());
        if (!m_resetting && row)
            choose(row->product.sku);
    });
    connect(&context.theme, &Theme::changed, this, [this] {
        measure();
        layoutColumns();
    });
    connect(&context.language, &Language::changed, this, [this] { m_model.setStyle(m_context.language.style()); });
    if (m_model.rowCount() > 0)
        selectRow(0);
    layoutColumns();
    measure();
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
    measure();
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
    const int head = label.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(" ▲"));
    const auto wide = [&](const char *sample) { return qMax(qMax(list.horizontalAdvance(QString::fromUtf8(sample)), head), m_widest.value(column)) + 20; };
    switch (column) {
    case ProductModel::Code: return wide("0000000000000");
    case ProductModel::Stock: return wide("−000");
    case ProductModel::Minimum: return wide("000");
    case ProductModel::Price: return wide("0.000,00"); // a price is never cut
    case ProductModel::Changed:
        return qMax(head, list.horizontalAdvance(ProductModel::agoText(QDateTime::fromMSecsSinceEpoch(0), QDateTime::fromMSecsSinceEpoch(48'000)))) + 20;
    default: return wide("");
    }
}

/// How much room the texts want that are there: each column has what it needs and leaves the rest to the name.
void ProductTable::measure()
{
    const QFontMetrics list(m_context.theme.font(Type::List));
    const QFontMetrics bold(m_context.theme.font(Type::List, QFont::Medium));
    const QString in = QStringLiteral("%1 %2").arg(m_context.theme.textSize()).arg(m_context.language.tag());
    const QHash<int, int> before = m_widest;
    if (std::exchange(m_measuredIn, in) != in)
        m_widest.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const int column : {ProductModel::Code, ProductModel::Name, ProductModel::Category, ProductModel::Stock, ProductModel::Minimum, ProductModel::Price}) {
            const QString text = m_model.index(row, column).data().toString();
            const int least = m_widest.value(column);
            if (text.size() * bold.maxWidth() > least) // else it cannot be the longest
                m_widest[column] = qMax(least, (column == ProductModel::Stock ? bold : list).horizontalAdvance(text));
        }
        if (const QString state = m_model.index(row, ProductModel::State).data().toString(); !state.isEmpty())
            m_widest[ProductModel::State] = qMax(m_widest.value(ProductModel::State), Chip::sizeOf(m_context.theme, state).width());
    }
    if (m_widest != before)
        layoutColumns();
}

/// The name keeps room for a name; the columns give way to it in the order of columns(), and one with nothing in it before all others.
void ProductTable::layoutColumns()
{
    auto *header = horizontalHeader();
    header->setSectionResizeMode(ProductModel::Name, QHeaderView::Stretch);
    QList<int> shown = columns();
    if (m_widest.value(ProductModel::State) == 0 && shown.removeOne(int(ProductModel::State)))
        shown.prepend(ProductModel::State);
    int need = qBound(m_context.theme.px(190), m_widest.value(ProductModel::Name) + 20, m_context.theme.px(300));
    for (const int column : std::as_const(shown))
        need += widthOf(column);
    const int least = m_purpose == Purpose::Stock ? 2 : 1; // what is wrong with the stock says more than the end of a name
    const int room = width() - (verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0);
    while (need > room && shown.size() > least)
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

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ProductModel.h"
#include "models/items/StockText.h"

namespace mostrador {

ProductModel::ProductModel(Catalogue &catalogue, Till &till, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue)
{
    connect(&till, &Till::stockChanged, this, [this](const QSet<QString> &skus) { refresh(skus, false); });
    connect(&till, &Till::productsChanged, this, [this](const QSet<QString> &skus) { refresh(skus, true); });
    connect(&till, &Till::everythingChanged, this, &ProductModel::scheduleReload);
    load(Page);
}

void ProductModel::setFilter(const ProductFilter &filter)
{
    m_filter = filter;
    load(Page);
}

void ProductModel::setStyle(NumberStyle style)
{
    m_text = MoneyText(style);
    retranslate();
}

void ProductModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const ProductRow *ProductModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int ProductModel::rowOf(const Sku &sku) const
{
    return m_index.value(sku, -1);
}

void ProductModel::setNow(const QDateTime &utc)
{
    m_now = utc;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Changed), index(int(m_rows.size()) - 1, Changed), {Qt::DisplayRole});
}

void ProductModel::reload()
{
    load(qMax(Page, int(m_rows.size())));
}

void ProductModel::load(int rows)
{
    m_reloadScheduled = false;
    beginResetModel();
    m_total = m_catalogue.count(m_filter);
    m_rows = m_catalogue.rows(m_filter, 0, rows);
    m_index.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_index.insert(m_rows[i].product.sku, i);
    endResetModel();
    Q_EMIT reloaded();
}

void ProductModel::scheduleReload()
{
    if (m_reloadScheduled)
        return;
    m_reloadScheduled = true;
    QMetaObject::invokeMethod(this, &ProductModel::reload, Qt::QueuedConnection);
}

/// What can be told of one row alone; the words of a search are the store's business.
bool ProductModel::passes(const ProductRow &row) const
{
    return row.product.archived == m_filter.archived && (m_filter.category.isEmpty() || row.product.category == m_filter.category)
        && (!m_filter.lowOnly || row.isLow()) && (!m_filter.negativeOnly || (row.stock.isKnown && row.stock.quantity.isNegative()));
}

void ProductModel::refresh(const QSet<QString> &skus, bool edited)
{
    const bool byStock = m_filter.lowOnly || m_filter.negativeOnly;
    for (const QString &sku : skus) {
        const int at = rowOf(sku);
        if (at < 0 && !edited && !byStock)
            continue;
        const auto now = m_catalogue.row(sku);
        if (at < 0) {
            if (now && passes(*now))
                scheduleReload();
            continue;
        }
        if (!now || !passes(*now) || now->product.name != m_rows[at].product.name)
            scheduleReload();
        if (!now)
            continue;
        m_rows[at] = *now;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

int ProductModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProductModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ProductModel::Condition ProductModel::conditionOf(const ProductRow &row)
{
    if (row.product.archived)
        return Condition::Archived;
    if (row.stock.isKnown && row.stock.quantity.isNegative())
        return Condition::Negative;
    if (!row.isLow())
        return Condition::Fine;
    return row.stock.quantity.isZero() ? Condition::Out : Condition::Low;
}

QString ProductModel::stateText(Condition condition)
{
    switch (condition) {
    case Condition::Low: return tr("Below minimum");
    case Condition::Out: return tr("Out of stock");
    case Condition::Negative: return tr("Negative");
    case Condition::Archived: return tr("Archived");
    case Condition::Fine: break;
    }
    return {};
}

QString ProductModel::agoText(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    if (!now.isValid())
        return local.toString(QStringLiteral("HH:mm"));
    const qint64 seconds = qMax<qint64>(0, at.secsTo(now)); // the hub's clock may be ahead of ours
    if (seconds < 60)
        return tr("%1 s ago").arg(seconds);
    return local.date() == now.toLocalTime().date() ? local.toString(QStringLiteral("HH:mm")) : local.toString(QStringLiteral("dd/MM"));
}

QString ProductModel::display(const ProductRow &row, int column) const
{
    const Product &product = row.product;
    switch (column) {
    case Code: return product.gtins.isEmpty() ? product.sku : product.gtins.first().shortest();
    case Name: return product.name;
    case Category: return product.category;
    case Stock: return row.stock.isKnown ? stockText(m_text, row.stock.quantity, product.unit) : QStringLiteral("–");
    case Minimum: return product.minimum.isZero() ? QString() : stockText(m_text, product.minimum, product.unit);
    case Price: return m_text.price(product.price);
    case State: return stateText(conditionOf(row));
    case Changed: return row.stock.asOf.isValid() ? agoText(row.stock.asOf, m_now) : QString();
    default: return {};
    }
}

QVariant ProductModel::data(const QModelIndex &index, int role) const
{
    const ProductRow *row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(*row, index.column());
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == Stock || index.column() == Minimum || index.column() == Price || index.column() == Changed;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case RowRole: return QVariant::fromValue(*row);
    case ConditionRole: return int(conditionOf(*row));
    default: return {};
    }
}

QVariant ProductModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Stock || section == Minimum || section == Price || section == Changed
            ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code: return tr("Code");
    case Name: return tr("Product");
    case Category: return tr("Category");
    case Stock: return tr("Stock");
    case Minimum: return tr("Minimum");
    case Price: return tr("Price");
    case State: return tr("State");
    case Changed: return tr("Changed");
    default: return QString();
    }
}

bool ProductModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rows.size() < m_total;
}

void ProductModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto more = m_catalogue.rows(m_filter, int(m_rows.size()), Page);
    if (more.isEmpty()) {
        m_total = int(m_rows.size());
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    for (const ProductRow &row : more) {
        m_index.insert(row.product.sku, int(m_rows.size()));
        m_rows.append(row);
    }
    endInsertRows();
}

void ProductModel::sort(int column, Qt::SortOrder order)
{
    m_filter.order = column == Stock ? ProductFilter::Order::Stock : column == Price ? ProductFilter::Order::Price : ProductFilter::Order::Name;
    m_filter.descending = order == Qt::DescendingOrder;
    reload();
}

int ProductModel::sortColumn() const
{
    return m_filter.order == ProductFilter::Order::Stock ? Stock : m_filter.order == ProductFilter::Order::Price ? Price : Name;
}

} // namespace mostrador

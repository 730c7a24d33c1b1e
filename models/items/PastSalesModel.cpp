// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/PastSalesModel.h"

namespace mostrador {

PastSalesModel::PastSalesModel(PastSales &sales, QObject *parent) : QAbstractTableModel(parent), m_sales(sales)
{
    load(Page);
}

void PastSalesModel::setSearch(const SaleSearch &search)
{
    m_search = search;
    load(Page);
}

void PastSalesModel::setStyle(NumberStyle style)
{
    m_text = MoneyText(style);
    retranslate();
}

void PastSalesModel::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    retranslate();
}

void PastSalesModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PastSalesModel::reload()
{
    load(qMax(Page, int(m_rows.size()) + 1));
}

void PastSalesModel::load(int rows)
{
    beginResetModel();
    m_rows = m_sales.page(m_search, std::nullopt, rows);
    m_hasMore = m_rows.size() == rows;
    endResetModel();
}

const PastSale *PastSalesModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int PastSalesModel::rowOf(const QString &number) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].number == number)
            return i;
    return -1;
}

QString PastSalesModel::typeText(SaleType type)
{
    switch (type) {
    case SaleType::Sale: return tr("Sale");
    case SaleType::Return: return tr("Return");
    case SaleType::Void: return tr("Void");
    case SaleType::Exchange: return tr("Exchange");
    }
    return {};
}

QString PastSalesModel::undoneText(Undone undone)
{
    switch (undone) {
    case Undone::No: break;
    case Undone::Part: return tr("Returned in part");
    case Undone::Whole: return tr("Returned");
    case Undone::Voided: return tr("Voided");
    }
    return {};
}

QString PastSalesModel::timeText(const QDateTime &at, QDate today)
{
    const QDateTime local = at.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == today)
        return tr("today %1").arg(time);
    return local.toString(local.date().year() == today.year() ? QStringLiteral("dd/MM ") : QStringLiteral("dd/MM/yy ")) + time;
}

QString PastSalesModel::display(const PastSale &sale, int column) const
{
    switch (column) {
    case Number: return sale.number;
    case At: return timeText(sale.at, m_today);
    case State: return sale.undone == Undone::No ? typeText(sale.type) : undoneText(sale.undone);
    case Customer: return sale.customerName;
    case Total: return m_text.amount(sale.total);
    default: return {};
    }
}

QVariant PastSalesModel::data(const QModelIndex &index, int role) const
{
    const PastSale *sale = rowAt(index.row());
    if (!sale)
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(*sale, index.column());
    case Qt::TextAlignmentRole: return int((index.column() == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RowRole: return QVariant::fromValue(*sale);
    default: return {};
    }
}

QVariant PastSalesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Number");
    case At: return tr("Time");
    case State: return tr("What");
    case Customer: return tr("Customer");
    case Total: return tr("Total");
    default: return QString();
    }
}

int PastSalesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PastSalesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool PastSalesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void PastSalesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto more = m_sales.page(m_search, m_rows.last().entry, Page);
    m_hasMore = more.size() == Page;
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/ReturnLinesModel.h"
#include "models/items/StockText.h"

namespace mostrador {

ReturnLinesModel::ReturnLinesModel(ReturnDraft &draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &ReturnDraft::changed, this, &ReturnLinesModel::refresh);
}

void ReturnLinesModel::setStyle(NumberStyle style)
{
    m_text = MoneyText(style);
    refresh();
}

void ReturnLinesModel::refresh()
{
    const int rows = int(m_draft.rows().size() + m_draft.taken().lines().size());
    if (m_rows != rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReturnLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ReturnLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReturnLinesModel::display(const ReturnDraft::Row &row, int column) const
{
    switch (column) {
    case Name: return row.sold.name;
    case Sold: return m_draft.kind() == ReturnDraft::Kind::WithReceipt ? stockText(m_text, row.sold.quantity, row.sold.unit) : QString();
    case Back: return stockText(m_text, row.taken, row.sold.unit);
    case Target: return row.taken.isZero() ? QString() : row.disposition == Disposition::Damaged ? tr("Damaged") : tr("To stock");
    case Price: return m_text.price(row.sold.unitPrice);
    case Money: return row.taken.isZero() ? QString() : m_text.amount(row.money);
    default: return {};
    }
}

QString ReturnLinesModel::second(const ReturnDraft::Row &row) const
{
    QStringList words;
    if (!row.taken.isZero() && row.disposition == Disposition::Damaged)
        words.append(tr("Damaged"));
    if (m_draft.kind() == ReturnDraft::Kind::WithoutReceipt) {
        words.append(row.sold.unitPrice == row.sold.listPrice ? tr("at today's price") : tr("lowest price paid in 90 days"));
        return words.join(QStringLiteral(" · "));
    }
    if (row.sold.comesBack())
        words.append(tr("came back with this document"));
    else if (row.left.isZero())
        words.append(tr("all came back before"));
    else if (!row.before.isZero())
        words.append(tr("%1 came back before").arg(stockText(m_text, row.before, row.sold.unit)));
    for (const Adjustment &adjustment : row.sold.adjustments)
        words.append(QStringLiteral("%1 %2").arg(adjustment.label.isEmpty() ? tr("Discount") : adjustment.label, m_text.amount(adjustment.amount)));
    return words.join(QStringLiteral(" · "));
}

QVariant ReturnLinesModel::instead(const CartLine &line, int column, int role) const
{
    if (role == ChosenRole || role == InsteadRole)
        return true;
    if (role == SecondRole) {
        QStringList words;
        for (const Adjustment &adjustment : line.adjustments)
            words.append(QStringLiteral("%1 %2").arg(adjustment.label, m_text.amount(adjustment.amount)));
        return words.join(QStringLiteral(" · "));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return line.product.name;
    case Back: return stockText(m_text, line.quantity, line.product.unit);
    case Target: return tr("Taken");
    case Price: return m_text.price(line.unitPrice);
    case Money: return m_text.amount(line.total.negated());
    default: return QString();
    }
}

QVariant ReturnLinesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name || index.column() == Target ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (const int at = index.row() - int(m_draft.rows().size()); at >= 0)
        return at < m_draft.taken().lines().size() ? instead(m_draft.taken().lines().at(at), index.column(), role) : QVariant();
    if (index.row() < 0)
        return {};
    const ReturnDraft::Row &row = m_draft.rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case SecondRole: return second(row);
    case ChosenRole: return !row.taken.isZero();
    case DamagedRole: return row.disposition == Disposition::Damaged;
    default: return {};
    }
}

QVariant ReturnLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name || section == Target ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Product");
    case Sold: return tr("Sold");
    case Back: return m_draft.isExchange() ? tr("Quantity") : tr("Comes back");
    case Target: return tr("Goes to");
    case Price: return tr("Price");
    case Money: return tr("Money back");
    default: return QString();
    }
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/CartModel.h"
#include "models/items/StockText.h"

namespace mostrador {

CartModel::CartModel(Catalogue &catalogue, Till &till, const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_catalogue(catalogue), m_clock(clock)
{
    connect(&till, &Till::stockChanged, this, [this](const QSet<QString> &skus) { refreshStock(&skus); });
    connect(&till, &Till::everythingChanged, this, [this] { refreshStock(nullptr); });
}

void CartModel::setCart(const Cart &cart)
{
    const QList<CartLine> &now = cart.lines();
    m_taken.clear();
    for (const CartLine &line : now) {
        Quantity &taken = m_taken[line.product.sku];
        taken = Quantity::fromMilli(taken.milli() + line.quantity.milli()); // of a cart: far inside 64 bits
        if (!m_stock.contains(line.product.sku))
            m_stock.insert(line.product.sku, m_catalogue.stock(line.product.sku));
    }
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (cart.line(m_lines[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (row < m_lines.size() && m_lines[row].id == now[row].id) {
            if (!(m_lines[row] == now[row])) {
                m_lines[row] = now[row];
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_lines.insert(row, now[row]);
        endInsertRows();
    }
    if (m_lines.isEmpty())
        m_stock.clear();
    else
        Q_EMIT dataChanged(index(0, Number), index(int(m_lines.size()) - 1, Number)); // numbers move up after a removal
}

void CartModel::setStyle(NumberStyle style)
{
    m_text = MoneyText(style);
    retranslate();
}

void CartModel::retranslate()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CartModel::rowOf(int lineId) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].id == lineId)
            return row;
    }
    return -1;
}

const CartLine *CartModel::lineAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

StockView CartModel::stockAt(int row) const
{
    const CartLine *line = lineAt(row);
    return line ? m_stock.value(line->product.sku) : StockView();
}

bool CartModel::isShort(int row) const
{
    const CartLine *line = lineAt(row);
    const StockView stock = stockAt(row);
    if (!line || !stock.isKnown)
        return false;
    return stock.quantity < m_taken.value(line->product.sku);
}

QString CartModel::shortage(int row) const
{
    return isShort(row) ? tr("Stock %1").arg(stockText(m_text, stockAt(row).quantity, lineAt(row)->product.unit)) : QString();
}

QString CartModel::expired(int row) const
{
    const CartLine *line = lineAt(row);
    if (!line || !line->expiry.isValid() || line->expiry >= m_clock.nowUtc().toLocalTime().date())
        return {};
    return tr("Expired %1").arg(line->expiry.toString(QStringLiteral("dd/MM/yyyy")));
}

QStringList CartModel::details(int row) const
{
    const CartLine *line = lineAt(row);
    if (!line)
        return {};
    QStringList parts;
    QStringList counts;
    if (line->product.isWeighed()) {
        const QString unit = toWire(line->product.unit);
        counts.append(QStringLiteral("%1 %2 × %3/%2").arg(m_text.quantity(line->quantity), unit, m_text.withSymbol(line->unitPrice.rounded())));
    } else if (line->quantity != Quantity::units(1)) {
        counts.append(QStringLiteral("%1 × %2").arg(m_text.quantity(line->quantity), m_text.withSymbol(line->unitPrice.rounded())));
    }
    const bool wasAnother = line->isOverridden && !(line->unitPrice == line->product.price);
    if (wasAnother)
        parts.append(tr("before %1").arg(m_text.withSymbol(line->product.price.rounded())));
    for (const Adjustment &adjustment : line->adjustments) { // one alone is what the column of discounts says
        const QString label = adjustment.label.isEmpty() ? tr("Discount") : adjustment.label;
        parts.append(line->adjustments.size() == 1 && !wasAnother ? label : label + QLatin1Char(' ') + m_text.withSymbol(adjustment.amount));
    }
    if (parts.size() > line->adjustments.size())
        parts.append(parts.takeFirst()); // why something is taken off first: it gives way last
    if (!line->priceListName.isEmpty() && !(line->unitPrice == line->product.price))
        parts += {line->priceListName, tr("before %1").arg(m_text.withSymbol(line->product.price.rounded()))};
    parts += counts;
    if (!line->lot.isEmpty())
        parts.append(tr("lot %1").arg(line->lot));
    if (line->expiry.isValid() && expired(row).isEmpty())
        parts.append(tr("expires %1").arg(line->expiry.toString(QStringLiteral("dd/MM/yyyy"))));
    if (!line->note.isEmpty())
        parts.append(tr("Note: %1").arg(line->note));
    const StockView stock = stockAt(row);
    if (stock.isKnown)
        parts.append(tr("%1 in stock").arg(stockText(m_text, stock.quantity, line->product.unit)));
    return parts;
}

void CartModel::refreshStock(const QSet<QString> *skus)
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const Sku &sku = m_lines[row].product.sku;
        if (skus && !skus->contains(sku))
            continue;
        m_stock.insert(sku, m_catalogue.stock(sku));
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int CartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CartModel::display(const CartLine &line, int row, int column) const
{
    switch (column) {
    case Number: return QString::number(row + 1);
    case Name: return line.product.name;
    case Amount: return m_text.quantity(line.quantity);
    case Price: return m_text.price(line.unitPrice);
    case Total: return m_text.amount(line.total);
    case Discount: {
        const auto whole = line.unitPrice.times(line.quantity); // what the column beside it says
        const auto off = whole ? line.total.minus(*whole) : whole;
        return off && !off->isZero() ? m_text.amount(*off) : QString();
    }
    default: return {};
    }
}

QVariant CartModel::data(const QModelIndex &index, int role) const
{
    const CartLine *line = lineAt(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(*line, index.row(), index.column());
    case Qt::AccessibleTextRole: // a price by itself needs its currency
        return index.column() == Price ? m_text.withSymbol(line->unitPrice.rounded()) : display(*line, index.row(), index.column());
    case Qt::TextAlignmentRole: return int((index.column() > Name ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case LineRole: return QVariant::fromValue(*line);
    case StockRole: return QVariant::fromValue(stockAt(index.row()));
    default: return {};
    }
}

QVariant CartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > Name ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return QStringLiteral("#");
    case Name: return tr("Product");
    case Amount: return tr("Qty.");
    case Price: return tr("Price");
    case Discount: return tr("Disc.");
    case Total: return tr("Total");
    default: return {};
    }
}

} // namespace mostrador

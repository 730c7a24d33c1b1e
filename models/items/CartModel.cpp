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

static QString countsOf(const CartLine &line, const MoneyText &text)
{
    const QString price = text.withSymbol(line.unitPrice.rounded());
    if (!line.product.isWeighed())
        return QStringLiteral("%1 × %2").arg(text.quantity(line.quantity), price);
    return QStringLiteral("%1 %2 × %3/%2").arg(text.quantity(line.quantity), toWire(line.product.unit), price);
}

CartModel::Details CartModel::detailsOf(int row) const
{
    const CartLine *line = lineAt(row);
    if (!line)
        return {};
    Details said;
    said.counts = countsOf(*line, m_text);
    said.each = said.counts.mid(said.counts.indexOf(u'×'));
    said.isSingle = !line->product.isWeighed() && line->quantity == Quantity::units(1);
    const bool isAnother = !(line->unitPrice == line->product.price);
    Money together = Money::zero(line->total.currency());
    for (const Adjustment &adjustment : line->adjustments) { // one alone is what the column of discounts says
        const QString label = adjustment.label.isEmpty() ? tr("Discount") : adjustment.label;
        said.off.append(label + QLatin1Char(' ') + m_text.withSymbol(adjustment.amount));
        said.why.append(line->adjustments.size() == 1 && !(line->isOverridden && isAnother) ? label : said.off.last());
        if (!said.reasons.contains(label))
            said.reasons.append(label);
        together = Money(together.minor() + adjustment.amount.minor(), together.currency()); // of a line: far inside 64 bits
    }
    said.offAmount = said.off.isEmpty() ? QString() : m_text.amount(together);
    said.offTogether = said.off.size() > 1 ? tr("Discounts %1").arg(m_text.withSymbol(together)) : said.off.value(0);
    if (!line->note.isEmpty())
        said.note = tr("Note: %1").arg(line->note);
    if (isAnother && !line->priceListName.isEmpty())
        said.priced.append(line->priceListName);
    if (isAnother && (line->isOverridden || !line->priceListName.isEmpty()))
        said.priced.append(tr("before %1").arg(m_text.withSymbol(line->product.price.rounded())));
    if (!line->lot.isEmpty())
        said.other.append(tr("lot %1").arg(line->lot));
    if (line->expiry.isValid() && expired(row).isEmpty())
        said.other.append(tr("expires %1").arg(line->expiry.toString(QStringLiteral("dd/MM/yyyy"))));
    if (const StockView stock = stockAt(row); stock.isKnown)
        said.other.append(tr("%1 in stock").arg(stockText(m_text, stock.quantity, line->product.unit)));
    return said;
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

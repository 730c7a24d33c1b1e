// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/lines/CartTable.h"
#include "ui/sale/lines/CartDelegate.h"
#include <QHeaderView>
#include <QResizeEvent>
#include <QSet>
#include <algorithm>
#include <initializer_list>
#include <tuple>

namespace mostrador {

CartTable::CartTable(const Context &context, CartModel &model, QWidget *parent) : TableView(context.theme, 48, parent), m_context(context), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CartDelegate(context.theme, this));
    setFocusPolicy(Qt::NoFocus); // the code box keeps the focus; arrows choose the line
    horizontalHeader()->setSectionResizeMode(CartModel::Name, QHeaderView::Stretch);
    connect(&context.theme, &Theme::changed, this, &CartTable::arrange);
    connect(&context.language, &Language::changed, this, &CartTable::arrange);
    arrange();
}

void CartTable::setCart(const Cart &cart)
{
    m_cart = cart;
    arrange();
}

void CartTable::choose(int row)
{
    selectRow(row);
    scrollTo(m_model.index(row, CartModel::Name)); // that column is never hidden
}

void CartTable::resizeEvent(QResizeEvent *event)
{
    const QModelIndex chosen = m_model.index(currentIndex().row(), CartModel::Name);
    const QRect was = visualRect(chosen);
    const int high = event->oldSize().height();
    const bool wasSeen = chosen.isValid() && (high <= 0 || (was.bottom() >= 0 && was.top() < high));
    TableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
    if (wasSeen)
        scrollTo(chosen);
}

/// With a zero for each digit, which are all as wide: a few, however many lines there are.
static QSet<QString> shapesOf(const Cart &cart, const MoneyText &text)
{
    QSet<QString> shapes;
    for (const CartLine &line : cart.lines()) {
        QString shape = text.price(line.unitPrice);
        std::replace_if(
            shape.begin(), shape.end(), [](QChar letter) { return letter.isDigit(); }, QLatin1Char('0'));
        shapes.insert(shape);
    }
    return shapes;
}

static Quantity mostOf(const Cart &cart)
{
    qint64 whole = 0;
    qint64 part = 0;
    for (const CartLine &line : cart.lines()) {
        whole = std::max(whole, line.quantity.milli() / 1000);
        part = std::max(part, line.quantity.milli() % 1000);
    }
    return Quantity::fromMilli(whole * 1000 + (part ? 888 : 0));
}

/// No amount is ever cut short: but for prices and quantities none in a column is longer than their sum.
CartTable::Widths CartTable::measure() const
{
    const QFontMetrics metrics(m_context.theme.font(Type::SaleLine, QFont::Medium));
    const MoneyText text = m_context.language.text();
    const auto width = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 18; };
    const auto atLeast = [&](const QString &sample, Money sum) { return qMax(width(sample), width(text.amount(sum))); };
    int price = width(QStringLiteral("00.000,00"));
    for (const QString &shape : shapesOf(m_cart, text))
        price = qMax(price, width(shape));
    return {width(QStringLiteral("00")), qMax(width(QStringLiteral("0,000")), width(text.quantity(mostOf(m_cart)))), price,
            atLeast(QStringLiteral("−0.000,00"), m_cart.discounts()), qMax(atLeast(QStringLiteral("00.000,00"), m_cart.subtotal()), atLeast({}, m_cart.total()))};
}

/// What the longest name asks for, up to a length: then it is written smaller.
int CartTable::roomForNames() const
{
    const Theme &theme = m_context.theme;
    const QFontMetrics names(theme.font(Type::SaleLine));
    const int longest = theme.px(220);
    int room = theme.px(120);
    for (int row = 0; row < m_cart.lines().size() && room < longest; ++row)
        room = qMax(room, qMin(names.horizontalAdvance(m_cart.lines()[row].product.name), longest));
    return room + 20;
}

/// The name gives way last. A narrow window leaves the unit price to the line under the name, then the number of the line, then what was taken off; the
/// quantity only where the names, written smaller, had no room beside it.
void CartTable::arrange()
{
    const Widths widths = measure();
    const int names = roomForNames();
    int room = viewport()->width() - widths.total - widths.amount;
    const auto fits = [&room, names](bool isWanted, int width) {
        if (!isWanted || room - width < names)
            return false;
        room -= width;
        return true;
    };
    const bool saysOff = fits(!m_cart.discounts().isZero(), widths.discount);
    const bool saysNumber = fits(true, widths.number);
    const bool saysPrice = fits(width() >= m_context.theme.px(530), widths.price);
    const bool saysMany = saysNumber || saysOff || room >= names * 5 / 6;
    auto *header = horizontalHeader();
    const std::initializer_list<std::tuple<CartModel::Column, int, bool>>
        columns{{CartModel::Number, widths.number, saysNumber},
                {CartModel::Amount, widths.amount, saysMany},
                {CartModel::Price, widths.price, saysPrice},
                {CartModel::Discount, widths.discount, saysOff},
                {CartModel::Total, widths.total, true}};
    for (const auto &[column, wide, isShown] : columns) {
        header->resizeSection(column, wide);
        header->setSectionHidden(column, !isShown);
    }
}

} // namespace mostrador

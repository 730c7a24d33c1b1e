// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/PriceEditor.h"
#include "ui/products/ProductTable.h"
#include <QKeyEvent>
#include <QScrollBar>

namespace mostrador {

PriceEditor::PriceEditor(const Context &context, ProductTable &table) : QLineEdit(table.viewport()), m_context(context), m_table(table)
{
    setAlignment(Qt::AlignRight);
    hide();
    connect(table.verticalScrollBar(), &QAbstractSlider::valueChanged, this, &PriceEditor::leave);
    connect(&context.theme, &Theme::changed, this, &PriceEditor::place, Qt::QueuedConnection); // after the list has its new rows
    retranslate();
}

bool PriceEditor::open(const ProductRow &row)
{
    const int at = m_table.products().rowOf(row.product.sku);
    if (at < 0)
        return false;
    m_product = row.product;
    m_table.scrollTo(m_table.products().index(at, ProductModel::Price));
    place();
    setText(m_context.language.text().price(m_product.price));
    selectAll();
    show();
    raise();
    setFocus();
    return true;
}

void PriceEditor::place()
{
    const int at = m_table.products().rowOf(m_product.sku);
    QRect cell = m_table.visualRect(m_table.products().index(at, ProductModel::Price)).adjusted(0, 2, 0, -3);
    cell.setLeft(cell.right() - qMax(cell.width(), m_context.theme.px(110)));
    setGeometry(cell);
}

void PriceEditor::accept()
{
    const auto price = m_context.language.text().parsePrice(text(), m_product.price.currency());
    if (!price || price->value() < 0) {
        selectAll();
        Q_EMIT refused(price ? tr("The price must be zero or more.") : price.error().message);
        return;
    }
    ProductEdit edit{m_product.sku, m_product.version, {}, m_product};
    edit.values.price = *price;
    if (!(*price == m_product.price))
        edit.fields = {ProductField::Price};
    leave();
    Q_EMIT entered(edit);
}

void PriceEditor::leave()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void PriceEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return: case Qt::Key_Enter: return accept();
    case Qt::Key_Escape: return leave();
    default: QLineEdit::keyPressEvent(event);
    }
}

void PriceEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        leave();
}

void PriceEditor::retranslate()
{
    setAccessibleName(tr("Price"));
}

} // namespace mostrador

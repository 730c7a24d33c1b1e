// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/TotalsFoot.h"
#include "ui/widgets/MoneyLabel.h"
#include <QHBoxLayout>

namespace mostrador {

TotalsFoot::TotalsFoot(const Context &context, QWidget *parent)
    : Panel(context.theme, Token::Surface, parent), m_units(new ThemedLabel(context.theme, Type::SaleLine)),
      m_subtotal(new MoneyLabel(context.theme, context.language, Type::SaleLine)),
      m_discounts(new MoneyLabel(context.theme, context.language, Type::SaleLine)),
      m_tax(new MoneyLabel(context.theme, context.language, Type::SaleLine)),
      m_totalTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)),
      m_total(new MoneyLabel(context.theme, context.language, Type::Total, Token::Text, QFont::Bold))
{
    setLine(Qt::TopEdge);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(28, 8, 28, 8);
    row->setSpacing(26);
    ThemedLabel *const values[] = {m_units, m_subtotal, m_discounts, m_tax};
    for (int i = 0; i < 4; ++i) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        m_titles[i] = new ThemedLabel(context.theme, Type::Label, Token::Dim);
        values[i]->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        column->addStretch(1);
        column->addWidget(m_titles[i]);
        column->addWidget(values[i]);
        column->addStretch(1);
        row->addWidget(box);
        m_boxes[i] = box;
    }
    auto *total = new QVBoxLayout;
    total->setSpacing(0);
    m_totalTitle->setAlignment(Qt::AlignRight);
    total->addStretch(1);
    total->addWidget(m_totalTitle);
    total->addWidget(m_total);
    total->addStretch(1);
    m_total->setShrinks();
    row->addLayout(total, 1);
    retranslate();
}

void TotalsFoot::setCart(const Cart &cart)
{
    m_units->setText(QString::number(cart.unitCount()));
    m_subtotal->setMoney(cart.subtotal());
    m_discounts->setMoney(cart.discounts());
    m_discounted = !cart.discounts().isZero();
    m_tax->setMoney(cart.tax());
    m_total->setMoney(cart.total());
    arrange();
}

/// The total keeps its size; what is said beside it goes when there is no room, the least needed first.
void TotalsFoot::arrange()
{
    const int total = QFontMetrics(theme().font(Type::Total, QFont::Bold)).horizontalAdvance(m_total->text());
    int room = width() - 2 * 28 - total;
    static constexpr int byNeed[] = {0, 2, 3, 1};
    for (const int i : byNeed) {
        const bool wanted = m_discounted || (i != 1 && i != 2); // without discounts the subtotal is the total
        if (wanted)
            room -= m_boxes[i]->sizeHint().width() + 26;
        const bool visible = wanted && room >= 0;
        if (visible == m_boxes[i]->isHidden()) // only a change: showing lays out again
            m_boxes[i]->setVisible(visible);
    }
}

void TotalsFoot::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

void TotalsFoot::retranslate()
{
    m_titles[0]->setText(tr("Units"));
    m_titles[1]->setText(tr("Subtotal"));
    m_titles[2]->setText(tr("Discounts"));
    m_titles[3]->setText(tr("VAT included"));
    m_totalTitle->setText(tr("TOTAL"));
}

} // namespace mostrador

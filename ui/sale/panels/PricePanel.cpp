// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/panels/PricePanel.h"
#include "ui/widgets/ThemedLabel.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace mostrador {

PricePanel::PricePanel(const Context &context, SaleEdits &edits, QWidget *parent)
    : SidePanel(context, edits, parent), m_price(makeField(Qt::AlignRight)), m_preview(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Medium))
{
    m_preview->setWordWrap(true);
    body().addWidget(m_preview);
    body().addStretch(1);
    addKeypad();
    connect(m_price, &QLineEdit::textChanged, this, &PricePanel::refresh);
    retranslate();
}

void PricePanel::open(int line)
{
    m_line = line;
    const CartLine *found = this->line();
    m_price->setText(found ? text().price(found->unitPrice) : QString());
    say({});
    retranslate();
    m_price->setFocus();
    m_price->selectAll();
}

bool PricePanel::isDirty() const
{
    const CartLine *found = line();
    const auto typed = text().parsePrice(m_price->text(), edits().cart().currency());
    return found && (!typed || !(*typed == found->unitPrice));
}

void PricePanel::refresh()
{
    const CartLine *found = line();
    if (!found)
        return m_preview->clear();
    const QString before = text().withSymbol(found->product.price.rounded());
    const auto typed = text().parsePrice(m_price->text(), edits().cart().currency());
    const auto total = typed ? typed->times(found->quantity) : Result<Money>(typed.error());
    m_preview->setText(
        total && !(*typed == found->product.price) ? tr("Before %1. The line: %2").arg(before, text().withSymbol(*total)) : tr("Price of the catalogue: %1").arg(before));
}

void PricePanel::apply(int line, const UnitPrice &price)
{
    if (const auto done = edits().setPrice(line, price); !done)
        return refuse(done.error().message, m_price);
    Q_EMIT done();
}

void PricePanel::save()
{
    if (m_price->text().trimmed().isEmpty())
        return say(tr("What does it cost? Type the price. Nothing was changed."));
    const auto typed = text().parsePrice(m_price->text(), edits().cart().currency());
    if (!typed)
        return refuse(typed.error().message, m_price);
    edits().whenAllowed(m_line, *typed, this, [this, line = m_line, price = *typed] { apply(line, price); });
}

bool PricePanel::run(const QString &action)
{
    const CartLine *found = line();
    if (action != QLatin1String("panel.remove") || !found || !found->isOverridden)
        return false;
    apply(m_line, found->product.price);
    return true;
}

QWidget *PricePanel::firstField() const
{
    return m_price;
}

void PricePanel::retranslate()
{
    SidePanel::retranslate();
    const CartLine *found = line();
    setHead(tr("Price"), found ? found->product.name : QString());
    setDeed(tr("Apply"), found && found->isOverridden ? tr("Catalogue price") : QString());
    nameField(m_price, found && found->product.isWeighed() ? tr("Price of one %1, tax included").arg(toWire(found->product.unit)) : tr("Price of one, tax included"));
    refresh();
}

} // namespace mostrador

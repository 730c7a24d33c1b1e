// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/PartPaid.h"
#include "ui/sale/SaleController.h"
#include "ui/widgets/NoticeStrip.h"

namespace mostrador {

PartPaid::PartPaid(const Context &context, SaleController &sale, QObject *parent)
    : QObject(parent), m_context(context), m_sale(sale), m_strip(new NoticeStrip(context.theme))
{
    m_strip->setRounded(true);
    connect(&sale, &SaleController::cartChanged, this, &PartPaid::say);
    connect(&sale, &SaleController::phaseChanged, this, &PartPaid::say);
    connect(&sale, &SaleController::settlementChanged, this, &PartPaid::say);
    say();
}

/// What is left is of the cart as it stands: more may have been rung up since.
void PartPaid::say()
{
    Q_EMIT changed();
    if (m_sale.phase() != SaleController::Phase::Selling || m_sale.settlement().taken().isEmpty())
        return m_strip->clear();
    const Money received = m_sale.settlement().received();
    const Money left(m_sale.cart().total().minor() - received.minor(), received.currency());
    m_strip->show(NoticeStrip::Kind::Info, QStringLiteral("banknote"), [this, received, left] {
        const MoneyText text = m_context.language.text();
        const QString key = m_context.shortcuts.keyText(QStringLiteral("sale.charge"));
        if (left.isNegative())
            return tr("%1 was received for this sale already, %2 more than it comes to now. %3 goes on.")
                .arg(text.withSymbol(received), text.withSymbol(left.negated()), key);
        return tr("%1 was received for this sale already. %2 goes on with the rest: %3.").arg(text.withSymbol(received), key, text.withSymbol(left));
    });
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The code box while a quantity or a weight is typed into it; the other keys are in SaleKeys.cpp.
#include "models/domain/payment/CardNumber.h"
#include "ui/sale/MissedCodes.h"
#include "ui/sale/SaleScreen.h"
#include "ui/sale/panels/SalePanels.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/NoticeStrip.h"
#include <utility>

namespace mostrador {

using Phase = SaleController::Phase;

void SaleScreen::startQuantity()
{
    if (m_sale.phase() != Phase::Selling || !m_sale.cart().line(m_sale.selected()))
        return;
    if (const auto stays = m_sale.checkStays(); !stays)
        return refuse(stays.error().message);
    m_quantityOf = m_sale.selected();
    m_code->edit()->clear();
    m_code->setFocus();
    setPlaceholder();
}

/// What is sold by weight was picked without one: its line waits for it, and nothing else can be done before.
void SaleScreen::startWeighing()
{
    startQuantity();
    const CartLine *line = m_sale.cart().line(m_quantityOf);
    if (!line)
        return;
    m_weighing = true;
    m_code->setUnit(toWire(line->product.unit));
    m_code->edit()->setText(context().language.text().quantity(line->quantity));
    m_code->edit()->selectAll();
    setPlaceholder();
}

void SaleScreen::leaveQuantity()
{
    if (std::exchange(m_quantityOf, 0))
        m_notice->clear(std::exchange(m_refusal, 0)); // nothing waits for it any more
    if (std::exchange(m_weighing, false))
        m_missed->passedOver(); // what was scanned meanwhile is not in the sale
    m_byName = false;
    m_code->setUnit({});
    m_code->edit()->clear();
    setPlaceholder();
    m_sale.handsFree();
}

static QString weightFirst(const QString &name)
{
    return SaleScreen::tr("First the weight of %1: type it and Enter, or Esc to leave it out.").arg(name);
}

/// What is done first, where somebody works at the open sale.
QString SaleScreen::inHand() const
{
    const CartLine *line = m_quantityOf ? m_sale.cart().line(m_quantityOf) : nullptr;
    if (line)
        return m_weighing ? weightFirst(line->product.name) : tr("First the quantity of %1: type it and Enter, or Esc to leave it as it is.").arg(line->product.name);
    const SidePanel *panel = m_panels ? m_panels->current() : nullptr;
    return panel && panel->isOfSale() ? tr("First what is open beside the sale: Enter does it, Esc leaves it.") : QString();
}

/// True, and says so, while a weight is still to be typed; also what code was scanned before it was.
bool SaleScreen::asksForWeight(const QString &scanned)
{
    const CartLine *line = m_weighing ? m_sale.cart().line(m_quantityOf) : nullptr;
    if (!line)
        return false;
    refuse([name = line->product.name, code = withoutCardNumbers(scanned, CardPlace::Codes)] {
        return code.isEmpty() ? weightFirst(name)
                              : tr("First the weight of %1: type it and Enter, or Esc to leave it out. %2 was not added: scan it again then.").arg(name, code);
    });
    return true;
}

void SaleScreen::acceptQuantity()
{
    const auto quantity = context().language.text().parseQuantity(m_code->edit()->text());
    if (quantity && asksAgain(*quantity, m_code->edit()->text()))
        return;
    const auto done = quantity ? m_sale.setQuantity(m_quantityOf, *quantity) : Result<void>(quantity.error());
    if (!done)
        return refuse(done.error().message);
    m_notice->clear();
    leaveQuantity();
    m_code->setFocus();
}

/// More of one product than a shop sells at once is rung up when it is said twice, typed or scanned.
bool SaleScreen::asksAgain(Quantity quantity, const QString &said)
{
    if (quantity <= Quantity::units(MostAtOnce) || said == std::exchange(m_asked, said))
        return false;
    refuse(tr("%1 of one product: is that right? Enter once more to ring it up.").arg(context().language.text().quantity(quantity)));
    return true;
}

} // namespace mostrador

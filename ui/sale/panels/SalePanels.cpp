// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/panels/SalePanels.h"
#include "ui/sale/panels/CustomerPanel.h"
#include "ui/sale/panels/DiscountPanel.h"
#include "ui/sale/panels/NotePanel.h"
#include "ui/sale/panels/OpenLinePanel.h"
#include "ui/sale/panels/PriceCheckPanel.h"
#include "ui/sale/panels/PriceListPanel.h"
#include "ui/sale/panels/PricePanel.h"
#include <QStackedWidget>

namespace mostrador {

static const QString Discounts = QStringLiteral("sale.discount");
static const QString DiscountAll = QStringLiteral("sale.discountAll");
static const QString Price = QStringLiteral("sale.price");
static const QString Open = QStringLiteral("sale.open");
static const QString Note = QStringLiteral("sale.note");
static const QString Check = QStringLiteral("sale.check");
static const QString Buyer = QStringLiteral("sale.customer");
static const QString List = QStringLiteral("sale.priceList");

SalePanels::SalePanels(const Context &context, const Needs &needs, SaleEdits &edits, QStackedWidget &column)
    : m_context(context), m_needs(needs), m_edits(edits), m_column(column)
{}

bool SalePanels::isOne(const QString &action)
{
    return QStringList{Discounts, DiscountAll, Price, Open, Note, Check, Buyer, List}.contains(action);
}

SidePanel *SalePanels::make(const QString &action)
{
    if (action == Discounts)
        return new DiscountPanel(m_context, m_edits);
    if (action == Price)
        return new PricePanel(m_context, m_edits);
    if (action == Open)
        return new OpenLinePanel(m_context, m_edits, m_needs.catalogue);
    if (action == Note)
        return new NotePanel(m_context, m_edits);
    if (action == Check)
        return new PriceCheckPanel(m_context, m_edits, {m_needs.catalogue, m_needs.till, m_needs.pricing, m_needs.sync, m_needs.clock, m_needs.codes});
    if (action == Buyer)
        return new CustomerPanel(m_context, m_edits, {m_needs.customers, m_needs.till, m_needs.pricing});
    return new PriceListPanel(m_context, m_edits, m_needs.pricing);
}

SidePanel *SalePanels::panel(const QString &action)
{
    SidePanel *&panel = m_panels[action == DiscountAll ? Discounts : action];
    if (!panel) {
        panel = make(action == DiscountAll ? Discounts : action);
        m_column.addWidget(panel);
        connect(panel, &SidePanel::done, this, &SalePanels::close);
        connect(panel, &SidePanel::added, this, &SalePanels::added);
    }
    return panel;
}

SidePanel *SalePanels::current() const
{
    return qobject_cast<SidePanel *>(m_column.currentWidget());
}

bool SalePanels::mayLeave()
{
    if (!current() || !current()->isDirty())
        return true;
    current()->say(tr("This is not done yet: Enter does it, Esc leaves it."));
    current()->focusField();
    return false;
}

void SalePanels::open(const QString &action)
{
    const bool isAboutLines = action == Discounts || action == DiscountAll || action == Price;
    if (isAboutLines && m_edits.cart().isEmpty())
        return Q_EMIT refused(tr("There is nothing in the sale yet that this could be done to."));
    SidePanel *wanted = panel(action);
    if (wanted == current())
        return wanted->again(action);
    if (!mayLeave())
        return;
    if (const auto stays = wanted->isOfSale() ? m_edits.sale().checkStays() : Result<void>(); !stays)
        return Q_EMIT refused(stays.error().message);
    const CartLine *line = m_edits.cart().line(m_edits.sale().selected());
    if (action == Price && line && line->isOpen())
        return Q_EMIT refused(tr("A line with an open price has no other: remove it and ring it up anew."));
    m_column.setCurrentWidget(wanted);
    wanted->open(line && action != DiscountAll ? line->id : 0);
}

void SalePanels::discount(const QString &number)
{
    open(Discounts);
    if (auto *panel = qobject_cast<DiscountPanel *>(current()))
        panel->type(number);
}

void SalePanels::close()
{
    if (current())
        Q_EMIT closed();
}

bool SalePanels::stepBack()
{
    if (!current())
        return false;
    if (!current()->stepBack())
        close();
    return true;
}

void SalePanels::retranslate()
{
    for (SidePanel *panel : std::as_const(m_panels))
        panel->retranslate();
}

} // namespace mostrador

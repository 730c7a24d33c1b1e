// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/panels/PriceListPanel.h"
#include "ui/widgets/ThemedLabel.h"
#include <QAbstractButton>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace mostrador {

static constexpr int MostRows = 9;

PriceListPanel::PriceListPanel(const Context &context, SaleEdits &edits, PricingService &pricing, QWidget *parent)
    : SidePanel(context, edits, parent), m_pricing(pricing), m_rows(makeRows(MostRows, body())), m_nothing(new ThemedLabel(context.theme, Type::Body, Token::Dim))
{
    m_nothing->setWordWrap(true);
    body().addWidget(m_nothing);
    body().addStretch(1);
    connect(m_rows, &QButtonGroup::idClicked, this, &PriceListPanel::save);
    retranslate();
}

void PriceListPanel::open(int)
{
    m_lists = QList<PriceList>{PriceList{}} + m_pricing.choosable().mid(0, MostRows - 1);
    int current = 0;
    for (int i = 1; i < m_lists.size(); ++i)
        if (m_lists[i].id == edits().cart().chosenList())
            current = i;
    m_rows->button(current)->setChecked(true);
    say({});
    retranslate();
    firstField()->setFocus();
}

void PriceListPanel::again(const QString &)
{
    step(1);
}

bool PriceListPanel::step(int by)
{
    const int count = int(m_lists.size());
    m_rows->button((qMax(0, m_rows->checkedId()) + by + count) % count)->setChecked(true);
    firstField()->setFocus();
    return true;
}

void PriceListPanel::save()
{
    if (const auto done = edits().setPriceList(m_lists.value(qMax(0, m_rows->checkedId()))); !done)
        return say(done.error().message);
    Q_EMIT done();
}

bool PriceListPanel::run(const QString &action)
{
    if (action == QLatin1String("panel.remove")) {
        m_rows->button(0)->setChecked(true);
        save();
        return true;
    }
    return chooseBy(m_rows, action);
}

QWidget *PriceListPanel::firstField() const
{
    return m_rows->button(qMax(0, m_rows->checkedId()));
}

void PriceListPanel::retranslate()
{
    SidePanel::retranslate();
    const Customer &buyer = edits().cart().buyer();
    setHead(tr("Price list"), buyer.isNobody() ? QString() : buyer.name);
    setDeed(tr("Apply"), edits().cart().chosenList().isEmpty() ? QString() : tr("Take off"));
    QStringList words{buyer.isNobody() ? tr("Prices as always") : tr("As this customer always has")};
    for (int i = 1; i < m_lists.size(); ++i)
        words.append(m_lists[i].name);
    nameChoices(m_rows, words);
    m_nothing->setText(tr("The shop has no price list yet. They are made at the hub."));
    m_nothing->setVisible(m_lists.size() < 2);
}

} // namespace mostrador

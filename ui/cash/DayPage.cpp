// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/DayPage.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/TableView.h"
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mostrador {

DayPage::DayPage(const Context &context, const QString &icon, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QStackedWidget), m_empty(new EmptyState(context.theme, icon)), m_table(new TableView(context.theme, 44))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(context.theme, m_table));
    m_list->addWidget(m_empty);
    m_list->addWidget(m_table);
    connect(m_table, &TableView::chosen, this, &DayPage::slipWanted);
    connect(&context.theme, &Theme::changed, this, &DayPage::layoutTable);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 8, 10, 10);
    foot->setSpacing(8);
    for (const char *action : {"cash.payIn", "cash.payOut", "cash.drawer", "cash.x", "cash.close"}) {
        auto *button = new KeyButton(context.theme, qstrcmp(action, "cash.close") == 0 ? KeyButton::Look::Primary : KeyButton::Look::Plain);
        button->setFocusPolicy(Qt::TabFocus);
        const QString id = QLatin1String(action);
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT wanted(id); });
        foot->addWidget(button, 1);
        m_deeds.append({id, button});
    }
    column->addLayout(foot);
    retranslate();
}

void DayPage::setMoves(const QList<CashMove> &moves)
{
    m_model.setMoves(moves, m_context.language.text());
    m_list->setCurrentWidget(hasMoves() ? static_cast<QWidget *>(m_table) : m_empty);
    layoutTable();
}

QWidget *DayPage::list() const
{
    return m_table;
}

const CashMove *DayPage::chosen() const
{
    return m_model.at(qMax(0, m_table->currentIndex().row()));
}

void DayPage::enter()
{
    (hasMoves() ? static_cast<QWidget *>(m_table) : m_deeds.first().button)->setFocus();
}

void DayPage::layoutTable()
{
    const QFontMetrics metrics(m_context.theme.font(Type::List, QFont::Medium));
    const auto wide = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 24; };
    auto *header = m_table->horizontalHeader();
    const int at = wide(QStringLiteral("00/00 00:00"));
    const int who = wide(QStringLiteral("María José"));
    const int amount = wide(QStringLiteral("−$ 0.000.000,00"));
    header->setSectionResizeMode(MovesModel::What, QHeaderView::Stretch);
    header->resizeSection(MovesModel::At, at);
    header->resizeSection(MovesModel::Who, who);
    header->resizeSection(MovesModel::Amount, amount);
    m_table->setColumnHidden(MovesModel::Who, m_table->width() < at + who + amount + wide(QStringLiteral("Retiro · Gasto"))); // what it was comes before who did it
}

void DayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layoutTable();
}

void DayPage::retranslate()
{
    const QString names[] = {tr("Cash in"), tr("Cash out"), tr("Open the drawer"), tr("X report"), tr("Close the shift")};
    for (int i = 0; i < m_deeds.size(); ++i) {
        m_deeds[i].button->setText(names[i]);
        m_deeds[i].button->setKey(m_context.shortcuts.keyText(m_deeds[i].action));
    }
    m_table->setAccessibleName(tr("Movements of the drawer"));
    m_empty->setTexts(tr("Nothing went in or out of the drawer beside sales."), {tr("Sales are counted by themselves.")});
}

} // namespace mostrador

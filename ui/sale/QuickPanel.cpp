// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/QuickPanel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QGridLayout>
#include <QHBoxLayout>

namespace mostrador {

static const char *const Actions[] = {"sale.search", "sale.quantity", "sale.remove", "sale.clear", "sale.park"};

QuickPanel::QuickPanel(const Context &context, Catalogue &catalogue, Till &till, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Bold)),
      m_grid(new FavouriteGrid(context, catalogue, till)), m_pager(new LinkButton(context.theme, Token::Accent)), m_row(new QGridLayout), m_pay(new KeyButton(context.theme, KeyButton::Look::Pay))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_pager);
    m_pager->hide();
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    m_row->setSpacing(8);
    for (const char *action : Actions) {
        auto *button = new KeyButton(context.theme, KeyButton::Look::Plain);
        const QString id = QString::fromLatin1(action);
        button->setKey(context.shortcuts.keyText(id));
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT wanted(id); });
        m_actions.append(button);
    }
    column->addLayout(m_row);
    arrange();
    connect(&context.theme, &Theme::changed, this, &QuickPanel::arrange);
    column->addWidget(m_pay);
    m_pay->setKey(context.shortcuts.keyText(QStringLiteral("sale.charge")));
    connect(m_pay, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("sale.charge")); });
    connect(m_pager, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("sale.favourites")); });
    connect(m_grid, &FavouriteGrid::pagesChanged, this, &QuickPanel::showPage);
    retranslate();
}

void QuickPanel::arrange()
{
    const int columns = m_context.theme.textSize() > 125 ? 3 : int(m_actions.size()); // larger type leaves less room
    for (int i = 0; i < m_actions.size(); ++i) {
        m_row->removeWidget(m_actions[i]);
        m_row->addWidget(m_actions[i], i / columns, i % columns);
        m_row->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void QuickPanel::showPage()
{
    const QString key = m_context.shortcuts.keyText(QStringLiteral("sale.favourites"));
    m_pager->setText(QStringLiteral("%1/%2 · %3").arg(m_grid->page() + 1).arg(m_grid->pages()).arg(key));
    m_pager->setAccessibleName(tr("Favourites, page %1 of %2").arg(m_grid->page() + 1).arg(m_grid->pages()));
    m_pager->updateGeometry();
    m_pager->setVisible(m_grid->pages() > 1);
}

void QuickPanel::setTotal(Money total, bool hasLines)
{
    m_pay->setAmount(hasLines ? m_context.language.text().withSymbol(total) : QString());
    m_pay->setEnabled(hasLines);
    m_pay->setToolTip(hasLines ? QString() : tr("There is nothing to charge yet."));
    for (int i = 1; i < m_actions.size(); ++i)
        m_actions[i]->setEnabled(hasLines);
}

void QuickPanel::retranslate()
{
    m_title->setText(tr("Favourites"));
    showPage();
    const QString words[] = {tr("Search"), tr("Quantity"), tr("Remove"), tr("Empty"), tr("Park")};
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(words[i]);
    m_pay->setText(tr("Charge"));
}

} // namespace mostrador

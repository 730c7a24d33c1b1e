// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/QuickPanel.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHBoxLayout>

namespace mostrador {

static const char *const Actions[] = {"sale.search", "sale.quantity", "sale.remove", "sale.clear"};

QuickPanel::QuickPanel(const Context &context, Catalogue &catalogue, Till &till, FavouriteBoard &board, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new ThemedLabel(context.theme, Type::List, Token::Text, QFont::Bold)),
      m_grid(new FavouriteGrid(context, catalogue, till, board)), m_edit(new LinkButton(context.theme, Token::Accent)), m_pager(new LinkButton(context.theme, Token::Accent)), m_pay(new KeyButton(context.theme, KeyButton::Look::Pay))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_edit);
    head->addSpacing(10);
    head->addWidget(m_pager);
    m_pager->hide();
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const char *action : Actions) {
        auto *button = new KeyButton(context.theme, KeyButton::Look::Plain);
        const QString id = QString::fromLatin1(action);
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT wanted(id); });
        m_actions.append(button);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    column->addWidget(m_pay);
    connect(m_pay, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("sale.charge")); });
    connect(m_pager, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("sale.favourites")); });
    connect(m_edit, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("sale.favouritesEdit")); });
    connect(m_grid, &FavouriteGrid::held, this, [this] { Q_EMIT wanted(QStringLiteral("sale.favouritesEdit")); });
    connect(m_grid, &FavouriteGrid::pagesChanged, this, &QuickPanel::showPage);
    retranslate();
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
    m_edit->setText(tr("Edit · %1").arg(m_context.shortcuts.keyText(QStringLiteral("sale.favouritesEdit"))));
    m_edit->setAccessibleName(tr("Edit the favourites"));
    m_edit->updateGeometry();
    showPage();
    const QString words[] = {tr("Search"), tr("Quantity"), tr("Remove"), tr("Empty")};
    const Shortcuts &keys = m_context.shortcuts;
    for (int i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(words[i]);
        m_actions[i]->setKey(keys.keyText(QString::fromLatin1(Actions[i])));
    }
    m_pay->setKey(keys.keyText(QStringLiteral("sale.charge")));
    m_pay->setText(tr("Charge"));
}

} // namespace mostrador

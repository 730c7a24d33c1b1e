// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/QuickPanel.h"
#include "ui/sale/FavouriteTile.h"
#include "ui/sale/tabs/CategoryPanel.h"
#include "ui/sale/tabs/CustomerCard.h"
#include "ui/sale/tabs/TabRow.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/LinkButton.h"
#include <QGridLayout>
#include <QStackedWidget>

namespace mostrador {

struct QuickDeed {
    const char *action;
    bool needsLines;
};
static constexpr QuickDeed Deeds[] = {{"sale.discount", true}, {"sale.price", true}, {"sale.open", false},  {"sale.check", false},
                                      {"sale.park", true},     {"sale.note", false}, {"sale.remove", true}, {"sale.clear", true}};
static constexpr int NoteDeed = 5;
static constexpr int InARow = 4;
static constexpr int Tabs = 3;
static const char *const TabActions[Tabs] = {"sale.tabQuick", "sale.tabCategories", "sale.tabKeypad"};

static QStringList tabKeys(const Shortcuts &shortcuts)
{
    QStringList keys;
    for (const char *action : TabActions)
        keys.append(shortcuts.keyText(QString::fromLatin1(action)));
    return keys;
}

QuickPanel::QuickPanel(const Context &context, Catalogue &catalogue, Till &till, FavouriteBoard &board, QWidget *parent)
    : QWidget(parent), m_context(context), m_customer(new CustomerCard(context.theme)), m_list(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_tabs(new TabRow(context.theme, Tabs)), m_stack(new QStackedWidget), m_grid(new FavouriteGrid(context, catalogue, till, board)),
      m_categories(new CategoryPanel(context, catalogue, till)), m_pad(new Numpad(context)), m_edit(new LinkButton(context.theme, Token::Accent)),
      m_pager(new LinkButton(context.theme, Token::Accent)), m_pay(new KeyButton(context.theme, KeyButton::Look::Pay))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(8);
    column->addWidget(makeHead());
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_categories);
    m_stack->addWidget(m_pad);
    column->addWidget(m_stack, 1);
    column->addLayout(makeDeeds());
    column->addWidget(m_pay);
    connect(m_pay, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("sale.charge")); });
    connect(m_pager, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("sale.favourites")); });
    connect(m_edit, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("sale.favouritesEdit")); });
    connect(m_grid, &FavouriteGrid::held, this, [this] { Q_EMIT wanted(QStringLiteral("sale.favouritesEdit")); });
    connect(m_grid, &FavouriteGrid::pagesChanged, this, &QuickPanel::showPage);
    connect(m_grid, &FavouriteGrid::chosen, this, &QuickPanel::chosen);
    connect(&m_categories->tiles(), &TilePages::pagesChanged, this, &QuickPanel::showPage);
    connect(m_categories, &CategoryPanel::chosen, this, &QuickPanel::chosen);
    connect(m_tabs, &TabRow::chosen, this, [this](int tab) { open(Tab(tab)); });
    retranslate();
}

/// Who buys and at whose prices; under it the tabs.
QWidget *QuickPanel::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_customer, 1);
    who->addWidget(m_list);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    column->addLayout(who);
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    auto *links = new QVBoxLayout; // one over the other: beside each other they leave the tabs no room
    links->setSpacing(0);
    links->addWidget(m_edit, 0, Qt::AlignRight);
    links->addWidget(m_pager, 0, Qt::AlignRight);
    tabs->addLayout(links);
    m_pager->hide();
    column->addLayout(tabs);
    connect(m_customer, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("sale.customer")); });
    connect(m_list, &QAbstractButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("sale.priceList")); });
    return head;
}

QLayout *QuickPanel::makeDeeds()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    for (const QuickDeed &deed : Deeds) {
        auto *button = new KeyButton(m_context.theme, KeyButton::Look::Plain);
        const QString id = QString::fromLatin1(deed.action);
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT wanted(id); });
        const int at = int(m_actions.size());
        m_actions.append(button);
        grid->addWidget(button, at / InARow, at % InARow);
        grid->setColumnStretch(at % InARow, 1);
    }
    return grid;
}

void QuickPanel::open(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    if (tab == Categories)
        m_categories->activate();
    showPage();
}

QPair<int, int> QuickPanel::pages() const
{
    switch (Tab(m_stack->currentIndex())) {
    case Favourites: return {m_grid->page(), m_grid->pages()};
    case Categories: return {m_categories->tiles().page(), m_categories->tiles().pages()};
    case Pad: break;
    }
    return {0, 1};
}

void QuickPanel::turn(int by)
{
    if (m_stack->currentIndex() == Categories)
        m_categories->tiles().turn(by);
    else if (m_stack->currentIndex() == Favourites)
        m_grid->turn(by);
}

bool QuickPanel::stepBack()
{
    return m_stack->currentIndex() == Categories && m_stack->isVisible() && m_categories->stepBack();
}

void QuickPanel::showPage()
{
    const QString key = m_context.shortcuts.keyText(QStringLiteral("sale.favourites"));
    const auto [page, count] = pages();
    const QString text = QStringLiteral("%1/%2 · %3").arg(page + 1).arg(count).arg(key);
    m_pager->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(count));
    m_pager->setVisible(count > 1);
    m_edit->setVisible(m_stack->currentIndex() == Favourites);
    if (text == m_pager->text())
        return;
    m_pager->setText(text);
    m_pager->updateGeometry();
}

void QuickPanel::setPrices(const PriceOf &priceOf)
{
    m_grid->setPrices(priceOf);
    m_categories->setPrices(priceOf);
}

void QuickPanel::pricesChanged()
{
    for (FavouriteTile *tile : findChildren<FavouriteTile *>())
        tile->update();
}

void QuickPanel::setCart(const Cart &cart)
{
    if (cart.buyer().group != m_cart.buyer().group || cart.priceList() != m_cart.priceList())
        pricesChanged();
    m_cart = cart;
    const bool hasLines = !cart.isEmpty();
    const Money left(qMax<qint64>(0, cart.total().minor() - m_received.minor()), cart.currency());
    m_pay->setAmount(hasLines ? m_context.language.text().withSymbol(left) : QString());
    m_pay->setEnabled(hasLines);
    m_pay->setToolTip(hasLines ? QString() : tr("There is nothing to charge yet."));
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setEnabled(hasLines || !Deeds[i].needsLines);
    m_actions[NoteDeed]->setText(cart.note().isEmpty() ? tr("Note") : tr("Note ✓")); // of the sale; a line shows its own
    m_actions[NoteDeed]->setToolTip(cart.note());
    const bool isNamed = !cart.buyer().isNobody();
    m_customer->setCustomer(isNamed ? cart.buyer().asPrinted() : tr("Whoever comes in"), isNamed);
}

void QuickPanel::setReceived(Money received)
{
    if (received.minor() == m_received.minor())
        return;
    m_received = received;
    setCart(m_cart);
}

void QuickPanel::retranslate()
{
    const Shortcuts &keys = m_context.shortcuts;
    m_tabs->setTexts({tr("Quick"), tr("Categories"), tr("Keypad")}, tabKeys(keys));
    m_edit->setText(tr("Edit · %1").arg(keys.keyText(QStringLiteral("sale.favouritesEdit"))));
    m_edit->setAccessibleName(tr("Edit the favourites"));
    m_edit->updateGeometry();
    showPage();
    const QString words[] = {tr("Discount"), tr("Price"), tr("Open price"), tr("Check"), tr("Park"), tr("Note"), tr("Remove"), tr("Empty")};
    for (int i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(words[i]);
        m_actions[i]->setKey(keys.keyText(QString::fromLatin1(Deeds[i].action)));
    }
    m_list->setText(tr("Prices"));
    m_list->setAccessibleName(tr("Price list"));
    m_list->setKey(keys.keyText(QStringLiteral("sale.priceList")));
    m_customer->setKey(keys.keyText(QStringLiteral("sale.customer")));
    m_pay->setKey(keys.keyText(QStringLiteral("sale.charge")));
    m_pay->setText(tr("Charge"));
    m_pad->retranslate();
    m_categories->retranslate();
    setCart(m_cart);
}

} // namespace mostrador

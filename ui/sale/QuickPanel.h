// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "ui/sale/FavouriteGrid.h"
#include "ui/sale/tabs/Numpad.h"

class QStackedWidget;

namespace mostrador {

class CategoryPanel;
class CustomerCard;
class KeyButton;
class LinkButton;
class TabRow;
class TilePages;

/// The right column while selling: who buys, tabs with favourites, categories and a keypad, what can be done with the sale, and the pay
/// button with the total in it.
class QuickPanel final : public QWidget {
    Q_OBJECT
public:
    enum Tab { Favourites, Categories, Pad };

    QuickPanel(const Context &context, Catalogue &catalogue, Till &till, FavouriteBoard &board, QWidget *parent = nullptr);
    void setCart(const Cart &cart);
    void setPrices(const PriceOf &priceOf); ///< of what is offered
    void pricesChanged();                   ///< what is offered may cost something else
    void setReceived(Money received); ///< of what the open sale comes to
    void retranslate();
    Numpad &numpad() { return *m_pad; }
    FavouriteGrid &favourites() { return *m_grid; }
    void open(Tab tab);
    void turn(int by); ///< a page of the tab in front
    bool stepBack();   ///< one category up; false when there is nothing to go back from

Q_SIGNALS:
    void wanted(const QString &action); ///< a button's id in the shortcuts' table
    void chosen(const mostrador::Product &product);

private:
    void showPage();
    QWidget *makeHead();
    QLayout *makeDeeds();
    QPair<int, int> pages() const; ///< the one that is shown, and how many
    const Context m_context;
    CustomerCard *m_customer;
    KeyButton *m_list;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    FavouriteGrid *m_grid;
    CategoryPanel *m_categories;
    Numpad *m_pad;
    LinkButton *m_edit;
    LinkButton *m_pager; ///< "1/2 · PgDn", when they do not fit on one page
    QList<KeyButton *> m_actions;
    KeyButton *m_pay;
    Cart m_cart;
    Money m_received;
};

} // namespace mostrador

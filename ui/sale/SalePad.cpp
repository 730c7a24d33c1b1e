// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keypad and the tabs of the right column do on the sale screen.
#include "ui/favourites/FavouriteEditor.h"
#include "ui/sale/QuickPanel.h"
#include "ui/sale/SaleScreen.h"
#include "ui/sale/panels/SalePanels.h"
#include "ui/sale/tabs/Keypad.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/NoticeStrip.h"
#include <QStackedWidget>

namespace mostrador {

void SaleScreen::connectQuick()
{
    connect(m_quick, &QuickPanel::wanted, this, &SaleScreen::run);
    connect(m_quick, &QuickPanel::chosen, this, &SaleScreen::pick);
    connect(&m_quick->numpad(), &Numpad::typed, this, [this](const QString &text) {
        for (const QChar sign : text)
            Keypad::press(m_code->edit(), Qt::Key_unknown, sign);
    });
    connect(&m_quick->numpad(), &Numpad::wanted, this, &SaleScreen::runPad);
}

/// True: it was the key of a tab.
bool SaleScreen::runTab(const QString &action)
{
    static const QStringList tabs{QStringLiteral("sale.tabQuick"), QStringLiteral("sale.tabCategories"), QStringLiteral("sale.tabKeypad")};
    const int tab = int(tabs.indexOf(action));
    if (tab < 0)
        return false;
    if (m_sale.phase() != SaleController::Phase::Selling || !m_panels->mayLeave())
        return true;
    m_panels->close();
    if (m_oldReceipt || m_right->currentWidget() == m_favouriteEditor)
        showPhase();
    m_quick->open(QuickPanel::Tab(tab));
    if (tab != QuickPanel::Categories)
        m_code->setFocus();
    return true;
}

void SaleScreen::runPad(Numpad::Deed deed)
{
    QLineEdit *edit = m_code->edit();
    switch (deed) {
    case Numpad::Deed::Back: return Keypad::press(edit, Qt::Key_Backspace, {});
    case Numpad::Deed::Clear: edit->clear(); return edit->setFocus();
    case Numpad::Deed::Enter: edit->setFocus(); return accept();
    case Numpad::Deed::Quantity:
    case Numpad::Deed::Price:
    case Numpad::Deed::Discount: break;
    }
    if (m_quantityOf)
        return deed == Numpad::Deed::Quantity ? acceptQuantity() : void();
    const QString typed = edit->text().trimmed();
    if (typed.isEmpty() || !m_sale.cart().line(m_sale.selected()))
        return run(deed == Numpad::Deed::Quantity    ? QStringLiteral("sale.quantity")
                       : deed == Numpad::Deed::Price ? QStringLiteral("sale.price")
                                                     : QStringLiteral("sale.discount"));
    applyTyped(deed, typed);
}

/// The number in the code box is the selected line's quantity, price or discount.
void SaleScreen::applyTyped(Numpad::Deed deed, const QString &typed)
{
    const MoneyText text = context().language.text();
    if (deed == Numpad::Deed::Discount) {
        leaveQuantity(); // empties the box
        return m_panels->discount(typed);
    }
    const int line = m_sale.selected(); // another may be by the time that somebody has approved it
    Result<void> done;
    if (deed == Numpad::Deed::Quantity) {
        const auto quantity = text.parseQuantity(typed);
        if (quantity && asksAgain(*quantity, typed))
            return;
        done = quantity ? m_sale.setQuantity(line, *quantity) : Result<void>(quantity.error());
    } else {
        const auto price = text.parsePrice(typed, m_sale.cart().currency());
        if (price)
            return m_edits.whenAllowed(line, *price, this, [this, line, price = *price] { wasTyped(m_edits.setPrice(line, price)); });
        done = price.error();
    }
    wasTyped(done);
}

void SaleScreen::wasTyped(const Result<void> &done)
{
    if (!done)
        return refuse(done.error().message);
    m_notice->clear();
    leaveQuantity();
    m_code->setFocus();
}

/// In the right column, while nothing is paid; Esc leaves it.
void SaleScreen::editFavourites()
{
    if (m_sale.phase() != SaleController::Phase::Selling || asksForWeight() || !m_panels->mayLeave())
        return;
    m_panels->close();
    if (!m_favouriteEditor) {
        m_favouriteEditor = new FavouriteEditor(context(), {m_catalogue, m_till, *m_favourites, m_sale.codes()});
        connect(m_favouriteEditor, &FavouriteEditor::done, this, &SaleScreen::showPhase);
        m_right->addWidget(m_favouriteEditor);
    }
    m_oldReceipt = false;
    m_right->setCurrentWidget(m_favouriteEditor);
    m_favouriteEditor->open(m_quick->favourites().current());
}

} // namespace mostrador

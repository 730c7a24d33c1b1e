// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and codes do on the sale screen; how it looks is in SaleScreen.cpp.
#include "models/domain/CodeEntry.h"
#include "ui/favourites/FavouriteEditor.h"
#include "ui/payment/CardView.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/sale/MissedCodes.h"
#include "ui/sale/QuickPanel.h"
#include "ui/sale/SaleScreen.h"
#include "ui/sale/SearchPopup.h"
#include "ui/sale/TotalsFoot.h"
#include "ui/sale/lines/LastItem.h"
#include "ui/sale/panels/SalePanels.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/UndoBar.h"
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <utility>

namespace mostrador {

using Phase = SaleController::Phase;

/// "3*7790…" says how many; "7790…" does not.
static bool saysQuantity(const QString &typed)
{
    return typed.contains(QLatin1Char('*'));
}

bool SaleScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_code->edit() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (runCodeKey(*key))
            return true;
        if (key->modifiers().testFlag(Qt::AltModifier) && !key->modifiers().testFlag(Qt::ControlModifier)) {
            event->ignore(); // a key of the window; the box would take its digit
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

/// Keys that the code box would otherwise eat, or that mean something else while it is empty.
bool SaleScreen::runCodeKey(const QKeyEvent &event)
{
    const bool found = m_popup->isVisible() && !m_popup->isEmpty();
    switch (event.key()) {
    case Qt::Key_Up: case Qt::Key_Down: {
        if (event.modifiers() & Qt::AltModifier)
            break;
        if (m_weighing)
            return true;
        const int step = event.key() == Qt::Key_Down ? 1 : -1;
        m_moved = found;
        if (found)
            m_popup->move(step);
        else
            m_sale.selectNeighbour(step);
        return true;
    }
    case Qt::Key_Return: case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier)
            break;
        accept();
        return true;
    default: break;
    }
    return runKey(event);
}

bool SaleScreen::runKey(const QKeyEvent &event)
{
    if (m_code->edit()->text().isEmpty() && !context().shortcuts.actionFor(event, QStringLiteral("help")).isEmpty()) {
        Q_EMIT helpWanted(); // no name begins with a question mark
        return true;
    }
    const QString action = context().shortcuts.actionFor(event, QStringLiteral("sale"));
    if (action.isEmpty())
        return false;
    if (action.startsWith(QLatin1String("sale.favourites"))) {
        run(action);
        return true;
    }
    const bool plain = !(event.modifiers() & ~Qt::KeypadModifier) && (event.key() < Qt::Key_F1 || event.key() > Qt::Key_F35);
    if (plain && !m_code->edit()->text().isEmpty())
        return false; // + - and Del belong to what is being typed
    if (m_sale.phase() == Phase::Paid || m_oldReceipt) {
        if (action == QLatin1String("sale.charge"))
            return true;
        if (m_sale.phase() == Phase::Paid && action != QLatin1String("sale.print")) // the change is still to be handed out
            m_sale.next();
    }
    run(action);
    return true;
}

void SaleScreen::run(const QString &action)
{
    if (action == QLatin1String("sale.favouritesEdit"))
        return editFavourites();
    if (action == QLatin1String("sale.favouritesGo")) {
        if (!runTab(QStringLiteral("sale.tabQuick")) || m_right->currentWidget() != m_quick)
            return;
        return m_quick->favourites().setCurrent(m_quick->favourites().current());
    }
    if (action.startsWith(QLatin1String("sale.favourites")))
        return m_quick->turn(action == QLatin1String("sale.favourites") ? 1 : -1);
    if (m_sale.phase() == Phase::Selling && asksForWeight())
        return;
    m_notice->clear(std::exchange(m_refusal, 0)); // what is done now is another thing
    if (runTab(action) || runPanel(action))
        return;
    if (action == QLatin1String("sale.charge")) {
        m_edits.whenAllowed(this, [this] { m_sale.startPayment(); });
    } else if (action == QLatin1String("sale.exactCash")) {
        m_edits.whenAllowed(this, [this] {
            if (m_sale.startPayment() && !(m_cards && m_cards->holdsPayment())) { // else the card comes first
                if (const auto paid = m_sale.tender(Tender::Cash, m_sale.settlement().payable(Tender::Cash)); !paid)
                    m_payment->setMessage(paid.error().message);
            }
        });
    } else if (action == QLatin1String("sale.search")) {
        m_missed->answered();
        m_byName = true;
        setPlaceholder();
        m_code->setFocus();
        m_code->edit()->selectAll();
    } else if (action == QLatin1String("sale.quantity")) {
        startQuantity();
    } else if (action == QLatin1String("sale.cards")) {
        showWaitingCards();
    } else if (action == QLatin1String("sale.lastReceipt")) {
        reprintLast();
    } else if (action == QLatin1String("sale.print")) {
        printLast();
    } else if (action == QLatin1String("sale.return")) {
        Q_EMIT goTo(QStringLiteral("receipt"), QStringLiteral("return"));
    } else if (action == QLatin1String("sale.payIn") || action == QLatin1String("sale.payOut") || action == QLatin1String("sale.drawer")) {
        Q_EMIT goTo(QStringLiteral("wallet"), action.section(QLatin1Char('.'), 1));
    } else if (action == QLatin1String("sale.park")) {
        startParking();
    } else if (action == QLatin1String("sale.recall")) {
        startRecall();
    } else {
        if (action == QLatin1String("sale.more") || action == QLatin1String("sale.less")) {
            if (const auto done = m_sale.step(action == QLatin1String("sale.more") ? 1 : -1); !done)
                refuse(done.error().message);
        } else if (action == QLatin1String("sale.remove")) {
            m_sale.remove(m_sale.selected());
        } else if (action == QLatin1String("sale.clear")) {
            m_sale.clear();
        } else if (action == QLatin1String("sale.undo")) {
            m_undo->dismiss();
            m_sale.undo();
        }
        m_code->setFocus();
    }
}

/// True: the key opened a panel, or one that is open keeps it from doing anything else.
bool SaleScreen::runPanel(const QString &action)
{
    if (SalePanels::isOne(action)) {
        if (m_sale.phase() != Phase::Selling)
            return true;
        m_oldReceipt = false;
        m_popup->hide();
        if (m_quantityOf)
            leaveQuantity();
        m_panels->open(action);
        return true;
    }
    if (!m_panels->mayLeave())
        return true;
    m_panels->close();
    return false;
}

void SaleScreen::keyPressEvent(QKeyEvent *event)
{
    if (runKey(*event))
        return;
    // Letters and digits typed anywhere on this screen are meant for the code box.
    const QString text = event->text();
    const bool typing = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (typing && m_panels->current())
        return m_panels->current()->focusField(); // a panel has fields of its own
    if (typing && m_sale.phase() != Phase::Paying && m_sale.phase() != Phase::Committing) {
        m_code->setFocus();
        QApplication::sendEvent(m_code->edit(), event);
        return;
    }
    Screen::keyPressEvent(event);
}

void SaleScreen::searchFor(const QString &text)
{
    m_moved = false;
    m_missed->typedOver();
    m_notice->clear();
    leaveParked();
    if (m_oldReceipt)
        showPhase();
    if (m_sale.phase() == Phase::Paid) {
        m_sale.next();
        m_code->edit()->setText(text); // the digit that started the sale belongs to it
    }
    if (m_quantityOf)
        return;
    const auto entry = CodeEntry::parse(text);
    const bool name = entry && !entry->text.isEmpty() && (m_byName || !entry->looksLikeCode) && (m_byName || !entry->text.at(0).isDigit());
    const int top = m_code->geometry().bottom() + 6;
    m_popup->setLeast(m_last->isVisible() ? m_last->geometry().bottom() + 6 - top : 0);
    m_popup->search(name ? entry->text : QString(), QRect(m_code->x(), top, m_code->width(), m_foot->y() - top - 6));
}

void SaleScreen::accept()
{
    if (m_quantityOf)
        return acceptQuantity();
    const QString text = m_code->edit()->text();
    if (text.trimmed().isEmpty()) {
        if (m_sale.phase() == Phase::Paid || m_oldReceipt)
            stepBack();
        return;
    }
    const auto found = m_popup->isVisible() ? m_popup->current() : std::nullopt;
    if (m_moved && found)
        return pick(*found);
    enter(text);
}

void SaleScreen::pick(const Product &product)
{
    if (asksForWeight())
        return;
    const QString typed = m_popup->isVisible() ? m_code->edit()->text() : QString();
    const auto entry = CodeEntry::parse(typed);
    if (const auto added = m_sale.add(product, entry ? entry->quantity : Quantity::units(1)); !added)
        return refuse(added.error().message);
    wasAdded(saysQuantity(typed));
}

/// A line was rung up: the code box is ready for the next, or for the weight of this one.
void SaleScreen::wasAdded(bool withQuantity)
{
    m_popup->hide();
    m_missed->passedOver();
    m_notice->clear();
    leaveQuantity();
    m_code->setFocus();
    const CartLine *line = m_sale.cart().line(m_sale.selected());
    if (!line || !line->product.isWeighed() || withQuantity)
        return;
    m_panels->close();
    startWeighing();
}

void SaleScreen::enter(const QString &text)
{
    const auto typed = CodeEntry::parse(text);
    if (typed && typed->hasQuantity && asksAgain(typed->quantity, text))
        return;
    m_asked.clear();
    const auto entry = m_sale.enter(text);
    switch (entry.kind) {
    case SaleController::Entry::Kind::Nothing: return;
    case SaleController::Entry::Kind::Refused: missed(text); return refuse(entry.text);
    case SaleController::Entry::Kind::Unknown:
        if (const auto found = m_popup->isVisible() ? m_popup->current() : std::nullopt)
            return pick(*found);
        return opensReceipt(entry.text) ? void() : showUnknown(entry, text);
    case SaleController::Entry::Kind::Added:
        m_missed->found(text);
        wasAdded(saysQuantity(text) || entry.isMeasured);
        if (!entry.warning.isEmpty()) {
            QApplication::beep();
            m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("triangle-alert"), entry.warning);
        }
    }
}

void SaleScreen::scanned(const QString &code)
{
    if (m_favouriteEditor && m_right->currentWidget() == m_favouriteEditor)
        return m_favouriteEditor->scanned(code);
    if (m_panels->current() && m_panels->current()->scanned(code))
        return;
    if (m_oldReceipt)
        showPhase();
    leaveParked();
    m_missed->passedOver();
    const QScopedValueRollback scan(m_isScan, true);
    if (asksForWeight(code))
        return missed(code);
    if (isCardInFront() && m_sale.phase() == Phase::Selling)
        m_cards->leave(); // it goes on being asked for
    m_popup->hide();
    leaveQuantity();
    enter(code);
    if (!m_panels->current())
        return;
    m_code->edit()->clear(); // what was not found is said above; the panel goes on
    m_panels->current()->focusField();
}

/// One step back for each Esc; at the end the code box, empty and focused.
bool SaleScreen::stepBack()
{
    if (isCardInFront())
        return m_card->stepBack();
    const bool isTyping = m_code->edit()->hasFocus() && !m_code->edit()->text().isEmpty();
    if (!isTyping && m_panels->stepBack())
        return true;
    if (m_favouriteEditor && m_right->currentWidget() == m_favouriteEditor) {
        if (m_favouriteEditor->stepBack())
            return true;
        showPhase();
    } else if (m_sale.phase() == Phase::Paying) {
        m_sale.leavePayment();
    } else if (leaveParked()) {
        // the sale is as it was
    } else if (m_popup->isVisible()) {
        m_popup->hide();
        m_code->edit()->selectAll(); // what is typed next is another search
    } else if (m_weighing) {
        const int line = m_quantityOf;
        m_sale.undo(); // as if it had not been picked
        if (m_sale.cart().line(line))
            return true; // it says why, and the line still waits for its weight
        leaveQuantity();
    } else if (m_quantityOf || m_byName) {
        leaveQuantity();
    } else if (m_oldReceipt) {
        showPhase();
    } else if (m_sale.phase() == Phase::Paid) {
        m_sale.next();
    } else if (!m_code->edit()->text().isEmpty()) {
        m_code->edit()->clear();
    } else if (!m_code->edit()->hasFocus() && m_quick->stepBack()) {
        return true; // one category up
    } else if (m_notice->isVisible()) {
        m_missed->answered();
        m_notice->clear();
    } else {
        m_missed->close();
    }
    if (m_sale.phase() == Phase::Selling)
        m_code->setFocus();
    return true;
}

} // namespace mostrador

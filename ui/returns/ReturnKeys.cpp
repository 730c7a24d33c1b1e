// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and codes do in a return; how it looks is in ReturnPage.cpp.
#include "models/domain/payment/CardNumber.h"
#include "models/domain/CodeEntry.h"
#include "models/services/CartReading.h"
#include "ui/payment/CardView.h"
#include "ui/returns/ReturnPage.h"
#include "ui/returns/ReturnPanel.h"
#include "ui/sale/SearchPopup.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/TableView.h"
#include <QKeyEvent>
#include <QLineEdit>

namespace mostrador {

void ReturnPage::addCode()
{
    if (const auto found = m_popup->isVisible() ? m_popup->current() : std::nullopt)
        return add(*found);
    const QString text = m_code->edit()->text().trimmed();
    if (!text.isEmpty())
        scanned(text);
}

/// A product: one more of it comes back, or is taken instead.
void ReturnPage::scanned(const QString &code)
{
    if (const auto open = m_draft.checkNotPaid(); !open)
        return say(open);
    const auto entry = CodeEntry::parse(code); // "3*7790…" says how many
    const auto reading = entry ? readingOf(entry->text) : entry.error();
    if (!reading)
        return say(reading.error());
    const auto &product = reading->product;
    const bool isInstead = m_draft.isExchange();
    if (isInstead && !reading->problem.isEmpty())
        return say(Error{Error::Code::Invalid, reading->problem, {}});
    if (product && (isInstead || m_draft.kind() == ReturnDraft::Kind::WithoutReceipt))
        return addReading(*reading, entry->quantity);
    const int row = product ? rowOf(product->sku, reading->quantity) : -1;
    if (row >= 0) {
        m_table->selectRow(row);
        const bool isOne = !reading->quantity && entry->quantity == Quantity::units(1);
        return isOne
            ? step(1)
            : say(m_draft.setTaken(row, Quantity::fromMilli(m_draft.rows().at(row).taken.milli() + amountOf(*reading, entry->quantity).milli()))); // far inside 64 bits
    }
    const QString wanted = reading->wanted.isEmpty() ? entry->text : reading->wanted;
    const QString words =
        product ? tr("%1 is not on this receipt.").arg(product->name) : tr("We did not find the code %1.").arg(withoutCardNumbers(wanted, CardPlace::Codes));
    say(Error{Error::Code::NotFound, words, {}});
    m_code->edit()->selectAll();
}

Result<CodeReading> ReturnPage::readingOf(const QString &code) const
{
    if (m_needs.codes)
        return m_needs.codes->read(code);
    CodeReading reading;
    reading.product = m_needs.catalogue.byCode(code);
    return reading;
}

/// The line that was sold by this very label, where there is one.
int ReturnPage::rowOf(const Sku &sku, const std::optional<Quantity> &quantity) const
{
    const auto &rows = m_draft.rows();
    for (int i = 0; quantity && i < rows.size(); ++i)
        if (rows[i].sold.sku == sku && rows[i].sold.quantity == *quantity && rows[i].taken < rows[i].left)
            return i;
    return m_draft.rowOf(sku);
}

bool ReturnPage::stepBack()
{
    if (isCardInFront())
        return m_card->stepBack();
    if (m_exchange.isBeingPaid()) {
        m_exchange.leavePayment();
    } else if (m_popup->isVisible()) {
        m_popup->hide();
    } else if (m_notice->isVisible()) {
        m_notice->clear();
    } else if (m_quantity->hasFocus()) {
        refresh();
        enter();
    } else {
        leave();
    }
    return true;
}

bool ReturnPage::runKey(const QKeyEvent &event)
{
    if (m_exchange.isBeingPaid())
        return false; // what is being paid stays as it is
    const QString action = m_context.shortcuts.actionFor(event, QStringLiteral("return"));
    if (action == QLatin1String("return.more") || action == QLatin1String("return.less"))
        step(action == QLatin1String("return.more") ? 1 : -1);
    else if (action == QLatin1String("return.all"))
        m_draft.takeAll();
    else if (action == QLatin1String("return.quantity"))
        startQuantity({});
    else if (action == QLatin1String("return.damaged"))
        toggleDamaged();
    else
        return m_panel->runKey(event);
    return true;
}

void ReturnPage::keyPressEvent(QKeyEvent *event)
{
    if (!runKey(*event))
        QWidget::keyPressEvent(event);
}

bool ReturnPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (watched == m_quantity && isEnter && !(key.modifiers() & Qt::ControlModifier)) {
        acceptQuantity();
        return true;
    }
    if (watched == m_code->edit()) {
        const bool isArrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
        if (isArrow && m_popup->isVisible())
            m_popup->move(key.key() == Qt::Key_Down ? 1 : -1);
        else if (isArrow)
            m_table->setFocus();
        else if (isEnter && !(key.modifiers() & Qt::ControlModifier))
            addCode();
        else if (!m_code->edit()->text().isEmpty() && (key.key() == Qt::Key_Plus || key.key() == Qt::Key_Minus))
            return false;
        else
            return runKey(key);
        return true;
    }
    if (watched == m_table && runKey(key))
        return true;
    if (watched == m_table && !m_exchange.isBeingPaid() && key.text().size() == 1 && key.text().at(0).isDigit() && !(key.modifiers() & ~Qt::KeypadModifier)) {
        startQuantity(key.text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and codes do on the screen of past documents; how it looks is in SalesScreen.cpp.
#include "models/domain/payment/CardNumber.h"
#include "models/services/CodeReader.h"
#include "ui/returns/ReturnPage.h"
#include "ui/sales/SaleVoid.h"
#include "ui/sales/SalesScreen.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/TableView.h"
#include <QApplication>
#include <QKeyEvent>

namespace mostrador {

void SalesScreen::scanned(const QString &code)
{
    if (isReturning())
        return m_return->scanned(code);
    if (isVoidOnItsWay())
        return;
    if (isVoiding())
        leaveVoid();
    const auto number = m_needs.sales.numberOf(code);
    if (number && m_wantsReturn)
        return startReturn(*number);
    const CodeOwner owner = codeOwner(m_needs.codes, m_needs.catalogue, code);
    const QString other = number ? QString() : documentNumberIn(code);
    if (!other.isEmpty() && !owner.product && (m_wantsReturn || other == code)) // as the paper of another till has it
        return startReturn(other);
    const bool saysMore = owner.product && owner.code != code; // a label: the sales of its product
    m_search->setText(number ? code : saysMore ? owner.product->sku : withoutCardNumbers(owner.code, CardPlace::Codes));
    m_search->setFocus();
}

void SalesScreen::asked(const QString &argument)
{
    if (!takeUpExchange())
        return;
    if (isReturning()) // what is being returned is not thrown away for another
        return m_return->enter();
    if (isVoidOnItsWay())
        return;
    if (isVoiding())
        leaveVoid();
    seen();
    if (argument == QLatin1String("return")) {
        m_search->clear();
        m_wantsReturn = true;
        m_notice->show(NoticeStrip::Kind::Info, QStringLiteral("undo-2"), [this] {
            return tr("Return: scan the receipt, or find it and press Enter. Without a receipt: %1.")
                .arg(context().shortcuts.keyText(QStringLiteral("sales.withoutReceipt")));
        });
        return;
    }
    m_search->clear();
    select(argument);
    startReturn(argument);
}

void SalesScreen::showDocument(const QString &number)
{
    if (isReturning())
        return m_return->enter();
    if (isVoidOnItsWay())
        return;
    if (isVoiding())
        leaveVoid();
    m_search->setText(number); // however long ago: the list begins with it
    select(number);
}

bool SalesScreen::runKey(const QKeyEvent &event)
{
    const QString action = context().shortcuts.actionFor(event, QStringLiteral("sales"));
    if (action.isEmpty() || isReturning() || isVoiding())
        return false;
    run(action);
    return true;
}

void SalesScreen::run(const QString &action)
{
    if (action == QLatin1String("sales.search")) {
        m_search->setFocus();
        m_search->selectAll();
    } else if (action == QLatin1String("sales.reprint")) {
        reprint();
    } else if (action == QLatin1String("sales.pdf")) {
        savePdf();
    } else if (action == QLatin1String("sales.void")) {
        startVoid();
    } else if (action == QLatin1String("sales.return")) {
        startReturn(current().isEmpty() ? documentNumberIn(m_search->text()) : current());
    } else if (action == QLatin1String("sales.withoutReceipt")) {
        startWithoutReceipt();
    } else if (action == QLatin1String("sales.undo")) {
        takeUpLeft();
    }
}

void SalesScreen::keyPressEvent(QKeyEvent *event)
{
    if (!runKey(*event))
        Screen::keyPressEvent(event);
}

bool SalesScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    auto &key = *static_cast<QKeyEvent *>(event);
    if (runKey(key))
        return true;
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (watched == m_search && isEnter) {
        const auto number = m_needs.sales.numberOf(m_search->text());
        const QString other = current().isEmpty() ? documentNumberIn(m_search->text()) : QString();
        if (!other.isEmpty() && m_needs.receipts)
            startReturn(other);
        else if (m_wantsReturn && (number || !current().isEmpty()))
            startReturn(number.value_or(current()));
        else
            m_table->setFocus();
        return true;
    }
    if (watched == m_search && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down || key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown)) {
        QApplication::sendEvent(m_table, event);
        return true;
    }
    const bool isText = !key.text().isEmpty() && key.text().at(0).isPrint() && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (watched == m_table && isText) { // what is typed is looked for
        m_search->setFocus();
        QApplication::sendEvent(m_search, event);
        return true;
    }
    return Screen::eventFilter(watched, event);
}

bool SalesScreen::stepBack()
{
    if (isReturning())
        return m_return->stepBack();
    if (isVoiding() && m_voiding->cancel())
        return true;
    if (isVoiding()) {
        leaveVoid();
        return true;
    }
    if (m_notice->isVisible()) {
        seen();
        m_wantsReturn = false;
    } else if (!m_search->text().isEmpty()) {
        m_search->clear();
    } else {
        return false;
    }
    m_search->setFocus();
    return true;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the sale screen puts a sale aside and takes one up again; its other keys are in SaleKeys.cpp.
#include "ui/sale/SaleScreen.h"
#include "ui/sale/QuickPanel.h"
#include "ui/sale/panels/SalePanels.h"
#include "ui/sale/parked/ParkedChip.h"
#include "ui/sale/parked/ParkedPanel.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/UndoBar.h"
#include <QApplication>
#include <QPointer>
#include <QStackedWidget>

namespace mostrador {

using Phase = SaleController::Phase;

void SaleScreen::addParking(Parking &parking)
{
    m_parked = new ParkedPanel(context(), parking);
    m_right->addWidget(m_parked);
    const auto count = [this, &parking] { m_parkedChip->setCount(parking.count()); };
    connect(&parking, &Parking::changed, this, count);
    connect(m_parkedChip, &QAbstractButton::clicked, this, [this] { run(QStringLiteral("sale.recall")); });
    connect(m_parked, &ParkedPanel::backWanted, this, [this] { stepBack(); });
    connect(m_parked, &ParkedPanel::parkWanted, this, [this](const QString &name) {
        leaveParked();
        m_sale.park(name);
    });
    connect(m_parked, &ParkedPanel::recallWanted, this, [this](const QString &id) { m_sale.recall(id); });
    connect(&m_sale, &SaleController::recalled, this, [this](const QString &name) {
        leaveParked();
        m_undo->offer([name] { return name.isEmpty() ? tr("The parked sale is open.") : tr("Recalled: %1").arg(name); }, [] { return tr("Undo"); },
                      context().shortcuts.keyText(QStringLiteral("sale.undo")));
        m_code->setFocus();
    });
    connect(&m_sale, &SaleController::recallRefused, this, &SaleScreen::sayOfParking);
    connect(&m_sale, &SaleController::waitingParked, this, [this] {
        if (!m_notice->isVisible())
            m_notice->show(NoticeStrip::Kind::Ok, QStringLiteral("pause"), [] { return tr("The sale that waited is parked now."); });
    });
    m_sale.setHands([self = QPointer<SaleScreen>(this)] { return self ? self->inHand() : QString(); });
    connect(m_right, &QStackedWidget::currentChanged, &m_sale, &SaleController::handsFree);
    m_unparked = new NoticeStrip(theme());
    m_lines->addWidget(m_unparked);
    connect(&m_sale, &SaleController::unparkedChanged, this, &SaleScreen::showUnparked);
    showUnparked();
    connect(&m_sale, &SaleController::disputed, this, [this](int till) {
        m_notice->show(NoticeStrip::Kind::Bad, QStringLiteral("octagon-alert"), [till] {
            return tr("Till %1 has this sale open, too: it took it while one of the two was without the hub. Ask there before you charge; charging again says that "
                      "only this till does.")
                .arg(till);
        });
    });
    count();
}

/// What is being typed goes on: the message is not about it.
void SaleScreen::sayOfParking(const QString &message)
{
    if (m_right->currentWidget() == m_parked)
        return m_parked->setMessage(message);
    const bool isTyping = m_sale.phase() == Phase::Selling && !m_code->edit()->text().isEmpty();
    if (!isTyping && !m_panels->current())
        return refuse(message);
    QApplication::beep();
    if (m_panels->current())
        m_panels->current()->say(message);
    else
        m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), message);
}

void SaleScreen::showUnparked()
{
    const QList<UnparkedSale> &waiting = m_sale.unparked();
    if (waiting.isEmpty())
        return m_unparked->clear();
    const int lines = int(waiting.first().cart.lines().size());
    m_unparked->show(NoticeStrip::Kind::Warn, QStringLiteral("pause"), [lines, sales = int(waiting.size())] {
        return sales == 1 ? tr("A sale with %n line(s) could not be parked. It is kept, and opens after this one.", nullptr, lines)
                          : tr("%n sales could not be parked. They are kept, and open after this one.", nullptr, sales);
    });
}

void SaleScreen::startParking()
{
    if (!m_parked || m_sale.phase() != Phase::Selling)
        return;
    if (m_right->currentWidget() == m_parked && m_parked->isNaming()) { // the key once more: without a name
        leaveParked();
        return m_sale.park(m_sale.parkedName());
    }
    if (m_sale.cart().isEmpty())
        return refuse([] { return tr("There is nothing to park yet."); });
    leaveQuantity();
    m_right->setCurrentWidget(m_parked);
    m_parked->openName(m_sale.parkedName(), m_sale.cart().total(), int(m_sale.cart().lines().size()));
}

void SaleScreen::startRecall()
{
    if (!m_parked || m_sale.phase() != Phase::Selling)
        return;
    leaveQuantity();
    m_right->setCurrentWidget(m_parked);
    m_parked->openList();
}

bool SaleScreen::leaveParked()
{
    if (!m_parked || m_right->currentWidget() != m_parked)
        return false;
    m_right->setCurrentWidget(m_quick);
    m_code->setFocus();
    return true;
}

} // namespace mostrador

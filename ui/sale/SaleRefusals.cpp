// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sale screen says when something that was wanted was not done; the keys and codes that want it are in SaleKeys.cpp.
#include "models/domain/CodeEntry.h"
#include "models/domain/payment/CardNumber.h"
#include "ui/payment/CardView.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/sale/MissedCodes.h"
#include "ui/sale/SaleScreen.h"
#include "ui/sale/SearchPopup.h"
#include "ui/widgets/CodeField.h"
#include <QApplication>

namespace mostrador {

using Phase = SaleController::Phase;

void SaleScreen::refuse(const Words &message)
{
    QApplication::beep();
    if (m_sale.phase() == Phase::Paying)
        return isCardInFront() ? m_card->setMessage(message.text()) : m_payment->setMessage(message);
    m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), message);
    m_refusal = m_notice->last();
    m_code->setFocus();
    m_code->edit()->selectAll();
}

void SaleScreen::showUnknown(const SaleController::Entry &entry, const QString &typed)
{
    QApplication::beep();
    const QString code = withoutCardNumbers(entry.text, CardPlace::Codes); // on the screen for everybody
    const Words text([code, isCode = entry.isCode] {
        return isCode ? tr("We did not find the code %1. Nothing was added.").arg(code) : tr("We did not find “%1”. Nothing was added.").arg(code);
    });
    QList<NoticeStrip::Action> actions{
        {[] { return tr("Search by name"); },
         [this] {
        m_missed->answered();
        m_notice->clear();
        m_code->edit()->clear();
        run(QStringLiteral("sale.search"));
         },
         context().shortcuts.keyText(QStringLiteral("sale.search"))}};
    if (entry.isCode && code == entry.text) {
        const auto said = CodeEntry::parse(typed); // what it is called, not what is printed on this package
        const QString wanted = (said && said->hasQuantity ? typed.section(QLatin1Char('*'), 0, 0).trimmed() + QLatin1Char('*') : QString()) + code;
        actions.append({[] { return tr("Create the product"); },
                        [this, wanted] {
            m_missed->answered();
            m_notice->clear();
            m_code->edit()->clear();
            Q_EMIT goTo(QStringLiteral("package"), ForSale + wanted);
                        }});
    }
    m_popup->hide();
    if (entry.isCode || m_isScan)
        m_missed->notFound(code, m_isScan);
    m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), text, actions);
    m_code->edit()->setText(code);
    m_code->setFocus();
    m_code->edit()->selectAll();
}

/// It was scanned, and is not in the sale.
void SaleScreen::missed(const QString &code)
{
    if (!m_isScan)
        return;
    m_missed->notFound(withoutCardNumbers(code, CardPlace::Codes), true);
    if (m_sale.phase() == Phase::Paying) // what is in front there says only that nothing is added now
        m_missed->passedOver();
}

} // namespace mostrador

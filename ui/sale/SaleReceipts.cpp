// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts of earlier sales on the sale screen.
#include "models/services/PastSales.h"
#include "models/services/paper/PrintQueue.h"
#include "ui/payment/PaidPanel.h"
#include "ui/sale/SaleScreen.h"
#include "ui/sale/SearchPopup.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/NoticeStrip.h"
#include <QStackedWidget>

namespace mostrador {

using Phase = SaleController::Phase;

void SaleScreen::showEarlier(const CommittedSale &sale, int copy)
{
    m_oldReceipt = true;
    m_paid->show(sale, true, copy);
    m_right->setCurrentWidget(m_paid);
    m_code->setFocus();
}

void SaleScreen::showLastReceipt()
{
    if (m_sale.phase() != Phase::Selling)
        return;
    std::optional<CommittedSale> last = m_sale.last();
    if (!last) {
        const auto sales = m_documents.lastSales(1);
        if (sales.isEmpty())
            return refuse(tr("This till has sold nothing yet: there is no receipt to show."));
        last = CommittedSale{sales.first(), {}, {}};
    }
    showEarlier(*last);
}

/// Once more, marked as a copy and recorded as one.
void SaleScreen::reprintLast()
{
    if (m_sale.phase() != Phase::Selling)
        return;
    const auto sales = m_documents.lastSales(1);
    if (sales.isEmpty())
        return refuse(tr("This till has sold nothing yet: there is no receipt to show."));
    m_till.reprint(sales.first().number, this, [this](const Result<Reprint> &reprint) {
        if (!reprint)
            return refuse(reprint.error().message);
        showEarlier(reprint->document, reprint->copy);
    });
}

/// What was charged without printing. What was printed before is a copy, and marked as one.
void SaleScreen::printLast()
{
    const auto sales = m_documents.lastSales(1);
    if (sales.isEmpty())
        return refuse(tr("This till has sold nothing yet: there is no receipt to show."));
    if (!m_printing || !m_printing->hasPrinter())
        return refuse(tr("No printer is set up. The settings have a page for it."));
    m_printing->printReceipt(sales.first().number, this, [this, number = sales.first().number](const Result<void> &put) {
        if (!put && put.error().code == Error::Code::Conflict)
            return refuse(tr("%1 %2 prints a copy.").arg(put.error().message, context().shortcuts.keyText(QStringLiteral("sale.lastReceipt"))));
        if (!put)
            return refuse(put.error().message);
        m_notice->show(NoticeStrip::Kind::Ok, QStringLiteral("printer"), [number] { return tr("Receipt %1 goes to the printer.").arg(number); });
    });
}

/// A receipt in the place of a product: something of it comes back. Of another till only as its paper has it, "0002-00000012": figures alone may be a product's.
bool SaleScreen::opensReceipt(const QString &code)
{
    auto number = m_documents.receiptNumber(code);
    if (!number && documentNumberIn(code) == code)
        number = code;
    if (!number)
        return false;
    m_popup->hide();
    leaveQuantity();
    Q_EMIT goTo(QStringLiteral("receipt"), *number);
    return true;
}

} // namespace mostrador

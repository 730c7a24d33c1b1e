// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a return is left, and how one that was chosen before is taken up again.
#include "ui/returns/ReturnPage.h"
#include "ui/returns/ReturnPanel.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/TableView.h"
#include <utility>

namespace mostrador {

/// What is at the terminal is not left alone: it may still be approved.
void ReturnPage::leave()
{
    if (m_draft.isWaiting())
        return m_draft.cancelTerminal();
    if (m_draft.isHeld() || m_exchange.isAsked())
        return say(Error{Error::Code::Conflict, heldText(), {}});
    rememberLeft();
    m_draft.close();
    m_exchange.end();
    Q_EMIT left();
}

void ReturnPage::rememberLeft()
{
    LeftBehind now{m_exchange.asIs(), m_draft.isExchange(), m_draft.note(), m_draft.refund()};
    const bool isEmpty = now.chosen.rows.isEmpty() && now.chosen.taken.isEmpty() && now.chosen.reason.isEmpty();
    m_leftBehind = isEmpty ? std::nullopt : std::optional(std::move(now));
}

QString ReturnPage::leftText() const
{
    if (!m_leftBehind)
        return {};
    const QString number = m_leftBehind->chosen.number;
    if (number.isEmpty())
        return m_leftBehind->isExchange
            ? tr("The exchange without a receipt was left; nothing of it was recorded.")
            : tr("The return without a receipt was left; nothing of it was recorded.");
    return (m_leftBehind->isExchange ? tr("The exchange of receipt %1 was left; nothing of it was recorded.")
                                     : tr("The return of receipt %1 was left; nothing of it was recorded."))
        .arg(number);
}

Result<void> ReturnPage::takeUpLeft()
{
    if (!m_leftBehind)
        return {};
    const LeftBehind it = *m_leftBehind;
    if (const auto opened = openKept(it.chosen, it.note); !opened)
        return opened;
    m_leftBehind.reset();
    m_notice->clear();
    m_panel->open();
    if (it.isExchange) {
        m_draft.restore(it.chosen.taken, it.chosen.reason, it.chosen.customer);
    } else {
        m_draft.setReason(it.chosen.reason);
        m_draft.setCustomer(it.chosen.customer);
    }
    m_draft.setRefund(it.refund);
    retranslate();
    m_table->selectRow(0);
    return {};
}

Result<void> ReturnPage::openKept(const KeptExchange &kept, const QString &note)
{
    if (kept.number.isEmpty())
        m_draft.openWithoutReceipt(kept.currency, note);
    else if (const auto opened = m_draft.open(kept.number); !opened)
        return opened.error();
    const auto back = restoreRows(kept);
    if (!back)
        m_draft.close();
    return back;
}

/// What can still come back of what did; the rest was recorded by somebody meanwhile, and the sums say so.
Result<void> ReturnPage::restoreRows(const KeptExchange &kept)
{
    for (const KeptExchange::Row &row : kept.rows) {
        int at = row.line;
        if (kept.number.isEmpty()) {
            const auto product = m_needs.catalogue.product(row.sku);
            if (!product || !m_draft.add(*product, row.quantity))
                continue;
            at = m_draft.rowOf(row.sku);
        } else if (at < 0 || at >= m_draft.rows().size()) {
            continue;
        } else {
            static_cast<void>(m_draft.setTaken(at, std::min(row.quantity, m_draft.rows().at(at).left)));
        }
        m_draft.setDisposition(at, row.disposition);
    }
    if (kept.rows.isEmpty() || !m_draft.lines().isEmpty())
        return {};
    return Error{Error::Code::Conflict, tr("Nothing of what was to come back can come back any more."), {}};
}

} // namespace mostrador

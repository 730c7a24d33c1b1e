// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/DrawerNotice.h"
#include "ui/shell/MainWindow.h"

namespace mostrador {

DrawerNotice::DrawerNotice(const Context &context, CashDesk &cash, MainWindow &window, QObject *parent)
    : QObject(parent), m_context(context), m_cash(cash), m_window(window)
{
    connect(&cash, &CashDesk::drawerFullChanged, this, [this](bool isFull) { isFull ? look() : forget(); });
    look();
}

void DrawerNotice::look()
{
    NoticeStrip &notice = m_window.notice();
    if (m_isTold || !m_cash.isDrawerFull() || !m_cash.shift())
        return;
    m_isTold = true;
    const Money limit = m_cash.drawerLimit(m_cash.shift()->opening.currency());
    notice.show(NoticeStrip::Kind::Warn, QStringLiteral("wallet"),
                [this, limit] { return tr("There is more than %1 in the drawer: take some of it to the safe.").arg(m_context.language.text().withSymbol(limit)); },
                {{[] { return tr("Cash out"); },
                  [this] {
        m_window.notice().clear();
        Screen *cash = m_window.screenWithIcon(QStringLiteral("wallet"));
        m_window.open(cash);
        if (cash && m_window.current() == cash)
            cash->asked(QStringLiteral("payOut"));
                  }},
                 {[] { return tr("Close"); }, [this] { m_window.notice().clear(); }}});
    m_said = notice.last();
}

void DrawerNotice::forget()
{
    m_isTold = false;
    m_window.notice().clear(m_said);
}

} // namespace mostrador

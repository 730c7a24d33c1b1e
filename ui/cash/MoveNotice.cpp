// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/MoveNotice.h"
#include "ui/cash/CashWords.h"
#include "ui/shell/MainWindow.h"
#include <QTimer>

namespace mostrador {

static constexpr int ShownMs = 8000;

MoveNotice::MoveNotice(const Context &context, CashDesk &cash, MainWindow &window, QObject *parent) : QObject(parent), m_context(context), m_window(window)
{
    connect(&cash, &CashDesk::moved, this, [this](const CashMove &move) {
        QTimer::singleShot(0, this, [this, move] { say(move); }); // by then the window has gone back to where it was asked for
    });
    connect(&window, &MainWindow::opened, this, [this](const Screen *screen) { // it was said at the sale; elsewhere it is old
        if (screen && screen->icon() != QLatin1String("shopping-cart"))
            m_window.notice().clear(m_said);
    });
}

void MoveNotice::say(const CashMove &move)
{
    NoticeStrip &notice = m_window.notice();
    if (!m_window.current() || m_window.current()->icon() != QLatin1String("shopping-cart") || notice.isKept())
        return;
    notice.show(NoticeStrip::Kind::Ok, QStringLiteral("circle-check"), [language = &m_context.language, move] {
        const QString what = move.kind == CashMove::Kind::Drawer
            ? CashWords::kind(move.kind)
            : QStringLiteral("%1 %2").arg(CashWords::kind(move.kind), language->text().withSymbol(move.amount));
        return tr("%1 · %2. It is recorded.").arg(what, CashWords::reason(move.reason));
    });
    m_said = notice.last();
    notice.clearAfter(ShownMs);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/CashDesk.h"
#include "ui/shell/Context.h"
#include "ui/widgets/NoticeStrip.h"

namespace mostrador {

class MainWindow;

/// Says in the window's line that there is too much in the drawer: once, each time that it gets there. How much there is it does not say.
class DrawerNotice final : public QObject {
    Q_OBJECT
public:
    DrawerNotice(const Context &context, CashDesk &cash, MainWindow &window, QObject *parent = nullptr);
    void look(); ///< again

private:
    void forget();
    Context m_context;
    CashDesk &m_cash;
    MainWindow &m_window;
    bool m_isTold = false;
    NoticeStrip::Line m_said = 0;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/CashDesk.h"
#include "ui/shell/Context.h"

namespace mostrador {

class MainWindow;

/// Says in the window's line that there is too much in the drawer: once, each time that it gets there. How much there is it does not say.
class DrawerNotice final : public QObject {
    Q_OBJECT
public:
    DrawerNotice(const Context &context, CashDesk &cash, MainWindow &window, QObject *parent = nullptr);
    void look(); ///< again: an alarm stays until it was read, and this waits behind it

private:
    void forget();
    Context m_context;
    CashDesk &m_cash;
    MainWindow &m_window;
    bool m_isTold = false;
};

} // namespace mostrador

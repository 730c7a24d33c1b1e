// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/CashDesk.h"
#include "ui/shell/Context.h"
#include "ui/widgets/NoticeStrip.h"

namespace mostrador {

class MainWindow;

/// Says for some seconds in the window's line that money in or out, or an opened drawer, was recorded, where the sale is in front again by then: the
/// screen of the drawer says it itself.
class MoveNotice final : public QObject {
    Q_OBJECT
public:
    MoveNotice(const Context &context, CashDesk &cash, MainWindow &window, QObject *parent = nullptr);

private:
    void say(const CashMove &move);
    Context m_context;
    MainWindow &m_window;
    NoticeStrip::Line m_said = 0;
};

} // namespace mostrador

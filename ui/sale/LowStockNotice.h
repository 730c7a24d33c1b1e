// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sale/LowStockWatch.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/NoticeStrip.h"

namespace mostrador {

/// The window's line about stock that runs low: one product with its figure as it is now, several as a number, with the way to the
/// stock screen. It follows the stock and goes by itself when nothing that it told is low any more.
class LowStockNotice final : public QObject {
    Q_OBJECT
public:
    LowStockNotice(LowStockWatch &watch, MainWindow &window, const Language &language, QObject *parent = nullptr);

private:
    void follow();
    void show();
    bool isShown() const; ///< or waits; and not closed, nor replaced by another notice
    QString words() const;
    LowStockWatch &m_watch;
    MainWindow &m_window;
    const Language &m_language;
    NoticeStrip::Line m_said = 0;
};

} // namespace mostrador

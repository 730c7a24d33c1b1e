// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/Counter.h"
#include "tests/ui/Shots.h"
#include "tests/ui/WindowChecks.h"
#include "ui/sale/panels/SidePanel.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/UndoBar.h"
#include <QStackedWidget>

namespace mostrador {

/// The counter's window over a real till, and the fingers of a cashier.
class SaleWindow final {
public:
    explicit SaleWindow(Theme &theme, Language &language) : m_theme(theme), m_language(language) { make(); }
    ~SaleWindow() { window.reset(); }

    template <typename T>
    T *part() const
    {
        return window->findChild<T *>();
    }
    SaleController &sale() { return *shop.sale; }
    const Cart &cart() { return shop.sale->cart(); }
    QLineEdit *box() const { return part<CodeField>()->edit(); }
    NoticeStrip *notice() const { return screen->findChild<NoticeStrip *>(); }
    /// The panel in the right column; none while it is free.
    SidePanel *panel() const
    {
        for (SidePanel *each : screen->findChildren<SidePanel *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    /// What the panel in front says is wrong; empty: nothing.
    QString said() const
    {
        const auto *strip = panel() ? panel()->findChild<NoticeStrip *>() : nullptr;
        return strip && strip->isVisible() ? strip->text() : QString();
    }
    /// A finger on the button with this word, of the panel in front or of the whole screen.
    bool tap(const QString &word)
    {
        const QWidget *where = panel() ? static_cast<QWidget *>(panel()) : screen;
        for (QAbstractButton *button : where->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text() != word)
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        return false;
    }

    /// As after a kill: everything from the file again.
    void restart()
    {
        window.reset();
        shop.reopen();
        make();
        sale().restore();
        QCoreApplication::processEvents();
    }

    ShopFixture shop;
    std::unique_ptr<MainWindow> window;
    SaleScreen *screen = nullptr;

private:
    void make() { screen = openCounter(window, {m_theme, m_language, m_keys}, shop); }

    Theme &m_theme;
    Language &m_language;
    const Shortcuts m_keys;
};

} // namespace mostrador

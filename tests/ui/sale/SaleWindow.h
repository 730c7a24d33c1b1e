// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/ShopFixture.h"
#include "tests/ui/Shots.h"
#include "tests/ui/WindowChecks.h"
#include "ui/sale/SaleScreen.h"
#include "ui/sale/panels/SidePanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/UndoBar.h"
#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTest>

namespace mostrador {

/// The counter's window over a real till, and the hands of a cashier: keys and fingers.
class SaleWindow final {
public:
    explicit SaleWindow(Theme &theme, Language &language) : m_theme(theme), m_language(language) { make(); }
    ~SaleWindow() { window.reset(); }

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    void type(const QString &text)
    {
        for (const QChar sign : text) { // QTest's own knows no accents
            QKeyEvent press(QEvent::KeyPress, sign.unicode() < 128 ? sign.toUpper().unicode() : int(Qt::Key_unknown), Qt::NoModifier, sign);
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    void scan(int number)
    {
        type(ShopFixture::code(number));
        key(Qt::Key_Return);
    }
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
    void make()
    {
        const Context context{m_theme, m_language, m_keys};
        window = std::make_unique<MainWindow>(context, shop.sync);
        screen = new SaleScreen(context, shop.needs());
        window->addScreen(screen);
        window->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
        screen->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        screen->activated();
    }

    Theme &m_theme;
    Language &m_language;
    const Shortcuts m_keys;
};

} // namespace mostrador

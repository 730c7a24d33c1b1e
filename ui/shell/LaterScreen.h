// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Screen.h"
#include <functional>

namespace mostrador {

/// A screen that is made when somebody first opens it; whatever is asked of it goes to the one that it stands for. So a till is ready to scan before
/// the screens are made that nobody has looked at.
class LaterScreen final : public Screen {
    Q_OBJECT
public:
    struct Face {
        QString icon;
        std::function<QString()> title; ///< in the window's language
        bool takesScans = true;
    };
    LaterScreen(const Context &context, Face face, std::function<Screen *()> made, QWidget *parent = nullptr);
    Screen &make(); ///< if it was not yet

    QString title() const override { return m_face.title(); }
    QString icon() const override { return m_face.icon; }
    void activated() override { make().activated(); }
    void scanned(const QString &code) override { make().scanned(code); }
    bool takesScans() const override { return m_screen ? m_screen->takesScans() : m_face.takesScans; }
    void asked(const QString &argument) override { make().asked(argument); }
    QBoxLayout *noticePlace() override { return make().noticePlace(); }
    bool stepBack() override { return make().stepBack(); }

protected:
    void retranslate() override {}

private:
    Face m_face;
    std::function<Screen *()> m_made;
    Screen *m_screen = nullptr;
};

} // namespace mostrador

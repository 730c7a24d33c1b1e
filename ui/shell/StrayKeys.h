// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QKeyEvent;
class QStackedWidget;
class QWidget;

namespace mostrador {

/// Keys that are pressed while the focus is beside the screen: in the top bar, in the rail, on a line of the window, or nowhere. They are the screen's all
/// the same, as if the focus were still where it was on it; what is typed takes it back there, if that is a field. Where there is none, typing takes the
/// focus off the button, so that the space in it presses nothing. Enter presses the button that has the focus.
class StrayKeys final : public QObject {
    Q_OBJECT
public:
    StrayKeys(QStackedWidget &screens, QObject *parent);
    bool take(const QKeyEvent &event); ///< that nobody wanted where the focus is; false: nor has the screen a use for it
    bool goHome();                     ///< the focus to where it was on the screen; false: it is there, or was never

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field { ///< as it was left
        QString text;
        int selectionStart = -1;
        int selectionLength = 0;
    };
    void follow(QWidget *now);
    bool isBeside(const QWidget *focus) const;
    QWidget *home() const; ///< had the focus, and could have it
    void takeBack(QWidget *to);
    QStackedWidget &m_screens;
    QPointer<QWidget> m_last;
    Field m_left;
    bool m_isPassing = false;
};

} // namespace mostrador

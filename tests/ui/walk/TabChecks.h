// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/walk/ScreenChecks.h"
#include <algorithm>

namespace mostrador::walk {

/// One of several of which one is on: Tab comes to that one, and the arrows go on from there.
inline bool isAmongChoices(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() && !button->isChecked() && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

/// Where the key comes to, from the focus on until it was there before.
inline QList<QWidget *> round(QWidget *window, Qt::Key key)
{
    QList<QWidget *> all;
    for (int i = 0; i < 500; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (now && all.contains(now))
            break;
        if (now)
            all.append(now);
        QTest::keyClick(now ? now : window, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return all;
}

/// A page of the settings is gone through from its top to its foot.
inline QStringList upwards(const QList<QWidget *> &forth)
{
    QStringList wrong;
    for (qsizetype i = 1; i < forth.size(); ++i) {
        QWidget *page = forth[i];
        while (page && !page->inherits("mostrador::SettingsPage"))
            page = page->parentWidget();
        if (!page || !page->isAncestorOf(forth[i - 1]))
            continue;
        const QWidget *from = forth[i - 1];
        if (forth[i]->mapTo(page, QPoint(0, forth[i]->height())).y() <= from->mapTo(page, QPoint()).y())
            wrong.append(QStringLiteral("Tab goes up from %1 to %2").arg(checks::describe(from), checks::describe(forth[i])));
    }
    return wrong;
}

/// What Tab does not come to, by pressing it until it is round; and where Shift+Tab does not go back by the same way.
inline QStringList unreached(QWidget *window)
{
    QStringList wrong;
    QWidget *before = QApplication::focusWidget();
    if (isExcepted(before, TakesTab))
        return wrong;
    QTest::keyClick(before ? before : window, Qt::Key_Tab); // who has the focus may be nobody that Tab comes to
    QWidget *first = QApplication::focusWidget();
    QList<QWidget *> forth = round(window, Qt::Key_Tab);
    if (QWidget *again = QApplication::focusWidget(); again != first && again && first)
        wrong.append(QStringLiteral("Tab goes round from %1 and leaves out %2").arg(checks::describe(again), checks::describe(first)));
    for (QWidget *widget : controls(window))
        if (!forth.contains(widget) && !isAmongChoices(widget))
            wrong.append(QStringLiteral("Tab does not come to: ") + checks::describe(widget));
    if (first) {
        first->setFocus();
        QList<QWidget *> back = round(window, Qt::Key_Backtab);
        std::reverse(back.begin() + qMin<qsizetype>(1, back.size()), back.end());
        for (qsizetype i = 0; i < qMax(forth.size(), back.size()); ++i)
            if (forth.value(i) != back.value(i)) {
                const auto name = [](const QWidget *widget) { return widget ? checks::describe(widget) : QStringLiteral("nothing"); };
                wrong.append(QStringLiteral("Shift+Tab is not the way back: %1 and %2").arg(name(forth.value(i)), name(back.value(i))));
                break;
            }
    }
    const auto outside = std::find_if(forth.begin(), forth.end(), [](const QWidget *each) { return each->inherits("mostrador::StatusPill"); });
    std::rotate(forth.begin(), outside, forth.end()); // no page is torn in two
    wrong += upwards(forth);
    if (before)
        before->setFocus();
    return wrong;
}

} // namespace mostrador::walk

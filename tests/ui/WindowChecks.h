// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QWidget>

namespace mostrador {

/// What a screen must be, whatever is on it. Each answers with what is wrong, by class, name and text.
namespace checks {

inline QString describe(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString text = label ? label->text() : button ? button->text() : widget->accessibleName();
    return QStringLiteral("%1 “%2” %3x%4 at %5,%6").arg(QString::fromLatin1(widget->metaObject()->className()), text)
        .arg(widget->width()).arg(widget->height()).arg(widget->x()).arg(widget->y());
}

/// Controls and fields without a name to be read out.
inline QStringList nameless(QWidget *window)
{
    QStringList wrong;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        if (!control || !widget->isVisible() || qobject_cast<QHeaderView *>(widget) || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            wrong.append(describe(widget));
    }
    return wrong;
}

/// Labels and buttons whose text does not fit where it stands.
inline QStringList clipped(QWidget *window)
{
    QStringList wrong;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            const QRect room = label->contentsRect();
            const bool shrinksOrElides = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored || label->minimumWidth() == 1;
            const bool wide = !label->wordWrap() && !shrinksOrElides
                && label->fontMetrics().size(Qt::TextSingleLine, label->text().section(QLatin1Char('\n'), 0, 0)).width() > room.width() + 1;
            const bool high = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                                : label->fontMetrics().height() > room.height() + 1;
            if (!label->text().isEmpty() && (wide || high))
                wrong.append(describe(label));
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            const QSize need = button->sizeHint();
            if (need.isValid() && (need.width() > button->width() + 1 || need.height() > button->height() + 1))
                wrong.append(describe(button));
        }
        if (!widget->isWindow() && !window->rect().intersects(QRect(widget->mapTo(window, QPoint()), widget->size())))
            wrong.append(QStringLiteral("outside: ") + describe(widget));
    }
    return wrong;
}

/// Widgets that Tab reaches but a person could not see, and a chain that does not come back to where it began.
inline QStringList focusTraps(QWidget *window)
{
    QStringList wrong;
    QSet<QWidget *> seen;
    QWidget *widget = window;
    do {
        if (seen.contains(widget))
            return wrong << QStringLiteral("loop at ") + describe(widget);
        seen.insert(widget);
        widget = widget->nextInFocusChain();
    } while (widget && widget != window);
    const auto buttons = window->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->isEnabled() && !seen.contains(button))
            wrong.append(QStringLiteral("not reached: ") + describe(button));
    }
    return wrong;
}

} // namespace checks
} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTest>
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

/// What of the widget its parents leave to be seen, in its own coordinates.
inline QRect shownPart(const QWidget *widget)
{
    QRect part = widget->rect();
    for (const QWidget *parent = widget->parentWidget(), *child = widget; parent; child = parent, parent = parent->parentWidget()) {
        if (child->isWindow())
            break;
        part = part.intersected(parent->rect().translated(-widget->mapTo(parent, QPoint())));
    }
    return part;
}

/// Figures of a table that end in an ellipsis: half a number is another number.
inline QStringList cutFigures(QAbstractItemView *view)
{
    QStringList wrong;
    const QFontMetrics metrics(view->font());
    for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(row, column);
            const QRect cell = view->visualRect(index);
            const bool isFigure = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight;
            if (isFigure && !cell.isEmpty() && metrics.horizontalAdvance(index.data().toString()) > cell.width() - 12)
                wrong.append(QStringLiteral("cut figure “%1” in %2").arg(index.data().toString(), QString::fromLatin1(view->metaObject()->className())));
        }
    }
    return wrong;
}

/// Labels, buttons, hints of fields and figures of tables whose text does not fit where it stands, or is cut by what it stands in.
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
            const bool fits = label->sizePolicy().verticalPolicy() == QSizePolicy::Ignored; // its type gets smaller
            if (!label->text().isEmpty() && !fits && (wide || high))
                wrong.append(describe(label));
            if (!label->text().isEmpty() && shownPart(label).width() < label->width() - 1)
                wrong.append(QStringLiteral("cut by what it stands in: ") + describe(label));
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            const QSize need =
                qobject_cast<const QPushButton *>(button) || !button->minimumSizeHint().isValid() ? button->sizeHint() : button->minimumSizeHint(); // ours write smaller
            if (need.isValid() && (need.width() > button->width() + 1 || need.height() > button->height() + 1))
                wrong.append(describe(button));
            if (need.isValid() && shownPart(button).width() < qMin(need.width(), button->width()) - 1)
                wrong.append(QStringLiteral("cut by what it stands in: ") + describe(button));
        } else if (const auto *edit = qobject_cast<QLineEdit *>(widget)) {
            const int room = edit->width() - edit->textMargins().left() - edit->textMargins().right();
            if (edit->text().isEmpty() && edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > room)
                wrong.append(QStringLiteral("hint “%1” in ").arg(edit->placeholderText()) + describe(edit));
        } else if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && !qobject_cast<QHeaderView *>(widget)) {
            wrong += cutFigures(view);
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

/// Waits until the window is laid out, then says whether all of the above is right; what is not is written to the log.
inline bool isRight(QWidget *window, const QString &where)
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents(); // each round lays out one level further up
    const QStringList wrong = nameless(window) + clipped(window) + focusTraps(window);
    if (!wrong.isEmpty())
        qWarning().noquote() << where << wrong.join(QLatin1Char('\n'));
    return wrong.isEmpty();
}

} // namespace checks
} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StrayKeys.h"
#include "ui/widgets/Sheet.h"
#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <algorithm>
#include <memory>

namespace mostrador {

StrayKeys::StrayKeys(QStackedWidget &screens, QObject *parent) : QObject(parent), m_screens(screens)
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { follow(now); });
}

void StrayKeys::follow(QWidget *now)
{
    const QWidget *screen = m_screens.currentWidget();
    if (!now || !screen || !screen->isAncestorOf(now) || now == m_last)
        return;
    if (m_last)
        m_last->removeEventFilter(this);
    m_last = now;
    m_last->installEventFilter(this);
}

/// A field forgets what was selected in it: an amount that the first digit was to replace would get it added.
bool StrayKeys::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = event->type() == QEvent::FocusOut ? qobject_cast<QLineEdit *>(watched) : nullptr;
    if (field && field->echoMode() == QLineEdit::Normal) // a PIN is nowhere but in its field
        m_left = {field->text(), field->selectionStart(), int(field->selectionLength())};
    return QObject::eventFilter(watched, event);
}

/// A sheet stands before the screen, whatever it lets through.
bool StrayKeys::isBeside(const QWidget *focus) const
{
    if (focus && (m_screens.isAncestorOf(focus) || focus->window() != m_screens.window()))
        return false;
    const auto sheets = m_screens.window()->findChildren<const Sheet *>();
    return std::none_of(sheets.begin(), sheets.end(), [](const Sheet *sheet) { return sheet->isVisible(); });
}

QWidget *StrayKeys::home() const
{
    const QWidget *screen = m_screens.currentWidget();
    return m_last && screen && screen->isAncestorOf(m_last) && m_last->isVisible() && m_last->isEnabled() ? m_last.data() : nullptr;
}

void StrayKeys::takeBack(QWidget *to)
{
    to->setFocus();
    if (auto *field = qobject_cast<QLineEdit *>(to); field && m_left.selectionStart >= 0 && field->text() == m_left.text)
        field->setSelection(m_left.selectionStart, m_left.selectionLength);
}

bool StrayKeys::goHome()
{
    QWidget *to = isBeside(QApplication::focusWidget()) ? home() : nullptr;
    if (to)
        takeBack(to);
    return to;
}

static bool types(const QKeyEvent &event)
{
    const QString text = event.text();
    return !text.isEmpty() && text[0].isPrint() && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

static bool changesText(const QKeyEvent &event)
{
    const bool erases = event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
    return types(event) || erases || event.matches(QKeySequence::Paste) || event.matches(QKeySequence::Cut);
}

static bool isWritten(const QWidget *widget)
{
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    const auto *lines = qobject_cast<const QPlainTextEdit *>(widget);
    return (field && !field->isReadOnly()) || (lines && !lines->isReadOnly());
}

bool StrayKeys::take(const QKeyEvent &event)
{
    QWidget *focus = QApplication::focusWidget();
    QWidget *screen = m_screens.currentWidget();
    if (m_isPassing || !screen || !isBeside(focus))
        return false;
    const bool enters = (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !(event.modifiers() & ~Qt::KeypadModifier);
    if (auto *button = qobject_cast<QAbstractButton *>(focus); enters && button) {
        if (!event.isAutoRepeat())
            button->click();
        return true;
    }
    QWidget *to = home() ? home() : screen;
    if (isWritten(to) && changesText(event))
        takeBack(to);
    const QScopedValueRollback passing(m_isPassing, true);
    const std::unique_ptr<QKeyEvent> copy(event.clone());
    QCoreApplication::sendEvent(to, copy.get());
    if (!copy->isAccepted() && types(event) && focus && focus == QApplication::focusWidget())
        focus->clearFocus();
    return copy->isAccepted();
}

} // namespace mostrador

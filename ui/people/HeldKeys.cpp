// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/HeldKeys.h"
#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>

namespace mostrador {

HeldKeys::Hold HeldKeys::hold()
{
    if (Hold held = m_hold.lock())
        return held;
    const Hold held(static_cast<void *>(this), [self = QPointer<HeldKeys>(this), turn = ++m_turn](void *) {
        if (self && self->m_turn == turn)
            self->end();
    });
    m_hold = held;
    qApp->installEventFilter(this);
    return held;
}

void HeldKeys::end()
{
    ++m_turn;
    m_hold.reset();
    m_typed.clear();
    qApp->removeEventFilter(this);
}

void HeldKeys::giveTo(QWidget *target)
{
    const auto typed = std::exchange(m_typed, {});
    end();
    for (const auto &event : typed)
        QCoreApplication::sendEvent(target, event.get());
}

static bool types(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int key = event.key();
    const bool isEdit = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Backspace || key == Qt::Key_Tab;
    return isEdit || (!event.text().isEmpty() && event.text().front().isPrint());
}

bool HeldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!types(*key))
        return false;
    if (!key->isAutoRepeat()) // a key that is still down from before is no PIN
        m_typed.append(std::shared_ptr<QKeyEvent>(key->clone())); // with its time: by that a person's are told from a scanner's
    return true;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeyCatcher.h"
#include "ui/shell/Shortcuts.h"
#include "ui/theme/Paint.h"
#include <QKeyEvent>

namespace mostrador {

KeyCatcher::KeyCatcher(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("plainKeys", true); // no scanner is looked for in what is pressed here
}

void KeyCatcher::setText(const QString &text, bool refused)
{
    m_text = text;
    m_refused = refused;
    setAccessibleName(text);
    update();
}

QSize KeyCatcher::sizeHint() const
{
    return {m_theme.px(300), m_theme.control(52)};
}

bool KeyCatcher::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // also what a menu or the platform would take
        return true;
    }
    if (event->type() == QEvent::KeyPress) { // Tab, too
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QWidget::event(event);
}

void KeyCatcher::keyPressEvent(QKeyEvent *event)
{
    static const QList<int> halves{Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_AltGr, Qt::Key_Meta, Qt::Key_CapsLock, Qt::Key_NumLock, 0, Qt::Key_unknown};
    event->accept();
    if (halves.contains(event->key()))
        return; // the other half is still to come
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    Q_EMIT caught(Shortcuts::pressed(*event));
}

void KeyCatcher::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason && isVisible())
        Q_EMIT left();
}

void KeyCatcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), Theme::Radius, m_theme.color(m_refused ? Token::WarnSoft : Token::AccentSoft), m_theme.color(m_refused ? Token::WarnLine : Token::Accent),
               2);
    painter.setFont(m_theme.font(Type::Body, QFont::Medium));
    painter.setPen(m_theme.color(m_refused ? Token::Warn : Token::Text));
    painter.drawText(rect().adjusted(12, 2, -12, -2), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_text);
}

} // namespace mostrador

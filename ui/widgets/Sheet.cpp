// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sheet.h"
#include "ui/widgets/Card.h"
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace mostrador {

static constexpr float Darkness = 0.72F;
static constexpr QSize Margin(40, 30); ///< both sides of the card together

Sheet::Sheet(const Theme &theme, Holds holds, QWidget *over) : QWidget(over), m_theme(theme), m_holds(holds)
{
    if (holds == Holds::Everything) {
        setProperty("plainKeys", true);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocus(now); });
    }
    hide();
}

void Sheet::setCard(Card *card)
{
    m_card = card;
}

void Sheet::reveal(QWidget *focus)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_focus = focus;
    qApp->installEventFilter(this);
    retranslate();
    place();
    show();
    raise();
    focus->setFocus();
}

void Sheet::conceal()
{
    qApp->removeEventFilter(this);
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    const QSize room = size() - Margin;
    const QSize card = cardSize(room).boundedTo(room);
    m_card->setGeometry(QRect(QPoint((width() - card.width()) / 2, (height() - card.height()) / 2), card));
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = m_theme.color(Token::Canvas);
    veil.setAlphaF(Darkness);
    painter.fillRect(rect(), veil);
}

void Sheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    const bool isKey = event->type() == QEvent::KeyPress && watched->isWidgetType();
    if (m_holds == Holds::Nothing || !isKey || !isBehind(static_cast<QWidget *>(watched)))
        return false;
    m_focus->setFocus();
    return true;
}

/// A popup is, too; another sheet that holds everything is not.
bool Sheet::isBehind(const QWidget *widget) const
{
    if (widget->window() != window())
        return widget->window()->windowType() == Qt::Popup;
    for (const QWidget *at = widget; at; at = at->parentWidget())
        if (const auto *sheet = qobject_cast<const Sheet *>(at); sheet && sheet->m_holds == Holds::Everything)
            return false;
    return true;
}

/// A screen behind it may give somebody the focus: when an answer comes, when a form goes on to its next field. It is theirs afterwards.
void Sheet::keepFocus(QWidget *now)
{
    if (!isVisible() || !now || !isBehind(now))
        return;
    if (now->window() == window())
        m_before = now;
    m_focus->setFocus();
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!isVisible() || !from || (from != this && !isAncestorOf(from)))
        return QWidget::focusNextPrevChild(next);
    const auto after = [next](const QWidget *widget) { return next ? widget->nextInFocusChain() : widget->previousInFocusChain(); };
    for (QWidget *at = after(from); at != from; at = after(at))
        if (isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !at->focusProxy()) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    return true;
}

} // namespace mostrador

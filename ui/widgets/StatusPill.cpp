// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusPill.h"
#include "ui/theme/Paint.h"
#include <QEvent>
#include <QFontMetrics>
#include <QLayout>

namespace mostrador {

StatusPill::StatusPill(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusPill::say(const QString &words, const QString &toolTip)
{
    setText(words);
    setAccessibleName(words);
    setToolTip(toolTip.isEmpty() ? words : toolTip); // its mark may stand alone
    updateGeometry();
    if (parentWidget() && parentWidget()->layout() && isVisible())
        parentWidget()->layout()->activate(); // a word is never painted in the room of a shorter one
    update();
}

int StatusPill::wholeWidth() const
{
    const QFontMetrics metrics(m_theme.font(Type::Label, QFont::Medium));
    return qMax(metrics.horizontalAdvance(usual()), metrics.horizontalAdvance(text())) + 44;
}

QSize StatusPill::sizeHint() const
{
    return {isMark() ? m_theme.px(36) : wholeWidth(), m_theme.px(28)};
}

void StatusPill::setBrief(bool brief)
{
    if (brief == m_isBrief)
        return;
    m_isBrief = brief;
    updateGeometry();
    update();
}

void StatusPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rewrite();
    QAbstractButton::changeEvent(event);
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = this->look();
    paint::box(painter, rect(), height() / 2, m_theme.color(look.fill), m_theme.color(hasFocus() ? Token::Accent : look.line), hasFocus() ? 2 : 1);
    const int left = isMark() ? (width() - 16) / 2 - 12 : qMax(0, (width() - 44 - QFontMetrics(m_theme.font(Type::Label, QFont::Medium)).horizontalAdvance(text())) / 2);
    const QRect mark(left + 12, (height() - 16) / 2, 16, 16);
    if (look.icon.isEmpty())
        paint::box(painter, QRect(mark.center().x() - 4, mark.center().y() - 3, 9, 9), 4, m_theme.color(Token::Ok));
    else
        m_theme.icons().paint(painter, mark, look.icon, m_theme.color(look.ink));
    if (isMark())
        return;
    painter.setFont(m_theme.font(Type::Label, QFont::Medium));
    painter.setPen(m_theme.color(look.ink));
    painter.drawText(rect().adjusted(left + 32, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace mostrador

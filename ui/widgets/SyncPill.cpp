// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SyncPill.h"
#include "ui/theme/Paint.h"
#include <QEvent>
#include <QFontMetrics>
#include <QLayout>

namespace mostrador {

using State = SyncStatus::State;

SyncPill::SyncPill(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    rewrite();
}

void SyncPill::setStatus(const SyncStatus &status)
{
    m_status = status;
    rewrite();
}

void SyncPill::setProblems(int problems)
{
    m_problems = problems;
    rewrite();
}

bool SyncPill::needsAttention() const
{
    return m_status.state == State::Attention || (m_problems > 0 && m_status.state != State::NotEnrolled);
}

void SyncPill::rewrite()
{
    switch (m_status.state) {
    case State::NotEnrolled: setText(tr("Not joined to a hub")); break;
    case State::UpToDate: setText(tr("Online")); break;
    case State::Sending: setText(tr("Sending %1").arg(m_status.pending)); break;
    case State::Offline:
        setText(m_status.pending > 0 ? tr("Offline · %n pending", nullptr, int(m_status.pending)) : tr("Offline"));
        break;
    case State::Attention:
        setText(tr("Needs attention"));
        break;
    }
    if (needsAttention())
        setText(m_problems > 0 ? tr("Needs attention · %1").arg(m_problems) : tr("Needs attention"));
    setAccessibleName(text());
    setToolTip(m_status.message);
    updateGeometry();
    if (parentWidget() && parentWidget()->layout() && isVisible())
        parentWidget()->layout()->activate(); // a word is never painted in the room of a shorter one
    update();
}

QSize SyncPill::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Label, QFont::Medium));
    const int usual = metrics.horizontalAdvance(tr("Sending %1").arg(99)); // what stands beside it keeps its place while sales go out
    return {qMax(usual, metrics.horizontalAdvance(text())) + 44, m_theme.px(28)};
}

void SyncPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rewrite();
    QAbstractButton::changeEvent(event);
}

void SyncPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool bad = needsAttention();
    const bool offline = !bad && (m_status.state == State::Offline || m_status.state == State::NotEnrolled);
    const Token fill = bad ? Token::BadSoft : offline ? Token::WarnSoft : Token::Surface;
    const Token line = hasFocus() ? Token::Accent : bad ? Token::Bad : offline ? Token::WarnLine : Token::Line;
    const Token ink = bad ? Token::Bad : offline ? Token::Warn : Token::Dim;
    paint::box(painter, rect(), height() / 2, m_theme.color(fill), m_theme.color(line), hasFocus() ? 2 : 1);
    const int left = qMax(0, (width() - 44 - QFontMetrics(m_theme.font(Type::Label, QFont::Medium)).horizontalAdvance(text())) / 2);
    const QRect mark(left + 12, (height() - 16) / 2, 16, 16);
    if (m_status.state == State::UpToDate && !bad)
        paint::box(painter, QRect(mark.center().x() - 4, mark.center().y() - 3, 9, 9), 4, m_theme.color(Token::Ok));
    else
        m_theme.icons().paint(painter, mark, bad ? QStringLiteral("octagon-alert") : offline ? QStringLiteral("triangle-alert")
                                                                                             : QStringLiteral("refresh-cw"), m_theme.color(ink));
    painter.setFont(m_theme.font(Type::Label, QFont::Medium));
    painter.setPen(m_theme.color(ink));
    painter.drawText(rect().adjusted(left + 32, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/KpiTile.h"
#include "ui/theme/Paint.h"
#include <QAccessible>
#include <algorithm>

namespace mostrador {

namespace {
constexpr int Edge = 14;
constexpr int Arrow = 8;
} // namespace

KpiTile::KpiTile(const Theme &theme, QWidget *parent) : Card(theme, parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void KpiTile::setContent(const Content &content)
{
    m_content = content;
    setAccessibleName(content.spoken);
    setToolTip(content.spoken);
    update();
}

QSize KpiTile::sizeHint() const
{
    return {m_theme.px(132), m_theme.px(18) + m_theme.px(34) + m_theme.px(26) + 2 * Edge};
}

int KpiTile::chipWidth() const
{
    const bool arrow = m_content.turn == Turn::Up || m_content.turn == Turn::Down;
    return QFontMetrics(m_theme.font(Type::Label, QFont::Medium)).horizontalAdvance(m_content.change) + 16 + (arrow ? Arrow + 5 : 0);
}

void KpiTile::paintChip(QPainter &painter, const QRect &box)
{
    const QColor ink = m_theme.color(Chip::textToken(m_content.kind));
    paint::box(painter, box, 5, m_theme.color(Chip::softToken(m_content.kind)),
               m_content.kind == Chip::Kind::Neutral ? m_theme.color(Token::Line) : QColor());
    QRect text = box.adjusted(8, 0, -8, 0);
    if (m_content.turn == Turn::Up || m_content.turn == Turn::Down) {
        const double up = m_content.turn == Turn::Up ? 1 : -1;
        const QPointF middle(text.left() + Arrow / 2.0, box.center().y() + 0.5);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -up * 3.5), middle + QPointF(Arrow / 2.0, up * 3.5), middle + QPointF(-Arrow / 2.0, up * 3.5)});
        text.setLeft(text.left() + Arrow + 5);
    }
    painter.setFont(m_theme.font(Type::Label, QFont::Medium));
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_content.change, Qt::ElideRight, text.width() + 2));
}

void KpiTile::paintCourse(QPainter &painter, const QRect &room)
{
    const QList<double> &course = m_content.course;
    if (course.size() < 2 || room.width() < 24)
        return;
    const auto [low, high] = std::minmax_element(course.begin(), course.end());
    const double span = std::max(*high - *low, 1e-9);
    QPolygonF line;
    for (qsizetype i = 0; i < course.size(); ++i)
        line << QPointF(room.left() + room.width() * double(i) / double(course.size() - 1), room.bottom() - room.height() * (course[i] - *low) / span);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Token::Accent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void KpiTile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const QRect inner = rect().adjusted(Edge, Edge - 2, -Edge, 2 - Edge);
    painter.setFont(m_theme.font(Type::Label, QFont::Medium));
    painter.setPen(m_theme.color(Token::Dim));
    const QRect title(inner.left(), inner.top(), inner.width(), m_theme.px(20));
    QFont small = painter.font();
    while (small.pixelSize() > 11 && QFontMetrics(small).horizontalAdvance(m_content.title) > title.width())
        small.setPixelSize(small.pixelSize() - 1);
    painter.setFont(small);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_content.title, Qt::ElideRight, title.width()));
    const QRect value(inner.left(), title.bottom() + 1, inner.width(), m_theme.px(36));
    QFont font = m_theme.font(Type::Missing, QFont::Medium);
    const int wide = QFontMetrics(font).horizontalAdvance(m_content.value) + 2;
    if (wide > value.width() && value.width() > 0)
        font.setPixelSize(qMax(m_theme.px(13), font.pixelSize() * value.width() / wide));
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(value, Qt::AlignLeft | Qt::AlignVCenter, m_content.value);
    const int foot = m_theme.px(22);
    const int chip = m_content.change.isEmpty() ? 0 : qMin(chipWidth(), inner.width());
    if (chip > 0)
        paintChip(painter, QRect(inner.left(), inner.bottom() - foot + 1, chip, foot));
    int words = chip;
    if (chip == 0 && !m_content.note.isEmpty()) {
        painter.setFont(m_theme.font(Type::Label));
        painter.setPen(m_theme.color(Token::Dim));
        painter.drawText(QRect(inner.left(), inner.bottom() - foot + 1, inner.width(), foot), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_content.note, Qt::ElideRight, inner.width()));
        words = painter.fontMetrics().horizontalAdvance(m_content.note);
    }
    const int line = qMin(m_theme.px(78), inner.width() - words - 10);
    paintCourse(painter, QRect(inner.right() - line, inner.bottom() - foot + 6, line, foot - 10));
}

} // namespace mostrador

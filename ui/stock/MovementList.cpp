// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/MovementList.h"
#include "models/items/StockText.h"
#include "ui/stock/ReasonText.h"
#include <QPainter>

namespace mostrador {

MovementList::MovementList(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(&context.theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MovementList::setMovements(const QList<OwnMovement> &movements, Unit unit, const QDateTime &now)
{
    m_unit = unit;
    m_movements = movements;
    m_now = now;
    retranslate();
}

void MovementList::retranslate()
{
    setAccessibleName(tr("Movements of this till"));
    setAccessibleDescription(lines().join(QLatin1Char('\n')));
    update();
}

QString MovementList::what(const OwnMovement &movement) const
{
    const QDateTime at = movement.at.toLocalTime();
    const bool today = at.date() == m_now.toLocalTime().date();
    return QStringLiteral("%1 · %2").arg(ReasonText::movement(movement), at.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM HH:mm")));
}

QString MovementList::figures(const OwnMovement &movement) const
{
    const MoneyText text = m_context.language.text();
    const QString plus = movement.delta > Quantity() ? QStringLiteral("+") : QString();
    const QString delta = plus + text.quantity(movement.delta);
    return movement.after ? QStringLiteral("%1 → %2").arg(delta, stockText(text, *movement.after, m_unit)) : delta;
}

QStringList MovementList::lines() const
{
    QStringList all;
    for (const OwnMovement &movement : m_movements)
        all.append(what(movement) + QStringLiteral("  ") + figures(movement));
    return all;
}

QSize MovementList::sizeHint() const
{
    return {m_context.theme.px(200), rowHeight() * 4};
}

QSize MovementList::minimumSizeHint() const
{
    return {m_context.theme.px(120), rowHeight()};
}

void MovementList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_context.theme;
    painter.setFont(theme.font(Type::Body));
    const int rows = qMin(int(m_movements.size()), height() / rowHeight());
    for (int i = 0; i < rows; ++i) {
        const QRect line(0, i * rowHeight(), width(), rowHeight());
        const QString right = figures(m_movements[i]);
        painter.setPen(theme.color(Token::Text));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
        const int room = width() - painter.fontMetrics().horizontalAdvance(right) - 10;
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(what(m_movements[i]), Qt::ElideMiddle, room));
    }
    if (m_movements.isEmpty()) {
        painter.setPen(theme.color(Token::Dim));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, tr("This till has not moved this product yet."));
    }
}

} // namespace mostrador

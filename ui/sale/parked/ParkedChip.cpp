// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/parked/ParkedChip.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/Chip.h"
#include <QPainter>

namespace mostrador {

static constexpr int Icon = 18;

ParkedChip::ParkedChip(const Context &context, QWidget *parent) : QAbstractButton(parent), m_context(context)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&context.theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    hide();
}

void ParkedChip::setCount(int count)
{
    m_count = count;
    retranslate();
    setVisible(count > 0);
}

void ParkedChip::setShort(bool isShort)
{
    if (std::exchange(m_isShort, isShort) != isShort)
        retranslate();
}

void ParkedChip::retranslate()
{
    const QString key = m_context.shortcuts.keyText(QStringLiteral("sale.recall"));
    const QString words = tr("%n parked", nullptr, m_count);
    setText((m_isShort ? QString::number(m_count) : words) + (key.isEmpty() ? QString() : QStringLiteral(" · ") + key));
    setToolTip(words);
    setAccessibleName(tr("Parked sales: %n. Recall one", nullptr, m_count));
    updateGeometry();
    update();
}

QSize ParkedChip::sizeHint() const
{
    return {qMax(48, Chip::sizeOf(m_context.theme, text()).width() + 4 + (m_isShort ? Icon + 4 : 0)), 48};
}

void ParkedChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus())
        paint::box(painter, rect(), Theme::Radius, {}, m_context.theme.color(Token::Accent), 2);
    const QSize size = Chip::sizeOf(m_context.theme, text());
    int left = (width() - size.width()) / 2;
    if (m_isShort) {
        left += (Icon + 4) / 2;
        m_context.theme.icons().paint(painter, QRect(left - Icon - 4, (height() - Icon) / 2, Icon, Icon), QStringLiteral("pause"), m_context.theme.color(Token::Dim));
    }
    Chip::paintIn(painter, m_context.theme, QRect(left, 0, size.width(), height()), Chip::Kind::Neutral, text());
}

} // namespace mostrador

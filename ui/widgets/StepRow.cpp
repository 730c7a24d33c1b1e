// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StepRow.h"
#include "ui/theme/Paint.h"
#include <QFontMetrics>

namespace mostrador {

static constexpr int Gap = 8;      ///< between a number and its name
static constexpr int Between = 20; ///< two steps

StepRow::StepRow(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepRow::setSteps(const QStringList &names)
{
    m_names = names;
    say();
}

void StepRow::setCurrent(int step)
{
    m_current = step;
    say();
}

void StepRow::say()
{
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.value(m_current)));
    updateGeometry();
    update();
}

QFont StepRow::fontOf(int step) const
{
    return m_theme.font(Type::List, step == m_current ? QFont::Medium : QFont::Normal);
}

int StepRow::nameWidth(int step) const
{
    return Gap + QFontMetrics(m_theme.font(Type::List, QFont::Medium)).horizontalAdvance(m_names[step]);
}

int StepRow::widthOf(bool isEveryName) const
{
    int wide = 0;
    for (int i = 0; i < m_names.size(); ++i)
        wide += (i > 0 ? Between : 0) + m_theme.px(26) + (isEveryName || i == m_current ? nameWidth(i) : 0);
    return wide + 2;
}

QSize StepRow::sizeHint() const
{
    return {widthOf(true), m_theme.px(28)};
}

QSize StepRow::minimumSizeHint() const
{
    return {widthOf(false), m_theme.px(28)};
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isEveryName = width() >= widthOf(true);
    const int round = m_theme.px(26);
    int x = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        const bool isNow = i == m_current;
        const bool isDone = i < m_current;
        const QRect mark(x, (height() - round) / 2, round, round);
        paint::box(painter, mark, round / 2,
                   m_theme.color(isNow        ? Token::Accent
                                     : isDone ? Token::OkSoft
                                              : Token::Surface),
                   m_theme.color(isNow        ? Token::Accent
                                     : isDone ? Token::OkSoft
                                              : Token::Line));
        painter.setFont(m_theme.font(Type::Body, QFont::Medium));
        painter.setPen(m_theme.color(isNow ? Token::OnAccent : isDone ? Token::Ok : Token::Dim));
        painter.drawText(mark, Qt::AlignCenter, QString::number(i + 1));
        x += round;
        if (isEveryName || isNow) {
            painter.setFont(fontOf(i));
            painter.setPen(m_theme.color(isNow ? Token::Text : Token::Dim));
            painter.drawText(QRect(x + Gap, 0, nameWidth(i), height()), Qt::AlignLeft | Qt::AlignVCenter, m_names[i]);
            x += nameWidth(i);
        }
        x += Between;
    }
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"
#include "ui/theme/Paint.h"
#include <QAbstractButton>
#include <QVBoxLayout>

namespace mostrador {

namespace {

class RailButton final : public QAbstractButton {
public:
    RailButton(const Theme &theme, const QString &icon, QWidget *parent) : QAbstractButton(parent), m_theme(theme), m_icon(icon)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    }
    void setKey(const QString &key)
    {
        m_key = key;
        setAccessibleDescription(key);
        update();
    }
    QSize sizeHint() const override
    {
        const int word = QFontMetrics(m_theme.font(Type::Tiny, QFont::Medium)).horizontalAdvance(text());
        return {qMax(word + 8, m_theme.px(60)), m_theme.px(66)};
    }
    QSize minimumSizeHint() const override { return {sizeHint().width(), m_theme.px(60)}; } // eight of them on a low screen

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked() || underMouse())
            paint::box(painter, rect(), Theme::Radius, m_theme.color(Token::RailSelected));
        const QColor ink = m_theme.color(isChecked() ? Token::OnRail : Token::RailText);
        if (hasFocus())
            paint::box(painter, rect(), Theme::Radius, {}, ink, 2);
        const int icon = m_theme.px(21);
        m_theme.icons().paint(painter, QRect((width() - icon) / 2, m_theme.px(8), icon, icon), m_icon, ink);
        painter.setFont(m_theme.font(Type::Tiny, QFont::Medium));
        painter.setPen(ink);
        painter.drawText(QRect(0, m_theme.px(31), width(), m_theme.px(16)), Qt::AlignCenter, text());
        QFont small = m_theme.font(Type::Tiny);
        small.setPixelSize(m_theme.px(10));
        painter.setFont(small);
        painter.setPen(m_theme.color(Token::RailText));
        painter.drawText(QRect(0, m_theme.px(46), width(), m_theme.px(15)), Qt::AlignCenter, m_key);
    }

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_key;
};

} // namespace

Rail::Rail(const Theme &theme, QWidget *parent) : Panel(theme, Token::Rail, parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(6, 8, 6, 8);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Rail::add(const QString &icon)
{
    auto *button = new RailButton(theme(), icon, this);
    const int index = int(m_buttons.size());
    m_column->insertWidget(index, button, 0, Qt::AlignHCenter);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
}

void Rail::setText(int index, const QString &text, const QString &key)
{
    m_buttons[index]->setText(text);
    static_cast<RailButton *>(m_buttons[index])->setKey(key);
    m_buttons[index]->updateGeometry();
}

void Rail::setCurrent(int index)
{
    m_buttons[index]->setChecked(true);
}

} // namespace mostrador

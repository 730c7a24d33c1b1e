// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Segments.h"
#include "ui/theme/Paint.h"
#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>

namespace mostrador {

namespace {

class Segment final : public QAbstractButton {
public:
    Segment(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    }
    QSize sizeHint() const override
    {
        return {QFontMetrics(m_theme.font(Type::Body, QFont::Bold)).horizontalAdvance(text()) + 28, m_theme.px(34)};
    }
    QSize minimumSizeHint() const override
    {
        const QSize whole = sizeHint();
        return sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? whole : QSize((whole.width() - 28) * 3 / 4 + 10, whole.height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked())
            paint::box(painter, rect().adjusted(1, 1, -1, -1), Theme::Radius - 1, m_theme.color(Token::AccentSoft));
        if (hasFocus())
            paint::box(painter, rect().adjusted(1, 1, -1, -1), Theme::Radius - 1, {}, m_theme.color(Token::Accent), 2);
        QFont font = m_theme.font(Type::Body, isChecked() ? QFont::Bold : QFont::Normal);
        while (font.pixelSize() > 11 && QFontMetrics(font).horizontalAdvance(text()) > width() - 8)
            font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
        painter.setPen(m_theme.color(isChecked() ? Token::Accent : Token::Dim));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
};

} // namespace

Segments::Segments(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        // Tab comes to the one that is on, however it came to be on.
        m_group->button(id)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        if (on)
            setFocusProxy(m_group->button(id));
    });
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void Segments::setTexts(const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        if (!m_group->button(i)) {
            auto *segment = new Segment(m_theme, this);
            segment->setSizePolicy(sizePolicy()); // Maximum: its words are smaller where there is no room
            layout()->addWidget(segment);
            m_group->addButton(segment, i);
        }
        m_group->button(i)->setText(texts[i]);
        m_group->button(i)->updateGeometry();
    }
    if (current() < 0)
        setCurrent(0);
    updateGeometry();
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

QSize Segments::sizeHint() const
{
    QSize size(0, 0);
    for (int i = 0; const QAbstractButton *button = m_group->button(i); ++i)
        size = QSize(size.width() + button->sizeHint().width(), qMax(size.height(), button->sizeHint().height()));
    return size;
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), Theme::Radius, m_theme.color(Token::Surface), m_theme.color(Token::Line));
    painter.setPen(m_theme.color(Token::Line));
    for (int i = 1; QAbstractButton *button = m_group->button(i); ++i)
        painter.drawLine(button->x(), 1, button->x(), height() - 2);
}

} // namespace mostrador

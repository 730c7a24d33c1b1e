// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterChips.h"
#include "ui/theme/Paint.h"
#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>

namespace mostrador {

namespace {

class FilterChip final : public QAbstractButton {
public:
    FilterChip(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    }
    QSize sizeHint() const override
    {
        const int key = m_key.isEmpty() ? 0 : QFontMetrics(m_theme.font(Type::Tiny)).horizontalAdvance(m_key) + 8;
        return {QFontMetrics(m_theme.font(Type::Label, QFont::Bold)).horizontalAdvance(text()) + key + 24, m_theme.px(30)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
    void setKey(const QString &key)
    {
        m_key = key;
        setAccessibleDescription(key);
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool on = isChecked();
        paint::box(painter, rect(), 6, m_theme.color(on ? Token::AccentSoft : underMouse() ? Token::Raised : Token::Surface),
                   m_theme.color(hasFocus() ? Token::Accent : on ? Token::AccentSoft : Token::Line), hasFocus() ? 2 : 1);
        painter.setFont(m_theme.font(Type::Label, on ? QFont::Bold : QFont::Medium));
        painter.setPen(m_theme.color(on ? Token::Accent : Token::Dim));
        painter.drawText(rect().adjusted(12, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(m_theme.font(Type::Tiny));
        painter.drawText(rect().adjusted(0, 0, -11, 0), Qt::AlignRight | Qt::AlignVCenter, m_key);
    }

private:
    const Theme &m_theme;
    QString m_key;
};

} // namespace

FilterChips::FilterChips(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &FilterChips::chosen);
}

void FilterChips::setChoices(const QList<Choice> &choices)
{
    for (int i = 0; i < choices.size(); ++i) {
        if (!m_group->button(i)) {
            auto *chip = new FilterChip(m_theme, this);
            layout()->addWidget(chip);
            m_group->addButton(chip, i);
        }
        auto *chip = static_cast<FilterChip *>(m_group->button(i));
        chip->setText(choices[i].text);
        chip->setKey(choices[i].key);
    }
    if (current() < 0)
        setCurrent(0);
    updateGeometry();
}

void FilterChips::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

int FilterChips::current() const
{
    return m_group->checkedId();
}

QString FilterChips::text(int index) const
{
    const QAbstractButton *button = m_group->button(index);
    return button ? button->text() : QString();
}

} // namespace mostrador

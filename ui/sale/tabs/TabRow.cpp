// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/tabs/TabRow.h"
#include "ui/theme/Paint.h"
#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>

namespace mostrador {

namespace {

class Tab final : public QAbstractButton {
public:
    Tab(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    }
    void setTexts(const QString &text, const QString &key)
    {
        setText(text);
        m_key = key;
        setAccessibleDescription(key);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const int word = QFontMetrics(m_theme.font(Type::Body, QFont::Bold)).horizontalAdvance(text());
        const int key = QFontMetrics(m_theme.font(Type::Label)).horizontalAdvance(m_key);
        return {qMax(qMax(word, key) + 22, 64), qMax(48, m_theme.px(44))};
    }
    QSize minimumSizeHint() const override { return {qMin(sizeHint().width(), sizeHint().width() * 4 / 5), sizeHint().height()}; } // then it is written smaller

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int middle = height() / 2 + m_theme.px(2);
        QFont font = m_theme.font(Type::Body, isChecked() ? QFont::Bold : QFont::Normal);
        while (font.pixelSize() > 11 && QFontMetrics(font).horizontalAdvance(text()) > width() - 4)
            font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
        painter.setPen(m_theme.color(isChecked() ? Token::Text : Token::Dim));
        painter.drawText(QRect(0, 0, width(), middle), Qt::AlignHCenter | Qt::AlignBottom, text());
        painter.setFont(m_theme.font(Type::Label));
        painter.setPen(m_theme.color(Token::Dim));
        painter.drawText(QRect(0, middle, width(), height() - middle), Qt::AlignHCenter | Qt::AlignTop, m_key);
        if (isChecked())
            painter.fillRect(0, height() - 3, width(), 3, m_theme.color(Token::Accent));
        if (hasFocus())
            paint::box(painter, rect().adjusted(1, 1, -1, -1), Theme::Radius, {}, m_theme.color(Token::Accent), 2);
    }

private:
    const Theme &m_theme;
    QString m_key;
};

} // namespace

TabRow::TabRow(const Theme &theme, int count, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int i = 0; i < count; ++i) {
        auto *tab = new Tab(theme, this);
        m_group->addButton(tab, i);
        row->addWidget(tab);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &TabRow::chosen);
}

void TabRow::setTexts(const QStringList &texts, const QStringList &keys)
{
    for (int i = 0; i < texts.size(); ++i)
        static_cast<Tab *>(m_group->button(i))->setTexts(texts[i], keys.value(i));
}

void TabRow::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/UndoBar.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QEvent>
#include <QHBoxLayout>

namespace mostrador {

UndoBar::UndoBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new ThemedLabel(theme, Type::List)), m_button(new KeyButton(theme, KeyButton::Look::Plain))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6, 6);
    m_text->setWordWrap(true); // a long name takes a second line, not the window's width
    row->addWidget(m_text, 1);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(10'000);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::dismiss);
    connect(m_button, &QAbstractButton::clicked, this, &UndoBar::undone);
    hide();
}

void UndoBar::offer(const Words &what, const Words &undo, const QString &key)
{
    m_what = what;
    m_undo = undo;
    m_text->setText(what.text());
    m_button->setText(undo.text());
    m_button->setKey(key);
    show();
    m_timer.start();
}

void UndoBar::dismiss()
{
    m_timer.stop();
    hide();
}

void UndoBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !isHidden()) {
        m_text->setText(m_what.text());
        m_button->setText(m_undo.text());
        m_button->updateGeometry();
    }
    QWidget::changeEvent(event);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), Theme::Radius, m_theme.color(Token::Raised), m_theme.color(Token::Line));
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeField.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/Chip.h"
#include <QEvent>
#include <QHBoxLayout>

namespace mostrador {

CodeField::CodeField(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_edit(new QLineEdit), m_times(new Chip(theme))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 2, 10, 2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_times);
    m_times->hide();
    m_edit->setFrame(false);
    m_edit->setProperty("scanTarget", true);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &CodeField::showMultiplier);
    connect(&theme, &Theme::changed, this, &CodeField::restyle);
    restyle();
}

void CodeField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setAccessibleName(text);
}

void CodeField::restyle()
{
    m_edit->setFont(m_theme.font(Type::CodeBox));
    setFixedHeight(m_theme.px(56));
    update();
}

void CodeField::showMultiplier(const QString &text)
{
    const int star = int(text.indexOf(QLatin1Char('*')));
    m_times->set(Chip::Kind::Accent, star > 0 ? QStringLiteral("× %1").arg(text.left(star).trimmed()) : QString());
}

bool CodeField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void CodeField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool focus = m_edit->hasFocus();
    paint::box(painter, rect(), Theme::Radius, m_theme.color(Token::Surface), m_theme.color(focus ? Token::Accent : Token::Field), focus ? 2 : 1);
    m_theme.icons().paint(painter, QRect(16, (height() - 24) / 2, 24, 24), QStringLiteral("scan-barcode"), m_theme.color(Token::Dim));
}

} // namespace mostrador

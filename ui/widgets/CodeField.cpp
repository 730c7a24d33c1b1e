// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeField.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/Chip.h"
#include <QEvent>
#include <QHBoxLayout>

namespace mostrador {

static constexpr int MostOfList = 16; ///< letters of a list's name

CodeField::CodeField(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_edit(new QLineEdit), m_times(new Chip(theme)), m_list(new Chip(theme))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Left, 2, Right, 2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_times);
    row->addWidget(m_list);
    m_times->hide();
    m_list->hide();
    m_edit->setFrame(false);
    m_edit->setProperty("scanCounts", true);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &CodeField::showMultiplier);
    connect(&theme, &Theme::changed, this, &CodeField::restyle);
    restyle();
}

void CodeField::setPlaceholder(const QStringList &texts)
{
    m_placeholders = texts;
    m_edit->setAccessibleName(texts.value(0));
    fitPlaceholder();
}

void CodeField::setUnit(const QString &unit)
{
    m_unit = unit;
    showMultiplier(m_edit->text());
}

void CodeField::setList(const QString &name)
{
    m_list->set(Chip::Kind::Accent, name.size() > MostOfList ? name.left(MostOfList - 1) + QChar(0x2026) : name);
    m_list->setToolTip(name);
    fitPlaceholder();
}

void CodeField::fitPlaceholder()
{
    const QFontMetrics metrics(m_theme.font(Type::CodeBox));
    const auto taken = [](const Chip *chip) { return chip->isHidden() ? 0 : chip->sizeHint().width() + 6; };
    const int room = width() - Left - Right - taken(m_times) - taken(m_list) - 8;
    QString fits = m_placeholders.isEmpty() ? QString() : m_placeholders.last();
    for (auto it = m_placeholders.rbegin(); it != m_placeholders.rend(); ++it)
        if (metrics.horizontalAdvance(*it) <= room)
            fits = *it;
    m_edit->setPlaceholderText(fits);
}

void CodeField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPlaceholder();
}

void CodeField::restyle()
{
    m_edit->setFont(m_theme.font(Type::CodeBox));
    setFixedHeight(m_theme.px(56));
    fitPlaceholder();
    update();
}

void CodeField::showMultiplier(const QString &text)
{
    const int star = int(text.indexOf(QLatin1Char('*')));
    m_times->set(Chip::Kind::Accent, star > 0 ? QStringLiteral("× %1").arg(text.left(star).trimmed()) : m_unit);
    fitPlaceholder();
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

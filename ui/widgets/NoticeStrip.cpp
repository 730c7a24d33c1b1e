// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NoticeStrip.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QAccessible>
#include <QHBoxLayout>

namespace mostrador {

NoticeStrip::NoticeStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new ThemedLabel(theme, Type::Body)), m_row(new QHBoxLayout(this))
{
    m_text->setWordWrap(true);
    m_row->setContentsMargins(42, 4, 12, 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&theme, &Theme::changed, this, &NoticeStrip::restyle);
    restyle();
    hide();
}

static Token inkOf(NoticeStrip::Kind kind)
{
    switch (kind) {
    case NoticeStrip::Kind::Ok: return Token::Ok;
    case NoticeStrip::Kind::Warn: return Token::Warn;
    case NoticeStrip::Kind::Bad: return Token::Bad;
    case NoticeStrip::Kind::Info: break;
    }
    return Token::Accent;
}

static Token fillOf(NoticeStrip::Kind kind)
{
    switch (kind) {
    case NoticeStrip::Kind::Ok: return Token::OkSoft;
    case NoticeStrip::Kind::Warn: return Token::WarnSoft;
    case NoticeStrip::Kind::Bad: return Token::BadSoft;
    case NoticeStrip::Kind::Info: break;
    }
    return Token::AccentSoft;
}

void NoticeStrip::restyle()
{
    setMinimumHeight(m_theme.px(30));
    update();
}

void NoticeStrip::show(Kind kind, const QString &icon, const QString &text, const QList<Action> &actions)
{
    m_kind = kind;
    m_icon = icon;
    m_text->setToken(inkOf(kind));
    const bool news = m_text->text() != text || isHidden();
    m_text->setText(text);
    for (QWidget *link : std::as_const(m_links)) {
        m_row->removeWidget(link);
        link->hide();
        link->deleteLater(); // an action may be what replaces the notice
    }
    m_links.clear();
    for (const Action &action : actions) {
        auto *link = new LinkButton(m_theme, inkOf(kind), this);
        link->setText(action.text);
        connect(link, &QAbstractButton::clicked, this, action.run);
        m_row->addWidget(link);
        m_links.append(link);
        link->show();
    }
    setAccessibleName(text);
    QWidget::show();
    update();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NoticeStrip::clear()
{
    m_text->clear();
    hide();
}

QString NoticeStrip::text() const
{
    return m_text->text();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = m_theme.color(fillOf(m_kind));
    const QColor line = m_theme.color(m_kind == Kind::Warn ? Token::WarnLine : Token::Line);
    if (m_rounded) {
        paint::box(painter, rect(), Theme::Radius, fill, line);
    } else {
        painter.fillRect(rect(), fill);
        painter.fillRect(0, height() - 1, width(), 1, line);
    }
    m_theme.icons().paint(painter, QRect(16, (height() - 18) / 2, 18, 18), m_icon, m_theme.color(inkOf(m_kind)));
}

} // namespace mostrador

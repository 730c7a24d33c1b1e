// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NoticeStrip.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ThemedLabel.h"
#include <QAccessible>
#include <QEvent>
#include <algorithm>

namespace mostrador {

NoticeStrip::NoticeStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new ThemedLabel(theme, Type::Body, Token::Text, QFont::Normal, this))
{
    m_text->setWordWrap(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &NoticeStrip::restyle);
    m_untilClear.setSingleShot(true);
    connect(&m_untilClear, &QTimer::timeout, this, [this] { clear(m_passing); });
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
    arrange();
    update();
}

void NoticeStrip::show(Kind kind, const QString &icon, const Words &words, const QList<Action> &actions)
{
    const Said said{++m_last, kind, icon, words, actions, false, {}};
    if (!m_lines.isEmpty() && !m_lines.last().isKept)
        m_lines.removeLast();
    m_lines.append(said);
    present();
}

void NoticeStrip::keep(Kind kind, const QString &icon, const Words &words, const QList<Action> &actions, const QString &about)
{
    const QString text = words.text();
    const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const Said &said) { return said.isKept && said.about == about && said.words.text() == text; });
    if (same != m_lines.end()) {
        *same = {++m_last, kind, icon, words, actions, true, about};
        return present();
    }
    const auto other = std::find_if(m_lines.begin(), m_lines.end(), [kind](const Said &said) { return !said.isKept || (kind == Kind::Bad && said.kind != Kind::Bad); });
    m_lines.insert(other, {++m_last, kind, icon, words, actions, true, about});
    if (m_passing)
        clear(m_passing); // what waits was not read yet, and would be old by then
    present();
}

/// The first of the lines.
void NoticeStrip::present()
{
    if (!has(m_passing)) {
        m_untilClear.stop();
        m_passing = 0;
    }
    if (m_lines.isEmpty()) {
        m_text->clear();
        return hide();
    }
    const Said said = m_lines.first();
    const auto kept = std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Said &each) { return each.isKept; });
    const QString text = kept > 1 ? QStringLiteral("1/%1 · %2").arg(kept).arg(said.words.text()) : said.words.text();
    const bool news = m_text->text() != text || isHidden();
    m_text->setToken(inkOf(said.kind));
    m_text->setText(text);
    setLinks(said.actions);
    setAccessibleName(text);
    arrange();
    QWidget::show();
    update();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NoticeStrip::setLinks(const QList<Action> &actions)
{
    for (QWidget *link : std::as_const(m_links)) {
        link->hide();
        link->deleteLater(); // an action may be what replaces the notice
    }
    m_links.clear();
    for (const Action &action : actions) {
        auto *link = new LinkButton(m_theme, inkOf(kind()), this);
        const QString key = action.key.isEmpty() ? m_printed.value(int(m_links.size())) : action.key;
        link->setText(key.isEmpty() ? action.text.text() : QStringLiteral("%1 · %2").arg(action.text.text(), key));
        connect(link, &QAbstractButton::clicked, this, action.run);
        m_links.append(link);
        link->show();
    }
}

/// Text and actions in one line; when that is too long, the actions at the end of the text's last line where that makes fewer lines, else under
/// the text, and under each other if even they are too long.
void NoticeStrip::arrange()
{
    constexpr int left = 42;
    constexpr int right = 12;
    const int pad = m_theme.px(5);
    int links = 0;
    for (const LinkButton *link : std::as_const(m_links))
        links += link->sizeHint().width() + 8;
    const int whole = QFontMetrics(m_text->font()).horizontalAdvance(m_text->text()) + 4;
    const int room = qMax(80, width() - left - right);
    const int least = m_text->fontMetrics().height() * 3 / 2;
    const bool oneLine = whole + links <= room || (links < room / 2 && m_text->heightForWidth(room - links) < m_text->heightForWidth(room) + least);
    const int textWidth = oneLine ? room - links : room;
    const int textHeight = qMax(m_text->heightForWidth(textWidth), m_theme.px(20));
    const int linkHeight = m_links.isEmpty() ? 0 : m_links.first()->sizeHint().height();
    const bool stacked = links > room;
    const int linkRows = stacked ? int(m_links.size()) : 1;
    const int height = oneLine ? qMax(textHeight, linkHeight) + 2 * pad : textHeight + linkRows * linkHeight + 2 * pad + (linkHeight ? 2 : 0);
    m_text->setGeometry(left, pad, textWidth, oneLine ? height - 2 * pad : textHeight);
    int x = width() - right - links + 8;
    for (LinkButton *link : std::as_const(m_links)) {
        const int under = stacked ? int(m_links.size() - 1 - m_links.indexOf(link)) : 0;
        const int y = oneLine ? (textHeight < least ? (height - linkHeight) / 2 : height - pad - linkHeight) : height - pad - (under + 1) * linkHeight;
        link->setGeometry(QRect(QPoint(stacked ? width() - right - link->sizeHint().width() : x, y), link->sizeHint()));
        x += link->sizeHint().width() + 8;
    }
    if (minimumHeight() != height)
        setFixedHeight(height);
}

void NoticeStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NoticeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_lines.isEmpty()) {
        if (const Said &other = m_lines.last(); !other.isKept && other.words.isReadyMade() && other.actions.isEmpty())
            m_lines.removeLast();
        present();
    }
    QWidget::changeEvent(event);
}

void NoticeStrip::setKeys(const QStringList &ids, const QStringList &printed)
{
    m_keys = ids;
    m_printed = printed;
}

bool NoticeStrip::runKey(const QString &id)
{
    const int index = int(m_keys.indexOf(id));
    if (!isVisible() || index < 0 || index >= m_links.size())
        return false;
    m_links[index]->click();
    return true;
}

void NoticeStrip::clear()
{
    if (!m_lines.isEmpty())
        m_lines.removeFirst();
    present();
}

void NoticeStrip::clear(Line line)
{
    if (m_lines.removeIf([line](const Said &said) { return said.line == line; }) > 0)
        present();
}

bool NoticeStrip::has(Line line) const
{
    return line != 0 && std::any_of(m_lines.cbegin(), m_lines.cend(), [line](const Said &said) { return said.line == line; });
}

void NoticeStrip::clearAfter(int ms)
{
    if (m_lines.isEmpty() || m_lines.last().isKept)
        return;
    m_passing = m_lines.last().line;
    if (isKept())
        return clear(m_passing);
    m_untilClear.start(ms);
}

QString NoticeStrip::text() const
{
    return m_text->text();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = m_theme.color(fillOf(kind()));
    const QColor line = m_theme.color(kind() == Kind::Warn ? Token::WarnLine : Token::Line);
    if (m_rounded) {
        paint::box(painter, rect(), Theme::Radius, fill, line);
    } else {
        painter.fillRect(rect(), fill);
        painter.fillRect(0, height() - 1, width(), 1, line);
    }
    const QString icon = m_lines.isEmpty() ? QString() : m_lines.first().icon;
    m_theme.icons().paint(painter, QRect(16, m_text->y() + (qMin(m_text->height(), m_text->fontMetrics().height() * 3 / 2) - 18) / 2, 18, 18), icon,
                          m_theme.color(inkOf(kind())));
}

} // namespace mostrador

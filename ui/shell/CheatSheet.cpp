// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CheatSheet.h"
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <utility>

namespace mostrador {

namespace {

constexpr int MostColumns = 3;
constexpr int Margin = 20;

} // namespace

CheatSheet::CheatSheet(const Context &context, QWidget *parent) : Card(context.theme, parent), m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&context.theme, &Theme::changed, this, [this] {
        if (isVisible())
            layOut();
    });
    hide();
}

QString CheatSheet::keysOf(const QString &action) const
{
    QStringList keys;
    for (const QKeySequence &key : m_context.shortcuts.keys(action)) {
        const QString text = Shortcuts::printed(key);
        if (!keys.contains(text))
            keys.append(text);
    }
    return keys.join(QStringLiteral(", "));
}

QList<CheatSheet::Line> CheatSheet::lines() const
{
    QList<Line> all;
    QString group;
    for (const Shortcuts::Action &action : m_context.shortcuts.table()) {
        const QString keys = keysOf(action.id);
        if (keys.isEmpty())
            continue;
        if (action.group != std::exchange(group, action.group))
            all.append({{}, tr(action.group.toUtf8().constData())});
        all.append({keys, tr(action.words.toUtf8().constData())});
    }
    return all;
}

void CheatSheet::open(const QString &group)
{
    m_before = QApplication::focusWidget();
    m_page = 0;
    layOut();
    for (const Placed &each : std::as_const(m_placed))
        if (each.line.keys.isEmpty() && each.line.text == group) {
            m_page = each.page;
            break;
        }
    show();
    raise();
    setFocus();
}

QRect CheatSheet::sheet() const
{
    return rect().adjusted(Margin, m_context.theme.px(46), -Margin, -10);
}

/// A group goes to the next column if it is whole there; one that is longer than a column goes on there under its own name.
void CheatSheet::layOut()
{
    const QSize most = parentWidget()->size() - QSize(24, 16);
    QSize size = QSize(m_context.theme.px(1080), m_context.theme.px(700)).boundedTo(most);
    const QSize whole = parentWidget()->size(); // nothing looks out from under it by half
    if (size.width() > whole.width() * 3 / 4)
        size.setWidth(whole.width());
    if (size.height() > whole.height() * 3 / 4)
        size.setHeight(whole.height());
    setGeometry(QRect(QPoint((parentWidget()->width() - size.width()) / 2, (parentWidget()->height() - size.height()) / 2), size));
    setAccessibleName(tr("Keys"));
    const QRect room = sheet();
    m_columns = qBound(1, room.width() / m_context.theme.px(270), MostColumns);
    m_step = m_context.theme.px(18);
    const int rows = qMax(2, room.height() / m_step);
    const QList<Line> all = lines();
    const QFontMetrics metrics(m_context.theme.font(Type::Label, QFont::Medium));
    m_keyWidth = 0;
    for (const Line &line : all)
        m_keyWidth = qMax(m_keyWidth, metrics.horizontalAdvance(line.keys) + 14);
    m_keyWidth = qMin(m_keyWidth, room.width() / m_columns / 2);
    m_placed.clear();
    int column = 0;
    int row = 0;
    Line head;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].keys.isEmpty()) {
            head = all[i];
            qsizetype end = i + 1;
            while (end < all.size() && !all[end].keys.isEmpty())
                ++end;
            if (row > 0 && row + (end - i) > rows) {
                ++column;
                row = 0;
            }
        } else if (row >= rows) {
            ++column;
            m_placed.append({column / m_columns, column % m_columns, 0, head});
            row = 1;
        }
        m_placed.append({column / m_columns, column % m_columns, row++, all[i]});
    }
    m_pages = column / m_columns + 1;
    turn(0);
}

void CheatSheet::turn(int by)
{
    m_page = qBound(0, m_page + by, m_pages - 1);
    update();
}

void CheatSheet::paintLine(QPainter &painter, const QRect &place, const Line &line) const
{
    const Theme &theme = m_context.theme;
    const bool head = line.keys.isEmpty();
    const int keyWidth = head ? 0 : m_keyWidth;
    painter.setFont(theme.font(Type::Label, QFont::Medium));
    painter.setPen(theme.color(Token::Dim));
    painter.drawText(QRect(place.left(), place.top(), keyWidth, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line.keys, Qt::ElideRight, keyWidth - 6));
    QFont font = theme.font(Type::Label, head ? QFont::Bold : QFont::Normal);
    for (const int least = qMax(11, font.pixelSize() * 5 / 6); font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(line.text) > place.width() - keyWidth;)
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.setPen(theme.color(head ? Token::Accent : Token::Text));
    painter.drawText(place.adjusted(keyWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line.text, Qt::ElideRight, place.width() - keyWidth));
}

void CheatSheet::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = m_context.theme;
    painter.setFont(theme.font(Type::Title, QFont::Medium));
    painter.setPen(theme.color(Token::Text));
    const QRect room = sheet();
    const QRect top(room.left(), 0, room.width(), room.top());
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, tr("Keys"));
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.color(Token::Dim));
    QString how = tr("Esc closes");
    if (m_pages > 1)
        how.prepend(
            QStringLiteral("%1/%2 · %3 · ").arg(m_page + 1).arg(m_pages).arg(Shortcuts::printed(QKeySequence(m_page + 1 < m_pages ? Qt::Key_PageDown : Qt::Key_PageUp))));
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, how);
    const int wide = room.width() / m_columns;
    for (const Placed &each : std::as_const(m_placed))
        if (each.page == m_page)
            paintLine(painter, QRect(room.left() + each.column * wide, room.top() + each.row * m_step, wide - 16, m_step), each.line);
}

/// In another language, or with other keys, while it is open.
void CheatSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        layOut();
    Card::changeEvent(event);
}

void CheatSheet::close()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void CheatSheet::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
    case Qt::Key_Right: return turn(1);
    case Qt::Key_PageUp:
    case Qt::Key_Up:
    case Qt::Key_Left: return turn(-1);
    default: return close();
    }
}

/// A finger goes through the pages, then closes.
void CheatSheet::mousePressEvent(QMouseEvent *)
{
    if (m_page + 1 < m_pages)
        turn(1);
    else
        close();
}

} // namespace mostrador

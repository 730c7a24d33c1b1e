// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CheatSheet.h"
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <utility>

namespace mostrador {

namespace {

constexpr int Margin = 20;
constexpr int LeastPixels = 12; ///< smaller type is turned into another page

} // namespace

CheatSheet::CheatSheet(const Context &context, QWidget *parent) : Card(context.theme, parent), m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
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

void CheatSheet::open()
{
    const QSize room = parentWidget()->size() - QSize(24, 16);
    const QSize size = QSize(m_context.theme.px(1080), m_context.theme.px(700)).boundedTo(room);
    setGeometry(QRect(QPoint((parentWidget()->width() - size.width()) / 2, (parentWidget()->height() - size.height()) / 2), size));
    setAccessibleName(tr("Keys"));
    m_before = QApplication::focusWidget();
    m_page = 0;
    show();
    raise();
    setFocus();
}

/// In columns of what can be read without a glass; a head does not stay alone at a foot.
QList<QList<CheatSheet::Line>> CheatSheet::columns(int rows) const
{
    QList<QList<Line>> all(1);
    const QList<Line> every = lines();
    for (const Line &line : every) {
        const bool alone = line.keys.isEmpty() && all.last().size() >= rows - 1;
        if (all.last().size() >= rows || alone)
            all.append(QList<Line>());
        all.last().append(line);
    }
    return all;
}

void CheatSheet::paintLine(QPainter &painter, const QRect &place, const Line &line, int pixels) const
{
    const Theme &theme = m_context.theme;
    const bool head = line.keys.isEmpty();
    const int keyWidth = head ? 0 : place.width() * 2 / 5;
    QFont font = theme.font(Type::Body, QFont::Medium);
    font.setPixelSize(pixels);
    painter.setFont(font);
    painter.setPen(theme.color(Token::Dim));
    painter.drawText(QRect(place.left(), place.top(), keyWidth, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line.keys, Qt::ElideRight, keyWidth - 6));
    font.setWeight(head ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme.color(head ? Token::Accent : Token::Text));
    painter.drawText(place.adjusted(keyWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line.text, Qt::ElideRight, place.width() - keyWidth));
}

/// The type gets smaller first; what is still too much is on a further page: the list is only right when it is whole.
CheatSheet::Grid CheatSheet::grid() const
{
    const Theme &theme = m_context.theme;
    const int room = height() - theme.px(46) - 10;
    const int wide = qMax(1, (width() - 2 * Margin) / theme.px(300));
    Grid grid;
    for (grid.step = theme.px(26); grid.step > LeastPixels * 4 / 3; --grid.step) {
        grid.rows = room / grid.step;
        if (columns(grid.rows).size() <= wide)
            break;
    }
    grid.rows = qMax(2, room / grid.step);
    grid.columns = wide;
    return grid;
}

int CheatSheet::pages() const
{
    const Grid shape = grid();
    return qMax(1, (int(columns(shape.rows).size()) + shape.columns - 1) / shape.columns);
}

void CheatSheet::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = m_context.theme;
    painter.setFont(theme.font(Type::Title, QFont::Medium));
    painter.setPen(theme.color(Token::Text));
    const int head = theme.px(46);
    const QRect top(Margin, 0, width() - 2 * Margin, head);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, tr("Keys"));
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.color(Token::Dim));
    const int pages = this->pages();
    const QString turn = pages > 1 ? QStringLiteral("%1/%2 · %3 · ").arg(m_page + 1).arg(pages).arg(Shortcuts::printed(QKeySequence(Qt::Key_PageDown))) : QString();
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, turn + tr("Esc closes"));
    const Grid shape = grid();
    const int pixels = qMin(QFontInfo(theme.font(Type::Body)).pixelSize(), shape.step * 3 / 4);
    const int wide = (width() - 2 * Margin) / shape.columns;
    const QList<QList<Line>> all = columns(shape.rows);
    for (int column = 0; column < shape.columns; ++column) {
        const QList<Line> here = all.value(m_page * shape.columns + column);
        for (int row = 0; row < here.size(); ++row)
            paintLine(painter, QRect(Margin + column * wide, head + row * shape.step, wide - 16, shape.step), here[row], pixels);
    }
}

void CheatSheet::close()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void CheatSheet::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Up;
    if (!forward && !back)
        return close();
    m_page = qBound(0, m_page + (forward ? 1 : -1), pages() - 1);
    update();
}

/// A finger goes through the pages, then closes.
void CheatSheet::mousePressEvent(QMouseEvent *)
{
    if (m_page + 1 >= pages())
        return close();
    ++m_page;
    update();
}

} // namespace mostrador

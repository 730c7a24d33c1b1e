// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/tabs/TilePages.h"
#include <QAbstractButton>
#include <QKeyEvent>

namespace mostrador {

TilePages::TilePages(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    connect(&context.theme, &Theme::changed, this, &TilePages::place);
}

void TilePages::setTiles(const QList<QAbstractButton *> &tiles)
{
    for (QAbstractButton *tile : std::as_const(m_tiles)) {
        tile->hide();
        tile->deleteLater(); // one of them may have been pressed just now
    }
    m_tiles = tiles;
    m_page = 0;
    for (QAbstractButton *tile : tiles) {
        tile->setParent(this);
        tile->installEventFilter(this);
    }
    place();
}

int TilePages::columns() const
{
    return qBound(2, (width() + Gap) / (m_context.theme.px(92) + Gap), 4);
}

int TilePages::rows() const
{
    return qMax(1, (height() + Gap) / (m_context.theme.px(84) + Gap));
}

int TilePages::pages() const
{
    const int perPage = rows() * columns();
    return qMax(1, (int(m_tiles.size()) + perPage - 1) / perPage);
}

void TilePages::turn(int by)
{
    m_page = (m_page + by + pages()) % pages();
    place();
    focusTile();
    Q_EMIT pagesChanged();
}

void TilePages::focusTile()
{
    const int first = m_page * rows() * columns();
    if (first < m_tiles.size())
        m_tiles[first]->setFocus();
}

void TilePages::place()
{
    const int perPage = rows() * columns();
    const int across = columns();
    m_page = qMin(m_page, pages() - 1);
    const int used = qMin(rows(), qMax(4, (int(m_tiles.size()) + across - 1) / across));
    const int high = qMin(m_context.theme.px(122), (height() - Gap * (used - 1)) / used);
    for (int i = 0; i < m_tiles.size(); ++i) {
        const int at = i - m_page * perPage;
        const bool here = at >= 0 && at < perPage;
        m_tiles[i]->setVisible(here);
        if (!here)
            continue;
        const int left = (at % across) * (width() + Gap) / across; // the same edges as the buttons below
        const int right = (at % across + 1) * (width() + Gap) / across - Gap;
        m_tiles[i]->setGeometry(left, (at / across) * (high + Gap), right - left, high);
    }
    if (std::exchange(m_pages, pages()) != pages())
        Q_EMIT pagesChanged();
}

bool TilePages::move(int from, int key)
{
    const int steps[] = {-1, -columns(), 1, columns()}; // as the keys stand: left, up, right, down
    const int to = from + steps[key - Qt::Key_Left];
    if (to < 0 || to >= m_tiles.size())
        return true;
    const int perPage = rows() * columns();
    if (to / perPage != m_page) {
        m_page = to / perPage;
        place();
        Q_EMIT pagesChanged();
    }
    m_tiles[to]->setFocus();
    return true;
}

bool TilePages::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int from = int(m_tiles.indexOf(static_cast<QAbstractButton *>(watched)));
    if (from >= 0 && key >= Qt::Key_Left && key <= Qt::Key_Down)
        return move(from, key);
    if (from >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_tiles[from]->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TilePages::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace mostrador

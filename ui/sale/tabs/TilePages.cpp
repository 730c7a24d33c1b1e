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

TileSheet TilePages::sheet() const
{
    return {m_context.theme, size(), int(m_tiles.size())};
}

int TilePages::pages() const
{
    return sheet().pages();
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
    const int first = m_page * sheet().perPage();
    if (first < m_tiles.size())
        m_tiles[first]->setFocus();
}

void TilePages::place()
{
    const TileSheet sheet = this->sheet();
    m_page = qMin(m_page, sheet.pages() - 1);
    sheet.place(m_tiles, m_page);
    if (std::exchange(m_pages, sheet.pages()) != sheet.pages())
        Q_EMIT pagesChanged();
}

bool TilePages::move(int from, int key)
{
    const TileSheet sheet = this->sheet();
    const int steps[] = {-1, -sheet.columns(), 1, sheet.columns()}; // as the keys stand: left, up, right, down
    const int to = from + steps[key - Qt::Key_Left];
    if (to < 0 || to >= m_tiles.size())
        return true;
    if (to / sheet.perPage() != m_page) {
        m_page = to / sheet.perPage();
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

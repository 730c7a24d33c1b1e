// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableView.h"
#include "ui/theme/Theme.h"
#include <QHeaderView>
#include <QKeyEvent>

namespace mostrador {

TableView::TableView(const Theme &theme, int rowHeight, QWidget *parent) : QTableView(parent), m_theme(theme), m_rowHeight(rowHeight)
{
    setFrameStyle(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setMinimumSectionSize(24);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::chosen);
    connect(&theme, &Theme::changed, this, &TableView::restyle);
    restyle();
}

void TableView::restyle()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(m_rowHeight));
    viewport()->update();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace mostrador

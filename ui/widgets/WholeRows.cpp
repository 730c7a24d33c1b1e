// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WholeRows.h"
#include "ui/widgets/TableView.h"
#include <QHeaderView>

namespace mostrador {

WholeRows::WholeRows(TableView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    m_view->setParent(this);
    connect(m_view->verticalHeader(), &QHeaderView::sectionResized, this, &WholeRows::place); // larger type has higher rows
}

void WholeRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WholeRows::place()
{
    const int row = qMax(1, m_view->verticalHeader()->defaultSectionSize());
    m_view->setGeometry(0, 0, width(), height() < row ? height() : height() / row * row);
}

} // namespace mostrador

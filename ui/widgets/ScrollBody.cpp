// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScrollBody.h"

namespace mostrador {

ScrollBody::ScrollBody(QWidget *parent) : QScrollArea(parent)
{
    setFrameStyle(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void ScrollBody::setInside(QWidget *inside)
{
    setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget() turns it on
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/ButtonGrid.h"
#include <QAbstractButton>
#include <QGridLayout>
#include <algorithm>

namespace mostrador {

void arrangeButtons(QGridLayout &grid, const QList<QAbstractButton *> &buttons, int most, int room)
{
    int widest = 1;
    for (const QAbstractButton *button : buttons)
        widest = qMax(widest, button->minimumSizeHint().width());
    const auto shown = std::count_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) { return !button->isHidden(); });
    const int gap = grid.horizontalSpacing();
    const int columns = qBound(1, (room + gap) / (widest + gap), qBound(1, int(shown), most));
    int cell = 0;
    for (QAbstractButton *button : buttons) {
        grid.removeWidget(button);
        if (button->isHidden())
            continue; // it would keep its cell, empty
        grid.addWidget(button, cell / columns, cell % columns);
        ++cell;
    }
    for (int column = 0; column < most; ++column)
        grid.setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace mostrador

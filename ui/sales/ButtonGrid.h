// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAbstractButton;
class QGridLayout;

namespace mostrador {

/// As many beside each other as have room for their words, at most `most`; what is hidden has no cell.
void arrangeButtons(QGridLayout &grid, const QList<QAbstractButton *> &buttons, int most, int room);

} // namespace mostrador

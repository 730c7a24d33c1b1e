// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PaperDocument.h"
#include <QStringList>

namespace mostrador {

/// A row of paper as lines of that many characters at most. Words that are too long for their cell go on under it; where a cell at the right edge
/// leaves the one before it no room, it stands a line lower. One cell alone is broken, and not moved: its alignment is the printer's.
QStringList paperRow(const QList<PaperCell> &cells, int columns);

} // namespace mostrador

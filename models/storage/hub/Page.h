// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace mostrador {

/// Part of a list; `next` is where the rest begins, 0 when there is none.
template <typename T>
struct Page {
    QList<T> items;
    qint64 next = 0;
};

} // namespace mostrador

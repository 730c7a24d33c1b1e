// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <memory>
#include <vector>

namespace mostrador {

/// A row of the table: something that Mostrador does, and the barest way to get the same promise, to hold it against.
class Row {
public:
    virtual ~Row() = default;
    virtual QString name() const = 0;     ///< one word, to choose it by
    virtual QString product() const = 0;  ///< what Mostrador does, in a few words
    virtual QString bare() const = 0;     ///< what it is held against

    /// Untimed. `folder` is empty and goes away afterwards.
    virtual Result<void> prepare(const QString &folder) = 0;
    /// Timed, once each in turns, so that whatever else the machine does falls on both.
    virtual Result<void> runProduct() = 0;
    virtual Result<void> runBare() = 0;
    /// Untimed: whether what was measured has really been done.
    virtual Result<void> check() = 0;
};

/// Every row there is, in the order of the table.
std::vector<std::unique_ptr<Row>> allRows();

} // namespace mostrador

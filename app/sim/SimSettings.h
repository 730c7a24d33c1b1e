// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/ProgramOptions.h"
#include "app/sim/RecordedSales.h"
#include <QUrl>
#include <optional>
#include <variant>

namespace mostrador {

/// What mostrador-sim was asked for.
struct SimSettings {
    QString dataDir;
    QUrl hub;
    QString kafka;
    QString caFile;
    QStringList codes;          ///< one for each store that has not joined yet, in order
    bool joinAgain = false;     ///< also those that have joined
    bool hubIsLost = false;
    int stores = 1;
    qint64 leastMs = 1000;      ///< between two sales of a shop
    qint64 mostMs = 2000;
    qint64 count = -1;          ///< sales in all; -1: no end
    qint64 runMs = -1;
    std::optional<quint64> seed;   ///< none: another every time
    bool offline = false;
    bool detach = false;
    int drainMs = 60'000;
    QString ackLog;
    QString replay;             ///< file of recorded sales; empty: random baskets
    ColumnMap columns;
    double speed = 0;
    bool strict = false;

    static ProgramOptions::Program program();
    /// The exit code after one line about what does not fit together.
    static std::variant<SimSettings, Exit> from(const ProgramOptions &options);
};

/// One line "mostrador-sim: …" on stderr.
void tell(const QString &line);

} // namespace mostrador

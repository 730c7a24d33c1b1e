// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/hub/LedgerStore.h"

namespace mostrador {

/// An entry on its way into a lane.
struct LaneEntry {
    SignedEntry entry;
    EntryOrigin origin;
};

/// One lane's entries of a batch, sorted into what may be done with each (the table of docs/architecture.md, "The hub applies").
struct LaneRun {
    QList<LaneEntry> run;                               ///< follow the lane's head without a gap and are vouched for
    QList<LaneEntry> aside;                             ///< wait for what comes before them, or for a signature
    QList<QPair<LaneEntry, QString>> refused;           ///< with the reason, for the quarantine
    QStringList duplicates;                             ///< by which channel each came
    std::optional<QString> fork;                        ///< why the lane must stop
    std::optional<QString> clone;                       ///< the till itself signed two entries under one number
    std::optional<qint64> missingFrom;                  ///< the first entry that is not there, when later ones are
};

/// Error: of reading what is recorded already.
Result<LaneRun> sortIntoLane(const Lane &lane, QList<LaneEntry> entries, const LedgerStore &store, const SignatureVerifier &verifier);

} // namespace mostrador

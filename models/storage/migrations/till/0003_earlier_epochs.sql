-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A till that joins again begins a new epoch. What it had not delivered of the ones before still goes to the hub, under its own number.

-- Epochs that are over: nothing is added to them any more.
CREATE TABLE earlier_epoch (
    epoch INTEGER PRIMARY KEY,
    till INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    refused TEXT NOT NULL DEFAULT ''    -- why the hub takes nothing more of it: what it does not have stays here for a person
) STRICT;
INSERT INTO earlier_epoch (epoch, till, last_seq)
    SELECT epoch, max(till), max(seq) FROM journal WHERE epoch < (SELECT max(epoch) FROM identity) GROUP BY epoch;

-- How far the hub's figures hold own entries, by epoch, as the last changes said. Own movements and edits above it are shown on top;
-- those of an epoch that is not here are not.
CREATE TABLE own_mark (
    epoch INTEGER PRIMARY KEY,
    hw INTEGER NOT NULL
) STRICT;
INSERT INTO own_mark (epoch, hw) SELECT epoch, 0 FROM identity;

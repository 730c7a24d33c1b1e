-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works at this till, what they may do, and its drawer.

CREATE TABLE user (
    id TEXT PRIMARY KEY,                -- "u1", "u2" …
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    active INTEGER NOT NULL,
    secret TEXT NOT NULL                -- what is kept of the PIN: scrypt over it and a secret that is in no database; '': none yet
) STRICT, WITHOUT ROWID;

-- Wrong PINs in a row, and how long there is a wait since. By the machine's monotonic clock, which nobody sets.
CREATE TABLE user_guess (
    user TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    wait_ms INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    since_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a shop decided otherwise than it is given.
CREATE TABLE allowance (
    role TEXT NOT NULL,
    deed TEXT NOT NULL,
    allowance TEXT NOT NULL,            -- never, always, or a limit
    PRIMARY KEY (role, deed)
) STRICT, WITHOUT ROWID;

-- From one count of the drawer to the next. All documents between the entries that opened and closed it are its own.
CREATE TABLE shift (
    number INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL,             -- of the entry that opened it
    seq INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by TEXT NOT NULL,
    opened_by_name TEXT NOT NULL,
    currency TEXT NOT NULL,
    opening_minor INTEGER NOT NULL,
    counted_epoch INTEGER NOT NULL DEFAULT 0, -- of the newest count at its end; 0: none
    counted_seq INTEGER NOT NULL DEFAULT 0,
    closed_epoch INTEGER NOT NULL DEFAULT 0,  -- of its Z; 0: it is open
    closed_seq INTEGER NOT NULL DEFAULT 0,
    closed_at INTEGER NOT NULL DEFAULT 0,
    z INTEGER NOT NULL DEFAULT 0,             -- its number
    kept_minor INTEGER NOT NULL DEFAULT 0     -- what was left in the drawer
) STRICT;
CREATE UNIQUE INDEX shift_open ON shift (closed_epoch) WHERE closed_epoch = 0; -- one at a time
CREATE UNIQUE INDEX shift_by_z ON shift (z) WHERE z > 0;

CREATE TABLE cash_movement (
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    shift INTEGER NOT NULL,             -- 0: none was open
    kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'drawer')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    at INTEGER NOT NULL,
    done_by TEXT NOT NULL,
    done_by_name TEXT NOT NULL,
    approver TEXT NOT NULL,
    PRIMARY KEY (epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX cash_movement_by_shift ON cash_movement (shift);

-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each till's drawer and who works there. Projections: they can be dropped and made again from the journals.

CREATE TABLE z_report (
    till INTEGER NOT NULL,
    epoch INTEGER NOT NULL,                 -- of the entry that holds it whole
    seq INTEGER NOT NULL,
    store INTEGER NOT NULL,
    number INTEGER NOT NULL,
    shift INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    currency TEXT NOT NULL,
    total_minor INTEGER NOT NULL,           -- of all documents
    expected_minor INTEGER NOT NULL,        -- in the drawer
    counted_minor INTEGER NOT NULL,
    kept_minor INTEGER NOT NULL,
    operator TEXT NOT NULL,
    operator_name TEXT NOT NULL,
    approver TEXT NOT NULL,
    approver_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (till, epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX z_report_by_time ON z_report (closed_at);

CREATE TABLE cash_movement (
    till INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    store INTEGER NOT NULL,
    shift INTEGER NOT NULL,                 -- 0: none was open
    at INTEGER NOT NULL,                    -- the till's clock
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    operator TEXT NOT NULL,
    approver TEXT NOT NULL,
    PRIMARY KEY (till, epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX cash_movement_by_time ON cash_movement (at);

-- Users are a till's own: what its entries call "u1" is somebody else at another till.
CREATE TABLE till_user (
    till INTEGER NOT NULL,
    user TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    active INTEGER NOT NULL,
    PRIMARY KEY (till, user)
) STRICT, WITHOUT ROWID;

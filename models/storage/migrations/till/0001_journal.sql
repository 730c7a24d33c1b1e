-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The till's identity and its journal: record, outbox and recovery log in one.

-- One row: what the hub said at enrolment.
CREATE TABLE identity (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    till INTEGER NOT NULL,
    store INTEGER NOT NULL,
    store_name TEXT NOT NULL,
    till_name TEXT NOT NULL,
    epoch INTEGER NOT NULL CHECK (epoch > 0),
    currency TEXT NOT NULL,
    hub_id TEXT NOT NULL,
    hub_public_key BLOB NOT NULL,
    hub_url TEXT NOT NULL,
    kafka_bootstrap TEXT NOT NULL
) STRICT;

-- Every write of this till, numbered without gaps in its epoch and chained by hash. Never changed, never deleted.
CREATE TABLE journal (
    till INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),
    store INTEGER NOT NULL,
    type TEXT NOT NULL,
    schema INTEGER NOT NULL,
    uuid TEXT NOT NULL,
    wall_utc INTEGER NOT NULL,          -- milliseconds since 1970
    tz TEXT NOT NULL,
    monotonic_ms INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    clock_state TEXT NOT NULL,
    operator TEXT NOT NULL,
    approver TEXT NOT NULL,
    app_version TEXT NOT NULL,
    payload BLOB NOT NULL,
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (epoch, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is never deleted');
END;

-- Made off the path of the commit; one that is missing is made again and is the same.
CREATE TABLE signature (
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (epoch, seq)
) STRICT, WITHOUT ROWID;

-- Runs of entries as they were handed to a channel: a hint for people, and the number of tries.
CREATE TABLE delivery (
    epoch INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    channel TEXT NOT NULL,
    sent_at INTEGER NOT NULL
) STRICT;
CREATE INDEX delivery_by_last ON delivery (epoch, last_seq);

-- The hub's word on each epoch, cumulative.
CREATE TABLE acknowledgement (
    epoch INTEGER PRIMARY KEY,
    hw INTEGER NOT NULL,
    head_hash BLOB NOT NULL,
    hub_id TEXT NOT NULL,
    commit_no INTEGER NOT NULL,
    received_at INTEGER NOT NULL
) STRICT;

-- Milestones of the acknowledgement, to tell when an entry was confirmed.
CREATE TABLE confirmation (
    epoch INTEGER NOT NULL,
    hw INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (epoch, hw)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

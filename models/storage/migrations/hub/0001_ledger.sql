-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The hub: every till's journal byte for byte, and what follows from it.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Counters that go up with every commit: commit_no, feed_seq, stock_revision.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Shops, tills and how they join.
CREATE TABLE store (
    store INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE till (
    till INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES store (store),
    name TEXT NOT NULL,
    public_key BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    enrolled_at INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    last_seq INTEGER NOT NULL DEFAULT 0     -- newest entry that the till said it has, in its newest epoch
) STRICT;
CREATE TABLE enrol_code (
    code_hash BLOB PRIMARY KEY,
    store INTEGER NOT NULL,
    till_name TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The journals. Never changed, never deleted.
CREATE TABLE journal (
    till INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    store INTEGER NOT NULL,
    type TEXT NOT NULL,
    schema INTEGER NOT NULL,
    uuid TEXT NOT NULL,
    wall_utc INTEGER NOT NULL,
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
    applied_at INTEGER NOT NULL,
    channel TEXT NOT NULL,
    commit_no INTEGER NOT NULL,             -- with (till, epoch, seq): the order in which the hub applied
    PRIMARY KEY (till, epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_by_commit ON journal (commit_no, till, epoch, seq);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is never deleted');
END;
CREATE TABLE signature (
    till INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (till, epoch, seq)
) STRICT, WITHOUT ROWID;

-- One lane for each life of each till: how far it is applied, and the key that speaks for it.
CREATE TABLE lane (
    till INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    store INTEGER NOT NULL,                 -- its entries name this one; 0: the hub's own, or as its first entry says
    public_key BLOB NOT NULL,
    hw INTEGER NOT NULL,
    head_hash BLOB NOT NULL,
    stopped TEXT NOT NULL DEFAULT '',       -- why; empty: running
    PRIMARY KEY (till, epoch)
) STRICT, WITHOUT ROWID;

-- Entries that came before the ones they follow: kept, bounded, until those arrive.
CREATE TABLE aside (
    till INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    entry TEXT NOT NULL,
    channel TEXT NOT NULL,
    vouched INTEGER NOT NULL,               -- its own signature is the till's
    PRIMARY KEY (till, epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX aside_unvouched ON aside (till, epoch, seq) WHERE vouched = 0;

-- What could not be applied: never thrown away.
CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    till INTEGER NOT NULL,                  -- -1: not readable
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    channel TEXT NOT NULL,
    topic TEXT NOT NULL,
    partition INTEGER NOT NULL,
    position INTEGER NOT NULL,
    headers TEXT NOT NULL,
    raw BLOB NOT NULL,
    digest BLOB NOT NULL,                   -- of headers and raw: the same again is kept once
    recorded INTEGER NOT NULL DEFAULT 0,    -- the entry stands in the journal; what follows from it does not
    replayed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX quarantine_by_digest ON quarantine (digest);
CREATE INDEX quarantine_by_entry ON quarantine (till, epoch, seq) WHERE replayed = 0;
CREATE INDEX quarantine_by_till ON quarantine (till, replayed);

-- How far Kafka was read, in the same transaction as what was read.
CREATE TABLE position (
    topic TEXT NOT NULL,
    partition INTEGER NOT NULL,
    next_offset INTEGER NOT NULL,
    PRIMARY KEY (topic, partition)
) STRICT, WITHOUT ROWID;

-- Projections: everything below can be dropped and made again from the journals.
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    product TEXT NOT NULL,                  -- JSON, as REST and the feed give it
    version INTEGER NOT NULL,
    archived INTEGER NOT NULL
) STRICT;
CREATE TABLE product_field (
    sku TEXT NOT NULL,
    field TEXT NOT NULL,
    version INTEGER NOT NULL,               -- of the product when the field was set last
    till INTEGER NOT NULL,                  -- by whom
    PRIMARY KEY (sku, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE product_gtin (
    gtin TEXT PRIMARY KEY,
    sku TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE conflict (
    id INTEGER PRIMARY KEY,
    till INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    sku TEXT NOT NULL,
    field TEXT NOT NULL,
    refused TEXT NOT NULL,
    kept TEXT NOT NULL,
    kept_version INTEGER NOT NULL
) STRICT;

CREATE TABLE stock (
    sku TEXT NOT NULL,
    store INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (sku, store)
) STRICT, WITHOUT ROWID;
CREATE TABLE movement (
    uuid TEXT NOT NULL,
    line INTEGER NOT NULL,
    sku TEXT NOT NULL,
    store INTEGER NOT NULL,
    delta_milli INTEGER NOT NULL,
    oversold INTEGER NOT NULL,              -- the goods were sold although the book held none
    PRIMARY KEY (uuid, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE sale (
    id INTEGER PRIMARY KEY,                 -- in the order of application
    till INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    applied_at INTEGER NOT NULL,
    UNIQUE (till, epoch, seq)
) STRICT;
CREATE INDEX sale_by_time ON sale (applied_at);

CREATE TABLE sales_minute (
    store INTEGER NOT NULL,
    till INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    tender TEXT NOT NULL,
    tickets INTEGER NOT NULL,
    returns INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (till, minute, tender)
) STRICT, WITHOUT ROWID;
CREATE TABLE product_day (
    store INTEGER NOT NULL,
    till INTEGER NOT NULL,
    day INTEGER NOT NULL,
    sku TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (till, day, sku)
) STRICT, WITHOUT ROWID;

-- The feed: the newest change of each key. Resuming reads what is above a cursor; a snapshot is the same from 0.
CREATE TABLE feed (
    kind TEXT NOT NULL,                     -- product, stock, conflict, problem, minute, day
    key TEXT NOT NULL,
    store INTEGER NOT NULL,                 -- 0: for all
    seq INTEGER NOT NULL,
    PRIMARY KEY (kind, key, store)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX feed_by_seq ON feed (seq);
CREATE INDEX feed_by_store ON feed (store, seq);

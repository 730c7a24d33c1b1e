-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the hub confirmed long ago leaves the till. The chain goes on from a mark; nothing else can be deleted.

-- How far the hub had confirmed an epoch on a day of its own calendar.
CREATE TABLE confirmed_day (
    epoch INTEGER NOT NULL,
    day INTEGER NOT NULL,               -- Julian day, UTC
    hw INTEGER NOT NULL,
    PRIMARY KEY (epoch, day)
) STRICT, WITHOUT ROWID;

-- Entries 2 to seq of the epoch are gone; hash is the one of entry seq.
CREATE TABLE retention (
    epoch INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL CHECK (seq > 1),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

DROP TRIGGER journal_is_never_deleted;
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
    WHEN OLD.seq = 1 OR NOT EXISTS (SELECT 1 FROM retention r JOIN acknowledgement a ON a.epoch = r.epoch WHERE r.epoch = OLD.epoch AND OLD.seq <= r.seq AND r.seq <= a.hw)
BEGIN
    SELECT RAISE(ABORT, 'an entry is deleted only once the hub has confirmed it and its place is marked');
END;

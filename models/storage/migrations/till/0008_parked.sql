-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sales that were put aside: this till's own, whole, and what the feed tells of those of the shop's other tills.

CREATE TABLE parked_sale (
    id TEXT PRIMARY KEY,
    till INTEGER NOT NULL,              -- that parked it
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    lines INTEGER NOT NULL,
    summary TEXT NOT NULL,
    cart BLOB NOT NULL,                 -- of an own one; else empty: the hub has it
    state TEXT NOT NULL CHECK (state IN ('waiting', 'taken', 'read')), -- taken: it was recalled here, and the hub has not said so yet or has more to say; read: of that a person knows
    holder INTEGER NOT NULL DEFAULT -1, -- to whom the hub handed it; -1: to nobody
    rival INTEGER NOT NULL DEFAULT -1,  -- another till that took it as well
    sold TEXT NOT NULL DEFAULT '',      -- numbers of the two sales that it became
    snapshot INTEGER NOT NULL DEFAULT 0 -- number of the snapshot that named it last
) STRICT, WITHOUT ROWID;

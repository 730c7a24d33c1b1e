-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Parked sales of each shop, and what was taken out of carts. Projections: they can be dropped and made again from the journals.

CREATE TABLE parked_sale (
    id TEXT PRIMARY KEY,
    store INTEGER NOT NULL,
    till INTEGER NOT NULL,                  -- that parked it; 0: its entry has not come yet
    epoch INTEGER NOT NULL,                 -- of the entry that holds it
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    lines INTEGER NOT NULL,
    summary TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'handed', 'recalled')),
    holder INTEGER NOT NULL DEFAULT -1,     -- handed: to whom; recalled: by whom
    rival INTEGER NOT NULL DEFAULT -1,      -- another till that took it as well
    sold TEXT NOT NULL DEFAULT '',          -- numbers of the sales that it became, by blanks
    ended_at INTEGER NOT NULL DEFAULT 0     -- when the hub heard that it was recalled
) STRICT, WITHOUT ROWID;
CREATE INDEX parked_by_store ON parked_sale (store, at) WHERE state <> 'recalled';
CREATE INDEX parked_ended ON parked_sale (ended_at) WHERE state = 'recalled';

-- Lines voided and carts abandoned, and what was undone of that: by till, cashier and day of the till's calendar.
CREATE TABLE void_day (
    till INTEGER NOT NULL,
    operator TEXT NOT NULL,
    day INTEGER NOT NULL,                   -- days since 1970
    kind TEXT NOT NULL,                     -- type of the entry
    currency TEXT NOT NULL,
    store INTEGER NOT NULL,
    count INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    PRIMARY KEY (till, operator, day, kind, currency)
) STRICT, WITHOUT ROWID;

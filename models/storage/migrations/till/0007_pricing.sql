-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Promotions and price lists, as the hub's feed says. They are few, and read whole into memory to price with: a promotion is kept as it came.

CREATE TABLE promotion (
    id TEXT PRIMARY KEY,
    promotion TEXT NOT NULL,            -- JSON, as the feed gives it
    version INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    snapshot INTEGER NOT NULL           -- number of the snapshot that named it last
) STRICT, WITHOUT ROWID;

CREATE TABLE price_list (
    id TEXT PRIMARY KEY,
    list TEXT NOT NULL,                 -- JSON, without its prices
    version INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    snapshot INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE list_price (
    list TEXT NOT NULL,
    sku TEXT NOT NULL,
    prices TEXT NOT NULL,               -- JSON: all prices of the product in this list, with their days
    version INTEGER NOT NULL,           -- of the list, when they were set
    snapshot INTEGER NOT NULL,
    PRIMARY KEY (list, sku)
) STRICT, WITHOUT ROWID;

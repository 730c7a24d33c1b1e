-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Promotions and price lists. Projections: they can be dropped and made again from the journals.

CREATE TABLE promotion (
    id INTEGER PRIMARY KEY,                 -- in the order of creation
    code TEXT NOT NULL UNIQUE,
    promotion TEXT NOT NULL,                -- JSON, as REST and the feed give it
    version INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    till INTEGER NOT NULL                   -- who edited it last
) STRICT;
CREATE TABLE price_list (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    list TEXT NOT NULL,                     -- JSON, without its prices
    version INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    till INTEGER NOT NULL
) STRICT;
CREATE TABLE list_price (
    list TEXT NOT NULL,
    sku TEXT NOT NULL,
    prices TEXT NOT NULL,                   -- JSON; without any it says to the tills that there are none any more
    version INTEGER NOT NULL,               -- of the list, when they were set
    PRIMARY KEY (list, sku)
) STRICT, WITHOUT ROWID;

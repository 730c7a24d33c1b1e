-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the till knows of the shop: products and stock as the hub said, own sales, other tills' activity.

-- Products as they are shown: the hub's, with own edits that it has not taken in yet on top.
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    unit TEXT NOT NULL,
    price_value INTEGER NOT NULL,
    price_scale INTEGER NOT NULL,
    currency TEXT NOT NULL,
    tax_basis_points INTEGER NOT NULL,
    minimum_milli INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    favourite INTEGER NOT NULL,
    version INTEGER NOT NULL,           -- 0: the hub does not know it yet
    snapshot INTEGER NOT NULL DEFAULT 0 -- number of the snapshot that named it last
) STRICT;
CREATE INDEX product_by_name ON product (archived, name COLLATE NOCASE);
CREATE INDEX product_by_category ON product (category, archived);
CREATE INDEX product_favourite ON product (favourite) WHERE favourite > 0;

CREATE TABLE gtin (
    gtin TEXT PRIMARY KEY,              -- 14 digits
    product INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX gtin_by_product ON gtin (product, place);

CREATE VIRTUAL TABLE product_text USING fts5 (name, content = 'product', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
-- Kept in step by CatalogStore: with trusted_schema=OFF a trigger may not write to FTS5.

-- Own edits that the hub has not taken in, and what the product was below them.
CREATE TABLE pending_edit (
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    sku TEXT NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX pending_edit_by_sku ON pending_edit (sku);
CREATE TABLE product_below (
    sku TEXT PRIMARY KEY,
    product TEXT NOT NULL               -- JSON, as the hub sent it
) STRICT, WITHOUT ROWID;

-- Stock: the hub's figure at a revision, and the sum of own movements that it does not hold yet. Shown = hub_milli + pending_milli.
CREATE TABLE stock (
    sku TEXT PRIMARY KEY,
    hub_milli INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    own_epoch INTEGER NOT NULL,
    own_hw INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,        -- 0: the hub never said
    pending_milli INTEGER NOT NULL DEFAULT 0,
    snapshot INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Own movements of goods, one row a line: of sales (with their amount), returns, receipts, counts.
CREATE TABLE movement (
    sku TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    line INTEGER NOT NULL,
    delta_milli INTEGER NOT NULL,       -- of the stock: a sale is negative
    amount_minor INTEGER NOT NULL,      -- of a sale's line; else 0
    at INTEGER NOT NULL,
    PRIMARY KEY (sku, epoch, seq, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX movement_by_time ON movement (at);

-- What the stock was, for the curve: a point for each figure of the hub, one day of them.
CREATE TABLE stock_point (
    sku TEXT NOT NULL,
    at INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    PRIMARY KEY (sku, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_point_by_time ON stock_point (at);

-- Own documents. Their lines and all else are in the journal's payload.
CREATE TABLE sale (
    number TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    type TEXT NOT NULL,
    at INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    refers_to TEXT NOT NULL,
    UNIQUE (epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX sale_by_time ON sale (at);
CREATE INDEX sale_by_reference ON sale (refers_to) WHERE refers_to <> '';

CREATE TABLE payment (
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    line INTEGER NOT NULL,
    tender TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    PRIMARY KEY (epoch, seq, line)
) STRICT, WITHOUT ROWID;

-- Numbers of other systems that are recorded here already.
CREATE TABLE external_reference (
    reference TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE series (
    till INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

CREATE TABLE open_cart (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    cart BLOB NOT NULL
) STRICT;

-- From the feed: what other tills of the shop sold.
CREATE TABLE sales_minute (
    till INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    tender TEXT NOT NULL,
    tickets INTEGER NOT NULL,
    returns INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    PRIMARY KEY (minute, till, tender)
) STRICT, WITHOUT ROWID;
CREATE TABLE product_day (
    till INTEGER NOT NULL,
    day INTEGER NOT NULL,               -- Julian day
    sku TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    PRIMARY KEY (day, sku, till)
) STRICT, WITHOUT ROWID;

-- From the feed: what a person should look at.
CREATE TABLE conflict (
    entry TEXT NOT NULL,
    field TEXT NOT NULL,
    sku TEXT NOT NULL,
    refused TEXT NOT NULL,
    kept TEXT NOT NULL,
    kept_version INTEGER NOT NULL,
    dismissed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (entry, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE problem (
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (epoch, seq)
) STRICT, WITHOUT ROWID;

-- How far the feed was read.
CREATE TABLE feed_cursor (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    hub_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    snapshot INTEGER NOT NULL,          -- number of the last snapshot begun
    unfinished INTEGER NOT NULL         -- 1 while that snapshot is not whole yet
) STRICT;

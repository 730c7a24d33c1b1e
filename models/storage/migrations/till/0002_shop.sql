-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the till knows of the shop: products and stock as the hub said, own sales, other tills' activity.

-- Products as they are shown: the hub's, with own edits that it has not taken in yet on top.
-- What lists are ordered and filtered by stands in the row, so that each has an index to walk however many products there are.
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
    snapshot INTEGER NOT NULL DEFAULT 0, -- number of the snapshot that named it last
    gtins TEXT NOT NULL DEFAULT '',     -- as the product names them, in its order: 14 digits each, with commas
    shown_milli INTEGER,                -- stock as shown, kept by the triggers of the table stock; NULL: not known
    price REAL NOT NULL GENERATED ALWAYS AS (CAST(price_value AS REAL) / CASE price_scale WHEN 0 THEN 1 WHEN 1 THEN 10 WHEN 2 THEN 100
        WHEN 3 THEN 1000 WHEN 4 THEN 10000 WHEN 5 THEN 100000 ELSE 1000000 END) VIRTUAL,
    is_low INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(shown_milli < minimum_milli, 0)) VIRTUAL, -- also below 0: no minimum is
    number INTEGER GENERATED ALWAYS AS (CASE WHEN length(sku) <= 7 AND sku NOT GLOB '*[^0-9]*' THEN CAST(sku AS INTEGER) END) VIRTUAL
) STRICT;
CREATE INDEX product_by_name ON product (archived, name COLLATE NOCASE, sku);
CREATE INDEX product_by_category ON product (category, archived, name COLLATE NOCASE, sku);
CREATE INDEX product_by_stock ON product (archived, shown_milli, name COLLATE NOCASE, sku);
CREATE INDEX product_by_price ON product (archived, price, name COLLATE NOCASE, sku);
CREATE INDEX product_low ON product (archived, shown_milli, name COLLATE NOCASE, sku) WHERE is_low = 1;
CREATE INDEX product_by_number ON product (number) WHERE number IS NOT NULL;
CREATE INDEX product_by_snapshot ON product (snapshot);
CREATE INDEX product_favourite ON product (favourite) WHERE favourite > 0;

-- How many products each category has. A count of a list is a sum of these.
CREATE TABLE category (
    name TEXT NOT NULL,                 -- '': none
    archived INTEGER NOT NULL,
    products INTEGER NOT NULL,
    PRIMARY KEY (name, archived)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER product_is_counted AFTER INSERT ON product BEGIN
    INSERT INTO category (name, archived, products) VALUES (NEW.category, NEW.archived, 1) ON CONFLICT (name, archived) DO UPDATE SET products = products + 1;
END;
CREATE TRIGGER product_is_counted_elsewhere AFTER UPDATE OF category, archived ON product WHEN OLD.category <> NEW.category OR OLD.archived <> NEW.archived BEGIN
    UPDATE category SET products = products - 1 WHERE name = OLD.category AND archived = OLD.archived;
    INSERT INTO category (name, archived, products) VALUES (NEW.category, NEW.archived, 1) ON CONFLICT (name, archived) DO UPDATE SET products = products + 1;
END;
CREATE TRIGGER product_is_not_counted AFTER DELETE ON product BEGIN
    UPDATE category SET products = products - 1 WHERE name = OLD.category AND archived = OLD.archived;
END;

-- Whose a barcode is. An archived product owns none. Two may claim one until the hub has said whose it is.
CREATE TABLE gtin (
    gtin TEXT NOT NULL,                 -- 14 digits
    product INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    PRIMARY KEY (gtin, product)
) STRICT, WITHOUT ROWID;
CREATE INDEX gtin_by_product ON gtin (product);

CREATE VIRTUAL TABLE product_text USING fts5 (name, content = 'product', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
-- Kept in step by CatalogStore: with trusted_schema=OFF a trigger may not write to FTS5.

-- Own edits that the hub has not taken in.
CREATE TABLE pending_edit (
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    sku TEXT NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX pending_edit_by_sku ON pending_edit (sku);

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
-- The cast keeps a sum that is beyond all numbers from stopping the feed.
CREATE TRIGGER stock_is_shown AFTER INSERT ON stock BEGIN
    UPDATE product SET shown_milli = CAST(NEW.hub_milli + NEW.pending_milli AS INTEGER) WHERE sku = NEW.sku;
END;
CREATE TRIGGER stock_is_shown_anew AFTER UPDATE OF hub_milli, pending_milli ON stock BEGIN
    UPDATE product SET shown_milli = CAST(NEW.hub_milli + NEW.pending_milli AS INTEGER)
        WHERE sku = NEW.sku AND shown_milli IS NOT CAST(NEW.hub_milli + NEW.pending_milli AS INTEGER);
END;
CREATE TRIGGER stock_is_not_shown AFTER DELETE ON stock BEGIN
    UPDATE product SET shown_milli = NULL WHERE sku = OLD.sku;
END;

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

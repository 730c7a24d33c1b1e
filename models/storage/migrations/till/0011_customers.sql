-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who buys by name at this till. What a sale needs of them goes into the sale.

CREATE TABLE customer (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    tax_id TEXT NOT NULL,
    customer_group TEXT NOT NULL,
    price_list TEXT NOT NULL,
    folded TEXT NOT NULL,               -- name and tax number as they are searched: small letters, no accents, no marks
    used_at INTEGER NOT NULL            -- who came last is found first
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_by_use ON customer (used_at);

-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came back of a receipt at any till: a till asks for it before it gives money back for another till's receipt.
ALTER TABLE sale ADD COLUMN refers_to TEXT NOT NULL DEFAULT '';
UPDATE sale SET refers_to = coalesce((SELECT json_extract(CAST(j.payload AS TEXT), '$.refers_to') FROM journal j WHERE j.till = sale.till AND j.epoch = sale.epoch
    AND j.seq = sale.seq AND json_valid(CAST(j.payload AS TEXT))), '');
CREATE INDEX sale_by_original ON sale (refers_to) WHERE refers_to <> '';

-- Documents that take back what had come back already, at another till that could not know. They are in the books; a person sees to them. No projection: what was
-- seen to stays so.
CREATE TABLE returned_twice (
    number TEXT PRIMARY KEY,                -- of the document
    original TEXT NOT NULL,                 -- of the receipt
    till INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    store INTEGER NOT NULL,
    reason TEXT NOT NULL,                   -- which line
    found_at INTEGER NOT NULL,
    settled INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX returned_twice_open ON returned_twice (number) WHERE settled = 0;

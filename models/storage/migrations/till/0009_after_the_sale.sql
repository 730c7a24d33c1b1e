-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What becomes of a sale afterwards, and how it is found again.

ALTER TABLE sale ADD COLUMN undone TEXT NOT NULL DEFAULT '';   -- part, whole, void
ALTER TABLE sale ADD COLUMN copies INTEGER NOT NULL DEFAULT 0; -- of its receipt, reprinted
ALTER TABLE sale ADD COLUMN customer_name TEXT NOT NULL DEFAULT '';
UPDATE sale SET undone = 'void' WHERE number IN (SELECT refers_to FROM sale WHERE type = 'void' AND refers_to <> '');
UPDATE sale SET undone = CASE WHEN total_minor <= (SELECT -sum(r.total_minor) FROM sale r WHERE r.refers_to = sale.number AND r.type = 'return') THEN 'whole' ELSE 'part' END
    WHERE undone = '' AND number IN (SELECT refers_to FROM sale WHERE type = 'return' AND refers_to <> '');
CREATE INDEX sale_by_total ON sale (total_minor, epoch, seq);

-- Words that only the document knows: of customers, and of what was sold without being in the catalogue. In small letters, without accents.
CREATE TABLE sale_word (
    word TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (word, epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX sale_word_by_entry ON sale_word (epoch, seq); -- they go with their entry

-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The number on a sale's document: two that bear one are told.
ALTER TABLE sale ADD COLUMN number TEXT NOT NULL DEFAULT '';
UPDATE sale SET number = coalesce((SELECT json_extract(CAST(j.payload AS TEXT), '$.number') FROM journal j WHERE j.till = sale.till AND j.epoch = sale.epoch
    AND j.seq = sale.seq AND json_valid(CAST(j.payload AS TEXT))), '');
CREATE INDEX sale_by_number ON sale (number);

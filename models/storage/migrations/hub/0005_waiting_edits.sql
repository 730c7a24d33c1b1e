-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The product of an edit that is recorded but could not be made sense of: when the product comes it is looked for, within the hub's commit.
ALTER TABLE quarantine ADD COLUMN sku TEXT NOT NULL DEFAULT '';
UPDATE quarantine SET sku = coalesce((SELECT json_extract(CAST(j.payload AS TEXT), '$.sku') FROM journal j WHERE j.till = quarantine.till AND j.epoch = quarantine.epoch
    AND j.seq = quarantine.seq AND j.type = 'product.edited' AND json_valid(CAST(j.payload AS TEXT))), '') WHERE recorded = 1;
CREATE INDEX quarantine_by_sku ON quarantine (sku) WHERE sku <> '';

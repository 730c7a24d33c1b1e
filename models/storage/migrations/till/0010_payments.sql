-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- As what a payment by the card terminal was rung up, and which vouchers were taken here.

ALTER TABLE payment_attempt ADD COLUMN tender TEXT NOT NULL DEFAULT 'credit';

CREATE TABLE voucher (
    code TEXT PRIMARY KEY,
    sale TEXT NOT NULL                  -- number of the document that it paid
) STRICT, WITHOUT ROWID;
CREATE INDEX voucher_by_sale ON voucher (sale);

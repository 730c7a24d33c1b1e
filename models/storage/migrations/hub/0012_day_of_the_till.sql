-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- On which day of the till's own calendar: a shop's day does not end in the middle of its evening.
ALTER TABLE z_report ADD COLUMN day INTEGER NOT NULL DEFAULT 0;      -- days since 1970
ALTER TABLE cash_movement ADD COLUMN day INTEGER NOT NULL DEFAULT 0;
-- Of what there is already only UTC is at hand here; `mostrador-hub rebuild` makes both anew from the journals.
UPDATE z_report SET day = closed_at / 86400000;
UPDATE cash_movement SET day = at / 86400000;

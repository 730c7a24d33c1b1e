-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose life a lane is. A till that comes back under another number, since somebody else has its own here, still brings what it wrote under that one.
ALTER TABLE lane ADD COLUMN owner INTEGER NOT NULL DEFAULT 0;
UPDATE lane SET owner = till;
CREATE INDEX lane_by_owner ON lane (owner, epoch);

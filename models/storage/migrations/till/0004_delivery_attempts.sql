-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A run is written when a channel reports that it has it, not each time that it is tried. Until now each try, failed or not, was a row:
-- of entries that the hub does not hold, nobody can tell which of these was one that arrived.

ALTER TABLE delivery ADD COLUMN attempts INTEGER NOT NULL DEFAULT 1;
DELETE FROM delivery WHERE last_seq > coalesce((SELECT hw FROM acknowledgement a WHERE a.epoch = delivery.epoch), 0);
CREATE INDEX delivery_by_time ON delivery (channel, sent_at);

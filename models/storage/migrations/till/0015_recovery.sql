-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The way back of a manager whose PIN is forgotten.

CREATE TABLE recovery (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    secret TEXT NOT NULL,               -- what is kept of the printed code: as of a PIN
    made_at INTEGER NOT NULL
) STRICT;

-- Each time that somebody came back so.
CREATE TABLE recovered (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    way TEXT NOT NULL,                  -- printed, hub
    issued_by TEXT NOT NULL             -- at the hub
) STRICT;

-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Codes with which a manager comes back to a till, made by an administrator: of a code only its SHA-256, and only while it is good.
CREATE TABLE recovery_code (
    till INTEGER PRIMARY KEY,               -- one at a time
    code_hash BLOB NOT NULL,
    issued_by TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0     -- other codes that this till has shown since
) STRICT;

-- A Z that was made while its till could not know which number was free, for it had been put back to a copy.
ALTER TABLE z_report ADD COLUMN unsure INTEGER NOT NULL DEFAULT 0;
CREATE INDEX z_report_by_number ON z_report (till, number);

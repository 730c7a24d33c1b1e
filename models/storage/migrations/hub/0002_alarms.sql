-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why somebody must look at a till although it is not stopped: two programs use its identity. Joining again ends it.
ALTER TABLE till ADD COLUMN alarm TEXT NOT NULL DEFAULT '';

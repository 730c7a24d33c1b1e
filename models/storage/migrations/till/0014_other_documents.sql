-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Documents of the shop's other tills (or own ones that are not kept any more), as the hub gave them: a receipt that was brought here, and what came back
-- elsewhere of it or of an own one. For what is left of a receipt; never counted among this till's documents.
CREATE TABLE other_document (
    number TEXT PRIMARY KEY,
    refers_to TEXT NOT NULL,                -- empty: nothing
    payload BLOB NOT NULL,
    known_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX other_document_by_original ON other_document (refers_to) WHERE refers_to <> '';

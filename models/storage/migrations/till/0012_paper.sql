-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is to be printed: here from the same transaction as the sale on, until it is on paper.

CREATE TABLE print_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,                 -- 'receipt': made from the document when it is printed; any other: paper as it is
    number TEXT NOT NULL,               -- of the document
    copy INTEGER NOT NULL CHECK (copy >= 0),
    paper BLOB NOT NULL,                -- a PaperDocument; x'' for a receipt
    state TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'unsure', 'printed', 'discarded')),
    attempts INTEGER NOT NULL,
    problem TEXT NOT NULL,              -- why the last attempt failed
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
-- What is still to be printed or looked at, found at once however much there has been.
CREATE INDEX print_job_open ON print_job (id) WHERE state IN ('waiting', 'printing', 'unsure');
CREATE INDEX print_job_by_number ON print_job (number);
CREATE INDEX print_job_done ON print_job (changed_at) WHERE state IN ('printed', 'discarded');

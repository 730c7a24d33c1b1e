-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often a Z, or the slip of money in or out, was given to the printer: the first is the original, all others are copies.

CREATE TABLE report_print (
    kind TEXT NOT NULL,                 -- as in print_job: 'z', 'move'
    number TEXT NOT NULL,               -- of the Z; of a movement its entry: '1-57'
    prints INTEGER NOT NULL,
    PRIMARY KEY (kind, number)
) STRICT, WITHOUT ROWID;
-- What there was before this was printed when it was made.
INSERT INTO report_print (kind, number, prints) SELECT 'z', CAST(z AS TEXT), 1 FROM shift WHERE z > 0;
INSERT INTO report_print (kind, number, prints) SELECT 'move', epoch || '-' || seq, 1 FROM cash_movement WHERE kind <> 'drawer';

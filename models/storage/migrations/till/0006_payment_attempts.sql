-- SPDX-FileCopyrightText: 2026 The Mostrador authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a card terminal was asked: on the disk before it is sent, and again before anybody is told what came of it.

CREATE TABLE payment_attempt (
    reference TEXT NOT NULL PRIMARY KEY, -- what the terminal knows it by
    draft TEXT NOT NULL,                 -- the open sale that it is for
    kind TEXT NOT NULL CHECK (kind IN ('purchase', 'refund', 'void')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL,
    installments INTEGER NOT NULL,
    original TEXT NOT NULL,              -- of a refund or a void: the purchase; '': none
    state TEXT NOT NULL CHECK (state IN ('created', 'sent', 'approved', 'declined', 'unknown', 'cancelled', 'refunded')),
    settled_by TEXT NOT NULL,            -- answer, status, till, cashier; '': nobody yet
    authorisation TEXT NOT NULL,
    brand TEXT NOT NULL,
    last_four TEXT NOT NULL,
    reason TEXT NOT NULL,
    sale TEXT NOT NULL,                  -- number of the document that it pays; '': none
    created_at INTEGER NOT NULL,
    sent_at INTEGER,
    changed_at INTEGER NOT NULL
) STRICT;
-- What is to be settled or used, found at once however many there have been.
CREATE INDEX payment_attempt_open ON payment_attempt (created_at) WHERE state IN ('created', 'sent', 'unknown');
CREATE INDEX payment_attempt_stranded ON payment_attempt (created_at) WHERE state = 'approved' AND sale = '';
CREATE INDEX payment_attempt_undone ON payment_attempt (original) WHERE original <> '';
CREATE INDEX payment_attempt_by_sale ON payment_attempt (sale) WHERE sale <> '';

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Books.h"

namespace mostrador {

/// What came back twice, and a person has seen to. On the storage thread.
class ReturnDesk final {
public:
    explicit ReturnDesk(Books &books) : m_books(books) {}
    /// It goes off the till's strip. Error::NotFound; Conflict: it was seen to before.
    Result<ApplyReport> settle(const QString &number);

private:
    Books &m_books;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Books.h"
#include "models/wire/RecoveryPayloads.h"

namespace mostrador {

/// The administrator's way to let a manager come back to a till whose PIN is forgotten: a code for that till, good once and for 15 minutes. Both that it was
/// made and that it was used are entries of the hub's own journal.
class RecoveryDesk final {
public:
    static constexpr int CodeMinutes = 15;
    explicit RecoveryDesk(Books &books) : m_books(books) {}

    struct Issued {
        QString digits;
        ApplyReport report;
    };
    /// by: who makes it, as a person would say it; empty: "administrator". Error::NotFound: there is no such till; Invalid.
    Result<Issued> issue(TillId till, const QString &by);

    struct Taken {
        RecoveryGrant grant;
        ApplyReport report;
    };
    /// Nothing: it is no code of that till's.
    Result<std::optional<Taken>> take(TillId till, StoreId store, const QString &digits);

private:
    Books &m_books;
};

} // namespace mostrador

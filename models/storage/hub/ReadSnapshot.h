// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Sql.h"

namespace mostrador {

/// One consistent view over several statements; ends with the scope.
class ReadSnapshot final {
public:
    explicit ReadSnapshot(Sql &sql) : m_sql(sql), m_begun(sql.run(QStringLiteral("BEGIN"))) {}
    ~ReadSnapshot()
    {
        if (m_begun)
            static_cast<void>(m_sql.run(QStringLiteral("COMMIT")));
    }
    Q_DISABLE_COPY_MOVE(ReadSnapshot)
    const Result<void> &begun() const { return m_begun; }

private:
    Sql &m_sql;
    Result<void> m_begun;
};

} // namespace mostrador

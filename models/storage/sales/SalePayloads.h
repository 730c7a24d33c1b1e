// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include <QVariantList>
#include <optional>

namespace mostrador {

class Sql;

/// Documents of a query whose first column is their payload. Error::Damaged, with `trouble` and why: one cannot be read, and what it says is not known;
/// never as if it were not there.
Result<std::optional<Sale>> readDocument(Sql &sql, const QString &query, const QVariantList &values, const QString &trouble);
Result<QList<Sale>> readDocuments(Sql &sql, const QString &query, const QVariantList &values, const QString &trouble);

} // namespace mostrador

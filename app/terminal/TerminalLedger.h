// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QFile>
#include <QHash>

namespace mostrador {

/// What the simulated terminal has done, one JSON object a line, on the disk before it is answered. A file of an earlier run is read first.
class TerminalLedger final {
public:
    struct Entry {
        QString reference;
        QString kind;      ///< "purchase", "refund", "void"; "none": asked for before it came, and closed by that
        qint64 amount = 0; ///< minor units
        QString currency;
        QString original;
        QString state; ///< "pending", "approved", "declined", "cancelled", "none"
        QString authorisation;
        int installments = 1;
    };

    /// Error::Storage, Damaged (a line that is none). What was pending when the terminal was switched off was not charged: it is written as cancelled.
    Result<void> open(const QString &file);
    std::optional<Entry> find(const QString &reference) const;
    bool isBusy() const;                          ///< with any entry that is pending
    qint64 leftOf(const QString &purchase) const; ///< minor units that are not given back; 0 of what is no approved purchase
    Result<void> put(const Entry &entry);         ///< as it is from now on

private:
    QFile m_file;
    QHash<QString, Entry> m_entries;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/SettingStore.h"
#include <QDateTime>

namespace mostrador {

/// Whether a till's database is the file that it always was, or a copy that lacks what was written after it was made. A copy that this program
/// makes is marked. One that a person makes is a file that came into being later than the one it was copied from.
class DatabaseCopy final {
public:
    enum class Kind {
        None,    ///< the file that it was
        Unknown, ///< nothing says what it is: it was opened by a program that did not look, or the disk keeps no such times
        Copy
    };
    explicit DatabaseCopy(Database &database) : m_settings(database) {}

    /// born: when the file came into being, as bornAt() says it; invalid: the disk does not tell.
    Result<Kind> look(const QDateTime &born) const;
    Result<void> mark();                        ///< of a copy that was just made: it must not be taken for the original
    Result<void> settle(const QDateTime &born); ///< this file is the till's from now on. In an open transaction

private:
    SettingStore m_settings;
};

/// Of a file: when it was made under whatever name. Invalid: the disk does not keep it.
QDateTime bornAt(const QString &file);

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/SettingStore.h"

namespace mostrador {

/// Numbers of shifts and Zs that a till leaves out when it cannot know all that it gave: more than it closes between two copies.
constexpr int ZsLeftOut = 1'000;

/// Which number the next shift of this till and the next Z have, so that none comes twice: also when the database was put back to a copy, or is a new one in the place of one that is
/// lost. Until the hub has said which was the highest, a Z bears the epoch, too: that of each time is another one. Writing calls need an open transaction.
class ZNumbers final {
public:
    explicit ZNumbers(Database &database) : m_database(database), m_settings(database) {}

    Result<int> next() const;
    Result<int> nextShift() const;
    Result<int> unsureEpoch() const;   ///< in which the till goes on without knowing what it gave before; 0: it knows
    Result<void> leaveCopy(int epoch); ///< this disk is older than what the till wrote
    Result<void> doubt(int epoch);     ///< a hub knows more of this till than this disk
    Result<void> settle(int highest);  ///< the hub's word, which ends the doubt

private:
    Result<int> after(const QString &column) const;
    Result<void> leaveOutAfter(int last);
    Database &m_database;
    SettingStore m_settings;
};

} // namespace mostrador

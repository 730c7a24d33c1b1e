// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mostrador {

/// Room on the disk that nobody else gets, for the day that it is full: given back, the till goes on recording while somebody makes space.
class DiskReserve final {
public:
    static constexpr qint64 Bytes = 16 * 1024 * 1024; ///< some ten thousand sales
    explicit DiskReserve(QString file, qint64 bytes = Bytes) : m_file(std::move(file)), m_bytes(bytes) {}

    /// Takes the room, if it is not taken and the disk has several times as much. Whether it is held now.
    bool hold();
    /// Gives it back. False: there was none.
    bool release();
    bool isHeld() const;

private:
    QString m_file;
    qint64 m_bytes;
};

} // namespace mostrador

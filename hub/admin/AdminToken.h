// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include "models/domain/Result.h"

namespace mostrador {

/// The administrator's bearer token: 64 hex digits in a file of the hub's data folder, mode 0600, made when there is none. Gives its
/// SHA-256, as Access wants it. Error::Denied when others may read the file, Invalid when it holds no token, Storage.
Result<QByteArray> loadAdminToken(const QString &file, RandomSource &random);

} // namespace mostrador

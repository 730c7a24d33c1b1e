// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QDebug>

namespace mostrador {

/// For look-ups of a screen: one that fails shows as nothing found, and its reason goes to the log.
template <typename T>
T orNothing(const Result<T> &result)
{
    if (result)
        return *result;
    qWarning().noquote() << result.error().message << result.error().detail;
    return T{};
}

} // namespace mostrador

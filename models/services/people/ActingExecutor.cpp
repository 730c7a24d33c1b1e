// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/ActingExecutor.h"

#include "models/services/TillStores.h"

namespace mostrador {

void ActingExecutor::post(std::function<void()> job)
{
    m_storage.post([stores = m_stores, acting = acting(), job = std::move(job)] {
        const Acting before = actingOn(*stores->database);
        actAs(*stores->database, acting);
        job();
        actAs(*stores->database, before);
    });
}

} // namespace mostrador

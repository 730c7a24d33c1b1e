// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/http/HubAddress.h"
#include "models/wire/CounterPayloads.h"
#include <functional>

class QObject;

namespace mostrador {

/// POST /v1/parked/{id}/claim. Answers on the context's thread. Error::Conflict: another till has it, and which one stands in the message;
/// NotFound: this hub knows nothing of it, or nothing of such sales at all; Unreachable, Denied, Busy, Invalid.
void claimParked(const HubAddress &hub, const QString &id, QObject *context, std::function<void(Result<ParkedSale>)> reply);

} // namespace mostrador

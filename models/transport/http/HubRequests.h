// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/http/HubAddress.h"
#include "models/wire/CounterPayloads.h"
#include "models/wire/EnrolMessages.h"
#include "models/wire/FeedMessages.h"
#include "models/wire/ReceiptMessages.h"
#include "models/wire/RecoveryPayloads.h"
#include <optional>
#include <functional>

class QObject;

namespace mostrador {

/// POST /v1/tills. Answers on the context's thread. Error::Denied (code wrong, used or expired), Unreachable, Invalid.
void enrolTill(const HubAddress &hub, const EnrolRequest &request, QObject *context, std::function<void(Result<EnrolAnswer>)> reply);

/// POST /v1/parked/{id}/claim. Answers on the context's thread. Error::Conflict: another till has it, and which one stands in the message;
/// NotFound: this hub knows nothing of it, or nothing of such sales at all; Unreachable, Denied, Busy, Invalid.
void claimParked(const HubAddress &hub, const QString &id, QObject *context, std::function<void(Result<ParkedSale>)> reply);

/// GET /v1/receipts/{number}: of this till's shop, with what came back of it at any till. Answers on the context's thread. Error::NotFound: the hub knows
/// none of that number, or nothing of receipts at all; Unreachable, Denied, Busy, Invalid.
void askReceipt(const HubAddress &hub, const QString &number, QObject *context, std::function<void(Result<ShopReceipt>)> reply);

/// POST /v1/recovery: whether the hub's administrator has made this code for this till, and who. It is worth nothing afterwards. Nothing: it is none.
/// Error::NotFound: this hub knows nothing of such codes; Unreachable, Denied (the till's token), Busy, Invalid.
void takeRecoveryCode(const HubAddress &hub, const QString &digits, QObject *context, std::function<void(Result<std::optional<RecoveryGrant>>)> reply);

/// GET /v1/tills/{till}/last-z: the highest number of a Z that the hub holds of that till; 0: none.
void askLastZ(const HubAddress &hub, TillId till, QObject *context, std::function<void(Result<int>)> reply);

/// One request to the hub, for programs that script it (mostrador-journal import). Status and body, or Error::Unreachable.
struct HubReply { int status = 0; QByteArray body; };
void requestHub(const HubAddress &hub, const QByteArray &method, const QString &path, const QByteArray &body, QObject *context,
                std::function<void(Result<HubReply>)> reply);

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/FeedMessages.h"

namespace mostrador {

/// What a change of the feed carries, each with its word in "type".
QJsonObject toJson(const FeedBody &body);
/// Nothing for a type that this program does not know yet: skipped, the cursor goes on. Error::Invalid names the field.
Result<std::optional<FeedBody>> feedBodyFromJson(const QJsonObject &object);

} // namespace mostrador

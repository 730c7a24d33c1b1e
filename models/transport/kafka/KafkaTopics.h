// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QList>
#include <QString>
#include <functional>

class QObject;

namespace mostrador {

/// A topic that the hub wants to be there. Replication is the broker's default.
struct KafkaTopicSpec { QString name; int partitions = 3; bool compacted = false; };
/// Makes the topics that are missing, on a thread of its own; the answer on the context's thread. Error::Unreachable, Denied.
void ensureTopics(const QString &bootstrap, const QList<KafkaTopicSpec> &topics, QObject *context, std::function<void(Result<void>)> reply);

} // namespace mostrador

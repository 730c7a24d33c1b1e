// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <functional>
#include <memory>

class QObject;

namespace mostrador {

/// The hub's messages to whoever listens (inventory-updates, price-updates, sales-acks, dead-letters). Best effort in order of calls; the
/// hub keeps its own cursor of what it published (delivered callback, on the context's thread).
class KafkaPublisher final {
public:
    KafkaPublisher(const QString &bootstrap, QObject *context);
    ~KafkaPublisher();
    /// False when the queue is full: try again after delivered. `value` empty = tombstone.
    bool publish(const QString &topic, const QByteArray &key, const QByteArray &value, const QList<QPair<QByteArray, QByteArray>> &headers,
                 std::function<void(bool ok)> delivered);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador

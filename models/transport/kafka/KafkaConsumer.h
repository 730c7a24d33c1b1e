// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/EntryCodec.h"
#include <QHash>
#include <QObject>
#include <functional>
#include <memory>

namespace mostrador {

/// One message as it came, before anybody tried to read it.
struct KafkaMessage {
    QString topic;
    int partition = 0;
    qint64 offset = 0;
    QByteArray key;
    QByteArray value;
    KafkaHeaders headers;
};

/// The hub's consumer of sales-events. The position is the caller's (its database): consumption of each partition starts at the offset
/// that `positionOf` gives when the partition is assigned: the next to read, -1 = from the beginning. It is called on this object's thread.
/// Batches are handed over one at a time: the next comes after done(). Static membership, settings of sync.md §2. An offset out of range
/// (log wiped or expired) is reported by `wiped` and goes on from the beginning. A broker that is not there is tried for ever.
class KafkaConsumer final : public QObject {
    Q_OBJECT
public:
    struct Settings {
        QString bootstrap;
        QString topic;
        QString group = QStringLiteral("mostrador-hub");
        QString instanceId;
        int maxBatch = 500;
    };
    KafkaConsumer(Settings settings, std::function<qint64(int partition)> positionOf, QObject *parent = nullptr);
    ~KafkaConsumer() override;
    void start();
    void done(); ///< the last batch is in the database: its offsets may be committed (advisory), send the next

Q_SIGNALS:
    void batch(const QList<mostrador::KafkaMessage> &messages);
    void upChanged(bool up, const QString &why);
    void wiped(int partition);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador

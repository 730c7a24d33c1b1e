// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/JournalEntry.h"
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace mostrador {

using KafkaHeaders = QList<QPair<QByteArray, QByteArray>>;

/// An entry as CloudEvents 1.0 in binary mode: headers ce_specversion ce_id ce_source ce_type ce_time ce_subject content-type
/// and ours: till epoch seq store type tz monotonic boot_id clock_state operator approver app_version prev_hash hash signature key_id schema.
/// The value is entry.payload. Hashes and signatures in lower-case hex. docs: resources/asyncapi.yaml
KafkaHeaders toKafkaHeaders(const SignedEntry &entry);
/// Key of the message: the till's number, so that one till's entries stay in order in one partition.
QByteArray kafkaKey(const SignedEntry &entry);
/// Error::Invalid names what is missing or malformed; the hash is recomputed and must fit (Error::Damaged).
Result<SignedEntry> fromKafka(const KafkaHeaders &headers, const QByteArray &value);

/// The same entry as one JSON object (direct channel, export). payload is a string, so that its bytes survive.
QJsonObject toJson(const SignedEntry &entry);
Result<SignedEntry> signedEntryFromJson(const QJsonObject &object);

/// POST /v1/journal: {"entries":[...]}, at most MaxBatch entries and MaxBatchBytes bytes.
constexpr int MaxBatch = 256;
constexpr qint64 MaxBatchBytes = 8 * 1024 * 1024;
QByteArray encodeBatch(const QList<SignedEntry> &entries);
/// Every object of the batch by itself: one that cannot be read does not hide the others. Outer Error: not such a document at all.
Result<QList<Result<SignedEntry>>> decodeBatch(const QByteArray &body);

} // namespace mostrador

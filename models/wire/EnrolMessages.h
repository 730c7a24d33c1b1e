// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Ids.h"
#include "models/domain/Result.h"
#include <QByteArray>
#include <QList>
#include <QString>

namespace mostrador {

/// Enrolment, POST /v1/tills.
/// till and epoch: what it was before, if anything; lives: all that it was, under the numbers that it had and the keys that it signed with. The
/// hub gives a later epoch than those, and one that lost its books (or got old ones back) takes their entries again, under their own numbers: those
/// that were written for it, or for a hub that is lost and whose place it has, for the same shop and in its currency.
struct PastLife {
    TillId till;
    int epoch = 0;
    QByteArray publicKey = {}; ///< empty: the one that it has now
    QString hubId = {};        ///< that has them, or was to have them
    StoreId store = {};        ///< as its entries say; not valid: not known
    QString storeName = {};    ///< empty: not known
    QString currency = {};     ///< ISO 4217; empty: not known
    bool hubIsLost = false;    ///< a person says so, or another hub answers where that one was
    bool operator==(const PastLife &) const = default;
};
struct EnrolRequest {
    QString code;
    QByteArray publicKey;
    QString tillName;
    bool restored = false;
    TillId till = {};
    int epoch = 0;
    QByteArray proof = {};
    QList<PastLife> lives = {};
};
constexpr int MaxPastLives = 1000; ///< the newest are named
constexpr int MaxEpoch = 2'000'000'000; ///< that a till may say it has used
/// A new epoch is drawn out of so many where another one may be opened elsewhere, of the same till, without either being known of.
constexpr int EpochsToChoose = 900'000;
/// Numbers of documents that a till leaves out when it cannot know all that it gave: on a disk that is older than what it wrote, or a new one.
constexpr qint64 DocumentsLeftOut = 10'000;
constexpr int MaxEnrolBytes = 128 * 1024;
/// What `proof` signs: whoever knows no more than a till's public key cannot take its place.
QByteArray enrolProofText(const QString &code, const QByteArray &publicKey);
struct EnrolAnswer {
    TillId till;
    StoreId store;
    QString storeName;
    QString tillName;
    int epoch = 1;
    QString token; ///< bearer, shown once; the hub keeps its SHA-256
    QByteArray hubPublicKey;
    QString hubId;
    QString currency; ///< ISO 4217
    qint64 cursor = 0;
    qint64 lastNumber = 0;  ///< of the till's documents, as far as the hub knows: the next one is a later one
    QString kafkaBootstrap; ///< empty: no Kafka; else what the till may use when nothing else is configured
};
QByteArray encode(const EnrolRequest &request);
Result<EnrolRequest> decodeEnrolRequest(const QByteArray &body);
QByteArray encode(const EnrolAnswer &answer);
Result<EnrolAnswer> decodeEnrolAnswer(const QByteArray &body);

} // namespace mostrador

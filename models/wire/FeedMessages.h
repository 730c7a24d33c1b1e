// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Product.h"
#include "models/domain/Sale.h"
#include "models/wire/CounterPayloads.h"
#include "models/wire/JournalEntry.h"
#include "models/wire/PricingPayloads.h"
#include <QJsonObject>
#include <QMap>
#include <optional>
#include <variant>

namespace mostrador {

/// The hub's word on how far a till's entries are in its ledger. Cumulative, like TCP's.
struct Ack {
    TillId till;
    int epoch = 0;
    qint64 hw = 0;          ///< every entry up to this one is applied
    QByteArray headHash;    ///< hash of entry hw; zeros when hw is 0
    QString hubId;
    qint64 commitNo = 0;
    QDateTime hubTime;
};

/// Absolute stock of a product in a store at a revision. The till that reads it shows quantity − Σ own entries above ownHw.
struct StockLevel {
    Sku sku;
    StoreId store;
    Quantity quantity;
    qint64 revision = 0;
    qint64 ownHw = 0;       ///< how far the reading till's own entries are in `quantity`
    QDateTime changedAt;
};

/// An edit of a field that somebody else had changed since: the hub kept `kept`.
struct EditConflict {
    EntryId entry;
    Sku sku;
    ProductField field = ProductField::Name;
    QString refused;        ///< the value of this edit, as text
    QString kept;           ///< the value that stands
    qint64 keptVersion = 0;
};

/// An entry of this till that waits in quarantine and needs a person. Without a reason: it is settled.
struct EntryProblem {
    EntryId entry;
    QString reason;
    qint64 number = 0; ///< in the hub's quarantine; not sent
};

/// What one till of the store sold in one minute with one tender (business time). Absolute: it replaces what was known.
struct SalesMinute {
    StoreId store;
    TillId till;
    QDateTime minute;       ///< UTC, whole minute
    Tender tender = Tender::Cash;
    int tickets = 0;        ///< a sale paid with two tenders counts under the larger one
    int returns = 0;
    Money amount;           ///< net of returns
};

/// What one till of the store sold of one product in a day of the till's own calendar (the entry's time zone).
struct ProductDay {
    StoreId store;
    TillId till;
    QDate day;
    Sku sku;
    Quantity quantity;
    Money amount;
};

/// A PriceList comes without its prices: each product of it is a change of its own.
using FeedBody = std::variant<Product, StockLevel, EditConflict, EntryProblem, SalesMinute, ProductDay, Promotion, PriceList, ListPrices, ParkedChange>;

/// One numbered change of the hub's feed. Keys are compacted: only the last change of a key is sent, so numbers have gaps.
struct FeedChange {
    qint64 seq = 0;
    FeedBody body;
};

/// First frame of a client: {"type":"hello","seq":0,"data":{...}}.
struct Hello {
    int protocol = 1;
    TillId till;
    int epoch = 0;
    qint64 lastSeq = 0;      ///< the till's own newest entry
    QByteArray headHash;     ///< its hash
    qint64 resumeFrom = 0;   ///< cursor; 0 = from the beginning (snapshot)
    QString hubId;           ///< whose cursor that is; another hub's → from the beginning
    QString instance = {};   ///< another word for each start of a program: two that take turns are two programs with one identity
};

/// What became of a till's entries on each way since its program was started: for people and for monitoring, nothing is decided by it.
struct DeliveryCount {
    qint64 sent = 0;      ///< handed to the channel, again and again if need be
    qint64 delivered = 0; ///< confirmed by the hub while this was the way
    qint64 failed = 0;    ///< of those sent: the channel gave them back
    bool operator==(const DeliveryCount &) const = default;
};
using DeliveryCounts = QMap<QString, DeliveryCount>; ///< by channel: "kafka", "direct"

/// How far an earlier life of the reading till is applied. What the till could not send before it joined again still comes under its old epoch.
struct EarlierLane {
    int epoch = 0;
    qint64 hw = 0;
    QByteArray headHash;
    QString stopped;         ///< why nothing more of it is taken; empty: it is
    TillId till = {};        ///< the number that it had then; not valid: the one that it has now
};

/// First frame of the hub.
struct Welcome {
    QString hubId;
    StoreId store;
    QString storeName;
    bool snapshot = false;   ///< the changes that follow are everything; what they do not name is forgotten
    qint64 feedHead = 0;     ///< where the feed is now; what is in it changes its place when it changes
    Ack ack;
    QList<EarlierLane> earlier = {};
    bool takesCounts = false; ///< it understands DeliveryCounts; a hub that does not ends the stream of one that says them
};

/// The hub's book and this till's do not fit together: the till stops sending until a person looked.
/// "ahead" (the hub knows later entries than the till has: restored from an old image), "fork", "clone" (two programs with one identity),
/// "quarantined", "epoch" (a newer one exists).
struct Stop {
    QString reason;
    QString message;
    int epoch = 0;           ///< an earlier life of the till: only what is left of that one stops; 0: the till itself
};

/// A change that this program cannot read, though it knows its kind. It is left out; the frame would come again at every connection.
struct UnreadableChange {
    qint64 seq = 0;
    Sku sku;                ///< of a product or a stock, if that can be read: it is there, though nobody knows what it says
    QString why;
};

/// cursor: where one is after them. ownHw: how far the reading till's own entries are in what they say; earlierHw: the same of its
/// earlier lives, by epoch.
/// complete: with them one has all that there is as of now; a snapshot ends here.
struct Changes { QList<FeedChange> items; qint64 cursor = 0; qint64 ownHw = 0; QMap<int, qint64> earlierHw = {}; bool complete = false; QList<UnreadableChange> unreadable = {}; };
struct GapRequest { int epoch = 0; qint64 from = 0; qint64 to = 0; }; ///< hub → till: send these again

using HubFrame = std::variant<Welcome, Changes, Ack, GapRequest, Stop>;

/// Frames are JSON objects {"type","seq","data"}; type: welcome, changes, ack, gap, stop. Unknown types are skipped by the reader (nullopt).
QByteArray encode(const Hello &hello);
Result<Hello> decodeHello(const QByteArray &frame);
/// Frames of a client after its hello: {"type":"counts","seq":0,"data":{"channels":[{"channel","sent","delivered","failed"}]}}.
QByteArray encode(const DeliveryCounts &counts);
Result<DeliveryCounts> decodeCounts(const QByteArray &frame);
QByteArray encode(const HubFrame &frame);

/// One frame for many readers: tills of one store get the same changes, and each its own word on how far its entries are in them.
class SharedChanges final {
public:
    explicit SharedChanges(const Changes &first);
    bool fits(const Changes &changes) const;        ///< the same changes as the first
    QByteArray frame(const Changes &changes) const; ///< reads as encode(changes)

private:
    QList<qint64> m_seqs;
    QByteArrayList m_items; ///< what stands between the marks of the reader
};
Result<std::optional<HubFrame>> decodeHubFrame(const QByteArray &frame);
QJsonObject toJson(const Ack &ack);
Result<Ack> ackFromJson(const QJsonObject &object);

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/FeedMessages.h"

#include "models/wire/FeedBodies.h"
#include "models/wire/FeedParts.h"
#include "models/wire/Payloads.h"
#include <algorithm>

namespace mostrador {

using namespace feed;

namespace {

constexpr int MaxChanges = 1000;
constexpr int MaxLanes = 1000;
constexpr qint64 MaxFrameBytes = 4 * 1024 * 1024;

QByteArray frame(const char *type, qint64 seq, const QJsonObject &data)
{
    return compact({{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("seq"), seq}, {QStringLiteral("data"), data}});
}

QByteArray frameOf(const Welcome &welcome)
{
    QJsonArray earlier;
    for (const EarlierLane &lane : welcome.earlier) {
        QJsonObject one{{QStringLiteral("epoch"), lane.epoch},
                        {QStringLiteral("hw"), lane.hw},
                        {QStringLiteral("head_hash"), hexOf(lane.headHash)},
                        {QStringLiteral("stopped"), clipped(lane.stopped)}};
        if (lane.till.isValid())
            one.insert(QStringLiteral("till"), lane.till.value);
        earlier.append(one);
    }
    return frame("welcome", welcome.feedHead,
                 {{QStringLiteral("protocol"), 1},
                  {QStringLiteral("hub_id"), welcome.hubId},
                  {QStringLiteral("store"), welcome.store.value},
                  {QStringLiteral("store_name"), clipped(welcome.storeName, 120)},
                  {QStringLiteral("snapshot"), welcome.snapshot},
                  {QStringLiteral("feed_head"), welcome.feedHead},
                  {QStringLiteral("ack"), toJson(welcome.ack)},
                  {QStringLiteral("earlier"), earlier},
                  {QStringLiteral("takes_counts"), welcome.takesCounts}});
}

QJsonObject itemOf(const FeedChange &change)
{
    QJsonObject item = toJson(change.body);
    item.insert(QStringLiteral("seq"), change.seq);
    return item;
}

QByteArray frameOf(const Changes &changes)
{
    QJsonArray items;
    for (const FeedChange &change : changes.items)
        items.append(itemOf(change));
    QJsonObject earlier;
    for (auto lane = changes.earlierHw.cbegin(); lane != changes.earlierHw.cend(); ++lane)
        earlier.insert(QString::number(lane.key()), lane.value());
    QJsonObject data{{QStringLiteral("own_hw"), changes.ownHw}, {QStringLiteral("items"), items}};
    if (!earlier.isEmpty())
        data.insert(QStringLiteral("earlier_hw"), earlier);
    if (changes.complete)
        data.insert(QStringLiteral("complete"), true);
    return frame("changes", changes.cursor, data);
}

QByteArray frameOf(const Ack &ack)
{
    return frame("ack", 0, toJson(ack));
}

QByteArray frameOf(const GapRequest &gap)
{
    return frame("gap", 0, {{QStringLiteral("epoch"), gap.epoch}, {QStringLiteral("from"), gap.from}, {QStringLiteral("to"), gap.to}});
}

QByteArray frameOf(const Stop &stop)
{
    QJsonObject data{{QStringLiteral("reason"), stop.reason}, {QStringLiteral("message"), clipped(stop.message)}};
    if (stop.epoch > 0)
        data.insert(QStringLiteral("epoch"), stop.epoch);
    return frame("stop", 0, data);
}

/// As far as it can be told without trusting anything else in it.
Sku skuOf(const QJsonObject &object)
{
    const QJsonObject body = object.value(QStringLiteral("product")).toObject(object);
    return body.value(QStringLiteral("sku")).toString().left(40);
}

void readChange(const QJsonObject &object, Changes &changes)
{
    const auto body = feedBodyFromJson(object);
    JsonReader read(object);
    const qint64 at = read.integer("seq", 0);
    if (!body || !read.ok())
        changes.unreadable.append({at, skuOf(object), body ? read.error().message : body.error().message});
    else if (*body)
        changes.items.append(FeedChange{at, **body});
}

Changes readChanges(JsonReader &data, qint64 seq)
{
    Changes changes;
    changes.cursor = seq;
    changes.ownHw = data.integer("own_hw", 0);
    changes.complete = data.boolean("complete", false);
    const QJsonObject earlier = data.optionalObject("earlier_hw");
    for (auto lane = earlier.constBegin(); lane != earlier.constEnd(); ++lane) {
        const int epoch = lane.key().toInt();
        const qint64 hw = lane->toInteger(-1);
        if (epoch < 1 || hw < 0 || earlier.size() > MaxLanes)
            data.reject("earlier_hw", QStringLiteral("does not say how far which life is"));
        changes.earlierHw.insert(epoch, hw);
    }
    for (const QJsonValue &item : data.array("items", MaxChanges))
        readChange(item.toObject(), changes);
    return changes;
}

Result<Welcome> readWelcome(JsonReader &read)
{
    Welcome welcome;
    welcome.hubId = read.text("hub_id", 64);
    welcome.store = readStore(read);
    welcome.storeName = read.text("store_name", 120);
    welcome.snapshot = read.boolean("snapshot", false);
    welcome.feedHead = read.integer("feed_head", 0);
    const auto ack = ackFromJson(read.object("ack"));
    if (!ack)
        return ack.error();
    welcome.ack = *ack;
    for (const QJsonValue &item : read.optionalArray("earlier", MaxLanes)) {
        JsonReader lane(item.toObject());
        welcome.earlier.append({int(lane.integer("epoch", 1, std::numeric_limits<int>::max())), lane.integer("hw", 0), lane.hex("head_hash", 32),
                                lane.optionalText("stopped"), TillId{int(lane.optionalInteger("till", 1, 9999, -1))}});
        if (!lane.ok())
            return lane.error();
    }
    welcome.takesCounts = read.boolean("takes_counts", false);
    return welcome;
}

} // namespace

QJsonObject toJson(const Ack &ack)
{
    return {{QStringLiteral("type"), QStringLiteral("ack")},
            {QStringLiteral("till"), ack.till.value},
            {QStringLiteral("epoch"), ack.epoch},
            {QStringLiteral("hw"), ack.hw},
            {QStringLiteral("head_hash"), hexOf(ack.headHash)},
            {QStringLiteral("hub_id"), ack.hubId},
            {QStringLiteral("commit_no"), ack.commitNo},
            {QStringLiteral("hub_time"), timeToWire(ack.hubTime)}};
}

Result<Ack> ackFromJson(const QJsonObject &object)
{
    JsonReader read(object);
    Ack ack;
    ack.till = readTill(read);
    ack.epoch = int(read.integer("epoch", 0, std::numeric_limits<int>::max()));
    ack.hw = read.integer("hw", 0);
    ack.headHash = read.hex("head_hash", 32);
    ack.hubId = read.text("hub_id", 64);
    ack.commitNo = read.integer("commit_no", 0);
    ack.hubTime = read.optionalTime("hub_time");
    if (!read.ok())
        return read.error();
    return ack;
}

QByteArray encode(const Hello &hello)
{
    return frame("hello", 0,
                 {{QStringLiteral("protocol"), hello.protocol},
                  {QStringLiteral("till"), hello.till.value},
                  {QStringLiteral("epoch"), hello.epoch},
                  {QStringLiteral("last_seq"), hello.lastSeq},
                  {QStringLiteral("head_hash"), hexOf(hello.headHash)},
                  {QStringLiteral("resume_from"), hello.resumeFrom},
                  {QStringLiteral("hub_id"), hello.hubId},
                  {QStringLiteral("instance"), hello.instance}});
}

Result<Hello> decodeHello(const QByteArray &bytes)
{
    const auto object = JsonReader::parse(bytes, 64 * 1024);
    if (!object)
        return object.error();
    JsonReader outer(*object);
    if (outer.text("type", 20) != QLatin1String("hello"))
        return Error{Error::Code::Invalid, QStringLiteral("The first frame must be hello."), {}};
    JsonReader read(outer.object("data"));
    Hello hello;
    hello.protocol = int(read.integer("protocol", 1, 1000));
    hello.till = readTill(read);
    hello.epoch = int(read.integer("epoch", 0, std::numeric_limits<int>::max()));
    hello.lastSeq = read.integer("last_seq", 0);
    hello.headHash = read.hex("head_hash", 32);
    hello.resumeFrom = read.integer("resume_from", 0);
    hello.hubId = read.optionalText("hub_id", 64);
    hello.instance = read.optionalText("instance", 64);
    if (!read.ok())
        return read.error();
    return hello;
}

QByteArray encode(const DeliveryCounts &counts)
{
    QJsonArray channels;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        channels.append(QJsonObject{{QStringLiteral("channel"), count.key()},
                                    {QStringLiteral("sent"), count->sent},
                                    {QStringLiteral("delivered"), count->delivered},
                                    {QStringLiteral("failed"), count->failed}});
    return frame("counts", 0, {{QStringLiteral("channels"), channels}});
}

Result<DeliveryCounts> decodeCounts(const QByteArray &bytes)
{
    static const QStringList ways{QStringLiteral("kafka"), QStringLiteral("direct")};
    const auto object = JsonReader::parse(bytes, 64 * 1024);
    if (!object)
        return object.error();
    JsonReader outer(*object);
    if (outer.text("type", 20) != QLatin1String("counts"))
        return Error{Error::Code::Invalid, QStringLiteral("After its hello a till says its counts, nothing else."), {}};
    JsonReader read(outer.object("data"));
    DeliveryCounts counts;
    for (const QJsonValue &item : read.array("channels", int(ways.size()))) {
        JsonReader one(item.toObject());
        const QString channel = one.text("channel", 20);
        counts.insert(channel, {one.integer("sent", 0), one.integer("delivered", 0), one.integer("failed", 0)});
        if (!ways.contains(channel))
            one.reject("channel", QStringLiteral("is no way to the hub")); // it would become a label
        if (!one.ok())
            return one.error();
    }
    if (!outer.ok() || !read.ok())
        return outer.ok() ? read.error() : outer.error();
    return counts;
}

SharedChanges::SharedChanges(const Changes &first)
{
    static const QByteArray name = "\"own_hw\":"; // within a text its quotes are escaped
    constexpr qint64 Mark = -1;                   // no reader's: entries count from 1
    QJsonArray items;
    for (const FeedChange &change : first.items) {
        FeedChange marked = change;
        if (auto *level = std::get_if<StockLevel>(&marked.body))
            level->ownHw = Mark;
        items.append(itemOf(marked));
        m_seqs.append(change.seq);
    }
    const QByteArray whole = QJsonDocument(items).toJson(QJsonDocument::Compact);
    const QByteArray marked = name + QByteArray::number(Mark);
    qsizetype from = 0;
    for (qsizetype at = whole.indexOf(marked); at >= 0; at = whole.indexOf(marked, from)) {
        m_items.append(whole.mid(from, at + name.size() - from));
        from = at + marked.size();
    }
    m_items.append(whole.mid(from));
}

bool SharedChanges::fits(const Changes &changes) const
{
    return std::equal(m_seqs.cbegin(), m_seqs.cend(), changes.items.cbegin(), changes.items.cend(),
                      [](qint64 seq, const FeedChange &change) { return seq == change.seq; });
}

QByteArray SharedChanges::frame(const Changes &changes) const
{
    const QByteArray ownHw = QByteArray::number(changes.ownHw);
    JsonWriter earlier;
    for (auto lane = changes.earlierHw.cbegin(); lane != changes.earlierHw.cend(); ++lane)
        earlier.integer(QByteArray::number(lane.key()).constData(), lane.value());
    JsonWriter data;
    if (changes.complete)
        data.boolean("complete", true);
    if (!changes.earlierHw.isEmpty())
        data.raw("earlier_hw", earlier.object());
    data.raw("items", m_items.join(ownHw)).integer("own_hw", changes.ownHw);
    return JsonWriter().raw("data", data.object()).integer("seq", changes.cursor).text("type", QStringLiteral("changes")).object();
}

QByteArray encode(const HubFrame &message)
{
    return std::visit([](const auto &body) { return frameOf(body); }, message);
}

Result<std::optional<HubFrame>> decodeHubFrame(const QByteArray &bytes)
{
    const auto object = JsonReader::parse(bytes, MaxFrameBytes);
    if (!object)
        return object.error();
    JsonReader outer(*object);
    const QString type = outer.text("type", 40);
    const qint64 seq = outer.integer("seq", 0);
    JsonReader data(outer.object("data"));
    if (!outer.ok())
        return outer.error();
    std::optional<HubFrame> message;
    if (type == QLatin1String("welcome")) {
        const auto welcome = readWelcome(data);
        if (!welcome)
            return welcome.error();
        message = *welcome;
    } else if (type == QLatin1String("changes")) {
        message = readChanges(data, seq);
    } else if (type == QLatin1String("ack")) {
        const auto ack = ackFromJson(object->value(QStringLiteral("data")).toObject());
        if (!ack)
            return ack.error();
        message = *ack;
    } else if (type == QLatin1String("gap")) {
        message = GapRequest{int(data.integer("epoch", 1, std::numeric_limits<int>::max())), data.integer("from", 1), data.integer("to", 1)};
    } else if (type == QLatin1String("stop")) {
        message = Stop{data.text("reason", 40), data.optionalText("message"), int(data.optionalInteger("epoch", 1, std::numeric_limits<int>::max(), 0))};
    }
    if (!data.ok())
        return data.error();
    return message;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the tills' streams, both ways, and the two bodies of enrolment. Input: one of them; every decoder sees it.
#include "models/wire/EnrolMessages.h"
#include "models/wire/FeedMessages.h"
#include "models/wire/Json.h"
#include "tests/fuzz/Fuzz.h"
#include <QJsonDocument>

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

/// What was accepted can be written, read again, and is then the same bytes.
template <typename T>
void settles(const T &value, Result<T> (*decode)(const QByteArray &))
{
    const QByteArray bytes = encode(value);
    const auto again = decode(bytes);
    promise(again.ok(), "a frame that was written can be read", again ? bytes : again.error().message.toUtf8() + ' ' + bytes);
    promise(encode(*again) == bytes, "a frame is always the same bytes", bytes);
}

void soundChanges(const Changes &changes)
{
    promise(changes.items.size() + changes.unreadable.size() <= 1000, "a page of changes is within its bound");
    for (const FeedChange &change : changes.items)
        if (const auto *product = std::get_if<Product>(&change.body))
            promise(checkProduct(*product).ok(), "a product of the feed meets the rules of a product");
    for (const UnreadableChange &change : changes.unreadable) {
        soundMessage(change.why);
        promise(change.sku.size() <= 40, "the code of an unreadable change is short");
    }
    for (auto lane = changes.earlierHw.cbegin(); lane != changes.earlierHw.cend(); ++lane)
        promise(lane.key() > 0 && lane.value() >= 0, "an earlier life has an epoch and a place");
}

void fromHub(const QByteArray &input)
{
    const auto frame = decodeHubFrame(input);
    if (!accepted(frame) || !*frame)
        return;
    HubFrame written = **frame;
    if (auto *changes = std::get_if<Changes>(&written)) {
        soundChanges(*changes);
        changes->unreadable.clear();
    }
    const QByteArray bytes = encode(written);
    const auto again = decodeHubFrame(bytes);
    promise(again.ok() && again->has_value(), "a frame of the hub that was written can be read", bytes);
    if (const auto *changes = std::get_if<Changes>(&**again))
        promise(changes->unreadable.isEmpty(), "a change that was written can be read", bytes);
    promise(encode(**again) == bytes, "a frame of the hub is always the same bytes", bytes);
}

template <typename T>
void asOther(const QByteArray &input, Result<T> (*decode)(const QByteArray &))
{
    if (const auto value = decode(input); accepted(value))
        settles(*value, decode);
}

void asAck(const QByteArray &input)
{
    const auto object = JsonReader::parse(input);
    const auto ack = object ? ackFromJson(*object) : Result<Ack>(object.error());
    if (!accepted(ack))
        return;
    const auto again = ackFromJson(toJson(*ack));
    promise(again && toJson(*again) == toJson(*ack), "an acknowledgement is the same after JSON");
}

} // namespace

FUZZ_TARGET(feed)
{
    fromHub(input);
    asOther<Hello>(input, &decodeHello);
    asOther<EnrolRequest>(input, &decodeEnrolRequest);
    asOther<EnrolAnswer>(input, &decodeEnrolAnswer);
    asAck(input);
}

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/notify/Notifier.h"

#include "hub/ledger/QuarantineJson.h"
#include "models/wire/Payloads.h"
#include "models/wire/Topics.h"
#include <QDebug>
#include <QJsonDocument>

namespace mostrador {

namespace {

const QString CursorKey = QStringLiteral("notified_up_to");
constexpr int PageItems = 500;
constexpr int RetryMs = 2'000;
constexpr int BetweenCursorsMs = 1'000; ///< a commit each, in the way of those of entries; after a crash what was told since is told again

struct Message { QString topic; QByteArray key; QJsonObject body; };

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Where it came from and why it was refused. What is settled was told when it was not.
Message deadLetter(const EntryProblem &problem, const HubReader &reader)
{
    const auto kept = reader.quarantinedOne(problem.number);
    if (problem.number == 0 || !kept || !*kept)
        return {};
    const bool known = problem.entry.till.isValid();
    return {Topic::DeadLetters, known ? problem.entry.till.toString().toLatin1() : QByteArray("unreadable"), quarantineJson(**kept, false)};
}

Message messageOf(const FeedChange &change, const HubReader &reader)
{
    if (const auto *product = std::get_if<Product>(&change.body))
        return {Topic::PriceUpdates, product->sku.toUtf8(), toJson(*product)};
    if (const auto *level = std::get_if<StockLevel>(&change.body))
        return {Topic::InventoryUpdates, level->store.toString().toLatin1() + '/' + level->sku.toUtf8(),
                {{QStringLiteral("sku"), level->sku},
                 {QStringLiteral("store"), level->store.toString()},
                 {QStringLiteral("quantity_milli"), level->quantity.milli()},
                 {QStringLiteral("revision"), level->revision},
                 {QStringLiteral("changed_at"), timeToWire(level->changedAt)}}};
    if (const auto *problem = std::get_if<EntryProblem>(&change.body))
        return deadLetter(*problem, reader);
    return {};
}

} // namespace

Notifier::Notifier(Parts parts) : m_parts(std::move(parts)) {}

Notifier::~Notifier() = default;

void Notifier::start()
{
    const auto cursor = m_parts.reader.meta(CursorKey);
    m_kept = m_cursor = cursor ? cursor->toLongLong() : 0;
    if (const auto tills = m_parts.reader.tills())
        for (const TillEntry &till : *tills)
            if (const auto ack = m_parts.reader.ack(till.till, till.epoch, m_parts.books.clock().nowUtc()); ack && *ack)
                keep(**ack);
    pump();
}

void Notifier::committed(const ApplyReport &report)
{
    for (const Ack &ack : report.acks)
        if (report.ownerOf(ack.till, ack.epoch) == ack.till) // the topic's key is the till as it is now
            keep(ack);
    if (m_cursor >= 0)
        pump();
}

/// What is left of an earlier epoch arrives later than the epoch after it began.
void Notifier::keep(const Ack &ack)
{
    int &newest = m_epochs[ack.till];
    if (ack.epoch < newest)
        return;
    newest = ack.epoch;
    m_acks.insert(ack.till, ack);
}

void Notifier::retryLater()
{
    m_retry = m_parts.scheduler.after(RetryMs, [this] {
        m_retry.reset();
        pump();
    });
}

void Notifier::pump()
{
    if (m_underWay > 0 || m_retry) {
        m_more = true;
        return;
    }
    m_more = false;
    publishAcks();
    auto page = m_parts.reader.feed().changesForAll(m_cursor, PageItems);
    if (page && m_cursor > page->changes.cursor)
        page = m_parts.reader.feed().changesForAll(m_cursor = 0, PageItems); // a restored hub is behind what it had told
    if (!page) {
        qWarning().noquote() << QStringLiteral("what changed cannot be published: %1").arg(page.error().message);
        retryLater();
        return;
    }
    m_pageEnd = page->changes.cursor;
    m_more = !page->all;
    m_failed = false;
    ++m_underWay; // so that an answer within publish() does not end the page
    for (const FeedChange &change : page->changes.items)
        if (!publish(change)) {
            m_failed = true;
            break;
        }
    delivered(!m_failed);
}

bool Notifier::publish(const FeedChange &change)
{
    const Message message = messageOf(change, m_parts.reader);
    if (message.topic.isEmpty())
        return true;
    ++m_underWay;
    const bool taken = m_parts.publish(message.topic, message.key, bytes(message.body), [this, alive = std::weak_ptr<int>(m_alive)](bool ok) {
        if (!alive.expired())
            delivered(ok);
    });
    if (!taken)
        --m_underWay;
    return taken;
}

void Notifier::publishAcks()
{
    for (auto ack = m_acks.cbegin(); ack != m_acks.cend(); ++ack) {
        if (m_acksOnTheirWay.contains(ack.key()))
            continue;
        m_acksOnTheirWay.insert(ack.key());
        const auto delivered = [this, till = ack.key(), commitNo = ack->commitNo, alive = std::weak_ptr<int>(m_alive)](bool ok) {
            if (!alive.expired())
                ackDelivered(till, commitNo, ok);
        };
        if (m_parts.publish(Topic::SalesAcks, ack.key().toString().toLatin1(), bytes(toJson(*ack)), delivered))
            continue;
        m_acksOnTheirWay.remove(ack.key()); // full
        if (!m_retry)
            retryLater();
        return;
    }
}

/// What did not arrive goes again, or the newer one that there is by now.
void Notifier::ackDelivered(TillId till, qint64 commitNo, bool ok)
{
    m_acksOnTheirWay.remove(till);
    if (ok && m_acks.value(till).commitNo == commitNo)
        m_acks.remove(till);
    else if (ok)
        publishAcks(); // a newer one came meanwhile
    else if (!m_retry)
        retryLater();
}

void Notifier::delivered(bool ok)
{
    m_failed = m_failed || !ok;
    if (--m_underWay > 0)
        return;
    if (m_failed) {
        if (!m_retry)
            retryLater(); // the same page again: absolute values may come twice
        return;
    }
    if (m_pageEnd != m_cursor) {
        m_cursor = m_pageEnd;
        keepCursor();
    }
    if (m_more)
        pump();
}

/// At once, and then not again for a while.
void Notifier::keepCursor()
{
    if (m_cursorRest || m_cursor == m_kept)
        return;
    m_kept = m_cursor;
    m_parts.storage.post([books = &m_parts.books, cursor = m_cursor] {
        if (const auto kept = books->store().setMeta(CursorKey, QString::number(cursor)); !kept)
            qWarning().noquote() << QStringLiteral("how far was published cannot be kept: %1").arg(kept.error().message);
    });
    m_cursorRest = m_parts.scheduler.after(BetweenCursorsMs, [this] {
        m_cursorRest.reset();
        keepCursor();
    });
}

} // namespace mostrador

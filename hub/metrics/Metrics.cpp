// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/metrics/Metrics.h"

namespace mostrador {

namespace {

/// Label values: backslash, quote and line break are escaped.
QString label(QString value)
{
    return value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\"")).replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

class Text final {
public:
    void head(const char *name, const char *type, const char *help)
    {
        m_text += QByteArray("# HELP mostrador_") + name + ' ' + help + "\n# TYPE mostrador_" + name + ' ' + type + '\n';
    }

    void value(const char *name, const QString &labels, double number)
    {
        m_text += QByteArray("mostrador_") + name;
        if (!labels.isEmpty())
            m_text += '{' + labels.toUtf8() + '}';
        m_text += ' ' + QByteArray::number(number, 'g', 15) + '\n';
    }

    void single(const char *name, const char *type, const char *help, double number)
    {
        head(name, type, help);
        value(name, {}, number);
    }

    const QByteArray &bytes() const { return m_text; }

private:
    QByteArray m_text;
};

} // namespace

void Metrics::applied(const ApplyReport &report)
{
    ++m_commits;
    m_sum.applied += report.applied;
    m_sum.duplicates += report.duplicates;
    m_sum.quarantined += report.quarantined;
    m_sum.aside += report.aside;
    m_sum.ignored += report.ignored;
    m_sum.sales += report.sales;
    m_sum.oversold += report.oversold;
    for (auto channel = report.channels.cbegin(); channel != report.channels.cend(); ++channel) {
        ApplyReport::Channel &sum = m_sum.channels[channel.key()];
        sum.applied += channel->applied;
        sum.duplicates += channel->duplicates;
        sum.quarantined += channel->quarantined;
    }
}

/// What a till counts begins anew with its program: a smaller number than before is all new.
void Metrics::counted(TillId till, const DeliveryCounts &counts)
{
    const auto more = [](qint64 now, qint64 before) { return now >= before ? now - before : now; };
    DeliveryCounts &told = m_told[till];
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const DeliveryCount before = told.value(count.key());
        DeliveryCount &sum = m_atTills[count.key()];
        sum.sent += more(count->sent, before.sent);
        sum.delivered += more(count->delivered, before.delivered);
        sum.failed += more(count->failed, before.failed);
    }
    told = counts;
}

void Metrics::answered(const QByteArray &method, const QString &pattern, int status, double seconds)
{
    // Only known routes become labels: what a stranger asks for must not grow the list.
    Requests &sums = m_requests[QStringLiteral("method=\"%1\",route=\"%2\",status=\"%3\"")
                                    .arg(pattern.isEmpty() ? QStringLiteral("other") : label(QString::fromLatin1(method)), pattern.isEmpty() ? QStringLiteral("other") : label(pattern))
                                    .arg(status)];
    ++sums.count;
    sums.seconds += seconds;
}

QByteArray Metrics::text(const Now &now) const
{
    Text out;
    out.head("entries_total", "counter", "Journal entries that came in, by what became of them.");
    const std::pair<const char *, qint64> outcomes[] = {{"applied", m_sum.applied}, {"duplicate", m_sum.duplicates}, {"quarantined", m_sum.quarantined},
                                                        {"aside", m_sum.aside}, {"ignored", m_sum.ignored}};
    for (const auto &[outcome, count] : outcomes)
        out.value("entries_total", QStringLiteral("outcome=\"%1\"").arg(QLatin1String(outcome)), double(count));
    out.head("delivery_entries_total", "counter", "Entries by the way that they came: delivered (applied), again (known already), failed (quarantined).");
    for (auto channel = m_sum.channels.cbegin(); channel != m_sum.channels.cend(); ++channel) {
        const std::pair<const char *, qint64> outcomes[] = {{"delivered", channel->applied}, {"again", channel->duplicates}, {"failed", channel->quarantined}};
        for (const auto &[outcome, count] : outcomes)
            out.value("delivery_entries_total", QStringLiteral("channel=\"%1\",outcome=\"%2\"").arg(label(channel.key()), QLatin1String(outcome)), double(count));
    }
    out.head("till_delivery_entries_total", "counter",
             "Entries as the tills that are linked to this hub count them, by way: sent (again, too), delivered (confirmed), failed (given back).");
    for (auto count = m_atTills.cbegin(); count != m_atTills.cend(); ++count)
        for (const auto &[outcome, number] : {std::pair("sent", count->sent), std::pair("delivered", count->delivered), std::pair("failed", count->failed)})
            out.value("till_delivery_entries_total", QStringLiteral("channel=\"%1\",outcome=\"%2\"").arg(label(count.key()), QLatin1String(outcome)), double(number));
    out.single("sales_total", "counter", "Sales, returns and voids applied.", double(m_sum.sales));
    out.single("oversold_lines_total", "counter", "Lines sold although the book held none.", double(m_sum.oversold));
    out.single("commits_total", "counter", "Transactions of the ledger.", double(m_commits));
    out.single("feed_head", "gauge", "Number of the feed's newest change.", double(now.feedHead));
    out.single("stream_peers", "gauge", "Tills that are linked now.", now.peers);
    out.single("stream_frames_total", "counter", "Frames sent to tills.", double(now.frames));
    out.single("intake_waiting_entries", "gauge", "Entries that wait for their transaction.", now.waiting);
    out.single("store_damaged", "gauge", "1 when the store's last check found something in it that does not hold together.", m_storeDamaged ? 1 : 0);
    if (now.kafkaConfigured)
        out.single("kafka_up", "gauge", "1 while the broker answers.", m_kafkaUp ? 1 : 0);
    if (now.backupsConfigured) {
        out.single("backup_failed", "gauge", "1 when the last backup could not be made or did not verify.", now.backupFailed ? 1 : 0);
        out.single("backup_last_success_seconds", "gauge", "When the last backup was verified, in seconds since 1970; 0: none since the start.",
                   now.lastBackup.isValid() ? double(now.lastBackup.toSecsSinceEpoch()) : 0);
    }
    out.head("till_lag_entries", "gauge", "Entries that a till said it has and the hub has not applied.");
    for (const TillEntry &till : now.tills)
        out.value("till_lag_entries", QStringLiteral("till=\"%1\",store=\"%2\"").arg(till.till.toString(), label(till.storeName)), double(till.lag()));
    out.head("till_stopped", "gauge", "1 when the hub takes no more entries of this till.");
    for (const TillEntry &till : now.tills)
        out.value("till_stopped", QStringLiteral("till=\"%1\"").arg(till.till.toString()), till.stopped.isEmpty() ? 0 : 1);
    out.head("till_alarm", "gauge", "1 when two programs use the identity of this till.");
    for (const TillEntry &till : now.tills)
        out.value("till_alarm", QStringLiteral("till=\"%1\"").arg(till.till.toString()), till.alarm.isEmpty() ? 0 : 1);
    out.head("till_quarantined_entries", "gauge", "Entries of this till that need a person.");
    for (const TillEntry &till : now.tills)
        out.value("till_quarantined_entries", QStringLiteral("till=\"%1\"").arg(till.till.toString()), till.quarantined);
    out.head("http_request_duration_seconds", "summary", "Requests answered and the time they took.");
    for (auto sums = m_requests.constBegin(); sums != m_requests.constEnd(); ++sums) {
        out.value("http_request_duration_seconds_sum", sums.key(), sums->seconds);
        out.value("http_request_duration_seconds_count", sums.key(), double(sums->count));
    }
    return out.bytes();
}

} // namespace mostrador

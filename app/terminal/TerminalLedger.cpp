// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/TerminalLedger.h"

#include "models/domain/Durable.h"
#include <QJsonDocument>
#include <QJsonObject>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace mostrador {

namespace {

TerminalLedger::Entry entryOf(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    return {text("reference"),
            text("kind"),
            object.value(QStringLiteral("amount")).toInteger(),
            text("currency"),
            text("original"),
            text("state"),
            text("authorisation"),
            int(object.value(QStringLiteral("installments")).toInteger(1))};
}

QByteArray ledgerLine(const TerminalLedger::Entry &entry)
{
    const QJsonObject object{{QStringLiteral("reference"), entry.reference},
                             {QStringLiteral("kind"), entry.kind},
                             {QStringLiteral("amount"), entry.amount},
                             {QStringLiteral("currency"), entry.currency},
                             {QStringLiteral("original"), entry.original},
                             {QStringLiteral("state"), entry.state},
                             {QStringLiteral("authorisation"), entry.authorisation},
                             {QStringLiteral("installments"), entry.installments}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<void> TerminalLedger::open(const QString &file)
{
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::ReadWrite))
        return Error{Error::Code::Storage, QStringLiteral("the ledger %1 cannot be written: %2").arg(file, m_file.errorString()), {}};
    qint64 whole = 0; // a kill may have left half a line at the end: what it was about was not answered
    for (int number = 1; !m_file.atEnd(); ++number) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n'))
            break;
        const Entry entry = entryOf(QJsonDocument::fromJson(line).object());
        if (entry.reference.isEmpty() || entry.state.isEmpty())
            return Error{Error::Code::Damaged, QStringLiteral("line %1 of the ledger %2 is none").arg(number).arg(file), {}};
        m_entries.insert(entry.reference, entry);
        whole = m_file.pos();
    }
    if (!m_file.resize(whole) || !m_file.seek(whole) || !makeDurable(file))
        return Error{Error::Code::Storage, QStringLiteral("the ledger %1 cannot be written: %2").arg(file, m_file.errorString()), {}};
    const QList<Entry> entries = m_entries.values();
    for (Entry entry : entries)
        if (entry.state == QLatin1String("pending")) {
            entry.state = QStringLiteral("cancelled");
            if (const auto kept = put(entry); !kept)
                return kept;
        }
    return {};
}

std::optional<TerminalLedger::Entry> TerminalLedger::find(const QString &reference) const
{
    const auto found = m_entries.find(reference);
    return found == m_entries.end() ? std::nullopt : std::optional(*found);
}

bool TerminalLedger::isBusy() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.state == QLatin1String("pending"); });
}

qint64 TerminalLedger::leftOf(const QString &purchase) const
{
    const auto paid = find(purchase);
    if (!paid || paid->kind != QLatin1String("purchase") || paid->state != QLatin1String("approved"))
        return 0;
    qint64 left = paid->amount;
    for (const Entry &entry : m_entries)
        if (entry.original == purchase && (entry.state == QLatin1String("approved") || entry.state == QLatin1String("pending")))
            left -= entry.amount;
    return left;
}

Result<void> TerminalLedger::put(const Entry &entry)
{
    const QByteArray line = ledgerLine(entry);
    bool isKept = m_file.write(line) == line.size() && m_file.flush();
#ifdef Q_OS_UNIX
    isKept = isKept && ::fsync(m_file.handle()) == 0;
#endif
    if (!isKept)
        return Error{Error::Code::Storage, QStringLiteral("the ledger %1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString()), {}};
    m_entries.insert(entry.reference, entry);
    return {};
}

} // namespace mostrador

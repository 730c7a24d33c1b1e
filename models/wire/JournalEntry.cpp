// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/JournalEntry.h"

#include "models/domain/Shown.h"
#include "models/wire/Payloads.h"
#include <QCryptographicHash>
#include <QtEndian>

namespace mostrador {

namespace {

void addField(QCryptographicHash &sum, const QByteArray &field)
{
    const quint32 length = qToBigEndian(quint32(field.size()));
    sum.addData(QByteArray(reinterpret_cast<const char *>(&length), sizeof length));
    sum.addData(field);
}

} // namespace

QString EntryId::toString() const
{
    return QStringLiteral("%1/%2/%3").arg(till.toString()).arg(epoch).arg(seq);
}

Result<EntryId> EntryId::fromString(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    bool tillOk = false;
    bool epochOk = false;
    bool seqOk = false;
    EntryId id;
    if (parts.size() == 3) {
        id = {TillId{parts[0].toInt(&tillOk)}, parts[1].toInt(&epochOk), parts[2].toLongLong(&seqOk)};
        if (tillOk && epochOk && seqOk && id.till.value >= 0 && id.till.value <= 9999 && id.epoch > 0 && id.seq > 0)
            return id;
    }
    return Error{Error::Code::Invalid, QStringLiteral("“%1” is not an entry: write it as TILL/EPOCH/SEQ, like 0012/1/345.").arg(shown(text)), {}};
}

QString toWire(ClockState state)
{
    switch (state) {
    case ClockState::Trusted: return QStringLiteral("trusted");
    case ClockState::JumpedBack: return QStringLiteral("jumped_back");
    case ClockState::JumpedForward: return QStringLiteral("jumped_forward");
    case ClockState::Unknown: break;
    }
    return {};
}

std::optional<ClockState> clockStateFromWire(const QString &text)
{
    for (const ClockState state : {ClockState::Trusted, ClockState::JumpedBack, ClockState::JumpedForward})
        if (toWire(state) == text)
            return state;
    return std::nullopt;
}

QByteArray hashOf(const JournalEntry &entry)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(QByteArrayLiteral("mostrador-journal-v1"));
    addField(sum, QByteArray::number(entry.id.till.value));
    addField(sum, QByteArray::number(entry.id.epoch));
    addField(sum, QByteArray::number(entry.id.seq));
    addField(sum, QByteArray::number(entry.store.value));
    addField(sum, entry.type.toUtf8());
    addField(sum, QByteArray::number(entry.schema));
    addField(sum, entry.uuid.toUtf8());
    addField(sum, timeToWire(entry.wallUtc).toUtf8());
    addField(sum, entry.timeZone.toUtf8());
    addField(sum, QByteArray::number(entry.monotonicMs));
    addField(sum, entry.bootId.toUtf8());
    addField(sum, toWire(entry.clockState).toUtf8());
    addField(sum, entry.operatorId.toUtf8());
    addField(sum, entry.approver.toUtf8());
    addField(sum, entry.appVersion.toUtf8());
    addField(sum, entry.payload);
    sum.addData(entry.prevHash);
    return sum.result();
}

QByteArray zeroHash()
{
    return QByteArray(32, '\0');
}

} // namespace mostrador

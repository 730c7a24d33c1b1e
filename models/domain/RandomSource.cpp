// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/RandomSource.h"

#include "models/domain/Rounding.h"
#include <QString>

namespace mostrador {

QByteArray RandomSource::bytes(int count)
{
    QByteArray result;
    result.reserve(count);
    while (result.size() < count) {
        quint64 bits = next();
        for (int i = 0; i < 8 && result.size() < count; ++i, bits >>= 8)
            result.append(char(bits & 0xff));
    }
    return result;
}

qint64 RandomSource::between(qint64 low, qint64 high)
{
    const quint64 span = quint64(high) - quint64(low) + 1;
    if (span == 0) // all 64 bits
        return qint64(next());
    const quint64 limit = (~quint64(0)) - (~quint64(0)) % span; // throw away what would favour the small ones
    quint64 bits = next();
    while (bits >= limit)
        bits = next();
    return qint64(quint64(low) + bits % span);
}

quint64 SeededRandom::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QString uuidV7(qint64 unixMs, RandomSource &random)
{
    QByteArray bytes;
    for (int shift = 40; shift >= 0; shift -= 8)
        bytes.append(char((unixMs >> shift) & 0xff));
    bytes += random.bytes(10);
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    const QByteArray hex = bytes.toHex();
    return QString::fromLatin1(hex.mid(0, 8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' + hex.mid(20));
}

} // namespace mostrador

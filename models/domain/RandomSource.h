// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace mostrador {

/// Chance, passed in so that a seed is a whole run. Identity and keys take it from the system's generator (transport/SystemRandom).
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual quint64 next() = 0; ///< 64 uniform bits
    QByteArray bytes(int count);
    qint64 between(qint64 low, qint64 high); ///< both ends included
};

/// The same numbers from the same seed, everywhere (SplitMix64: Steele, Lea, Flood 2014).
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(quint64 seed) : m_state(seed) {}
    quint64 next() override;

private:
    quint64 m_state;
};

/// RFC 9562 version 7: 48 bits of Unix milliseconds, then chance. Text form with dashes.
QString uuidV7(qint64 unixMs, RandomSource &random);

} // namespace mostrador

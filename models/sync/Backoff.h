// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"

namespace mostrador {

/// How long to wait before the next try: full jitter between the shortest wait and a limit that doubles with each failure.
class Backoff final {
public:
    Backoff(RandomSource &random, int leastMs, int mostMs) : m_random(random), m_least(leastMs), m_most(mostMs), m_limit(leastMs) {}
    int next()
    {
        const int wait = int(m_random.between(m_least, m_limit));
        m_limit = m_limit > m_most / 2 ? m_most : m_limit * 2;
        return wait;
    }
    void reset() { m_limit = m_least; }

private:
    RandomSource &m_random;
    int m_least;
    int m_most;
    int m_limit;
};

} // namespace mostrador

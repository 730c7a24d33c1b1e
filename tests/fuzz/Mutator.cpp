// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Mutator.h"

namespace mostrador::fuzz {

namespace {

const QByteArrayList Numbers{"0",   "-0",    "-1",  "1e400", "NaN", "2147483648", "9223372036854775807", "-9223372036854775808", "18446744073709551616",
                             "0.1", "00012", "1e18"};

} // namespace

QByteArray Mutator::next()
{
    QByteArray input = any(m_corpus);
    for (qint64 changes = m_random.between(1, 4); changes > 0; --changes)
        change(input);
    input.truncate(qMax(MostBytes, any(m_corpus).size()));
    return input;
}

void Mutator::change(QByteArray &input)
{
    const qsizetype at = below(input.size() + 1);
    const qsizetype length = qMin(input.size() - at, 1 + below(16));
    switch (m_random.between(0, 7)) {
    case 0: // a bit
        if (at < input.size())
            input[at] = char(input[at] ^ (1 << below(8)));
        break;
    case 1: // a byte
        if (at < input.size())
            input[at] = char(below(256));
        break;
    case 2: input.remove(at, length); break;
    case 3: input.insert(at, input.mid(at, length).repeated(1 + below(4))); break;
    case 4: input.insert(at, m_words.isEmpty() ? QByteArray(1, char(below(256))) : any(m_words)); break;
    case 5: input.replace(at, length, m_words.isEmpty() ? QByteArray() : any(m_words)); break;
    case 6: { // the rest of another one
        const QByteArray &other = any(m_corpus);
        input = input.left(at) + other.mid(below(other.size() + 1));
        break;
    }
    default: changeNumber(input); break;
    }
}

void Mutator::changeNumber(QByteArray &input)
{
    const auto isDigit = [&input](qsizetype at) { return at < input.size() && input[at] >= '0' && input[at] <= '9'; };
    qsizetype from = below(input.size() + 1);
    while (from < input.size() && !isDigit(from))
        ++from;
    qsizetype to = from;
    while (isDigit(to))
        ++to;
    input.replace(from, to - from, any(Numbers));
}

} // namespace mostrador::fuzz

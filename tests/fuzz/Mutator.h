// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include <QByteArrayList>

namespace mostrador::fuzz {

/// Makes new inputs from known ones: bits, bytes and numbers changed, pieces taken out, repeated, or put in from another input or a word list.
/// It does not see what the code does with them, as libFuzzer does; it finds again what a seed found.
class Mutator final {
public:
    static constexpr qsizetype MostBytes = 4096;

    Mutator(QByteArrayList corpus, QByteArrayList words, quint64 seed) : m_corpus(std::move(corpus)), m_words(std::move(words)), m_random(seed) {}
    QByteArray next();

private:
    qsizetype below(qsizetype end) { return qsizetype(m_random.between(0, end - 1)); }
    const QByteArray &any(const QByteArrayList &list) { return list[below(list.size())]; }
    void change(QByteArray &input);
    void changeNumber(QByteArray &input);

    QByteArrayList m_corpus;
    QByteArrayList m_words;
    SeededRandom m_random;
};

} // namespace mostrador::fuzz

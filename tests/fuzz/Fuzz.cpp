// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Fuzz.h"

#include <QString>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace mostrador::fuzz {

namespace {

constexpr qsizetype MostMessage = 700;

QList<Target> &known()
{
    static QList<Target> all;
    return all;
}

} // namespace

bool know(const char *name, void (*run)(const QByteArray &))
{
    known().append({name, run});
    return true;
}

const QList<Target> &targets()
{
    return known();
}

void promise(bool holds, const char *what, const QByteArray &seen)
{
    if (holds)
        return;
    std::fprintf(stderr, "\nBroken promise: %s\n", what);
    if (!seen.isEmpty())
        std::fprintf(stderr, "Seen: %s\n", seen.left(2000).constData());
    std::fflush(stderr);
    std::abort();
}

void soundMessage(const QString &message)
{
    const bool oneLine = std::none_of(message.begin(), message.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    promise(!message.isEmpty(), "a refusal says why");
    promise(message.size() <= MostMessage, "a refusal is short", message.toUtf8());
    promise(oneLine, "a refusal holds no control characters", message.toUtf8());
}

Dice::Dice(const QByteArray &input) : m_state(0x9e3779b97f4a7c15ULL + quint64(input.size()))
{
    for (const char c : input.left(64))
        m_state = (m_state ^ quint8(c)) * 0x100000001b3ULL;
}

quint32 Dice::below(quint32 end)
{
    m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
    return quint32(m_state >> 33) % end;
}

} // namespace mostrador::fuzz

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QByteArray>
#include <QList>

/// FUZZ_TARGET(name) { … } is what is done with one `input`. Built by clang with -fsanitize=fuzzer it is a program of libFuzzer; in the
/// normal build all targets are in mostrador-fuzz (Driver.h), which knows them by their names.
#ifdef MOSTRADOR_LIBFUZZER
#define FUZZ_TARGET(name)                                                                                                                                                \
    static void name##Target(const QByteArray &input);                                                                                                                   \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);                                                                                       \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)                                                                                        \
    {                                                                                                                                                                    \
        name##Target(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));                                                                                 \
        return 0;                                                                                                                                                        \
    }                                                                                                                                                                    \
    static void name##Target(const QByteArray &input)
#else
#define FUZZ_TARGET(name)                                                                                                                                                \
    static void name##Target(const QByteArray &input);                                                                                                                   \
    [[maybe_unused]] static const bool name##Known = mostrador::fuzz::know(#name, &name##Target);                                                                        \
    static void name##Target(const QByteArray &input)
#endif

namespace mostrador::fuzz {

struct Target {
    const char *name;
    void (*run)(const QByteArray &input);
};
bool know(const char *name, void (*run)(const QByteArray &));
const QList<Target> &targets(); ///< in no order

/// Ends the program with abort() when a promise of the product does not hold, after one line that says which. `seen`: what there was instead.
void promise(bool holds, const char *what, const QByteArray &seen = {});

/// What a person or another program reads of a refusal: there are words, they are few whatever came in, and they stay on one line.
void soundMessage(const QString &message);

template <typename T>
bool accepted(const Result<T> &result)
{
    if (!result)
        soundMessage(result.error().message);
    return result.ok();
}

/// Chance that follows from the input alone, for cutting it to pieces: what is found is found again.
class Dice final {
public:
    explicit Dice(const QByteArray &input);
    quint32 below(quint32 end); ///< 0 to end - 1

private:
    quint64 m_state;
};

} // namespace mostrador::fuzz

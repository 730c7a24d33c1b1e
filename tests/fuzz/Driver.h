// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/Fuzz.h"
#include <QString>

namespace mostrador::fuzz {

/// mostrador-fuzz TARGET FOLDER [--executions N] [--seed S], without libFuzzer: what is in FOLDER/TARGET (or FOLDER itself, or a file)
/// is run as it is, then large and deep inputs made here, then N mutations of them all. Words of FOLDER/TARGET.dict are put in.
/// What breaks is left in the file TARGET-broken.
struct Wish {
    QString target;
    QString corpus;
    qint64 executions = 3000;
    quint64 seed = 1;
};

/// 0: nothing found. Otherwise the program has ended before, or 2: there is no such target, or nothing in its corpus.
int drive(const Wish &wish);

} // namespace mostrador::fuzz

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration files. Input: a file, read as the hub's and as the simulator's.
#include "app/hub/HubSettings.h"
#include "app/sim/SimSettings.h"
#include "tests/fuzz/Fuzz.h"

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

void readAs(const ProgramOptions::Program &program, const QByteArray &input)
{
    ProgramOptions options(program);
    if (const auto problem = options.readText(input, QStringLiteral("shop.conf"))) {
        soundMessage(*problem);
        return;
    }
    QByteArray copy;
    for (const OptionSpec &option : program.options) {
        const QStringList values = options.values(option.name);
        for (const QString &value : values) {
            promise(!option.check || !options.isSet(option.name) || option.check(value).isEmpty(), "a value that was taken is a good one", value.toUtf8());
            if (options.isSet(option.name))
                copy += option.name.toUtf8() + " = " + value.toUtf8() + '\n';
        }
        promise(values.size() <= 1 || option.repeats, "only what may stand several times has several values");
    }
    ProgramOptions again(program);
    promise(!again.readText(copy, QStringLiteral("shop.conf")), "options that were written can be read", copy);
    for (const OptionSpec &option : program.options)
        promise(again.values(option.name) == options.values(option.name), "an option is the same after it was written", copy);
}

} // namespace

FUZZ_TARGET(options)
{
    readAs(HubSettings::program(), input);
    readAs(SimSettings::program(), input);
}

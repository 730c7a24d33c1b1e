// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Driver.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

using namespace mostrador;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("target"), QStringLiteral("entry, payload, feed, http, …"));
    parser.addPositionalArgument(QStringLiteral("corpus"), QStringLiteral("folder with a folder of the target's name, folder of inputs, or one input"));
    const QCommandLineOption executions(QStringLiteral("executions"), QStringLiteral("mutations"), QStringLiteral("N"), QStringLiteral("3000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("of the mutations"), QStringLiteral("S"), QStringLiteral("1"));
    parser.addOptions({executions, seed});
    parser.addHelpOption();
    parser.process(app);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2) {
        std::fputs("mostrador-fuzz: TARGET and CORPUS are needed; see --help\n", stderr);
        return 2;
    }
    return fuzz::drive({words[0], words[1], parser.value(executions).toLongLong(), parser.value(seed).toULongLong()});
}

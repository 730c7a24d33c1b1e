// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ProgramOptions.h"
#include "tests/bench/Bench.h"
#include <QCoreApplication>
#include <QDebug>
#include <QStorageInfo>
#include <QTextStream>

using namespace mostrador;

namespace {

ProgramOptions::Program program()
{
    return {QStringLiteral("mostrador-bench"),
            QStringLiteral("Measures Mostrador against the bare means, in turns."),
            QStringLiteral("[NAME]: only rows whose name holds NAME"),
            {{QStringLiteral("runs"), QStringLiteral("N"), QStringLiteral("measurements of each side of a row, or its rounds; 0: as many as the row likes"),
              QStringLiteral("0"), false,
              [](const QString &text) { return text.toInt() >= 0 && text.toInt() <= 1'000'000 ? QString() : QStringLiteral("must be a number up to 1000000"); }},
             {QStringLiteral("quick"), {}, QStringLiteral("tiny sizes: whether each row runs; the figures say nothing"), {}, false, {}}}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ProgramOptions options(program());
    if (const auto exit = options.parse(application.arguments()))
        return *exit;
    installLogging(QStringLiteral("error"), false);
    const QString wanted = options.positional().value(0);
    const QStorageInfo disk(options.dataDir());
    QTextStream out(stdout);
    out << QStringLiteral("in %1 (%2)\n").arg(options.dataDir(), QString::fromLatin1(disk.fileSystemType())) << Qt::endl;
    const BenchPlan plan{options.dataDir(), QStringLiteral(BIN_DIR), QStringLiteral(SOURCE_DIR), options.value(QStringLiteral("runs")).toInt(),
                         options.isOn(QStringLiteral("quick"))};
    int shown = 0;
    auto rows = allRows();
    for (auto &row : rows) {
        if (!row->name().contains(wanted))
            continue;
        ++shown;
        if (const auto failed = show(*row, plan, out)) {
            qCritical().noquote() << row->name() << failed->message << failed->detail;
            return int(exitFor(*failed));
        }
    }
    if (shown > 0)
        return 0;
    qCritical().noquote() << QStringLiteral("no row's name holds “%1”").arg(wanted);
    return int(Exit::Usage);
}

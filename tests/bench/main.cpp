// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ProgramOptions.h"
#include "tests/bench/Bench.h"
#include <QCoreApplication>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace mostrador;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ProgramOptions options({QStringLiteral("mostrador-bench"), QStringLiteral("Measures Mostrador against the bare means, in turns."), QStringLiteral("[NAME]: only rows whose name holds NAME"),
                            {{QStringLiteral("runs"), QStringLiteral("N"), QStringLiteral("measurements of each side of a row"), QStringLiteral("2000"), false, [](const QString &text) {
                                  return text.toInt() >= 20 && text.toInt() <= 1'000'000 ? QString() : QStringLiteral("must be a number from 20 to 1000000");
                              }}}});
    if (const auto exit = options.parse(application.arguments()))
        return *exit;
    const QString wanted = options.positional().value(0);
    const int runs = options.value(QStringLiteral("runs")).toInt();
    const QStorageInfo disk(options.dataDir());
    QTextStream out(stdout);
    out << QStringLiteral("%1 measurements of each, in %2 (%3)\n").arg(runs).arg(options.dataDir(), QString::fromLatin1(disk.fileSystemType())) << tableHead() << Qt::endl;
    int shown = 0;
    auto rows = allRows();
    for (auto &row : rows) {
        if (!row->name().contains(wanted))
            continue;
        ++shown;
        const QTemporaryDir folder(options.dataDir() + QStringLiteral("/run-XXXXXX"));
        const auto measured = measure(*row, runs, folder.path());
        if (!measured) {
            qCritical().noquote() << row->name() << measured.error().message << measured.error().detail;
            return int(exitFor(measured.error()));
        }
        out << tableRow(*row, *measured) << Qt::endl;
        row.reset(); // before its folder goes
    }
    if (shown > 0)
        return 0;
    qCritical().noquote() << QStringLiteral("no row's name holds “%1”").arg(wanted);
    return int(Exit::Usage);
}

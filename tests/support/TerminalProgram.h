// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Program.h"
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <memory>

namespace mostrador {

/// The simulator program of the card terminal and what its ledger says.
struct TerminalProgram {
    QTemporaryDir dir;
    std::unique_ptr<Program> program;
    QString address;

    /// The first start takes a free port, a later one the same again.
    bool start(const QStringList &more = {})
    {
        const QString port = address.isEmpty() ? QStringLiteral("0") : address.section(QLatin1Char(':'), -1);
        program = std::make_unique<Program>(QStringLiteral("mostrador-terminal"));
        address = program->startReady(QStringList{QStringLiteral("--data-dir"), dir.path(), QStringLiteral("--port"), port} + more);
        return !address.isEmpty();
    }

    QList<QJsonObject> entries() const
    {
        QList<QJsonObject> all;
        QFile file(dir.filePath(QStringLiteral("ledger.jsonl")));
        if (file.open(QIODevice::ReadOnly))
            while (!file.atEnd())
                all.append(QJsonDocument::fromJson(file.readLine()).object());
        return all;
    }
    bool has(const QString &state) const
    {
        const auto all = entries();
        return std::any_of(all.begin(), all.end(), [&state](const QJsonObject &entry) { return entry.value(QStringLiteral("state")).toString() == state; });
    }
    /// The references that were approved, and how often each.
    QHash<QString, int> approvals() const
    {
        QHash<QString, int> all;
        for (const QJsonObject &entry : entries())
            if (entry.value(QStringLiteral("state")).toString() == QLatin1String("approved"))
                ++all[entry.value(QStringLiteral("reference")).toString()];
        return all;
    }
    /// Purchases less what went back, in minor units: each approval counts, also one that came twice.
    qint64 charged() const
    {
        qint64 sum = 0;
        for (const QJsonObject &entry : entries())
            if (entry.value(QStringLiteral("state")).toString() == QLatin1String("approved"))
                sum += (entry.value(QStringLiteral("kind")).toString() == QLatin1String("purchase") ? 1 : -1) * entry.value(QStringLiteral("amount")).toInteger();
        return sum;
    }
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Templates.h"

#include "models/storage/Database.h"

namespace mostrador::simulation {

namespace {

SimDisk::Image made(const QString &file, Database::Kind kind)
{
    SeededRandom random(1);
    SimDisk disk(QStringLiteral("sim-template"), random);
    const auto database = Database::openWriter(file, kind, disk.vfs());
    if (!database)
        qFatal("no database on the simulated disk: %s %s", qPrintable(database.error().message), qPrintable(database.error().detail));
    return disk.image();
}

} // namespace

const SimDisk::Image &emptyHub()
{
    static const SimDisk::Image image = made(QStringLiteral("hub.db"), Database::Kind::Hub);
    return image;
}

const SimDisk::Image &emptyTill()
{
    static const SimDisk::Image image = made(QStringLiteral("till.db"), Database::Kind::Till);
    return image;
}

} // namespace mostrador::simulation

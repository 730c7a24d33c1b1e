// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Simulate.h"
#include <QCoreApplication>
#include <QHashSeed>

/// mostrador-simulate: seed after seed, until there are no more or one fails.
int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the order in a hash is part of a run
    QCoreApplication app(argc, argv);
    return mostrador::simulation::runSeeds(QCoreApplication::arguments());
}

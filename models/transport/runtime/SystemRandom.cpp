// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/runtime/SystemRandom.h"

#include <QRandomGenerator>

namespace mostrador {

quint64 SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace mostrador

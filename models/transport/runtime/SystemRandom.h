// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"

namespace mostrador {

/// The system's cryptographic generator. Any thread.
class SystemRandom final : public RandomSource {
public:
    quint64 next() override;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/parked/Parking.h"
#include <functional>

namespace mostrador {

/// What happens at a counter before a sale is paid, by the services that the window uses: it is rung up line by line, a line is taken out again, the
/// whole is given up, or parked, and one that was parked at this till or another of the shop is gone on with.
class Counter final : public QObject {
    Q_OBJECT
public:
    using Pay = std::function<void(const Cart &cart)>;
    Counter(Till &till, Parking &parking, RandomSource &random) : m_till(till), m_parking(parking), m_random(random) {}
    /// One customer. `pay` is called when one pays, now or later.
    void serve(const Cart &wanted, Pay pay);

private:
    Cart ringUp(const Cart &wanted);
    void park(const Cart &cart);
    bool goOn(Pay pay);

    Till &m_till;
    Parking &m_parking;
    RandomSource &m_random;
};

} // namespace mostrador

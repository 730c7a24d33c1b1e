// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mostrador {

/// How long the two ends of a stream wait for each other, ms.
struct FeedTimes {
    int connect = 10'000; ///< until the handshake is done
    int hello = 10'000;   ///< until the till has said who it is
    int ping = 20'000;    ///< between two pings
    int silence = 60'000; ///< without a frame or a pong: whoever was there is gone
    int goodbye = 5'000;  ///< for the other end to take the closing frame, then the connection is cut
};

} // namespace mostrador

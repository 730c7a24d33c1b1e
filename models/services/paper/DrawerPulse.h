// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Scheduler.h"
#include "models/storage/Database.h"
#include <optional>

namespace mostrador {

/// The drawer that the printer is to open: within a few seconds, or not at all, by the clock that nobody sets. Where somebody is named at this till each
/// opening is for an entry of the journal that was written since the last one (newestDrawerEntry).
class DrawerPulse final {
public:
    struct Parts {
        Database &reader; ///< on this thread
        Scheduler &scheduler;
        const Clock &clock;
    };
    DrawerPulse(const Parts &parts, std::function<void()> over) : m_parts(parts), m_over(std::move(over)) {}

    void start();                                          ///< what was recorded until now opens nothing any more
    bool mayOpen();                                        ///< uses up what it is for
    void want();                                           ///< from now on; `over` is called when its time has gone by, unless it was ended
    bool isAsked() const { return m_untilMs.has_value(); } ///< and was not ended
    bool isWanted() const;                                 ///< and there is time
    bool isOver() const { return isAsked() && !isWanted(); }
    void end() { m_untilMs.reset(); }

private:
    Parts m_parts;
    std::function<void()> m_over;
    std::optional<qint64> m_untilMs;
    std::pair<int, qint64> m_entry{0, 0}; ///< that it was opened for last
    std::unique_ptr<Scheduler::Handle> m_later;
};

} // namespace mostrador

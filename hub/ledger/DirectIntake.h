// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Intake.h"
#include "models/storage/hub/HubReader.h"

namespace mostrador {

/// Brings the body of one POST /v1/journal to the intake, whatever can be read of it; the answer is the acknowledgement.
class DirectIntake final {
public:
    using Answer = std::function<void(const Result<Ack> &)>;

    DirectIntake(Intake &intake, const HubReader &reader, const Clock &clock) : m_intake(intake), m_reader(reader), m_clock(clock) {}

    /// `till`: whose token came with it; none: an administrator imports an exported journal. Error::Invalid (no such document), Denied (another
    /// till's entries; nothing was kept), NotFound (no such till or epoch; what came is in quarantine), Storage.
    void take(const QByteArray &body, const std::optional<TillEntry> &till, Answer answer);

private:
    Intake &m_intake;
    const HubReader &m_reader;
    const Clock &m_clock;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/CheckRounds.h"

#include "models/storage/StartCheck.h"
#include <QDebug>

namespace mostrador {

namespace {
constexpr int SoonMs = 5'000;
constexpr int DayMs = 24 * 3600 * 1000;
} // namespace

CheckRounds::CheckRounds(QString file, bool soon, Parts parts, std::function<void(const Result<void> &)> done)
    : m_file(std::move(file)), m_parts(parts), m_done(std::move(done))
{
    next(soon ? SoonMs : DayMs);
}

CheckRounds::~CheckRounds()
{
    *m_goesOn = false;
}

void CheckRounds::next(int milliseconds)
{
    m_next = m_parts.scheduler.after(milliseconds, [this] { look(); });
}

void CheckRounds::look()
{
    m_parts.worker.post([this, file = m_file, own = &m_parts.own, verifier = &m_parts.verifier, goesOn = m_goesOn] {
        const auto sound = checkBehind(file, *verifier, [&goesOn] { return goesOn->load(); });
        if (sound)
            qInfo().noquote() << QStringLiteral("%1 was read as a whole and holds together").arg(file);
        else
            qCritical().noquote() << sound.error().message << sound.error().detail;
        own->post([this, goesOn, sound] {
            if (!*goesOn)
                return;
            m_done(sound);
            next(DayMs);
        });
    });
}

} // namespace mostrador

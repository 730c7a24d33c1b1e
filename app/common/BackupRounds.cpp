// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/BackupRounds.h"

#include "models/storage/Backup.h"
#include <QDebug>

namespace mostrador {

namespace {
constexpr int FirstMs = 60'000; ///< the start of the day has other things to do
}

BackupRounds::BackupRounds(Plan plan, QString file, Parts parts, std::function<void(const Result<QString> &)> done)
    : m_plan(std::move(plan)), m_file(std::move(file)), m_parts(parts), m_done(std::move(done))
{
    if (!m_plan.folder.isEmpty())
        next(qMin(FirstMs, m_plan.everyMinutes * 60'000));
}

BackupRounds::~BackupRounds()
{
    *m_goesOn = false;
}

QList<OptionSpec> BackupRounds::options()
{
    const auto atLeast = [](int least) {
        return [least](const QString &text) {
            bool isNumber = false;
            return text.toInt(&isNumber) >= least && isNumber && text.toInt() <= 100'000 ? QString() : QStringLiteral("must be a whole number from %1 to 100000").arg(least);
        };
    };
    return {
        {QStringLiteral("backup-dir"), QStringLiteral("DIR"), QStringLiteral("verified backups go there by themselves; another disk than the data's is best"), {}, false, {}},
        {QStringLiteral("backup-every"), QStringLiteral("MINUTES"), QStringLiteral("time between two backups"), QStringLiteral("1440"), false, atLeast(1)},
        {QStringLiteral("backup-keep"), QStringLiteral("N"), QStringLiteral("so many of the newest are kept"), QStringLiteral("14"), false, atLeast(1)},
    };
}

BackupRounds::Plan BackupRounds::planOf(const ProgramOptions &options)
{
    return {options.value(QStringLiteral("backup-dir")), options.value(QStringLiteral("backup-every")).toInt(), options.value(QStringLiteral("backup-keep")).toInt()};
}

void BackupRounds::next(int milliseconds)
{
    m_next = m_parts.scheduler.after(milliseconds, [this] { make(); });
}

void BackupRounds::make()
{
    m_parts.worker.post([this, plan = m_plan, file = m_file, now = m_parts.clock.nowUtc(), verifier = &m_parts.verifier, own = &m_parts.own, goesOn = m_goesOn] {
        const auto made = backUpVerified(file, plan.folder, now, plan.keep, *verifier, [&goesOn] { return goesOn->load(); });
        if (made)
            qInfo().noquote() << QStringLiteral("backup %1 made and verified").arg(*made);
        else
            qCritical().noquote() << made.error().message << made.error().detail;
        own->post([this, goesOn, made] {
            if (!*goesOn)
                return;
            m_done(made);
            next(m_plan.everyMinutes * 60'000);
        });
    });
}

} // namespace mostrador

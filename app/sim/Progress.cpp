// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Progress.h"

#include <QDebug>
#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace mostrador {

namespace {

constexpr qint64 SayEveryMs = 5000;

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(2) != 0;
#endif
}

void draw(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

Progress::Progress(const Clock &clock) : m_clock(clock), m_isTerminal(isTerminal()), m_startMs(clock.monotonicMs()), m_saidMs(m_startMs) {}

QString Progress::text(const State &state, double perSecond, int barWidth)
{
    QString line;
    if (state.of > 0) {
        const int filled = int(std::min<qint64>(barWidth, state.done * barWidth / state.of));
        line = QStringLiteral("[%1%2] %3 %  %4 of %5 %6").arg(QString(filled, QLatin1Char('#')), QString(barWidth - filled, QLatin1Char('.')))
                   .arg(state.done * 100 / state.of, 3).arg(state.done).arg(state.of).arg(state.unit);
    } else {
        line = QStringLiteral("%1 %2").arg(state.done).arg(state.unit);
    }
    return line + QStringLiteral(", %1 a second, %2 not confirmed yet").arg(perSecond, 0, 'f', 0).arg(state.waiting);
}

double Progress::rate(const State &state) const
{
    return double(state.done) * 1000.0 / double(std::max<qint64>(1, m_clock.monotonicMs() - m_startMs));
}

void Progress::show(const State &state)
{
    if (m_isTerminal) {
        m_drawn = true;
        draw(QStringLiteral("\r%1\x1b[K").arg(text(state, rate(state), 30)));
    } else if (m_clock.monotonicMs() - m_saidMs >= SayEveryMs) {
        m_saidMs = m_clock.monotonicMs();
        qInfo().noquote() << text(state, rate(state), 10);
    }
}

void Progress::end(const State &state)
{
    if (m_isTerminal)
        draw(QStringLiteral("%1%2%3\n").arg(m_drawn ? QStringLiteral("\r") : QString(), text(state, rate(state), 30), QStringLiteral("\x1b[K")));
    else
        qInfo().noquote() << text(state, rate(state), 10);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SyncPill.h"

namespace mostrador {

using State = SyncStatus::State;

SyncPill::SyncPill(const Theme &theme, QWidget *parent) : StatusPill(theme, parent)
{
    rewrite();
}

void SyncPill::setStatus(const SyncStatus &status)
{
    m_status = status;
    rewrite();
}

void SyncPill::setProblems(int problems)
{
    m_problems = problems;
    rewrite();
}

bool SyncPill::needsAttention() const
{
    return m_status.state == State::Attention || (m_problems > 0 && m_status.state != State::NotEnrolled);
}

void SyncPill::rewrite()
{
    QString words;
    switch (m_status.state) {
    case State::NotEnrolled: words = tr("Not joined to a hub"); break;
    case State::UpToDate: words = tr("Online"); break;
    case State::Sending: words = tr("Sending %1").arg(m_status.pending); break;
    case State::Offline: words = m_status.pending > 0 ? tr("Offline · %n pending", nullptr, int(m_status.pending)) : tr("Offline"); break;
    case State::Attention: break; // said below
    }
    if (needsAttention())
        words = m_problems > 0 ? tr("Needs attention · %1").arg(m_problems) : tr("Needs attention");
    say(words, m_status.message);
}

StatusPill::Look SyncPill::look() const
{
    if (needsAttention())
        return {Token::BadSoft, Token::Bad, Token::Bad, QStringLiteral("octagon-alert")};
    if (m_status.state == State::Offline || m_status.state == State::NotEnrolled)
        return {Token::WarnSoft, Token::WarnLine, Token::Warn, QStringLiteral("triangle-alert")};
    return {Token::Surface, Token::Line, Token::Dim, m_status.state == State::UpToDate ? QString() : QStringLiteral("refresh-cw")};
}

QString SyncPill::usual() const
{
    return tr("Sending %1").arg(99);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/RecoveryRow.h"
#include "ui/widgets/KeyButton.h"

namespace mostrador {

RecoveryRow::RecoveryRow(const Context &context, People &people, Recovery &recovery, QWidget *parent)
    : SettingRow(
        context, [] { return tr("Recovery code"); }, [this] { return state(); }, parent),
      m_people(people), m_recovery(recovery), m_button(new KeyButton(context.theme, KeyButton::Look::Plain))
{
    put(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &RecoveryRow::renew);
    connect(&people, &People::currentChanged, this, &RecoveryRow::retranslate); // it is a manager's
    const auto say = [this](const QString &why) {
        m_problem = why;
        retranslate();
    };
    connect(&recovery, &Recovery::made, this, [say] { say({}); });
    connect(&recovery, &Recovery::notMade, this, say); // also of the first manager's, which nobody asked for
    retranslate();
}

QString RecoveryRow::state() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_people.isUsed())
        return tr("With the first manager there is a code, for when their PIN is forgotten.");
    const QDateTime at = m_recovery.madeAt();
    return at.isValid()
        ? tr("For a manager whose PIN is forgotten. The code that is good was made on %1; a new one takes its place.")
              .arg(at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")))
        : tr("For a manager whose PIN is forgotten. There is none yet: make one, and keep it away from the till.");
}

/// The code is shown to whoever is here: nobody who was only let in.
bool RecoveryRow::isManagers() const
{
    return m_people.current() && mayRecover(*m_people.current());
}

void RecoveryRow::renew()
{
    if (m_isBusy || !isManagers())
        return;
    m_isBusy = true;
    m_recovery.makeCode(this, [this](const Result<void> &) { m_isBusy = false; });
}

void RecoveryRow::retranslate()
{
    SettingRow::retranslate();
    m_button->setText(tr("New recovery code"));
    m_button->setKey(context().shortcuts.keyText(QStringLiteral("people.recovery")));
    m_button->setEnabled(isManagers());
}

} // namespace mostrador

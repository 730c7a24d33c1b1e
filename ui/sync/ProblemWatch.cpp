// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/ProblemWatch.h"

namespace mostrador {

ProblemWatch::ProblemWatch(Documents &documents, Till &till, QObject *parent)
    : QObject(parent), m_documents(documents), m_conflicts(documents.conflicts().size()), m_problems(documents.problems(Most).size())
{
    connect(&till, &Till::problemsChanged, this, &ProblemWatch::look);
    connect(&till, &Till::everythingChanged, this, &ProblemWatch::look);
}

void ProblemWatch::look()
{
    const qsizetype conflicts = m_documents.conflicts().size();
    const qsizetype problems = m_documents.problems(Most).size();
    const bool newProblems = problems > m_problems;
    const bool newConflicts = conflicts > m_conflicts;
    m_conflicts = conflicts;
    m_problems = problems;
    Q_EMIT counted(waiting());
    if (newProblems)
        Q_EMIT found(Words([problems] { return tr("The hub points at %n document(s) of this till. Nothing is lost; somebody must look.", nullptr, int(problems)); }));
    else if (newConflicts)
        Q_EMIT found(Words([conflicts] { return tr("%n edit(s) of this till met a newer one and did not apply. Choose which stands.", nullptr, int(conflicts)); }));
}

} // namespace mostrador

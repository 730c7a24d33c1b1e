// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Documents.h"
#include "models/services/Till.h"
#include <QObject>

namespace mostrador {

/// Notices when the hub did not take something of this till, so that a person hears of it wherever they are.
class ProblemWatch final : public QObject {
    Q_OBJECT
public:
    ProblemWatch(Documents &documents, Till &till, QObject *parent = nullptr);

    int waiting() const { return int(m_conflicts + m_problems); }

Q_SIGNALS:
    void counted(int waiting);         ///< how many documents and edits wait for a person, after each change
    void found(const QString &words);  ///< something new; one line for a person

private:
    void look();
    static constexpr int Most = 1000;
    Documents &m_documents;
    qsizetype m_conflicts;
    qsizetype m_problems;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/SyncStatus.h"
#include "ui/widgets/StatusPill.h"

namespace mostrador {

/// How delivery is, as a mark, a word and a number. A click opens the sync screen.
class SyncPill final : public StatusPill {
    Q_OBJECT
public:
    explicit SyncPill(const Theme &theme, QWidget *parent = nullptr);
    void setStatus(const SyncStatus &status);
    void setProblems(int problems); ///< what waits for a person goes before how delivery is

protected:
    Look look() const override;
    QString usual() const override;
    void rewrite() override;

private:
    bool needsAttention() const;
    SyncStatus m_status;
    int m_problems = 0;
};

} // namespace mostrador

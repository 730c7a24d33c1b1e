// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/SyncStatus.h"
#include "ui/theme/Theme.h"
#include <QAbstractButton>

namespace mostrador {

/// How delivery is, as a mark, a word and a number. A click opens the sync screen.
class SyncPill final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SyncPill(const Theme &theme, QWidget *parent = nullptr);
    void setStatus(const SyncStatus &status);
    void setProblems(int problems); ///< what waits for a person goes before how delivery is
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rewrite();
    bool needsAttention() const;
    const Theme &m_theme;
    SyncStatus m_status;
    int m_problems = 0;
};

} // namespace mostrador

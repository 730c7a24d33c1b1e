// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Documents.h"
#include "ui/shell/Context.h"
#include <QWidget>

class QPushButton;

namespace mostrador {

/// An edit that the hub did not take, since somebody else had changed the same field: both values side by side, and the choice.
class ConflictCard final : public QWidget {
    Q_OBJECT
public:
    ConflictCard(const Context &context, const EditConflict &conflict, const QString &product, QWidget *parent = nullptr);
    const EditConflict &conflict() const { return m_conflict; }
    QPushButton *keepButton() const { return m_keep; }
    QPushButton *applyButton() const { return m_apply; }

Q_SIGNALS:
    void keepWanted();
    void applyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *side(const QString &title, const QString &value, Token token);
    Context m_context;
    EditConflict m_conflict;
    QPushButton *m_keep;
    QPushButton *m_apply;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Documents.h"
#include "ui/theme/Theme.h"
#include <QWidget>

class QVBoxLayout;

namespace mostrador {

/// The way of one document in words, stop by stop, as far as the till knows it.
class WayView final : public QWidget {
    Q_OBJECT
public:
    enum class Mark { Done, Slow, Waiting, Bad };
    struct Step {
        Mark mark = Mark::Done;
        QString title;
        QString detail;
        bool operator==(const Step &) const = default;
    };

    explicit WayView(const Theme &theme, QWidget *parent = nullptr);
    void setSteps(const QList<Step> &steps);
    const QList<Step> &steps() const { return m_steps; }

    /// What is known of `row`: stored, handed over (and again, another way), confirmed or what it waits for.
    static QList<Step> stepsOf(const DocumentRow &row, const QList<Dispatch> &dispatches, bool offline);

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<Step> m_steps;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QStringList>
#include <QWidget>

namespace mostrador {

/// The steps of something that is done in a few, and which of them it is at. Where there is no room for all their names, the one of now has its own.
class StepRow final : public QWidget {
    Q_OBJECT
public:
    explicit StepRow(const Theme &theme, QWidget *parent = nullptr);
    void setSteps(const QStringList &names);
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(bool isEveryName) const;
    int nameWidth(int step) const;
    QFont fontOf(int step) const;
    void say();
    const Theme &m_theme;
    QStringList m_names;
    int m_current = 0;
};

} // namespace mostrador

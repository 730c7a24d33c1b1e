// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace mostrador {

/// A row of choices of which one is on: filters and tabs of a screen. Arrow keys move, as in any group of exclusive buttons; setFocus()
/// goes to the one that is on.
class Segments final : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const Theme &theme, QWidget *parent = nullptr);
    void setTexts(const QStringList &texts); ///< the choice stays
    void setCurrent(int index);
    int current() const;
    QSize sizeHint() const override; ///< right before it is first shown, too: a layout does not count what is not shown yet

Q_SIGNALS:
    void chosen(int index); ///< by a person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace mostrador

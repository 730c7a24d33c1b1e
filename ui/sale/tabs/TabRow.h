// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QWidget>

class QButtonGroup;

namespace mostrador {

/// Tabs with their keys under their words, and a line under the one that is on.
class TabRow final : public QWidget {
    Q_OBJECT
public:
    TabRow(const Theme &theme, int count, QWidget *parent = nullptr);
    void setTexts(const QStringList &texts, const QStringList &keys);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index); ///< by a person

private:
    QButtonGroup *m_group;
};

} // namespace mostrador

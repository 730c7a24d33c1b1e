// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QWidget>

class QButtonGroup;

namespace mostrador {

/// What a list shows, one of several, each with how many there are and its key: “Below minimum 7  F6”.
class FilterChips final : public QWidget {
    Q_OBJECT
public:
    struct Choice { QString text; QString key; };
    explicit FilterChips(const Theme &theme, QWidget *parent = nullptr);
    void setChoices(const QList<Choice> &choices); ///< the choice stays
    void setCurrent(int index);
    int current() const;
    QString text(int index) const;

Q_SIGNALS:
    void chosen(int index); ///< by a person

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace mostrador

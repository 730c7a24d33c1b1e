// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Panel.h"

class QAbstractButton;
class QVBoxLayout;

namespace mostrador {

/// The dark column at the left: a screen's icon, its word and its key.
class Rail final : public Panel {
    Q_OBJECT
public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);
    void add(const QString &icon);
    void setText(int index, const QString &text, const QString &key);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QList<QAbstractButton *> m_buttons;
    QVBoxLayout *m_column;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace mostrador {

/// A part of a screen that is scrolled up and down where it has no room. Nothing of its own is seen, and it never takes the focus.
class ScrollBody : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollBody(QWidget *parent = nullptr);
    void setInside(QWidget *inside); ///< takes it over
};

} // namespace mostrador

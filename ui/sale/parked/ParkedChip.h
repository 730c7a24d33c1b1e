// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include <QAbstractButton>

namespace mostrador {

/// "2 parked · F5", quiet, beside the code box; not there while none is.
class ParkedChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ParkedChip(const Context &context, QWidget *parent = nullptr);
    void setCount(int count);
    void setShort(bool isShort); ///< where the code box needs the room: an icon, the number and the key
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Context m_context;
    int m_count = 0;
    bool m_isShort = false;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QImage>
#include <QWidget>

namespace mostrador {

/// Paper on the screen: the whole of it, as large as there is room.
class ReceiptPreview final : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptPreview(const Theme &theme, QWidget *parent = nullptr);
    void setPaper(const QImage &paper);
    const QImage &paper() const { return m_paper; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QImage m_paper;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartColours.h"
#include <QList>
#include <QWidget>
#include <memory>

namespace mostrador {

/// Parts of a whole as horizontal bars with a name at the left and the share at the right, largest first.
/// Qt Charts stays inside; names and shares are written beside it, for its own axis labels give way to dots.
class ShareChart final : public QWidget {
    Q_OBJECT
public:
    struct Part { QString name; double value = 0; QString text; };
    explicit ShareChart(QWidget *parent = nullptr);
    ~ShareChart() override;
    void setColours(const ChartColours &colours); ///< names and shares in `text`
    void setParts(const QList<Part> &parts);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador

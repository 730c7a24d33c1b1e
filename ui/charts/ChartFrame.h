// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartColours.h"
#include <QList>
#include <functional>

class QAbstractAxis;
class QAbstractSeries;
class QCategoryAxis;
class QChart;
class QChartView;
class QWidget;

namespace mostrador {

/// What charts with values from bottom to top share: a bare view that fills its widget, and the value axis, which grows at once and
/// shrinks only when asked, so that it does not jump while one looks.
class ChartFrame final {
public:
    ChartFrame(QWidget *owner, std::function<QString(double)> valueText, int rightMargin);

    QChart *chart() const;
    void setUp(QAbstractAxis *across, const QList<QAbstractSeries *> &series); ///< takes them over; the last is drawn on top
    void setColours(const ChartColours &colours);
    /// Makes room for what is between the two, in about three steps. Returns the lower end of the axis.
    double fit(double lowest, double highest, bool wholeNumbers);
    void reset();                                                              ///< another subject: the axis starts anew

private:
    std::function<QString(double)> m_valueText;
    QChartView *m_view;
    QCategoryAxis *m_values;
    QAbstractAxis *m_across = nullptr;
    double m_top = 0;
    double m_bottom = 0;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartFrame.h"
#include "ui/charts/NiceStep.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QVBoxLayout>
#include <cmath>

namespace mostrador {

namespace {
constexpr int ValueSteps = 3;
constexpr int LabelGap = 17;        ///< less, and the labels of the values are cut
constexpr int Around = 40;          ///< the times, and half a label at the top
constexpr double LeastSpan = 0.003; ///< three thousandths, the smallest steps that a quantity has
} // namespace

ChartFrame::ChartFrame(QWidget *owner, std::function<QString(double)> valueText, int rightMargin)
    : m_valueText(std::move(valueText)), m_view(new QChartView(new QChart, owner)), m_values(new QCategoryAxis)
{
    QChart *chart = m_view->chart();
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins(QMargins(0, 8, rightMargin, 0)); // half a label stands out of the plot at its top and its right
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_values->setLineVisible(false);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
}

QChart *ChartFrame::chart() const
{
    return m_view->chart();
}

void ChartFrame::setUp(QAbstractAxis *across, const QList<QAbstractSeries *> &series)
{
    m_across = across;
    across->setGridLineVisible(false);
    across->setLineVisible(false);
    for (QAbstractSeries *one : series)
        chart()->addSeries(one);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    for (QAbstractSeries *one : series) {
        one->attachAxis(across);
        one->attachAxis(m_values);
    }
}

void ChartFrame::setColours(const ChartColours &colours)
{
    chart()->setBackgroundBrush(colours.surface);
    chart()->setBackgroundPen(Qt::NoPen);
    m_view->setBackgroundBrush(colours.surface);
    for (QAbstractAxis *axis : {m_across, static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsColor(colours.text);
        axis->setLabelsFont(colours.font);
        axis->setGridLineColor(colours.grid);
    }
}

double ChartFrame::fit(double lowest, double highest, bool wholeNumbers)
{
    m_top = std::max(m_top, highest);
    m_bottom = std::min(m_bottom, lowest);
    const int steps =
        m_view->height() < ValueSteps * (QFontMetrics(m_values->labelsFont()).height() + LabelGap) + Around ? 1 : ValueSteps; // labels that stand too close would be dots
    double step = niceStep(std::max(m_top - m_bottom, wholeNumbers ? double(steps) : LeastSpan) / steps);
    if (wholeNumbers)
        step = std::max(1.0, std::round(step));
    const double top = std::max(step, std::ceil(m_top / step) * step);
    const double bottom = std::floor(m_bottom / step) * step;
    for (const QString &label : m_values->categoriesLabels())
        m_values->remove(label);
    m_values->setRange(bottom, top);
    for (double y = bottom; y <= top + step / 2; y += step)
        m_values->append(m_valueText(y), y);
    return bottom;
}

void ChartFrame::reset()
{
    m_top = 0;
    m_bottom = 0;
}

} // namespace mostrador

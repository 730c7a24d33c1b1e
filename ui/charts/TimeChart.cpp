// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TimeChart.h"
#include "ui/charts/NiceStep.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QVBoxLayout>
#include <cmath>

namespace mostrador {

namespace {

constexpr int ValueSteps = 3;
constexpr int TimeSteps = 4;
constexpr int RightMargin = 22;

} // namespace

struct TimeChart::Private {
    std::function<QString(double)> valueText;
    QChartView *view = nullptr;
    QLineSeries *upper = nullptr;
    QLineSeries *lower = nullptr;
    QAreaSeries *area = nullptr;
    QLineSeries *line = nullptr; ///< over the area: its own pen would go around it
    QLineSeries *threshold = nullptr;
    QCategoryAxis *values = nullptr;
    QCategoryAxis *times = nullptr;
    QList<Point> points;
    QDateTime from;
    QDateTime to;
    std::optional<double> minimum;
    bool whole = false;
    bool stepped = false;
    double top = 0;
    double bottom = 0;
};

TimeChart::TimeChart(std::function<QString(double)> valueText, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->valueText = std::move(valueText);
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins(QMargins(0, 8, RightMargin, 0)); // half a label stands out of the plot at its top and its right
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->upper = new QLineSeries(this);
    d->lower = new QLineSeries(this);
    d->area = new QAreaSeries(d->upper, d->lower);
    d->line = new QLineSeries;
    d->threshold = new QLineSeries;
    d->values = new QCategoryAxis;
    d->times = new QCategoryAxis;
    for (QCategoryAxis *axis : {d->values, d->times}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLineVisible(false);
    }
    d->times->setGridLineVisible(false);
    chart->addSeries(d->area);
    chart->addSeries(d->line);
    chart->addSeries(d->threshold);
    chart->addAxis(d->values, Qt::AlignLeft);
    chart->addAxis(d->times, Qt::AlignBottom);
    for (QAbstractSeries *series : {static_cast<QAbstractSeries *>(d->area), static_cast<QAbstractSeries *>(d->line), static_cast<QAbstractSeries *>(d->threshold)}) {
        series->attachAxis(d->values);
        series->attachAxis(d->times);
    }
    d->view = new QChartView(chart, this);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->view);
}

TimeChart::~TimeChart() = default;

void TimeChart::setColours(const ChartColours &colours)
{
    QChart *chart = d->view->chart();
    chart->setBackgroundBrush(colours.surface);
    chart->setBackgroundPen(Qt::NoPen);
    d->view->setBackgroundBrush(colours.surface);
    d->area->setPen(Qt::NoPen);
    d->line->setPen(QPen(colours.line, 2));
    d->area->setBrush(colours.area);
    d->threshold->setPen(QPen(colours.threshold, 1, Qt::DashLine));
    for (QCategoryAxis *axis : {d->values, d->times}) {
        axis->setLabelsColor(colours.text);
        axis->setLabelsFont(colours.font);
        axis->setGridLineColor(colours.grid);
    }
}

void TimeChart::setPoints(const QList<Point> &points, const QDateTime &from, const QDateTime &to)
{
    d->points = points;
    d->from = from;
    d->to = to;
    redraw();
}

void TimeChart::setThreshold(std::optional<double> value)
{
    d->minimum = value;
    redraw();
}

void TimeChart::setWholeNumbers(bool whole)
{
    d->whole = whole;
}

void TimeChart::setStepped(bool stepped)
{
    d->stepped = stepped;
}

void TimeChart::reset()
{
    d->top = 0;
    d->bottom = 0;
}

void TimeChart::redraw()
{
    if (!d->from.isValid() || d->from >= d->to)
        return;
    const double left = double(d->from.toMSecsSinceEpoch());
    const double right = double(d->to.toMSecsSinceEpoch());
    double highest = d->minimum.value_or(0);
    double lowest = 0;
    QList<QPointF> line;
    for (const Point &point : std::as_const(d->points)) {
        const double x = std::clamp(double(point.at.toMSecsSinceEpoch()), left, right);
        if (d->stepped && !line.isEmpty())
            line.append({x, line.last().y()});
        line.append({x, point.value});
        highest = std::max(highest, point.value);
        lowest = std::min(lowest, point.value);
    }
    d->top = std::max(d->top, highest);
    d->bottom = std::min(d->bottom, lowest);
    double step = niceStep(std::max(d->top - d->bottom, d->whole ? 3.0 : 0.003) / ValueSteps);
    if (d->whole)
        step = std::max(1.0, std::round(step));
    const double yTop = std::max(step, std::ceil(d->top / step) * step);
    const double yBottom = std::floor(d->bottom / step) * step;

    for (const QString &label : d->values->categoriesLabels())
        d->values->remove(label);
    d->values->setRange(yBottom, yTop);
    for (double y = yBottom; y <= yTop + step / 2; y += step)
        d->values->append(d->valueText(y), y);
    for (const QString &label : d->times->categoriesLabels())
        d->times->remove(label);
    d->times->setRange(left, right);
    for (int i = 0; i <= TimeSteps; ++i) {
        const double x = left + (right - left) * i / TimeSteps;
        const bool seconds = right - left < 5 * 60'000;
        d->times->append(QDateTime::fromMSecsSinceEpoch(qint64(x)).toString(right - left > 36 * 3'600'000.0 ? QStringLiteral("dd/MM") : seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm")), x);
    }
    d->upper->replace(line);
    d->line->replace(line);
    d->lower->replace(line.isEmpty() ? QList<QPointF>() : QList<QPointF>{{line.first().x(), std::max(0.0, yBottom)}, {line.last().x(), std::max(0.0, yBottom)}});
    d->threshold->replace(d->minimum ? QList<QPointF>{{left, *d->minimum}, {right, *d->minimum}} : QList<QPointF>());
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TimeChart.h"
#include "ui/charts/ChartFrame.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetrics>
#include <QLineSeries>
#include <algorithm>

namespace mostrador {

namespace {

constexpr int TimeSteps = 4;
constexpr int TimeRightMargin = 22;

} // namespace

/// Into how many parts the axis is divided: a time that has no room would be dots.
static int stepsFor(int width, const QFont &font)
{
    const int wide = QFontMetrics(font).horizontalAdvance(QStringLiteral("00:00:00")) + 16;
    return width > TimeSteps * wide + 60 ? TimeSteps : width > 2 * wide + 60 ? 2 : 1;
}

struct TimeChart::Private {
    ChartFrame frame;
    QLineSeries *upper = nullptr;
    QLineSeries *lower = nullptr;
    QAreaSeries *area = nullptr;
    QLineSeries *line = nullptr; ///< over the area: its own pen would go around it
    QLineSeries *threshold = nullptr;
    QCategoryAxis *times = nullptr;
    QList<Point> points = {};
    QDateTime from = {};
    QDateTime to = {};
    std::optional<double> minimum = {};
    bool whole = false;
    bool stepped = false;
    QSize drawnFor = {};
};

TimeChart::TimeChart(std::function<QString(double)> valueText, QWidget *parent) : QWidget(parent), d(new Private{ChartFrame(this, std::move(valueText), TimeRightMargin)})
{
    d->upper = new QLineSeries(this);
    d->lower = new QLineSeries(this);
    d->area = new QAreaSeries(d->upper, d->lower);
    d->line = new QLineSeries;
    d->threshold = new QLineSeries;
    d->times = new QCategoryAxis;
    d->times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    d->frame.setUp(d->times, {d->area, d->line, d->threshold});
    connect(d->frame.chart(), &QChart::plotAreaChanged, this, [this] {
        if (d->drawnFor.isValid() && d->drawnFor != size()) // how many labels have room changed with it
            redraw();
    });
}

TimeChart::~TimeChart() = default;

void TimeChart::setColours(const ChartColours &colours)
{
    d->frame.setColours(colours);
    d->area->setPen(Qt::NoPen);
    d->line->setPen(QPen(colours.line, 2));
    d->area->setBrush(colours.area);
    d->threshold->setPen(QPen(colours.threshold, 1, Qt::DashLine));
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
    d->frame.reset();
}

void TimeChart::redraw()
{
    if (!d->from.isValid() || d->from >= d->to)
        return;
    d->drawnFor = size();
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
    const double yBottom = d->frame.fit(lowest, highest, d->whole);
    for (const QString &label : d->times->categoriesLabels())
        d->times->remove(label);
    d->times->setRange(left, right);
    const bool seconds = right - left < 5 * 60'000;
    const int steps = stepsFor(width(), d->times->labelsFont());
    for (int i = 0; i <= steps; ++i) {
        const double x = left + (right - left) * i / steps;
        d->times->append(QDateTime::fromMSecsSinceEpoch(qint64(x)).toString(right - left > 36 * 3'600'000.0 ? QStringLiteral("dd/MM") : seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm")), x);
    }
    d->upper->replace(line);
    d->line->replace(line);
    d->lower->replace(line.isEmpty() ? QList<QPointF>() : QList<QPointF>{{line.first().x(), std::max(0.0, yBottom)}, {line.last().x(), std::max(0.0, yBottom)}});
    d->threshold->replace(d->minimum ? QList<QPointF>{{left, *d->minimum}, {right, *d->minimum}} : QList<QPointF>());
}

} // namespace mostrador

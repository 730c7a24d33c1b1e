// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarChart.h"
#include "ui/charts/NiceStep.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QFontMetrics>
#include <QLineSeries>
#include <QVBoxLayout>

namespace mostrador {

namespace {
constexpr int ValueSteps = 3;
constexpr double HalfBar = 0.37;
constexpr int RightMargin = 6;
} // namespace

struct BarChart::Private {
    std::function<QString(double)> valueText;
    QChartView *view = nullptr;
    QBarSet *set = nullptr;
    QLineSeries *outline = nullptr;
    QBarCategoryAxis *names = nullptr;
    QCategoryAxis *values = nullptr;
    QList<Bar> bars;
    QFont font;
    double top = 0;
    double bottom = 0;
};

BarChart::BarChart(std::function<QString(double)> valueText, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->valueText = std::move(valueText);
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins(QMargins(0, 8, RightMargin, 0)); // half a label stands out of the plot at its top and its right
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto *series = new QBarSeries;
    series->setBarWidth(2 * HalfBar);
    d->set = new QBarSet({});
    series->append(d->set);
    d->outline = new QLineSeries;
    d->names = new QBarCategoryAxis;
    d->values = new QCategoryAxis;
    d->names->setGridLineVisible(false);
    d->names->setLineVisible(false);
    d->values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    d->values->setLineVisible(false);
    chart->addSeries(series);
    chart->addSeries(d->outline);
    chart->addAxis(d->names, Qt::AlignBottom);
    chart->addAxis(d->values, Qt::AlignLeft);
    for (QAbstractSeries *one : {static_cast<QAbstractSeries *>(series), static_cast<QAbstractSeries *>(d->outline)}) {
        one->attachAxis(d->names);
        one->attachAxis(d->values);
    }
    d->view = new QChartView(chart, this);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->view);
}

BarChart::~BarChart() = default;

void BarChart::setColours(const ChartColours &colours)
{
    QChart *chart = d->view->chart();
    chart->setBackgroundBrush(colours.surface);
    chart->setBackgroundPen(Qt::NoPen);
    d->view->setBackgroundBrush(colours.surface);
    d->set->setBrush(colours.line);
    d->set->setPen(Qt::NoPen);
    QPen dashes(colours.text, 1);
    dashes.setDashPattern({3, 3});
    d->outline->setPen(dashes);
    d->font = colours.font;
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(d->names), static_cast<QAbstractAxis *>(d->values)}) {
        axis->setLabelsColor(colours.text);
        axis->setLabelsFont(colours.font);
        axis->setGridLineColor(colours.grid);
    }
    label();
}

void BarChart::setBars(const QList<Bar> &bars)
{
    d->bars = bars;
    redraw();
}

void BarChart::reset()
{
    d->top = 0;
    d->bottom = 0;
}

/// As many labels as have room; the others stay blank. Category axes want distinct ones: zero-width marks tell the blanks apart.
void BarChart::label()
{
    int widest = 1;
    for (const Bar &bar : std::as_const(d->bars))
        widest = std::max(widest, QFontMetrics(d->font).horizontalAdvance(bar.label) + 12);
    const double room = d->bars.isEmpty() ? 1 : d->view->chart()->plotArea().width() / double(d->bars.size());
    const int every = std::max(1, int(std::ceil(widest / std::max(1.0, room))));
    QStringList names;
    for (qsizetype i = 0; i < d->bars.size(); ++i)
        names.append((i % every == 0 ? d->bars[i].label : QString()) + QString(i + 1, QChar(0x200B)));
    if (names != d->names->categories())
        d->names->setCategories(names);
}

void BarChart::redraw()
{
    QList<QPointF> outline;
    bool anyReference = false;
    d->set->remove(0, d->set->count());
    for (qsizetype i = 0; i < d->bars.size(); ++i) {
        const Bar &bar = d->bars[i];
        d->set->append(bar.value);
        d->top = std::max({d->top, bar.value, bar.reference});
        d->bottom = std::min({d->bottom, bar.value, bar.reference});
        anyReference = anyReference || bar.reference != 0;
        outline << QPointF(double(i) - HalfBar, 0) << QPointF(double(i) - HalfBar, bar.reference)
                << QPointF(double(i) + HalfBar, bar.reference) << QPointF(double(i) + HalfBar, 0);
    }
    const double step = std::max(1.0, niceStep(std::max(d->top - d->bottom, double(ValueSteps)) / ValueSteps));
    const double yTop = std::max(step, std::ceil(d->top / step) * step);
    const double yBottom = std::floor(d->bottom / step) * step;
    for (const QString &text : d->values->categoriesLabels())
        d->values->remove(text);
    d->values->setRange(yBottom, yTop);
    for (double y = yBottom; y <= yTop + step / 2; y += step)
        d->values->append(d->valueText(y), y);
    label();
    d->outline->replace(anyReference ? outline : QList<QPointF>());
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    label();
}

} // namespace mostrador

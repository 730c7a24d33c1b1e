// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarChart.h"
#include "ui/charts/ChartFrame.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetrics>
#include <QLineSeries>
#include <cmath>

namespace mostrador {

namespace {
constexpr double HalfBar = 0.37;
constexpr int BarRightMargin = 6;
} // namespace

struct BarChart::Private {
    ChartFrame frame;
    QBarSet *set = nullptr;
    QLineSeries *outline = nullptr;
    QBarCategoryAxis *names = nullptr;
    QList<Bar> bars = {};
    QFont font = {};
};

BarChart::BarChart(std::function<QString(double)> valueText, QWidget *parent) : QWidget(parent), d(new Private{ChartFrame(this, std::move(valueText), BarRightMargin)})
{
    auto *series = new QBarSeries;
    series->setBarWidth(2 * HalfBar);
    d->set = new QBarSet({});
    series->append(d->set);
    d->outline = new QLineSeries;
    d->names = new QBarCategoryAxis;
    d->frame.setUp(d->names, {series, d->outline});
}

BarChart::~BarChart() = default;

void BarChart::setColours(const ChartColours &colours)
{
    d->frame.setColours(colours);
    d->set->setBrush(colours.line);
    d->set->setPen(Qt::NoPen);
    QPen dashes(colours.text, 1);
    dashes.setDashPattern({3, 3});
    d->outline->setPen(dashes);
    d->font = colours.font;
    label();
}

void BarChart::setBars(const QList<Bar> &bars)
{
    d->bars = bars;
    redraw();
}

void BarChart::reset()
{
    d->frame.reset();
}

/// As many labels as have room; the others stay blank. Category axes want distinct ones: zero-width marks tell the blanks apart.
void BarChart::label()
{
    int widest = 1;
    for (const Bar &bar : std::as_const(d->bars))
        widest = std::max(widest, QFontMetrics(d->font).horizontalAdvance(bar.label) + 12);
    const double room = d->bars.isEmpty() ? 1 : d->frame.chart()->plotArea().width() / double(d->bars.size());
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
    double highest = 0;
    double lowest = 0;
    d->set->remove(0, d->set->count());
    for (qsizetype i = 0; i < d->bars.size(); ++i) {
        const Bar &bar = d->bars[i];
        d->set->append(bar.value);
        highest = std::max({highest, bar.value, bar.reference});
        lowest = std::min({lowest, bar.value, bar.reference});
        anyReference = anyReference || bar.reference != 0;
        outline << QPointF(double(i) - HalfBar, 0) << QPointF(double(i) - HalfBar, bar.reference)
                << QPointF(double(i) + HalfBar, bar.reference) << QPointF(double(i) + HalfBar, 0);
    }
    d->frame.fit(lowest, highest, true);
    label();
    d->outline->replace(anyReference ? outline : QList<QPointF>());
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    label();
}

} // namespace mostrador

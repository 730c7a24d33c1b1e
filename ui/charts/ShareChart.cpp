// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ShareChart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QValueAxis>
#include <QVBoxLayout>
#include <algorithm>

namespace mostrador {

struct ShareChart::Private {
    QChartView *view = nullptr;
    QBarSet *bars = nullptr;
    QBarCategoryAxis *names = nullptr;
    QBarCategoryAxis *texts = nullptr; ///< the shares, as the labels of a second axis at the right
    QValueAxis *values = nullptr;
};

ShareChart::ShareChart(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({});
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto *series = new QHorizontalBarSeries;
    series->setBarWidth(0.45);
    d->bars = new QBarSet({});
    series->append(d->bars);
    chart->addSeries(series);
    d->names = new QBarCategoryAxis;
    d->texts = new QBarCategoryAxis;
    d->values = new QValueAxis;
    d->values->setVisible(false);
    for (QBarCategoryAxis *axis : {d->names, d->texts}) {
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    chart->addAxis(d->names, Qt::AlignLeft);
    chart->addAxis(d->texts, Qt::AlignRight);
    chart->addAxis(d->values, Qt::AlignBottom);
    series->attachAxis(d->names);
    series->attachAxis(d->texts);
    series->attachAxis(d->values);
    d->view = new QChartView(chart, this);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->view);
}

ShareChart::~ShareChart() = default;

void ShareChart::setColours(const ChartColours &colours)
{
    QChart *chart = d->view->chart();
    chart->setBackgroundBrush(colours.surface);
    chart->setBackgroundPen(Qt::NoPen);
    d->view->setBackgroundBrush(colours.surface);
    d->bars->setBrush(colours.line);
    d->bars->setPen(Qt::NoPen);
    for (QBarCategoryAxis *axis : {d->names, d->texts}) {
        axis->setLabelsColor(colours.text);
        axis->setLabelsFont(colours.font);
    }
}

void ShareChart::setParts(const QList<Part> &parts)
{
    QStringList names;
    QStringList texts;
    double most = 0;
    d->bars->remove(0, d->bars->count());
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) { // the axis counts from below
        names.append(part->name);
        // Category axes want distinct labels: a zero-width mark each tells equal shares apart.
        texts.append(part->text + QString(texts.size(), QChar(0x200B)));
        d->bars->append(part->value);
        most = std::max(most, part->value);
    }
    d->names->setCategories(names);
    d->texts->setCategories(texts);
    d->values->setRange(0, most > 0 ? most : 1);
}

} // namespace mostrador

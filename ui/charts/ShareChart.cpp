// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ShareChart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>

namespace mostrador {

namespace {
constexpr double RowHeights = 1.95;  ///< of a line of text
constexpr double BarHeight = 0.44;   ///< of a row
constexpr int Gap = 12;
} // namespace

struct ShareChart::Private {
    QChartView *view = nullptr;
    QHorizontalBarSeries *series = nullptr;
    QBarSet *bars = nullptr;
    QBarCategoryAxis *names = nullptr;
    QValueAxis *values = nullptr;
    QList<Part> parts;
    QColor text;
    QFont font;
};

ShareChart::ShareChart(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({});
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->series = new QHorizontalBarSeries;
    d->series->setBarWidth(BarHeight);
    d->bars = new QBarSet({});
    d->series->append(d->bars);
    chart->addSeries(d->series);
    d->names = new QBarCategoryAxis;
    d->values = new QValueAxis;
    d->names->setVisible(false);
    d->values->setVisible(false);
    chart->addAxis(d->names, Qt::AlignLeft);
    chart->addAxis(d->values, Qt::AlignBottom);
    d->series->attachAxis(d->names);
    d->series->attachAxis(d->values);
    d->view = new QChartView(chart, this);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setFocusPolicy(Qt::NoFocus);
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
    d->text = colours.text;
    d->font = colours.font;
    arrange();
}

void ShareChart::setParts(const QList<Part> &parts)
{
    d->parts = parts;
    QStringList names;
    double most = 0;
    d->bars->remove(0, d->bars->count());
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) { // the axis counts from below
        names.append(part->name);
        d->bars->append(part->value);
        most = std::max(most, part->value);
    }
    d->names->setCategories(names);
    d->values->setRange(0, most > 0 ? most : 1);
    arrange();
}

/// The bars lie between the names and the shares, row by row at the same height.
void ShareChart::arrange()
{
    const QFontMetrics metrics(d->font);
    int names = 0;
    int texts = 0;
    for (const Part &part : std::as_const(d->parts)) {
        names = std::max(names, metrics.horizontalAdvance(part.name));
        texts = std::max(texts, metrics.horizontalAdvance(part.text));
    }
    names = std::min(names, width() / 2);
    const int count = std::max(1, int(d->parts.size()));
    const int row = std::min(int(metrics.height() * RowHeights), height() / count);
    d->view->setGeometry(names + Gap, 0, std::max(10, width() - names - texts - 2 * Gap), row * count);
    d->view->setVisible(!d->parts.isEmpty());
    update();
}

void ShareChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ShareChart::paintEvent(QPaintEvent *)
{
    if (d->parts.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(d->font);
    painter.setPen(d->text);
    const int row = d->view->height() / int(d->parts.size());
    const int names = d->view->x() - Gap;
    for (int i = 0; i < d->parts.size(); ++i) {
        const QRect line(0, i * row, width(), row);
        painter.drawText(QRect(0, line.top(), names, row), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(d->parts[i].name, Qt::ElideRight, names + 1));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, d->parts[i].text);
    }
}

} // namespace mostrador

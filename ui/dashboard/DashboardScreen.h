// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/services/Activity.h"
#include "models/services/Catalogue.h"
#include "models/services/Figures.h"
#include "models/services/Till.h"
#include "models/sync/SyncStatus.h"
#include "ui/charts/TimeChart.h"
#include "ui/dashboard/KpiTile.h"
#include "ui/dashboard/ValuesModel.h"
#include "ui/shell/Screen.h"
#include <QElapsedTimer>
#include <QTimer>

class QGridLayout;
class QStackedWidget;

namespace mostrador {

class CodeReader;
class BarChart;
class ChartCard;
class EmptyState;
class FigureText;
class IconButton;
class Segments;
class ShareChart;
class StockCard;
class TableView;
class ThemedLabel;

/// How the shop is doing, live: figures held against the same span before, sales by minute and hour, tenders, what sells, what runs out.
/// What comes is drawn at most four times a second, and nothing is read while nobody looks.
class DashboardScreen final : public Screen {
    Q_OBJECT
public:
    struct Needs {
        Activity &activity;
        Catalogue &catalogue;
        Till &till;
        SyncControl &sync;
        const Clock &clock;
        const CodeReader *codes = nullptr; ///< none: only codes as the catalogue has them
    };
    enum Tile { Net, Tickets, Average, Units, Returns, Alerts, TileCount };

    DashboardScreen(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    ~DashboardScreen() override;

    QString title() const override { return tr("Dashboard"); }
    QString icon() const override { return QStringLiteral("layout-dashboard"); }
    void activated() override;
    void scanned(const QString &code) override; ///< its stock is shown
    bool stepBack() override;
    void setPeriod(Period::Kind kind);
    KpiTile &tile(Tile which) const { return *m_tiles[which]; }
    ChartCard &minutes() const { return *m_minuteCard; }
    ChartCard &hours() const { return *m_hourCard; }
    ChartCard &tenders() const { return *m_tenderCard; }
    StockCard &stock() const { return *m_stock; }

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTop();
    void connectNews();
    void arrange();
    void restyle();
    void schedule();
    void refresh();
    void tick();
    void showFigures();
    void showTile(Tile which, KpiTile::Content content, const QString &title);
    void showAlertTile();
    void showMinutes();
    void showMinuteSpan(const QList<TimeChart::Point> &points);
    void showHours(const Figures &now, const Figures &before);
    void showTenders();
    void showTop();
    void showFreshness();
    QString comparedWith() const;
    QString sinceFirstSale() const;

    Activity &m_activity;
    Catalogue &m_catalogue;
    SyncControl &m_sync;
    const Clock &m_clock;
    Period::Kind m_kind = Period::Kind::Today;
    Period m_period;
    bool m_paused = false;
    bool m_compares = false;
    QString m_sinceNote;       ///< from when on a first day counts
    QDate m_longSince;         ///< a day that has sold for more than an hour
    QDateTime m_changedAt;     ///< last news of this till or of the hub
    QElapsedTimer m_sinceSum;  ///< since the figures were summed last
    qint64 m_sumCostMs = 0;
    qint64 m_calmedAt = 0;
    QTimer m_coalesce;
    QTimer m_ticks;

    QWidget *m_page = nullptr;
    ThemedLabel *m_title = nullptr;
    Segments *m_periods = nullptr;
    ThemedLabel *m_compared = nullptr;
    ThemedLabel *m_fresh = nullptr;
    IconButton *m_pause = nullptr;
    QGridLayout *m_tileGrid = nullptr;
    QGridLayout *m_chartGrid = nullptr;
    QGridLayout *m_listGrid = nullptr;
    QStackedWidget *m_middle = nullptr;
    EmptyState *m_empty = nullptr;
    QList<KpiTile *> m_tiles;
    TimeChart *m_minuteChart = nullptr;
    BarChart *m_hourChart = nullptr;
    ShareChart *m_tenderChart = nullptr;
    ChartCard *m_minuteCard = nullptr;
    ChartCard *m_hourCard = nullptr;
    ChartCard *m_tenderCard = nullptr;
    Card *m_topCard = nullptr;
    ThemedLabel *m_topTitle = nullptr;
    ThemedLabel *m_topNote = nullptr;
    QStackedWidget *m_topPages = nullptr;
    ThemedLabel *m_topEmpty = nullptr;
    TableView *m_top = nullptr;
    ValuesModel m_topValues;
    QList<Sku> m_topSkus;
    StockCard *m_stock = nullptr;
};

} // namespace mostrador

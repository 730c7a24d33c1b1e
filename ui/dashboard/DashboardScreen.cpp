// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardScreen.h"
#include "ui/charts/BarChart.h"
#include "ui/charts/ShareChart.h"
#include "ui/charts/TimeChart.h"
#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/FigureText.h"
#include "ui/dashboard/StockCard.h"
#include "ui/dashboard/TopDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WholeRows.h"
#include <QGridLayout>
#include <QHeaderView>
#include <QStackedWidget>

namespace mostrador {

namespace {
constexpr int CoalesceMs = 250;
constexpr int Gap = 14;
constexpr int NarrowWidth = 850; ///< of text at 100 %: under it two columns instead of three

/// The page is as high as the room it has, and scrolls only when not even its least height fits. A layout that gets higher as it gets
/// narrower, which a single wrapped hint is enough for, would have the height it likes best instead.
class PageLayout final : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;
    bool hasHeightForWidth() const override { return false; }
};
} // namespace

DashboardScreen::DashboardScreen(const Context &context, const Needs &needs, QWidget *parent)
    : Screen(context, parent), m_activity(needs.activity), m_catalogue(needs.catalogue), m_sync(needs.sync), m_clock(needs.clock)
{
    m_page = new QWidget;
    auto *column = new PageLayout(m_page);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(Gap);
    column->addWidget(makeHead());
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(12);
    for (int i = 0; i < TileCount; ++i)
        m_tiles.append(new KpiTile(theme()));
    column->addLayout(m_tileGrid);
    m_minuteChart = new TimeChart([this](double value) { return this->context().language.text().quantity(Quantity::units(qRound64(value))); });
    m_minuteChart->setWholeNumbers(true);
    m_minuteCard = new ChartCard(theme(), m_minuteChart);
    m_hourChart = new BarChart([this](double value) {
        return FigureText(this->context().language.style()).wholeMoney(Money(qRound64(value), m_activity.currency()));
    });
    m_hourCard = new ChartCard(theme(), m_hourChart);
    m_tenderChart = new ShareChart;
    m_tenderCard = new ChartCard(theme(), m_tenderChart);
    m_stock = new StockCard(context, {m_catalogue, m_activity, needs.till, m_clock, needs.codes});
    m_middle = new QStackedWidget;
    auto *charts = new QWidget;
    m_chartGrid = new QGridLayout(charts);
    m_chartGrid->setContentsMargins(0, 0, 0, 0);
    m_chartGrid->setSpacing(12);
    m_middle->addWidget(charts);
    m_empty = new EmptyState(theme(), QStringLiteral("layout-dashboard"));
    m_middle->addWidget(m_empty);
    column->addWidget(m_middle, 1);
    m_listGrid = new QGridLayout;
    m_listGrid->setSpacing(12);
    column->addLayout(m_listGrid, 1);
    makeTop();
    arrange();

    auto *scroll = new ScrollBody;
    scroll->setInside(m_page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(&needs.till, &Till::activityChanged, this, &DashboardScreen::schedule);
    connect(&needs.till, &Till::stockChanged, this, &DashboardScreen::schedule);
    connect(&needs.till, &Till::productsChanged, this, &DashboardScreen::schedule);
    connect(&needs.till, &Till::everythingChanged, this, &DashboardScreen::schedule);
    connectNews();
    restyle();
    retranslate();
}

DashboardScreen::~DashboardScreen() = default;

QWidget *DashboardScreen::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    m_title = new ThemedLabel(theme(), Type::Title, Token::Text, QFont::Medium);
    m_periods = new Segments(theme());
    m_compared = new ThemedLabel(theme(), Type::Label, Token::Dim);
    m_compared->setElides();
    m_fresh = new ThemedLabel(theme(), Type::Label, Token::Dim);
    m_pause = new IconButton(theme(), QStringLiteral("pause"));
    m_pause->setCheckable(true);
    row->addWidget(m_title);
    row->addWidget(m_periods);
    row->addWidget(m_compared, 1);
    row->addStretch(0);
    row->addWidget(m_fresh);
    row->addWidget(m_pause);
    return head;
}

/// What sold most: a list whose rows lead to the product's stock.
QWidget *DashboardScreen::makeTop()
{
    m_topCard = new Card(theme());
    m_topTitle = new ThemedLabel(theme(), Type::Label, Token::Dim, QFont::Bold);
    m_topNote = new ThemedLabel(theme(), Type::Label, Token::Dim);
    m_topNote->setElides();
    m_topNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_topEmpty = new ThemedLabel(theme(), Type::Body, Token::Dim);
    m_topEmpty->setAlignment(Qt::AlignCenter);
    m_topEmpty->setWordWrap(true);
    m_top = new TableView(theme(), 32);
    m_top->setObjectName(QStringLiteral("top"));
    m_top->setModel(&m_topValues);
    m_top->setItemDelegate(new TopDelegate(theme(), m_top));
    m_top->horizontalHeader()->hide();
    m_topPages = new QStackedWidget;
    m_topPages->addWidget(new WholeRows(m_top));
    m_topPages->addWidget(m_topEmpty);
    auto *head = new QHBoxLayout;
    head->addWidget(m_topTitle);
    head->addWidget(m_topNote, 1);
    auto *column = new QVBoxLayout(m_topCard);
    column->setContentsMargins(16, 14, 16, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_topPages, 1);
    return m_topCard;
}

void DashboardScreen::connectNews()
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(CoalesceMs);
    m_ticks.setInterval(1000);
    connect(&m_coalesce, &QTimer::timeout, this, &DashboardScreen::refresh);
    connect(&m_ticks, &QTimer::timeout, this, &DashboardScreen::tick);
    connect(&m_sync, &SyncControl::statusChanged, this, &DashboardScreen::showFreshness);
    connect(m_periods, &Segments::chosen, this, [this](int index) { setPeriod(Period::Kind(index)); });
    connect(m_pause, &QAbstractButton::toggled, this, [this](bool paused) {
        m_paused = paused;
        m_pause->setIconName(paused ? QStringLiteral("play") : QStringLiteral("pause"));
        m_pause->setName(paused ? tr("Go on") : tr("Pause"));
        m_sinceSum.invalidate();
        if (!paused)
            refresh();
        showFreshness();
    });
    const auto choose = [this](const QModelIndex &index) {
        if (index.row() < m_topSkus.size())
            m_stock->showProduct(m_topSkus[index.row()]);
    };
    connect(m_top, &QAbstractItemView::clicked, this, choose);
    connect(m_top, &TableView::chosen, this, choose);
    connect(m_stock, &StockCard::stockWanted, this, [this](const QString &sku) { Q_EMIT goTo(QStringLiteral("boxes"), sku); });
    connect(&theme(), &Theme::changed, this, [this] {
        restyle();
        arrange();
    });
    connect(&context().language, &Language::changed, this, [this] {
        m_sinceSum.invalidate();
        refresh();
    });
}

void DashboardScreen::restyle()
{
    const ChartColours colours = ChartCard::coloursOf(theme());
    ChartColours bars = colours;
    m_minuteChart->setColours(colours);
    m_hourChart->setColours(bars);
    bars.text = theme().color(Token::Text);
    bars.font = theme().font(Type::Body);
    m_tenderChart->setColours(bars);
}

/// Six tiles, two charts and three lists side by side; with less room, or larger type, half as many.
void DashboardScreen::arrange()
{
    const bool narrow = width() < theme().px(NarrowWidth);
    const int tileColumns = narrow ? 3 : TileCount;
    for (int i = 0; i < TileCount; ++i)
        m_tileGrid->addWidget(m_tiles[i], i / tileColumns, i % tileColumns);
    m_chartGrid->addWidget(m_minuteCard, 0, 0);
    m_chartGrid->addWidget(m_hourCard, narrow ? 1 : 0, narrow ? 0 : 1);
    m_listGrid->addWidget(m_tenderCard, 0, 0);
    m_listGrid->addWidget(m_topCard, 0, 1);
    m_listGrid->addWidget(m_stock, narrow ? 1 : 0, narrow ? 0 : 2, 1, narrow ? 2 : 1);
    for (int i = 0; i < TileCount; ++i)
        m_tileGrid->setColumnStretch(i, i < tileColumns ? 1 : 0);
    for (int i = 0; i < 3; ++i) {
        m_chartGrid->setColumnStretch(i, i < (narrow ? 1 : 2) ? 1 : 0);
        m_listGrid->setColumnStretch(i, i < (narrow ? 2 : 3) ? 1 : 0);
    }
    for (Card *card : {static_cast<Card *>(m_minuteCard), static_cast<Card *>(m_hourCard), static_cast<Card *>(m_tenderCard), m_topCard, static_cast<Card *>(m_stock)})
        card->setMinimumHeight(theme().px(200));
    m_compared->setVisible(!narrow);
}

void DashboardScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void DashboardScreen::retranslate()
{
    m_title->setText(title());
    m_periods->setTexts({tr("Today"), tr("Yesterday"), tr("7 days"), tr("30 days")});
    m_periods->setAccessibleName(tr("Period"));
    m_pause->setName(m_paused ? tr("Go on") : tr("Pause"));
    m_minuteCard->setTitle(tr("Sales per minute"));
    m_tenderCard->setTitle(tr("Payment types"));
    m_tenderCard->setNote(tr("amount"));
    m_topTitle->setText(tr("Top products"));
    m_topNote->setText(tr("units"));
    m_top->setAccessibleName(tr("Top products"));
    m_top->setAccessibleDescription(tr("Enter shows the stock of the product."));
    m_topEmpty->setText(tr("No sales in this period."));
    m_empty->setTexts(tr("No sales yet in this period"),
                      {tr("Charge a sale (%1) and it shows here at once.").arg(context().shortcuts.keyText(QStringLiteral("screen.1"))),
                       tr("What the other tills of the shop sell shows here too.")});
    m_stock->retranslate();
    m_sinceSum.invalidate();
    refresh();
}

void DashboardScreen::activated()
{
    m_periods->setFocus();
    m_sinceSum.invalidate();
    refresh();
}

void DashboardScreen::scanned(const QString &code)
{
    m_stock->enterCode(code);
}

bool DashboardScreen::stepBack()
{
    if (!m_stock->isCurve())
        return false;
    m_stock->showAlerts();
    return true;
}

void DashboardScreen::setPeriod(Period::Kind kind)
{
    m_kind = kind;
    m_periods->setCurrent(int(kind));
    m_hourChart->reset();
    m_sinceSum.invalidate();
    refresh();
}

void DashboardScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    m_ticks.start();
    refresh();
}

void DashboardScreen::hideEvent(QHideEvent *event)
{
    Screen::hideEvent(event);
    m_ticks.stop();
    m_coalesce.stop();
}

void DashboardScreen::schedule()
{
    m_changedAt = m_clock.nowUtc();
    if (isVisible() && !m_paused && !m_coalesce.isActive())
        m_coalesce.start();
}

} // namespace mostrador

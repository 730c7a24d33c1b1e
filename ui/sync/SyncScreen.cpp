// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SyncScreen.h"
#include "ui/sync/ConflictCard.h"
#include "ui/sync/DocumentDelegate.h"
#include "ui/sync/StationCard.h"
#include "ui/sync/WayView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>

namespace mostrador {

namespace {
constexpr int CoalesceMs = 250;
constexpr int MeasuredRows = 200; ///< for the width of their columns
} // namespace

SyncScreen::SyncScreen(const Context &context, const Needs &needs, QWidget *parent)
    : Screen(context, parent), m_documents(needs.documents), m_catalogue(needs.catalogue), m_till(needs.till), m_approvals(needs.approvals), m_sync(needs.sync),
      m_export(needs.pendingExport), m_clock(needs.clock), m_model(needs.documents)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(20, 16, 20, 18);
    m_column->setSpacing(14);
    m_column->addWidget(makeHead());
    m_notice = new NoticeStrip(theme());
    m_notice->setRounded(true);
    giveKeys(m_notice);
    m_column->addWidget(m_notice);
    auto *stations = new QHBoxLayout;
    stations->setSpacing(12);
    for (const char *icon : {"store", "cloud", "boxes"}) {
        m_stations.append(new StationCard(theme(), QString::fromLatin1(icon)));
        stations->addWidget(m_stations.last(), 1);
    }
    m_column->addLayout(stations);
    makeButtons();
    auto *body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(makeList(), 1);
    body->addWidget(makeWay());
    m_column->addLayout(body, 1);
    connectNews();
    arrange();
    retranslate();
}

SyncScreen::~SyncScreen() = default;

QWidget *SyncScreen::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    m_title = new ThemedLabel(theme(), Type::Title, Token::Text, QFont::Medium);
    m_sentence = new ThemedLabel(theme(), Type::List, Token::Dim);
    m_sentence->setWordWrap(true);
    row->addWidget(m_title);
    row->addWidget(m_sentence, 1);
    return head;
}

QWidget *SyncScreen::makeButtons()
{
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (KeyButton **button : {&m_retry, &m_offline, &m_exportButton}) {
        *button = new KeyButton(theme(), KeyButton::Look::Plain);
        row->addWidget(*button);
    }
    connect(m_retry, &QAbstractButton::clicked, this, [this] {
        m_sync.syncNow();
        refresh();
    });
    connect(m_offline, &QAbstractButton::clicked, this, [this] { m_sync.setOffline(!m_sync.status().offlineByHand); });
    connect(m_exportButton, &QAbstractButton::clicked, this, &SyncScreen::askForFile);
    return m_buttons;
}

QWidget *SyncScreen::makeList()
{
    m_listCard = new Card(theme());
    m_filters = new Segments(theme());
    m_table = new TableView(theme(), 42);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new DocumentDelegate(theme(), m_table));
    m_empty = new EmptyState(theme(), QStringLiteral("circle-check"));
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_conflictArea = new ScrollBody;
    m_conflictArea->setInside(new QWidget);
    m_toolbar = new QHBoxLayout;
    m_toolbar->setContentsMargins(16, 10, 16, 8);
    m_toolbar->addWidget(m_filters);
    m_toolbar->addStretch(1);
    auto *column = new QVBoxLayout(m_listCard);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    column->addLayout(m_toolbar);
    column->addWidget(m_conflictArea, 3);
    column->addWidget(m_pages, 2);
    return m_listCard;
}

QWidget *SyncScreen::makeWay()
{
    m_wayCard = new Card(theme());
    m_wayTitle = new ThemedLabel(theme(), Type::Label, Token::Dim, QFont::Bold);
    m_wayTitle->setWordWrap(true);
    m_way = new WayView(theme());
    auto *column = new QVBoxLayout(m_wayCard);
    column->setContentsMargins(16, 14, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_wayTitle);
    auto *scroll = new ScrollBody;
    scroll->setInside(m_way);
    column->addWidget(scroll, 1);
    return m_wayCard;
}

void SyncScreen::connectNews()
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(CoalesceMs);
    m_ticks.setInterval(1000);
    connect(&m_coalesce, &QTimer::timeout, this, &SyncScreen::refresh);
    connect(&m_ticks, &QTimer::timeout, this, &SyncScreen::tick);
    const auto soon = [this] {
        if (isVisible() && !m_coalesce.isActive())
            m_coalesce.start();
    };
    connect(&m_sync, &SyncControl::statusChanged, this, soon);
    connect(&m_till, &Till::journalGrew, this, soon);
    connect(&m_till, &Till::problemsChanged, this, soon);
    connect(&m_till, &Till::everythingChanged, this, soon);
    connect(m_filters, &Segments::chosen, this, [this](int index) { setFilter(Filter(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const DocumentRow *row = m_model.rowAt(now.row())) {
            m_chosen = row->entry;
            m_following = now.row() == 0;
            showWay();
        }
    });
    connect(&theme(), &Theme::changed, this, [this] {
        arrange();
        refresh();
    });
    connect(&context().language, &Language::changed, this, [this] { m_model.setStyle(context().language.style()); });
}

/// The buttons stand beside the filters; where that is too narrow, in a row of their own above.
void SyncScreen::arrange()
{
    const int whole = width() - 40;
    const int filters = m_filters->sizeHint().width() + 46;
    const int way = qMin(whole - 12 - filters, qBound(qMin(theme().px(230), whole / 2), whole * 24 / 100, theme().px(312)));
    m_wayCard->setFixedWidth(way);
    int buttons = 0; // of each by itself: before the first show a layout counts none of them
    for (const KeyButton *button : {m_retry, m_offline, m_exportButton})
        buttons += button->sizeHint().width() + 8;
    const bool beside = m_filters->sizeHint().width() + buttons + 60 <= whole - 12 - way;
    if (beside && m_toolbar->indexOf(m_buttons) < 0) {
        m_column->removeWidget(m_buttons);
        m_toolbar->addWidget(m_buttons);
    } else if (!beside && m_column->indexOf(m_buttons) < 0) {
        m_toolbar->removeWidget(m_buttons);
        m_column->insertWidget(3, m_buttons);
    }
    layoutTable();
}

void SyncScreen::layoutTable()
{
    const QFontMetrics metrics(theme().font(Type::List));
    const QFontMetrics small(theme().font(Type::Label, QFont::Medium));
    int state = 0;
    for (const QString &word : {DocumentModel::tr("Pending"), DocumentModel::tr("Sent"), DocumentModel::tr("Confirmed"), DocumentModel::tr("Needs attention")})
        state = qMax(state, small.horizontalAdvance(word));
    int name = metrics.horizontalAdvance(QStringLiteral("0000-00000000"));
    int way = metrics.horizontalAdvance(QStringLiteral("Kafka"));
    int amount = metrics.horizontalAdvance(QStringLiteral("$ 000.000,00"));
    for (int row = 0; row < qMin(m_model.rowCount(), MeasuredRows); ++row) {
        name = qMax(name, metrics.horizontalAdvance(m_model.index(row, DocumentModel::Document).data().toString()));
        way = qMax(way, metrics.horizontalAdvance(m_model.index(row, DocumentModel::Way).data().toString()));
        amount = qMax(amount, metrics.horizontalAdvance(m_model.index(row, DocumentModel::Amount).data().toString()));
    }
    // In the order in which they stay when there is little room: the rest can be read in the way of the chosen document.
    int type = 0;
    for (const QString &each : {EntryType::SaleCompleted, EntryType::StockMoved, EntryType::ProductEdited})
        type = qMax(type, metrics.horizontalAdvance(DocumentModel::typeText(each)));
    const QList<QPair<int, int>> columns{{DocumentModel::State, state + 20}, {DocumentModel::Type, type},
                                         {DocumentModel::Amount, amount},    {DocumentModel::Time, metrics.horizontalAdvance(QStringLiteral("00:00:00"))},
                                         {DocumentModel::Way, way},          {DocumentModel::Last, metrics.horizontalAdvance(QStringLiteral("00:00:00"))},
                                         {DocumentModel::Attempts, 0}};
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(DocumentModel::Document, QHeaderView::Stretch); // a number, or the name of what was edited or moved
    int room = width() - 40 - 12 - m_wayCard->minimumWidth() - qMin(name, theme().px(300)) - 28;
    for (const auto &[column, text] : columns) {
        const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int wide = qMax(text, small.horizontalAdvance(head)) + 20;
        room -= wide;
        header->setSectionHidden(column, room < 0 && column != DocumentModel::State);
        header->resizeSection(column, wide);
    }
}

void SyncScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void SyncScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    m_ticks.start();
    refresh();
}

void SyncScreen::hideEvent(QHideEvent *event)
{
    Screen::hideEvent(event);
    m_ticks.stop();
    m_coalesce.stop();
}

void SyncScreen::activated()
{
    refresh();
    m_table->setFocus();
}

void SyncScreen::keyPressEvent(QKeyEvent *event)
{
    const QString action = context().shortcuts.actionFor(*event, QStringLiteral("sync"));
    if (action == QLatin1String("sync.retry"))
        return m_retry->click();
    if (action == QLatin1String("sync.offline"))
        return m_offline->click();
    if (action == QLatin1String("sync.export"))
        return m_exportButton->click();
    Screen::keyPressEvent(event);
}

} // namespace mostrador

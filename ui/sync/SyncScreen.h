// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/items/DocumentModel.h"
#include "models/services/Catalogue.h"
#include "models/services/PendingExport.h"
#include "models/sync/SyncStatus.h"
#include "ui/people/Approvals.h"
#include "ui/shell/Screen.h"
#include <QTimer>

class QBoxLayout;
class QStackedWidget;

namespace mostrador {

class Card;
class ConflictCard;
class EmptyState;
class KeyButton;
class NoticeStrip;
class ScrollBody;
class Segments;
class StationCard;
class TableView;
class ThemedLabel;
class WayView;

/// Where each document of the till is, in plain words: the state in a sentence, the three stops, the documents, the way of the one that is
/// chosen, and what a person must decide.
class SyncScreen final : public Screen {
    Q_OBJECT
public:
    struct Needs {
        Documents &documents;
        Catalogue &catalogue;
        Till &till;
        SyncControl &sync;
        PendingExport &pendingExport;
        const Clock &clock;
        Approvals *approvals = nullptr; ///< none: everybody may do everything
    };
    enum Filter { All, Unconfirmed, Attention };

    SyncScreen(const Context &context, const Needs &needs, QWidget *parent = nullptr);
    ~SyncScreen() override;

    QString title() const override { return tr("Sync"); }
    QString icon() const override { return QStringLiteral("refresh-cw"); }
    void activated() override;
    bool takesScans() const override { return false; }
    void setFilter(Filter filter);
    Filter filter() const;
    QString sentence() const;
    void exportTo(const QString &file);        ///< pending entries as JSON lines; says how it went
    const DocumentModel &documents() const { return m_model; }
    const WayView &way() const { return *m_way; }
    const StationCard &station(int which) const { return *m_stations[which]; } ///< 0 till, 1 hub, 2 Kafka
    QList<ConflictCard *> conflicts() const { return m_conflictCards; }

Q_SIGNALS:
    void joinWanted();                         ///< the till was stopped, and somebody has a new code

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeWay();
    QWidget *makeButtons();
    void connectNews();
    void arrange();
    void layoutTable();
    void refresh();
    void tick();
    void showState();
    void showStations();
    void showFilters();
    void showConflicts();
    void showWay();
    void askForFile();
    void answered(const Result<void> &result, const QString &done);
    QString wordsOf(const SyncStatus &status) const;
    QString agoText(const QDateTime &at) const;

    Documents &m_documents;
    Catalogue &m_catalogue;
    Till &m_till;
    Approvals *m_approvals;
    SyncControl &m_sync;
    PendingExport &m_export;
    const Clock &m_clock;
    DocumentModel m_model;
    std::optional<EntryId> m_chosen;
    bool m_following = true;      ///< nobody chose: the newest is shown
    bool m_wasPending = false;
    bool m_wasStopped = false;
    QTimer m_coalesce;
    QTimer m_ticks;

    ThemedLabel *m_title = nullptr;
    ThemedLabel *m_sentence = nullptr;
    NoticeStrip *m_notice = nullptr;
    QList<StationCard *> m_stations;
    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_toolbar = nullptr;
    QWidget *m_buttons = nullptr;
    KeyButton *m_retry = nullptr;
    KeyButton *m_offline = nullptr;
    KeyButton *m_exportButton = nullptr;
    Card *m_listCard = nullptr;
    Segments *m_filters = nullptr;
    QStackedWidget *m_pages = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    ScrollBody *m_conflictArea = nullptr;
    QList<ConflictCard *> m_conflictCards;
    QString m_conflictKey;
    Card *m_wayCard = nullptr;
    ThemedLabel *m_wayTitle = nullptr;
    WayView *m_way = nullptr;
};

} // namespace mostrador

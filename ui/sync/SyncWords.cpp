// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sync screen says; how it is put together is in SyncScreen.cpp.
#include "ui/sync/ConflictCard.h"
#include "ui/sync/StationCard.h"
#include "ui/sync/SyncScreen.h"
#include "ui/sync/WayView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace mostrador {

using State = SyncStatus::State;

namespace {

constexpr int MostProblems = 1000;

QString clock(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("HH:mm"));
}

bool isAway(const SyncStatus &status)
{
    return status.state == State::Offline || status.state == State::NotEnrolled || status.state == State::Attention;
}

} // namespace

void SyncScreen::retranslate()
{
    m_title->setText(tr("Sync", "at the head of the page, unlike in the rail there is room"));
    m_retry->setText(tr("Try again now"));
    m_exportButton->setText(tr("Export pending"));
    const Shortcuts &keys = context().shortcuts;
    m_retry->setKey(keys.keyText(QStringLiteral("sync.retry")));
    m_offline->setKey(keys.keyText(QStringLiteral("sync.offline")));
    m_exportButton->setKey(keys.keyText(QStringLiteral("sync.export")));
    m_table->setAccessibleName(tr("Documents of this till"));
    m_wayCard->setAccessibleName(tr("Way of the chosen document"));
    m_model.setStyle(context().language.style());
    m_conflictKey.clear();
    m_notice->clear();
    refresh();
    arrange();
}

QString SyncScreen::sentence() const
{
    return m_sentence->text();
}

QString SyncScreen::agoText(const QDateTime &at) const
{
    const qint64 seconds = qMax<qint64>(0, at.secsTo(m_clock.nowUtc()));
    if (seconds < 60)
        return tr("%1 s ago").arg(seconds);
    return seconds < 3600 ? tr("%1 min ago").arg(seconds / 60) : at.toLocalTime().toString(QStringLiteral("d/M HH:mm"));
}

QString SyncScreen::wordsOf(const SyncStatus &status) const
{
    const int pending = int(m_documents.outbox().pending());
    switch (status.state) {
    case State::NotEnrolled: return tr("This till is not joined to a hub yet.");
    case State::UpToDate: return pending > 0 ? tr("%n document(s) on their way to the hub. Nothing to do.", nullptr, pending) : tr("Everything of this till is at the hub.");
    case State::Sending:
        return status.kafkaConfigured && status.channel == QLatin1String("direct")
            ? tr("Kafka does not confirm. Sales reach the hub straight over the network. Nothing is lost.")
            : tr("%n document(s) on their way to the hub. Nothing to do.", nullptr, pending);
    case State::Offline:
        return (status.offlineByHand ? tr("Offline since %1, by hand. Sales go on as ever.") : tr("The hub has not answered since %1. Sales go on as ever.")).arg(clock(status.since))
            + QLatin1Char(' ') + (pending > 0 ? tr("%n document(s) kept here, to be sent when the connection is back.", nullptr, pending) : tr("Nothing is waiting."));
    case State::Attention: return tr("Sending has stopped. Selling goes on and everything is kept here.");
    }
    return {};
}

void SyncScreen::refresh()
{
    if (!isVisible())
        return showState();
    m_model.reload();
    layoutTable(); // as wide as what is there now
    showState();
    showStations();
    showFilters();
    showConflicts();
    showWay();
}

void SyncScreen::tick()
{
    const bool pending = m_documents.outbox().pending() > 0;
    if (pending || m_wasPending)
        refresh();
    else
        showStations();
    m_wasPending = pending;
}

void SyncScreen::showState()
{
    const SyncStatus status = m_sync.status();
    m_sentence->setText(wordsOf(status));
    m_offline->setText(status.offlineByHand ? tr("Connect again") : tr("Work offline"));
    m_retry->setEnabled(!status.offlineByHand && status.state != State::NotEnrolled);
    const bool stopped = status.state == State::Attention;
    if (stopped && m_notice->text() != status.message)
        m_notice->show(NoticeStrip::Kind::Bad, QStringLiteral("octagon-alert"), status.message,
                       status.mustJoin ? QList<NoticeStrip::Action>{{[] { return tr("Join again"); }, [this] { Q_EMIT joinWanted(); }}} : QList<NoticeStrip::Action>());
    if (!stopped && m_wasStopped)
        m_notice->clear();
    m_wasStopped = stopped;
}

void SyncScreen::showStations()
{
    const SyncStatus status = m_sync.status();
    const OutboxState outbox = m_documents.outbox();
    const MoneyText text = context().language.text();
    const auto number = [&](qint64 units) { return text.quantity(Quantity::units(units)); };
    const bool stopped = status.state == State::Attention;
    const auto counts = [&](const QString &channel) {
        const DeliveryCount count = status.counts.value(channel);
        if (count == DeliveryCount())
            return QString();
        QStringList words{tr("%1 delivered", "entries by this way since the program was started", int(count.delivered)).arg(number(count.delivered))};
        if (const qint64 open = count.sent - count.delivered - count.failed; open > 0)
            words.append(tr("%1 on the way", "entries by this way since the program was started", int(open)).arg(number(open)));
        if (count.failed > 0) // each was sent again: nothing is lost, and nobody has to do anything
            words.append(tr("%1 attempt(s) repeated", nullptr, int(count.failed)).arg(number(count.failed)));
        return words.join(QStringLiteral(", "));
    };
    QString kept = tr("%1 entry(s)", nullptr, int(outbox.lastSeq)).arg(number(outbox.lastSeq));
    if (outbox.pending() > 0)
        kept += QStringLiteral(" · ") + tr("%1 waiting, the oldest of %2").arg(number(outbox.pending()), clock(outbox.oldestPendingAt));
    m_stations[0]->set(tr("This till"), kept, stopped ? Chip::Kind::Bad : Chip::Kind::Ok, stopped ? tr("Needs attention") : tr("In order"));

    const QDateTime heard = qMax(status.lastContact, m_documents.lastConfirmed());
    QString hub = heard.isValid() ? tr("last sign %1").arg(agoText(heard)) : tr("not heard yet");
    hub += QStringLiteral(" · ") + tr("%1 confirmed", nullptr, int(outbox.confirmed)).arg(number(outbox.confirmed));
    if (const QString direct = counts(QStringLiteral("direct")); !direct.isEmpty())
        hub += QStringLiteral(" · ") + tr("straight: %1").arg(direct);
    m_stations[1]->set(tr("Hub"), hub, stopped ? Chip::Kind::Bad : isAway(status) ? Chip::Kind::Warn : Chip::Kind::Ok,
                       stopped ? tr("Stopped") : status.state == State::NotEnrolled ? tr("Not joined") : isAway(status) ? tr("Offline") : tr("Online"));

    const QDateTime sent = m_documents.lastSent(QStringLiteral("kafka"));
    const QString last = sent.isValid() ? tr("last sent %1").arg(agoText(sent)) : tr("nothing sent this way yet");
    const QString kafka = counts(QStringLiteral("kafka"));
    const QString lastAndCounts = kafka.isEmpty() ? last : last + QStringLiteral(" · ") + kafka;
    if (!status.kafkaConfigured)
        m_stations[2]->set(QStringLiteral("Kafka"), tr("documents go straight to the hub"), Chip::Kind::Neutral, tr("Not used"));
    else if (isAway(status))
        m_stations[2]->set(QStringLiteral("Kafka"), lastAndCounts, Chip::Kind::Neutral, tr("Paused"));
    else if (!status.kafkaUp)
        m_stations[2]->set(QStringLiteral("Kafka"), tr("does not answer; it is tried again by itself"), Chip::Kind::Warn, tr("No answer"));
    else if (status.channel == QLatin1String("direct"))
        m_stations[2]->set(QStringLiteral("Kafka"), tr("no confirmation: sending straight to the hub") + QStringLiteral(" · ") + lastAndCounts, Chip::Kind::Warn,
                           tr("Delayed"));
    else
        m_stations[2]->set(QStringLiteral("Kafka"), lastAndCounts, Chip::Kind::Ok, tr("In use"));
}

void SyncScreen::showFilters()
{
    const MoneyText text = context().language.text();
    const qsizetype attention = m_documents.conflicts().size() + m_documents.problems(MostProblems).size();
    m_filters->setTexts({tr("All"), tr("Pending %1").arg(text.quantity(Quantity::units(m_documents.outbox().pending()))), tr("Need attention %1").arg(attention)});
    m_filters->setAccessibleName(tr("Which documents"));
    arrange();
}

SyncScreen::Filter SyncScreen::filter() const
{
    return Filter(m_filters->current());
}

void SyncScreen::setFilter(Filter filter)
{
    m_filters->setCurrent(filter);
    m_model.setShow(filter == All ? DocumentModel::Show::All : filter == Unconfirmed ? DocumentModel::Show::Unconfirmed : DocumentModel::Show::Problems);
    m_chosen.reset();
    m_following = true;
    refresh();
}

/// The conflicts are made anew only when there are others: a button that has the focus keeps it.
void SyncScreen::showConflicts()
{
    const QList<EditConflict> conflicts = m_documents.conflicts();
    const bool wanted = filter() == Attention;
    QString key;
    for (const EditConflict &conflict : conflicts)
        key += conflict.entry.toString() + toWire(conflict.field) + QLatin1Char(';');
    if (key != m_conflictKey) {
        m_conflictKey = key;
        m_conflictCards.clear();
        auto *list = new QWidget;
        auto *column = new QVBoxLayout(list);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (const EditConflict &conflict : conflicts) {
            const auto product = m_catalogue.product(conflict.sku);
            auto *card = new ConflictCard(context(), conflict, product ? product->name : conflict.sku);
            connect(card, &ConflictCard::keepWanted, this, [this, conflict] {
                m_till.dismissConflict(conflict, this, [this](const Result<void> &result) { answered(result, tr("The hub's value stands.")); });
            });
            connect(card, &ConflictCard::applyWanted, this, [this, conflict] {
                whenAllowed(m_approvals, {wanted::product(conflict.sku), tr("Change a product: %1").arg(conflict.sku)}, this, [this, conflict](const QString &) {
                    m_till.applyAgain(conflict, this, [this](const Result<void> &result) { answered(result, tr("Your value is on its way to the hub as a new edit.")); });
                });
            });
            m_conflictCards.append(card);
            column->addWidget(card);
        }
        column->addStretch(1);
        m_conflictArea->setInside(list);
    }
    m_conflictArea->setVisible(wanted && !conflicts.isEmpty());
    const bool none = m_model.rowCount() == 0;
    m_pages->setVisible(!(wanted && none && !conflicts.isEmpty()));
    m_pages->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    if (none && wanted)
        m_empty->setTexts(tr("Nothing needs attention"), {tr("Edits that met a newer one, and documents that the hub put aside, are listed here.")});
    else if (none && filter() == Unconfirmed)
        m_empty->setTexts(tr("Nothing is waiting"), {tr("Everything of this till is at the hub.")});
    else if (none)
        m_empty->setTexts(tr("Nothing written yet"), {tr("Each sale, edit and stock movement of this till is listed here, with how far it is.")});
}

void SyncScreen::showWay()
{
    const int wanted = m_following || !m_chosen ? 0 : m_model.rowOf(*m_chosen);
    const int row = wanted < 0 ? 0 : wanted;
    if (m_table->currentIndex().row() != row && m_model.rowCount() > 0)
        m_table->selectRow(row);
    const DocumentRow *document = m_model.rowAt(row);
    m_wayCard->setVisible(document || filter() != Attention);
    if (!document) {
        m_wayTitle->setText(tr("Way of a document"));
        m_way->setSteps({});
        return;
    }
    m_chosen = document->entry;
    m_wayTitle->setText(DocumentModel::wayTitle(*document));
    m_way->setSteps(WayView::stepsOf(*document, m_documents.dispatches(document->entry), isAway(m_sync.status())));
    m_way->setAccessibleName(m_wayTitle->text());
}

void SyncScreen::answered(const Result<void> &result, const QString &done)
{
    if (result)
        m_notice->show(NoticeStrip::Kind::Ok, QStringLiteral("circle-check"), done, {{[] { return tr("Close"); }, [this] { m_notice->clear(); }}});
    else
        m_notice->show(NoticeStrip::Kind::Bad, QStringLiteral("circle-alert"), result.error().message, {{[] { return tr("Close"); }, [this] { m_notice->clear(); }}});
    refresh();
    m_filters->setFocus();
}

void SyncScreen::askForFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QStringLiteral("mostrador-%1.jsonl").arg(m_clock.nowUtc().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm")));
    auto *dialog = new QFileDialog(this, tr("Export pending documents"), folder.filePath(name), tr("JSON lines (*.jsonl)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SyncScreen::exportTo);
    dialog->open();
    dialog->selectFile(name);
}

void SyncScreen::exportTo(const QString &file)
{
    m_export.write(file, this, [this, file](const Result<int> &written) {
        if (!written)
            return answered(written.error(), {});
        answered({}, *written > 0 ? tr("%n document(s) were written to %1. They stay in the queue until the hub confirms them.", nullptr, *written).arg(QDir::toNativeSeparators(file))
                                  : tr("Nothing was waiting: everything of this till is at the hub."));
    });
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/RecordedSales.h"
#include "app/sim/Tally.h"
#include "models/services/Catalogue.h"
#include "models/services/Till.h"

namespace mostrador {

/// Rings up recorded sales at one till, through the services that the window uses, several on their way to the disk at a time.
/// Products that the till does not know are created first, like a back-office edit, with the first price of the file; a line at another
/// price is a price override. What an earlier run committed is not rung up again: its number is the document's external reference. An invoice with a refused row is
/// left out whole.
class Replayer final : public QObject {
    Q_OBJECT
public:
    struct Settings {
        double speed = 0;    ///< times as fast as it was recorded; 0: as fast as the till takes it
        int inFlight = 64;   ///< documents on their way to the disk
    };
    Replayer(Till &till, Catalogue &catalogue, Scheduler &scheduler, const Clock &clock, Recording recording, Settings settings, QObject *parent = nullptr);

    void start();
    void stop();                        ///< no new ones; finished() comes when those on their way are answered
    const Tally &tally() const { return m_tally; }
    qint64 rowsDone() const { return m_rowsDone; }

Q_SIGNALS:
    void refused(const QString &what);  ///< one line: rows and reason
    void failed(const mostrador::Error &error); ///< the store does not take any more; finished() follows
    void finished();

private:
    void pump();
    bool isDue(const RecordedInvoice &invoice);
    void ringUp(const RecordedInvoice &invoice);
    void sell(const RecordedInvoice &invoice);
    void move(const RecordedMovement &movement);
    bool isKnown(const Sku &sku);
    Product product(const Sku &sku);
    void makeKnown(qsizetype invoice);
    void create(const QList<Product> &products);
    void answered(qint64 rows);
    void refuse(const QString &where, qint64 rows, const Error &error);
    void fail(const Error &error);

    Till &m_till;
    Catalogue &m_catalogue;
    Scheduler &m_scheduler;
    const Clock &m_clock;
    Recording m_recording;
    Settings m_settings;
    QHash<Sku, Product> m_products;
    Tally m_tally;
    qsizetype m_next = 0;
    int m_inFlight = 0;
    qint64 m_rowsDone = 0;
    qint64 m_startedMs = 0;
    QDateTime m_firstAt;
    bool m_running = false;
    bool m_pumping = false;
    bool m_failed = false;
    std::unique_ptr<Scheduler::Handle> m_wait;
};

} // namespace mostrador

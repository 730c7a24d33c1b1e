// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/BackupRounds.h"
#include "models/services/Activity.h"
#include "models/services/Catalogue.h"
#include "models/services/Customers.h"
#include "models/services/Documents.h"
#include "models/services/PastSales.h"
#include "models/services/PaymentSettings.h"
#include "models/services/PendingExport.h"
#include "models/services/PricingService.h"
#include "models/services/SellingRules.h"
#include "models/services/TerminalPayments.h"
#include "models/services/Till.h"
#include "models/services/cash/CashDesk.h"
#include "models/services/people/Recovery.h"
#include "models/services/parked/Parking.h"
#include "models/services/returns/ReceiptLookup.h"
#include "models/services/TillSettings.h"
#include "models/services/paper/PrintQueue.h"
#include "models/services/paper/PrintSettings.h"
#include "models/sync/SyncStatus.h"
#include "models/transport/crypto/Pepper.h"
#include <QObject>
#include <memory>

namespace mostrador {

class KafkaEvents;

/// A whole till without its window, wired from real parts: database under `dataDir`, storage thread, key, Kafka and direct channels, feed.
/// The window, the simulator and the integration tests all start this one.
class TillRuntime final : public QObject {
    Q_OBJECT
public:
    struct Settings {
        QString dataDir;          ///< till.sqlite, key and token live here
        /// Where the hub is now; empty: where it was at enrolment. Not used when the till has joined a hub elsewhere since: that hub's
        /// token would go to another server.
        QUrl hub;
        QString kafka;            ///< "host:port,…"; empty: what the hub said at enrolment, "none": never
        QString caFile;
        QString ackLog;           ///< --ack-log FILE; empty = none
        bool offline = false;     ///< starts switched off by hand
        int confirmWithinMs = 10'000;
        BackupRounds::Plan backups;
        PaymentSettings::Told payment; ///< for this run
        Pepper::Place pinSecret = Pepper::Place::File; ///< the system's keychain is for programs that a person runs
        int keepDays = 90; ///< that an entry stays here after the hub has confirmed it; 0: for ever
    };
    /// Error: as Database::openWriter, or of the key file.
    static Result<std::unique_ptr<TillRuntime>> open(const Settings &settings);
    ~TillRuntime() override;      ///< runs what was posted, closes

    void start();                 ///< begins delivery
    Till &till();
    SyncControl &sync();
    TillIdentity identity() const; ///< as of opening or the last enrolment
    Catalogue &catalogue();       ///< reads on this thread
    Activity &activity();
    Documents &documents();
    PastSales &pastSales();
    PendingExport &pendingExport();
    Customers &customers();
    SellingRules &rules();
    PaymentSettings &paymentSettings();
    TerminalPayments &terminalPayments(); ///< of the terminal that the settings name; whoever shows them calls resume()
    Parking &parking();                   ///< reads on this thread; asks the hub for what other tills parked
    ReceiptLookup &receiptLookup();       ///< receipts of the shop's other tills, and what came back there
    const KafkaEvents &eventStream() const; ///< of carts and payments: how many went, and how many were dropped
    TillSettings &settings();               ///< reads on this thread
    People &people();                       ///< who is at the till; what is asked of till() is theirs
    std::optional<Pepper::Place> pinSecret() const; ///< where it lies; nothing before the first PIN
    Recovery &recovery();                   ///< of a manager whose PIN is forgotten
    CashDesk &cash();
    PrintSettings &printSettings();
    PrintQueue &printQueue();  ///< of the printer that the settings name; whoever knows how a receipt looks says so (setPaper)
    PricingService &pricing(); ///< reads on this thread; reloads when the feed changes a rule

Q_SIGNALS:
    void damageFound(const mostrador::Error &what); ///< in what was recorded before, by a look at all of it after the start

private:
    TillRuntime();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador

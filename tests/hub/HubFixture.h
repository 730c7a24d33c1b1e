// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/CatalogueDesk.h"
#include "hub/admin/Enrolment.h"
#include "hub/ledger/Books.h"
#include "models/storage/Sql.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/wire/EnrolMessages.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestLane.h"
#include <QTemporaryDir>
#include <QTest>

namespace mostrador {

/// A hub's real store on one thread, with one shop, and tills that joined it.
struct HubFixture {
    QTemporaryDir dir;
    ManualClock clock;
    SeededRandom random{7};
    std::unique_ptr<Books> books;
    Ed25519Key key = Ed25519Key::fromSeed(QByteArray(32, 'a'));
    Ed25519Key otherKey = Ed25519Key::fromSeed(QByteArray(32, 'b'));

    QString file() const { return dir.filePath(QStringLiteral("hub.sqlite")); }

    void open()
    {
        auto opened = Books::open({file(), dir.filePath(QStringLiteral("hub.key")), {}, QStringLiteral("test"), {}}, clock, random);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message + opened.error().detail));
        books = std::move(*opened);
    }

    EnrolAnswer join(const Ed25519Key &who, const QString &store = QStringLiteral("Almacén San Telmo"), const QList<PastLife> &lives = {})
    {
        const PastLife last = lives.value(0);
        Enrolment enrolment(*books);
        const auto code = enrolment.code(store, QStringLiteral("Caja"));
        const auto answer = code
            ? enrolment.join({code->code, who.publicKey(), {}, !lives.isEmpty(), last.till, last.epoch, who.sign(enrolProofText(code->code, who.publicKey())), lives})
            : Result<EnrolAnswer>(code.error());
        [&] { QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().message)); }();
        return answer ? *answer : EnrolAnswer{};
    }

    /// Of a hub that is lost, and in whose place this one is.
    static QList<PastLife> lost(QList<PastLife> lives)
    {
        for (PastLife &life : lives)
            life.hubIsLost = true;
        return lives;
    }

    TestLane lane(const Ed25519Key &who)
    {
        const EnrolAnswer answer = join(who);
        return TestLane(answer.till, answer.epoch, answer.store, who, who.publicKey());
    }

    static IncomingEntry incoming(const SignedEntry &entry)
    {
        return {entry, {QStringLiteral("direct"), {}, -1, -1, toKafkaHeaders(entry), entry.entry.payload}};
    }

    ApplyReport apply(const QList<SignedEntry> &entries, const QList<KafkaPosition> &positions = {})
    {
        QList<IncomingEntry> batch;
        for (const SignedEntry &entry : entries)
            batch.append(incoming(entry));
        const auto report = books->ledger().apply(batch, positions);
        [&] { QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail)); }();
        return report ? *report : ApplyReport{};
    }

    /// epoch 0: its newest one
    Lane laneAt(TillId till = TillId{1}, int epoch = 0)
    {
        const auto newest = books->registry().newestEpoch(till);
        const auto found = books->store().lane(till, epoch == 0 && newest ? *newest : epoch);
        return found && *found ? **found : Lane{};
    }

    /// Thousandths of `sku` in shop 1; -1000000 when there is no such row.
    qint64 stock(const Sku &sku)
    {
        const auto levels = books->reader().goods().stockOf(sku);
        for (const StockLevel &level : levels ? *levels : QList<StockLevel>())
            if (level.store == StoreId{1})
                return level.quantity.milli();
        return -1'000'000;
    }

    qint64 number(const QString &query, const QVariantList &values = {})
    {
        const auto value = books->database().sql().scalar(query, values);
        return value ? value->toLongLong() : -1;
    }

    QList<QuarantinedEntry> quarantined()
    {
        const auto list = books->store().quarantined(0, 100);
        return list ? *list : QList<QuarantinedEntry>();
    }

    /// What a rebuild says, one line a difference.
    QStringList differences()
    {
        const auto found = books->ledger().rebuild(false);
        return found ? *found : QStringList{found.error().message};
    }
};

} // namespace mostrador

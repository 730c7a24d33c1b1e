// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/DatabaseCopy.h"
#include "models/storage/Backup.h"
#include "models/storage/CustomerStore.h"
#include "models/storage/Sql.h"
#include "models/storage/cash/ShiftStore.h"
#include "models/storage/paper/PrintJobStore.h"
#include "models/storage/people/UserStore.h"
#include "tests/support/DatabaseFiles.h"
#include "tests/support/StoreFixture.h"

using namespace mostrador;

/// A till's database that is put back to a copy of it.
class tst_DatabaseCopy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { t = std::make_unique<StoreFixture>(); }
    void cleanup() { t.reset(); }
    void a_backup_goes_on_in_an_epoch_of_its_own();
    void a_copy_made_by_hand_is_told_by_its_birth();
    void the_same_file_is_no_copy();
    void a_clock_in_another_zone_makes_no_copy();
    void each_time_it_is_another_epoch();
    void nobody_is_taken_for_somebody_else();
    void no_customer_is_taken_for_another();
    void no_shift_has_the_number_of_another();
    void what_waited_for_the_printer_is_doubted();
    void a_till_that_has_not_joined_begins_nothing();

private:
    qint64 lastNumber() { return t->scalar(QStringLiteral("SELECT coalesce(max(last), 0) FROM series")).toLongLong(); }

    void putBack(const QString &copy)
    {
        const QString file = t->database->file();
        t->close();
        mostrador::putBack(copy, file);
        t->open();
    }

    QString hire(const QString &name)
    {
        UserStore users(*t->database);
        const QString id = *users.nextId();
        t->inTransaction([&] { return users.put({id, name, Role::Cashier, true}); });
        return id;
    }
    int openShift()
    {
        ShiftStore shifts(*t->database);
        Shift shift;
        shift.number = *shifts.nextNumber();
        shift.openedAt = t->clock.nowUtc();
        shift.opening = Money::zero(Currency::ars());
        const EntryId entry = t->append();
        t->inTransaction([&] { return shifts.add(shift, entry); });
        ZReport closed;
        closed.number = *shifts.nextZ();
        closed.closedAt = shift.openedAt;
        closed.kept = shift.opening;
        const EntryId close = t->append();
        t->inTransaction([&] { return shifts.markClosed(shift.number, close, closed); });
        return shift.number;
    }

    std::unique_ptr<StoreFixture> t;
    const QByteArray key = QByteArray(32, 'p');
    const QDateTime born = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
};

void tst_DatabaseCopy::a_backup_goes_on_in_an_epoch_of_its_own()
{
    t->append();
    const QByteArray head = t->journal->lastHash();
    const QString copy = t->dir.filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(backUp(*t->database, copy).ok());
    const EntryId lost = t->append(); // its receipt was shown
    putBack(copy);
    const auto left = t->journal->leaveCopy(key, {});
    QVERIFY(left.ok());
    QVERIFY(*left);
    QVERIFY(*t->journal->hasLeftCopy());
    const auto who = t->journal->identity();
    QVERIFY(who->epoch > 1);
    QCOMPARE(who->till, TillId{7});
    const auto outbox = t->journal->outbox();
    QCOMPARE(outbox->lastSeq, 1);
    QCOMPARE(outbox->earlier.size(), 1); // the copy's own entries still go to the hub
    QCOMPARE(outbox->earlier.first().lastSeq, 2);
    const auto started = decodeEpochStarted(t->scalar(QStringLiteral("SELECT payload FROM journal WHERE seq = 1 ORDER BY epoch DESC LIMIT 1")).toByteArray());
    QCOMPARE(started->previousHash, head);
    QVERIFY(t->append().epoch != lost.epoch);
    QVERIFY(lastNumber() >= DocumentsLeftOut);
    QVERIFY(!*t->journal->leaveCopy(key, {})); // the next start
    QVERIFY(*t->journal->hasLeftCopy());
    TillIdentity joined = *who;
    joined.epoch += 1;
    QVERIFY(t->journal->enrol(joined, key).ok());
    QVERIFY(!*t->journal->hasLeftCopy());
    const auto lives = t->journal->lives();
    QCOMPARE(lives->size(), 3); // the hub opens a lane for the one in between, too
}

void tst_DatabaseCopy::a_copy_made_by_hand_is_told_by_its_birth()
{
    QVERIFY(!*t->journal->leaveCopy(key, born)); // from now on it is known
    QVERIFY(*t->journal->leaveCopy(key, born.addMSecs(1)));
    QVERIFY(!*t->journal->leaveCopy(key, born.addMSecs(1)));
    QVERIFY(!*t->journal->leaveCopy(key, {})); // a disk that does not tell
}

void tst_DatabaseCopy::the_same_file_is_no_copy()
{
    const QDateTime now = bornAt(t->database->file());
    for (int start = 0; start < 3; ++start) {
        QVERIFY(!*t->journal->leaveCopy(key, now));
        t->append();
        t->close();
        t->open();
        QCOMPARE(bornAt(t->database->file()), now);
    }
    QCOMPARE(t->journal->identity()->epoch, 1);
    QCOMPARE(lastNumber(), 0);
}

void tst_DatabaseCopy::a_clock_in_another_zone_makes_no_copy()
{
    QVERIFY(!*t->journal->leaveCopy(key, born));
    QVERIFY(!*t->journal->leaveCopy(key, born.addSecs(3600)));
    QVERIFY(!*t->journal->leaveCopy(key, born.addSecs(-5 * 1800)));
    QVERIFY(*t->journal->leaveCopy(key, born.addDays(2)));
}

void tst_DatabaseCopy::each_time_it_is_another_epoch()
{
    const QString copy = t->dir.filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(backUp(*t->database, copy).ok());
    QSet<int> epochs;
    for (int time = 0; time < 3; ++time) {
        putBack(copy);
        QVERIFY(*t->journal->leaveCopy(key, {}));
        epochs.insert(t->journal->identity()->epoch);
    }
    QCOMPARE(epochs.size(), 3);
}

/// The hub, and whoever reads its journal, knows people of a till by their ids: also those that only the part has that was lost.
void tst_DatabaseCopy::nobody_is_taken_for_somebody_else()
{
    QCOMPARE(hire(QStringLiteral("María")), QStringLiteral("u1"));
    const QString copy = t->dir.filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(backUp(*t->database, copy).ok());
    QSet<QString> given{hire(QStringLiteral("Ana"))};
    for (const char *name : {"Beto", "Carla"}) { // the same copy, twice
        putBack(copy);
        QVERIFY(*t->journal->leaveCopy(key, {}));
        given.insert(hire(QString::fromLatin1(name)));
    }
    TillIdentity joined = *t->journal->identity();
    joined.epoch += 1;
    QVERIFY(t->journal->enrol(joined, key).ok());
    given.insert(hire(QStringLiteral("Dora")));
    QCOMPARE(given.size(), 4);
    t->close();
    removeDatabase(t->dir.filePath(QStringLiteral("till.sqlite"))); // and the disk is lost
    t->open();
    joined.epoch += 1;
    QVERIFY(t->journal->enrol(joined, key, 10'000).ok());
    given.insert(hire(QStringLiteral("Ema")));
    QCOMPARE(given.size(), 5);
    QVERIFY(!given.contains(QStringLiteral("u1")));
}

void tst_DatabaseCopy::no_customer_is_taken_for_another()
{
    const auto come = [this](const char *name) {
        return CustomerStore(*t->database).keep(Customer{{}, QString::fromLatin1(name), {}, {}, {}}, QStringLiteral("7"), t->clock.nowUtc())->id;
    };
    QCOMPARE(come("Ana"), QStringLiteral("c-7-1"));
    const QString copy = t->dir.filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(backUp(*t->database, copy).ok());
    QSet<QString> given{come("Beto"), come("Carla")};
    QVERIFY(given.contains(QStringLiteral("c-7-3")));
    putBack(copy);
    QVERIFY(*t->journal->leaveCopy(key, {}));
    given << come("Dora") << come("Ema");
    QCOMPARE(given.size(), 4);
    QVERIFY(!given.contains(QStringLiteral("c-7-1")));
}

void tst_DatabaseCopy::no_shift_has_the_number_of_another()
{
    QCOMPARE(openShift(), 1);
    const QString copy = t->dir.filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(backUp(*t->database, copy).ok());
    QCOMPARE(openShift(), 2);
    QCOMPARE(openShift(), 3);
    putBack(copy);
    QVERIFY(*t->journal->leaveCopy(key, {}));
    QVERIFY(openShift() > 3);
}

/// In the same transaction: whenever the program ends, either the file is still a copy or its jobs are in doubt.
void tst_DatabaseCopy::what_waited_for_the_printer_is_doubted()
{
    PrintJobStore before(*t->database);
    PrintJob job;
    job.kind = PrintJobStore::Receipt;
    job.number = QStringLiteral("0007-00000001");
    QVERIFY(before.add(job, t->clock.nowUtc()).ok());
    const QString copy = t->dir.filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(backUp(*t->database, copy).ok());
    putBack(copy);
    QVERIFY(t->database->sql().run(QStringLiteral("CREATE TRIGGER no_room BEFORE UPDATE ON print_job BEGIN SELECT RAISE(ABORT, 'no room'); END")).ok());
    QVERIFY(!t->journal->leaveCopy(key, {}).ok());
    QCOMPARE(t->journal->identity()->epoch, 1); // still the copy: the next start tries again
    QVERIFY(t->database->sql().run(QStringLiteral("DROP TRIGGER no_room")).ok());
    QVERIFY(*t->journal->leaveCopy(key, {}));
    const auto jobs = PrintJobStore(*t->database).open(10);
    QCOMPARE(jobs->size(), 1);
    QCOMPARE(jobs->first().state, PrintState::Unsure);
    QVERIFY(!*PrintJobStore(*t->database).next());
}

void tst_DatabaseCopy::a_till_that_has_not_joined_begins_nothing()
{
    const QString file = t->dir.filePath(QStringLiteral("new.sqlite"));
    auto fresh = Database::openWriter(file, Database::Kind::Till);
    QVERIFY(DatabaseCopy(**fresh).mark().ok());
    JournalStore journal(**fresh, t->clock, t->random, QStringLiteral("test"));
    QVERIFY(!*journal.leaveCopy(key, born));
    QVERIFY(!*journal.hasLeftCopy());
    QCOMPARE(journal.outbox()->lastSeq, 0);
}

QTEST_GUILESS_MAIN(tst_DatabaseCopy)
#include "tst_DatabaseCopy.moc"

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine does to a till: real disks that are full, real processes on one folder, a real crash before the receipt, real programs under a wrong clock.
#include "models/services/CartCodec.h"
#include "models/services/TillStores.h"
#include "models/storage/Sql.h"
#include "tests/support/Program.h"
#include "tests/support/TillFixture.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

using namespace mostrador;

namespace {

constexpr int PatienceMs = 60'000;
constexpr qint64 YearS = 365LL * 24 * 3600;

/// A small disk of its own, where mounting is allowed.
class Disk final {
public:
    Disk(const QString &place, int megabytes) : m_place(place)
    {
        QDir().mkpath(place);
        m_there = mount({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=%1m").arg(megabytes), QStringLiteral("tmpfs"), place});
    }
    ~Disk()
    {
        if (m_there)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_place});
    }
    bool isThere() const { return m_there; }
    void fill()
    {
        QFile file(m_place + QStringLiteral("/filler"));
        QVERIFY(file.open(QIODevice::Append | QIODevice::Unbuffered));
        for (const qsizetype size : {qsizetype(64 * 1024), qsizetype(1)})
            while (file.write(QByteArray(size, 'x')) == size) {
            }
    }
    void free() { QVERIFY(QFile::remove(m_place + QStringLiteral("/filler"))); }

private:
    static bool mount(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral("mount"), arguments);
        return program.waitForFinished() && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }
    QString m_place;
    bool m_there = false;
};

/// Whether a program of the system did what it was asked.
bool did(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A real file system in a file, which takes the right to write away when it finds itself damaged: from files that are open, too. Where mounting is allowed.
class FailingDisk final {
public:
    explicit FailingDisk(const QString &place) : m_place(place), m_image(place + QStringLiteral(".img"))
    {
        QDir().mkpath(place);
        QFile image(m_image);
        m_there = image.open(QIODevice::WriteOnly) && image.resize(64 * 1024 * 1024)
            && did(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-F"), m_image}) && mount();
    }
    ~FailingDisk()
    {
        if (m_there)
            did(QStringLiteral("umount"), {QStringLiteral("-l"), m_place});
    }
    bool isThere() const { return m_there; }
    bool findDamage()
    {
        QProcess asked;
        asked.start(QStringLiteral("findmnt"), {QStringLiteral("-n"), QStringLiteral("-o"), QStringLiteral("SOURCE"), m_place});
        const QString device = asked.waitForFinished() ? QFileInfo(QString::fromLocal8Bit(asked.readAllStandardOutput().trimmed())).fileName() : QString();
        QFile trigger(QStringLiteral("/sys/fs/ext4/%1/trigger_fs_error").arg(device));
        return !device.isEmpty() && trigger.open(QIODevice::WriteOnly) && trigger.write("test") == 4 && trigger.flush();
    }
    /// As whoever looks after the machine would. Nobody may have a file of it open.
    bool repair()
    {
        m_there = !did(QStringLiteral("umount"), {m_place});
        did(QStringLiteral("e2fsck"), {QStringLiteral("-fy"), m_image}); // says by its exit code that it mended something
        return !m_there && (m_there = mount());
    }

private:
    bool mount() const { return did(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop,errors=remount-ro"), m_image, m_place}); }
    QString m_place;
    QString m_image;
    bool m_there = false;
};

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A till whose database lies on that disk.
struct TillThere {
    ManualClock clock;
    SeededRandom random{1};
    InlineExecutor own;
    std::shared_ptr<Till::Stores> stores;
    std::unique_ptr<Till> till;
    const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100, 0);

    explicit TillThere(const QString &folder)
    {
        auto opened = Till::Stores::open(folder + QStringLiteral("/till.sqlite"), clock, random, QStringLiteral("test"));
        [&] { QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message + opened.error().detail)); }();
        stores = *opened;
        till = std::make_unique<Till>(stores, own, own);
        if (stores->journal->identity()->isEnrolled())
            return;
        TillIdentity who;
        who.till = TillId{1};
        who.store = StoreId{1};
        who.epoch = 1;
        who.currency = Currency::ars();
        who.hubPublicKey = QByteArray(32, 'k');
        [&] { QVERIFY(stores->journal->enrol(who, QByteArray(32, 'p')).ok()); }();
    }

    Result<CommittedSale> sell()
    {
        Cart cart(Currency::ars());
        [&] { QVERIFY(cart.add(yerba, Quantity::units(1)).ok()); }();
        std::optional<Result<CommittedSale>> done;
        till->complete(*cart.toSale({Payment{Tender::Cash, cart.total(), cart.total(), Money::zero(Currency::ars())}}, Platform::Till, clock.nowUtc()), till.get(),
                       [&done](const Result<CommittedSale> &result) { done = result; });
        return *done;
    }
};

} // namespace

class tst_Machine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_hub.reset();
    }
    void cleanup()
    {
        for (const char *name : {"LD_PRELOAD", "CLOCK_FILE", "CRASHPOINT"})
            qunsetenv(name);
        m_hub.reset();
        m_dir.reset();
    }

    void aFullDiskIsLivedThrough()
    {
        Disk disk(path(QStringLiteral("disk")), 16);
        if (!disk.isThere())
            QSKIP("no right to mount a disk of its own");
        int sold = 0;
        {
            TillThere till(path(QStringLiteral("disk")));
            till.stores->reserve = std::make_unique<DiskReserve>(path(QStringLiteral("disk/reserve")), 1024 * 1024);
            QVERIFY(till.stores->reserve->hold());
            QSignalSpy used(till.till.get(), &Till::reserveUsed);
            disk.fill();
            while (used.isEmpty() && sold < 2000) {
                const auto sale = till.sell();
                QVERIFY2(sale.ok(), sale.ok() ? "" : qPrintable(sale.error().message + sale.error().detail));
                ++sold;
            }
            QCOMPARE(used.size(), 1);
            disk.fill(); // and that, too
            std::optional<Error> refused;
            while (!refused && sold < 4000) {
                const auto sale = till.sell();
                sale ? void(++sold) : void(refused = sale.error());
            }
            QVERIFY(refused);
            QVERIFY2(refused->message.contains(QLatin1String("full")), qPrintable(refused->message));
            QCOMPARE(till.stores->journal->outbox()->lastSeq, 1 + sold);
            disk.free();
            QVERIFY(till.sell().ok());
            ++sold;
        }
        TillThere again(path(QStringLiteral("disk")));
        QCOMPARE(again.stores->journal->outbox()->lastSeq, 1 + sold);
        QVERIFY(!verifyJournal(*again.stores->database, nullptr)->wrong);
    }

    void aDiskThatBecomesReadOnlyLosesNothing()
    {
        FailingDisk disk(path(QStringLiteral("failing")));
        if (!disk.isThere())
            QSKIP("no right to mount a disk of its own");
        QList<CommittedSale> sold;
        {
            TillThere till(path(QStringLiteral("failing")));
            sellSome(till, sold);
            if (!disk.findDamage())
                QSKIP("this system's ext4 cannot be told to fail");
            for (const char *words : {"failed while this was being written", "cannot be written to any more", "cannot be written to any more"}) {
                const auto refused = till.sell();
                QVERIFY(!refused);
                QVERIFY2(refused.error().message.contains(QLatin1String(words)), qPrintable(refused.error().message + QLatin1Char('|') + refused.error().detail));
                QVERIFY(refused.error().message.contains(QLatin1String("not recorded")));
            }
        }
        QVERIFY(disk.repair());
        QFile::remove(path(QStringLiteral("failing/till.sqlite.lock"))); // its process could not; here it is this one, elsewhere it would be gone
        TillThere again(path(QStringLiteral("failing")));
        QVERIFY(again.sell().ok()); // the number of the refused ones
        verifyHas(again, sold, 1);
    }

    void aDiskThatIsWritableAgainIsUsedAgain()
    {
        FailingDisk disk(path(QStringLiteral("failing")));
        if (!disk.isThere())
            QSKIP("no right to mount a disk of its own");
        QList<CommittedSale> sold;
        TillThere till(path(QStringLiteral("failing")));
        sellSome(till, sold);
        // Not the -shm: SQLite has it mapped, and Linux ends who writes to a map of an immutable file.
        const QStringList files{path(QStringLiteral("failing/till.sqlite")), path(QStringLiteral("failing/till.sqlite-wal"))};
        if (!did(QStringLiteral("chattr"), QStringList{QStringLiteral("+i")} + files))
            QSKIP("no right to make a file immutable");
        for (int i = 0; i < 3; ++i) {
            const auto refused = till.sell();
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(QLatin1String("not recorded")), qPrintable(refused.error().message));
        }
        QVERIFY(did(QStringLiteral("chattr"), QStringList{QStringLiteral("-i")} + files));
        sellSome(till, sold); // at once, without a new start
        verifyHas(till, sold, 0);
    }

    void oneFolderIsForOneProcess()
    {
        startHub();
        Program first(QStringLiteral("mostrador-sim"));
        first.start(sim(QStringLiteral("till"),
                        {QStringLiteral("--every"), QStringLiteral("1..1"), QStringLiteral("--seconds"), QStringLiteral("600"), QStringLiteral("--ack-log"),
                         path(QStringLiteral("acks"))},
                        true));
        QTRY_VERIFY_WITH_TIMEOUT(!contents(path(QStringLiteral("acks"))).isEmpty(), PatienceMs); // it has joined, and sells
        Program second(QStringLiteral("mostrador-sim"));
        QCOMPARE(second.run(sim(QStringLiteral("till"), {QStringLiteral("--count"), QStringLiteral("1")}, false)), 4);
        QVERIFY2(second.errors().contains(QStringLiteral("process %1").arg(first.pid())), qPrintable(second.errors()));
        QVERIFY(first.isRunning());
        first.kill9(); // its lock is nobody's any more
        QCOMPARE(second.run(sim(QStringLiteral("till"), {QStringLiteral("--count"), QStringLiteral("1"), QStringLiteral("--every"), QStringLiteral("0")}, false)), 0);
    }

    void aSaleThatWasRecordedBeforeTheReceiptIsShownAgain()
    {
        if (!QFile::exists(QStringLiteral(BIN_DIR "/mostrador-sim-crash")))
            QSKIP("built without the fault suite's programs");
        startHub();
        qputenv("CRASHPOINT", "after_commit_before_print");
        Program crashing(QStringLiteral("mostrador-sim-crash"));
        const QStringList selling{QStringLiteral("--every"), QStringLiteral("0"),         QStringLiteral("--count"),
                                  QStringLiteral("5"),       QStringLiteral("--ack-log"), path(QStringLiteral("acks"))};
        QCOMPARE(crashing.run(sim(QStringLiteral("till"), selling, true)), 137);
        qunsetenv("CRASHPOINT");
        const QByteArray told = contents(path(QStringLiteral("acks"))).trimmed();
        QCOMPARE(told.count('\n'), 1); // two COMMITs were reported, the joining's and this one's, and then the process was gone
        TillThere till(path(QStringLiteral("till/store-1")));
        std::optional<CommittedSale> found;
        till.till->openReceipts(till.till.get(), [&found](const Result<QList<CommittedSale>> &result) {
            if (result && !result->isEmpty())
                found = result->last();
        });
        QVERIFY(found);
        QCOMPARE(found->hash.toHex(), told.split(' ').last());
        QCOMPARE(found->sale.number, QStringLiteral("0001-00000001"));
        QVERIFY(decodeCart(*till.stores->sales->openCart()).isEmpty()); // it must not be rung up again
    }

    void noClockDecidesAnything_data()
    {
        QTest::addColumn<QString>("whose");
        QTest::newRow("the till's") << QStringLiteral("till");
        QTest::newRow("the hub's") << QStringLiteral("hub");
        QTest::newRow("both") << QStringLiteral("both");
    }

    /// To 1970, to 2037 and back, while both run and sell.
    void noClockDecidesAnything()
    {
        QFETCH(QString, whose);
        const QString shim = QStringLiteral(BIN_DIR "/mostrador-clock.so");
        if (!QFile::exists(shim))
            QSKIP("built without the shim");
        write(path(QStringLiteral("clock")), "0");
        const auto wrong = [&](bool on) {
            on ? qputenv("LD_PRELOAD", shim.toUtf8()) : qunsetenv("LD_PRELOAD");
            qputenv("CLOCK_FILE", path(QStringLiteral("clock")).toUtf8());
        };
        wrong(whose != QLatin1String("till"));
        startHub();
        wrong(false);
        int count = 0;
        for (const qint64 years : {0, -56, 11, 0, -1}) {
            write(path(QStringLiteral("clock")), QByteArray::number(years * YearS));
            wrong(whose != QLatin1String("hub"));
            Program till(QStringLiteral("mostrador-sim"));
            const int code =
                till.run(sim(QStringLiteral("till"), {QStringLiteral("--every"), QStringLiteral("0"), QStringLiteral("--count"), QStringLiteral("20")}, count == 0));
            wrong(false);
            QVERIFY2(code == 0, qPrintable(QStringLiteral("%1 years: exit %2: %3").arg(years).arg(code).arg(till.errors().right(2000)))); // all is confirmed
            count += 20;
        }
        Program journal(QStringLiteral("mostrador-journal"));
        for (const char *file : {"till/store-1/till.sqlite", "hub/hub.sqlite"}) {
            QVERIFY2(journal.run({QStringLiteral("verify"), path(QLatin1String(file))}) == 0, qPrintable(journal.output()));
        }
        const auto books = Database::openReader(path(QStringLiteral("till/store-1/till.sqlite")));
        QVERIFY(books.ok());
        QCOMPARE(JournalStoreReader(**books).sales(), count);
        if (whose != QLatin1String("hub")) // across a restart only going back can be seen
            QVERIFY(JournalStoreReader(**books).jumps() > 0);
    }

private:
    /// What stands in the file, for a look at it.
    class JournalStoreReader final {
    public:
        explicit JournalStoreReader(Database &database) : m_sql(database.sql()) {}
        int sales() const { return m_sql.scalar(QStringLiteral("SELECT count(*) FROM sale WHERE type = 'sale'"))->toInt(); }
        int jumps() const { return m_sql.scalar(QStringLiteral("SELECT count(*) FROM journal WHERE clock_state = 'jumped_back'"))->toInt(); }

    private:
        Sql &m_sql;
    };

    QString path(const QString &name) const { return m_dir->filePath(name); }

    static void sellSome(TillThere &till, QList<CommittedSale> &sold)
    {
        for (int i = 0; i < 5; ++i) {
            const auto sale = till.sell();
            QVERIFY2(sale.ok(), sale.ok() ? "" : qPrintable(sale.error().message + sale.error().detail));
            sold.append(*sale);
        }
    }

    /// Each of them under its number, `more` besides, and numbers without a gap: a refused one has taken none.
    static void verifyHas(TillThere &till, const QList<CommittedSale> &sold, int more)
    {
        for (const CommittedSale &sale : sold)
            QVERIFY2(till.stores->checkout->sale(sale.sale.number).ok(), qPrintable(sale.sale.number));
        QCOMPARE(till.stores->journal->outbox()->lastSeq, 1 + sold.size() + more);
        QCOMPARE(sold.last().sale.number, documentNumber(TillId{1}, sold.size()));
        QVERIFY(!verifyJournal(*till.stores->database, nullptr)->wrong);
    }

    void startHub()
    {
        {
            Program sample(QStringLiteral("mostrador-hub"));
            QCOMPARE(sample.run({QStringLiteral("sample"), QStringLiteral("--data-dir"), path(QStringLiteral("hub"))}), 0);
        }
        m_hub = std::make_unique<Program>(QStringLiteral("mostrador-hub"));
        m_url = m_hub->startReady(
            {QStringLiteral("serve"), QStringLiteral("--data-dir"), path(QStringLiteral("hub")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_hub->errors()));
    }

    QStringList sim(const QString &folder, const QStringList &more, bool joins)
    {
        QStringList arguments{QStringLiteral("--hub"),      m_url,
                              QStringLiteral("--data-dir"), path(folder),
                              QStringLiteral("--stores"),   QStringLiteral("1"),
                              QStringLiteral("--seed"),     QStringLiteral("4")};
        if (joins) {
            Program hub(QStringLiteral("mostrador-hub"));
            const int code = hub.run(
                {QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("San Telmo"), QStringLiteral("--data-dir"), path(QStringLiteral("hub"))});
            [&] { QVERIFY2(code == 0, qPrintable(hub.errors())); }();
            arguments += {QStringLiteral("--enrol"), hub.output().trimmed()};
        }
        return arguments + more;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Program> m_hub;
    QString m_url;
};

QTEST_GUILESS_MAIN(tst_Machine)
#include "tst_Machine.moc"

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a shop fears most for its disks: whole tills and a real hub program, copied, restored, emptied. Straight to the hub, without Kafka.
#include "app/runtime/TillRuntime.h"
#include "models/storage/Backup.h"
#include "models/storage/Sql.h"
#include "tests/support/DatabaseFiles.h"
#include "tests/support/Program.h"
#include "tests/support/Rest.h"
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <memory>

using namespace mostrador;

namespace {

constexpr int PatienceMs = 60'000;

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QVERIFY(QDir().mkpath(to));
    QDirIterator files(from, QDir::Files);
    while (files.hasNext()) {
        files.next();
        if (!files.fileName().endsWith(QLatin1String(".lock")))
            QVERIFY(QFile::copy(files.filePath(), to + QLatin1Char('/') + files.fileName()));
    }
}

/// As the image of a whole disk would bring it: nothing tells that it is another file.
void copyDisk(const QString &from, const QString &to)
{
    copyFolder(from, to);
    const auto copy = Database::openWriter(to + QStringLiteral("/till.sqlite"), Database::Kind::Till);
    QVERIFY(copy.ok());
    QVERIFY((*copy)->sql().run(QStringLiteral("DELETE FROM setting WHERE key = 'born'")).ok());
}

} // namespace

class tst_Rejoin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasNotSentArrivesAfterJoiningAgain();
    void aTillPutBackToItsBackupGivesNoNumberTwice();
    void aTillPutBackToACopyMadeByHandIsTold();
    void aTillWhoseDiskIsOlderStopsAndJoinsAgain();
    void twoTillsWithOneIdentityAreToldOnBothSides();
    void aHubThatIsEmptyIsFilledFromTheTills();
    void aNewTillThatIsFirstAtAnEmptyHubTakesNothingAway();
    void aNewTillThatIsFirstAfterARestoreGetsAnotherNumber();
    void aHubFromAnOldBackupGetsTheRestAgain();
    void aLostKeyIsTold();
    void aTillThatMovesLeavesItsPastUnlessItsHubIsLost();
    void aTillWithAnOpenShiftDoesNotMove();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    void startHub();
    QString hubSays(const QStringList &arguments, int expected = 0);
    std::unique_ptr<TillRuntime> open(const QString &name);
    void join(TillRuntime &till);
    void sell(TillRuntime &till, int times, int units = 1);
    static bool isDrained(TillRuntime &till) { return till.sync().status().state == SyncStatus::State::UpToDate && till.documents().outbox().pending() == 0; }
    static bool isStopped(TillRuntime &till) { return till.sync().status().state == SyncStatus::State::Attention && till.sync().status().mustJoin; }
    QStringList numbersAtHub() const;
    void verify(const QStringList &files);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Program> m_hub;
    QString m_url;
    QString m_listen;
};

void tst_Rejoin::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_listen = QStringLiteral("127.0.0.1:0");
    startHub();
    hubSays({QStringLiteral("sample")});
}

void tst_Rejoin::cleanup()
{
    m_hub.reset();
    m_dir.reset();
}

void tst_Rejoin::startHub()
{
    m_hub = std::make_unique<Program>(QStringLiteral("mostrador-hub"));
    m_url = m_hub->startReady({QStringLiteral("serve"), QStringLiteral("--data-dir"), path(QStringLiteral("hub")), QStringLiteral("--listen"), m_listen});
    QVERIFY2(!m_url.isEmpty(), qPrintable(m_hub->errors()));
    m_listen = QUrl(m_url).authority();
}

QString tst_Rejoin::hubSays(const QStringList &arguments, int expected)
{
    Program hub(QStringLiteral("mostrador-hub"));
    const int code = hub.run(arguments + QStringList{QStringLiteral("--data-dir"), path(QStringLiteral("hub"))});
    [&] { QVERIFY2(code == expected, qPrintable(hub.output() + hub.errors())); }();
    return hub.output().trimmed();
}

std::unique_ptr<TillRuntime> tst_Rejoin::open(const QString &name)
{
    TillRuntime::Settings settings;
    settings.dataDir = path(name);
    auto opened = TillRuntime::open(settings);
    [&] { QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message + opened.error().detail)); }();
    std::unique_ptr<TillRuntime> till = std::move(*opened);
    till->start();
    return till;
}

void tst_Rejoin::join(TillRuntime &till)
{
    const QString code = hubSays({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Almacén San Telmo")});
    std::optional<Result<void>> joined;
    till.sync().enrol(QUrl(m_url), code, QStringLiteral("Caja"), [&](const Result<void> &result) { joined = result; });
    QTRY_VERIFY_WITH_TIMEOUT(joined.has_value(), PatienceMs);
    QVERIFY2(joined->ok(), joined->ok() ? "" : qPrintable(joined->error().message));
    QTRY_VERIFY_WITH_TIMEOUT(till.catalogue().count({}) >= 150, PatienceMs);
}

void tst_Rejoin::sell(TillRuntime &till, int times, int units)
{
    const QList<ProductRow> rows = till.catalogue().rows({}, 0, 500);
    const auto piece = std::find_if(rows.cbegin(), rows.cend(), [](const ProductRow &row) { return !row.product.isWeighed() && !row.product.price.isZero(); });
    QVERIFY(piece != rows.cend());
    for (int i = 0; i < times; ++i) {
        Cart cart(piece->product.price.currency());
        QVERIFY(cart.add(piece->product, Quantity::units(units)).ok());
        const auto sale = cart.toSale({Payment{Tender::Cash, cart.total(), cart.total(), Money::zero(cart.currency())}}, Platform::Till, QDateTime::currentDateTimeUtc());
        std::optional<bool> done;
        till.till().complete(*sale, this, [&](const Result<CommittedSale> &result) { done = result.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), PatienceMs);
        QVERIFY(*done);
    }
}

QStringList tst_Rejoin::numbersAtHub() const
{
    QStringList numbers;
    const auto sales = Rest(m_url).all(QStringLiteral("/v1/sales"));
    for (const QJsonObject &sale : sales)
        numbers.append(sale.value(QStringLiteral("number")).toString());
    numbers.sort();
    return numbers;
}

void tst_Rejoin::verify(const QStringList &files)
{
    hubSays({QStringLiteral("rebuild"), QStringLiteral("--check")});
    for (const QString &file : files) {
        Program verify(QStringLiteral("mostrador-journal"));
        QVERIFY2(verify.run({QStringLiteral("verify"), path(file)}) == 0, qPrintable(file + verify.output() + verify.errors()));
    }
}

void tst_Rejoin::whatWasNotSentArrivesAfterJoiningAgain()
{
    auto till = open(QStringLiteral("till"));
    join(*till);
    sell(*till, 3);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    till->sync().setOffline(true);
    const int before = till->identity().epoch;
    sell(*till, 40);
    join(*till); // with forty that nobody has seen
    sell(*till, 2);
    QCOMPARE(till->identity().epoch, before + 1);
    QCOMPARE(till->documents().outbox().pending(), 43);
    till->sync().setOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    const QStringList numbers = numbersAtHub();
    QCOMPARE(numbers.size(), 45);
    QCOMPARE(QSet<QString>(numbers.cbegin(), numbers.cend()).size(), 45);
    QCOMPARE(till->documents().outbox().leftBehind(), 0);
    for (const ProductRow &row : till->catalogue().rows({}, 0, 500)) {
        const auto level = Rest(m_url).get(QStringLiteral("/v1/stock/") + QString::fromLatin1(QUrl::toPercentEncoding(row.product.sku))).json();
        QTRY_COMPARE_WITH_TIMEOUT(till->catalogue().stock(row.product.sku).quantity.milli(), level.value(QStringLiteral("items")).toArray().at(0).toObject().value(QStringLiteral("quantity_milli")).toInteger(), PatienceMs);
    }
    till.reset();
    verify({QStringLiteral("till/till.sqlite"), QStringLiteral("hub/hub.sqlite")});
}

/// What was sold after the backup was shown to customers, and only the old disk had it: as if it stood in Kafka, it comes when the till has sold on.
void tst_Rejoin::aTillPutBackToItsBackupGivesNoNumberTwice()
{
    const QString file = path(QStringLiteral("till/till.sqlite"));
    auto till = open(QStringLiteral("till"));
    join(*till);
    sell(*till, 3);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    {
        const auto reader = Database::openReader(file);
        QVERIFY(backUp(**reader, path(QStringLiteral("backup.sqlite"))).ok());
    }
    till->sync().setOffline(true);
    sell(*till, 2);
    std::optional<int> written;
    till->pendingExport().write(path(QStringLiteral("late.jsonl")), this, [&](const Result<int> &result) { written = result ? *result : -1; });
    QTRY_COMPARE_WITH_TIMEOUT(written.value_or(0), 2, PatienceMs);
    till.reset();
    putBack(path(QStringLiteral("backup.sqlite")), file);
    till = open(QStringLiteral("till"));
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(*till), PatienceMs);
    sell(*till, 2); // selling goes on, before anybody is reached
    join(*till);
    sell(*till, 1);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    Program import(QStringLiteral("mostrador-journal"));
    QCOMPARE(import.run({QStringLiteral("import"), path(QStringLiteral("late.jsonl")), QStringLiteral("--hub"), m_url, QStringLiteral("--token-file"),
                         path(QStringLiteral("hub/api.token"))}),
             0);
    const QStringList numbers = numbersAtHub();
    QCOMPARE(numbers.size(), 3 + 2 + 2 + 1);
    QCOMPARE(QSet<QString>(numbers.cbegin(), numbers.cend()).size(), 8);
    QCOMPARE(till->documents().outbox().leftBehind(), 0);
    QCOMPARE(hubSays({QStringLiteral("quarantine"), QStringLiteral("list")}), QString());
    hubSays({QStringLiteral("status")}); // no alarm
    till.reset();
    verify({QStringLiteral("till/till.sqlite"), QStringLiteral("hub/hub.sqlite")});
}

void tst_Rejoin::aTillPutBackToACopyMadeByHandIsTold()
{
    auto till = open(QStringLiteral("till"));
    join(*till);
    sell(*till, 3);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    till.reset();
    if (!QFileInfo(path(QStringLiteral("till/till.sqlite"))).birthTime().isValid())
        QSKIP("this disk does not keep when a file was made");
    copyFolder(path(QStringLiteral("till")), path(QStringLiteral("copy")));
    till = open(QStringLiteral("till"));
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs); // the original goes on as if nothing were
    till->sync().setOffline(true);
    sell(*till, 2); // gone with the disk
    till.reset();
    copyFolder(path(QStringLiteral("copy")), path(QStringLiteral("till")));
    till = open(QStringLiteral("till"));
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(*till), PatienceMs);
    sell(*till, 2);
    join(*till);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    QCOMPARE(numbersAtHub().size(), 5);
    QVERIFY(!numbersAtHub().contains(QStringLiteral("0001-00000004"))); // it is on a receipt
}

void tst_Rejoin::aTillWhoseDiskIsOlderStopsAndJoinsAgain()
{
    auto till = open(QStringLiteral("till"));
    join(*till);
    sell(*till, 5);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    till.reset();
    copyFolder(path(QStringLiteral("till")), path(QStringLiteral("copy")));
    till = open(QStringLiteral("till"));
    sell(*till, 4);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    till.reset();
    copyDisk(path(QStringLiteral("copy")), path(QStringLiteral("till"))); // the disk died; yesterday's image is put back
    till = open(QStringLiteral("till"));
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(*till), PatienceMs);
    sell(*till, 2); // selling goes on
    join(*till);
    sell(*till, 3);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    QStringList numbers = numbersAtHub();
    QCOMPARE(numbers.size(), 5 + 4 + 3);
    QCOMPARE(QSet<QString>(numbers.cbegin(), numbers.cend()).size(), 12); // no number twice, though the copy did not know the four
    QCOMPARE(till->documents().outbox().leftBehind(), 2);
    QCOMPARE(till->documents().problems(100).size(), 2); // written between: shown, and to be exported
    std::optional<int> written;
    till->pendingExport().write(path(QStringLiteral("left.jsonl")), this, [&](const Result<int> &result) { written = result ? *result : -1; });
    QTRY_COMPARE_WITH_TIMEOUT(written.value_or(0), 2, PatienceMs);
    Program import(QStringLiteral("mostrador-journal"));
    import.run({QStringLiteral("import"), path(QStringLiteral("left.jsonl")), QStringLiteral("--hub"), m_url, QStringLiteral("--token-file"), path(QStringLiteral("hub/api.token"))});
    QVERIFY2(hubSays({QStringLiteral("quarantine"), QStringLiteral("list")}).count(QLatin1Char('\n')) == 1, "two in quarantine"); // for the administrator to decide
    QCOMPARE(numbersAtHub().size(), 12); // and not in the books
    till.reset();
    verify({QStringLiteral("till/till.sqlite"), QStringLiteral("hub/hub.sqlite")});
}

void tst_Rejoin::twoTillsWithOneIdentityAreToldOnBothSides()
{
    auto till = open(QStringLiteral("till"));
    join(*till);
    sell(*till, 2);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    till.reset();
    copyDisk(path(QStringLiteral("till")), path(QStringLiteral("clone")));
    hubSays({QStringLiteral("status")});
    till = open(QStringLiteral("till"));
    auto clone = open(QStringLiteral("clone"));
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(*till) || isStopped(*clone), PatienceMs); // they take turns until it is noticed
    QTRY_VERIFY_WITH_TIMEOUT(hubSays({QStringLiteral("status")}, 1).contains(QLatin1String("ALARM")), PatienceMs);
    QVERIFY(Rest(m_url).get(QStringLiteral("/metrics")).body.contains("mostrador_till_alarm{till=\"0001\"} 1"));
    clone.reset();
    sell(*till, 1);
    join(*till);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    QCOMPARE(numbersAtHub().size(), 3);
    hubSays({QStringLiteral("status")}); // over
}

void tst_Rejoin::aHubThatIsEmptyIsFilledFromTheTills()
{
    auto one = open(QStringLiteral("one"));
    auto other = open(QStringLiteral("other"));
    join(*one);
    join(*other);
    sell(*one, 3);
    sell(*other, 4);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*one) && isDrained(*other), PatienceMs);
    const QStringList before = numbersAtHub();
    QCOMPARE(before.size(), 7);
    m_hub.reset();
    QVERIFY(QDir(path(QStringLiteral("hub"))).removeRecursively());
    startHub();
    hubSays({QStringLiteral("sample")});
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(*one) && isStopped(*other), PatienceMs); // it does not know them
    sell(*one, 1);
    join(*other); // in another order than at first: each gets its number back all the same
    join(*one);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*one) && isDrained(*other), PatienceMs);
    QCOMPARE(one->identity().till, TillId{1});
    QCOMPARE(other->identity().till, TillId{2});
    const QStringList after = numbersAtHub();
    QCOMPARE(after.size(), 8);
    for (const QString &number : before)
        QVERIFY(after.contains(number));
    one.reset();
    other.reset();
    verify({QStringLiteral("one/till.sqlite"), QStringLiteral("other/till.sqlite"), QStringLiteral("hub/hub.sqlite")});
}

void tst_Rejoin::aNewTillThatIsFirstAtAnEmptyHubTakesNothingAway()
{
    auto old = open(QStringLiteral("old"));
    join(*old);
    sell(*old, 3);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*old), PatienceMs);
    const QStringList before = numbersAtHub();
    old.reset(); // nobody tells the new hub of it
    m_hub.reset();
    QVERIFY(QDir(path(QStringLiteral("hub"))).removeRecursively());
    startHub();
    hubSays({QStringLiteral("sample")});
    auto fresh = open(QStringLiteral("fresh"));
    join(*fresh);
    QCOMPARE(fresh->identity().till, TillId{1}); // the old one's
    old = open(QStringLiteral("old"));
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(*old), PatienceMs);
    sell(*old, 1);
    join(*old);
    sell(*old, 1);
    sell(*fresh, 1);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*old) && isDrained(*fresh), PatienceMs);
    QVERIFY(old->identity().till != TillId{1});
    QCOMPARE(old->documents().outbox().leftBehind(), 0);
    const QStringList after = numbersAtHub();
    QCOMPARE(after.size(), 6);
    for (const QString &number : before)
        QVERIFY(after.contains(number));
    QCOMPARE(hubSays({QStringLiteral("quarantine"), QStringLiteral("list")}), QString());
    QVERIFY(hubSays({QStringLiteral("status")}, 1).contains(QLatin1String("ALARM: its number was till 0102's")));
    join(*fresh); // as it says
    sell(*fresh, 1);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*fresh), PatienceMs);
    QVERIFY(numbersAtHub().contains(QStringLiteral("0001-00000005"))); // after the old one's four
    hubSays({QStringLiteral("status")});
    old.reset();
    fresh.reset();
    verify({QStringLiteral("old/till.sqlite"), QStringLiteral("fresh/till.sqlite"), QStringLiteral("hub/hub.sqlite")});
}

void tst_Rejoin::aNewTillThatIsFirstAfterARestoreGetsAnotherNumber()
{
    hubSays({QStringLiteral("backup"), path(QStringLiteral("backup.sqlite"))});
    auto old = open(QStringLiteral("old"));
    join(*old);
    sell(*old, 3);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*old), PatienceMs);
    const QStringList before = numbersAtHub();
    QCOMPARE(m_hub->terminate(), 0);
    QVERIFY(QFile::remove(path(QStringLiteral("hub/hub.sqlite")))); // the disk is gone
    hubSays({QStringLiteral("restore"), path(QStringLiteral("backup.sqlite"))});
    startHub();
    auto fresh = open(QStringLiteral("fresh"));
    join(*fresh);
    sell(*fresh, 1);
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(*old), PatienceMs);
    join(*old);
    sell(*old, 1);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*old) && isDrained(*fresh), PatienceMs);
    QCOMPARE(old->identity().till, TillId{1});
    const QStringList after = numbersAtHub();
    QCOMPARE(QSet<QString>(after.cbegin(), after.cend()).size(), 5); // none twice
    for (const QString &number : before)
        QVERIFY(after.contains(number));
    old.reset();
    fresh.reset();
    verify({QStringLiteral("old/till.sqlite"), QStringLiteral("fresh/till.sqlite"), QStringLiteral("hub/hub.sqlite")});
}

void tst_Rejoin::aHubFromAnOldBackupGetsTheRestAgain()
{
    auto till = open(QStringLiteral("till"));
    join(*till);
    sell(*till, 3);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    hubSays({QStringLiteral("backup"), path(QStringLiteral("backup.sqlite"))});
    sell(*till, 2);
    join(*till); // the backup does not know of this life
    sell(*till, 4);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    const QStringList before = numbersAtHub();
    QCOMPARE(before.size(), 9);
    QCOMPARE(m_hub->terminate(), 0);
    hubSays({QStringLiteral("restore"), path(QStringLiteral("backup.sqlite"))});
    startHub();
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(*till), PatienceMs);
    join(*till);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    QCOMPARE(numbersAtHub(), before);
    till.reset();
    verify({QStringLiteral("till/till.sqlite"), QStringLiteral("hub/hub.sqlite")});
}

void tst_Rejoin::aLostKeyIsTold()
{
    auto till = open(QStringLiteral("till"));
    join(*till);
    sell(*till, 2);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    till.reset();
    QVERIFY(QFile::remove(path(QStringLiteral("till/till.key"))));
    till = open(QStringLiteral("till"));
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(*till), PatienceMs);
    QVERIFY(till->sync().status().message.contains(QLatin1String("till.key")));
    sell(*till, 1);
    QTRY_COMPARE_WITH_TIMEOUT(till->documents().outbox().pending(), 1, PatienceMs);
    QCOMPARE(hubSays({QStringLiteral("quarantine"), QStringLiteral("list")}), QString()); // nothing badly signed went out
}

void tst_Rejoin::aTillThatMovesLeavesItsPastUnlessItsHubIsLost()
{
    auto till = open(QStringLiteral("till"));
    join(*till);
    sell(*till, 3);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    till->sync().setOffline(true);
    sell(*till, 1); // its hub has not heard of this one
    const QStringList folder{QStringLiteral("--data-dir"), path(QStringLiteral("other"))};
    Program other(QStringLiteral("mostrador-hub"));
    const QString url = other.startReady(QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} + folder);
    const auto says = [&folder](const QStringList &words) {
        Program hub(QStringLiteral("mostrador-hub"));
        [&] { QCOMPARE(hub.run(words + folder), 0); }();
        return hub.output().trimmed();
    };
    const auto moveTo = [&] {
        std::optional<Result<void>> joined;
        till->sync().enrol(QUrl(url), says({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Almacén San Telmo")}), QStringLiteral("Caja"),
                           [&](const Result<void> &result) { joined = result; });
        QTRY_VERIFY_WITH_TIMEOUT(joined.has_value(), PatienceMs);
        QVERIFY2(joined->ok(), joined->ok() ? "" : qPrintable(joined->error().message));
    };
    says({QStringLiteral("sample")});
    moveTo();
    till->sync().setOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    sell(*till, 1);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    QCOMPARE(Rest(url).all(QStringLiteral("/v1/sales")).size(), 1);
    QCOMPARE(till->documents().outbox().leftBehind(), 1); // shown, and to be exported for the hub that it was for
    m_hub.reset();
    till->sync().setHubIsLost(true);
    moveTo();
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(Rest(url).all(QStringLiteral("/v1/sales")).size(), 5, PatienceMs);
    QCOMPARE(till->documents().outbox().leftBehind(), 0);
    QCOMPARE(says({QStringLiteral("quarantine"), QStringLiteral("list")}), QString());
}

/// What is in the drawer is the shop's that it was opened for. The same till may join again all the same.
void tst_Rejoin::aTillWithAnOpenShiftDoesNotMove()
{
    auto till = open(QStringLiteral("till"));
    join(*till);
    const auto answerOf = [](auto &&ask) {
        std::optional<Error> trouble;
        std::optional<bool> done;
        ask([&](const auto &result) {
            done = result.ok();
            if (!result)
                trouble = result.error();
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), PatienceMs); }();
        return trouble;
    };
    const auto moveTo = [&](const QString &store) {
        const QString code = hubSays({QStringLiteral("enrol-code"), QStringLiteral("--store"), store});
        return answerOf([&](const auto &reply) { till->sync().enrol(QUrl(m_url), code, QStringLiteral("Caja"), reply); });
    };
    CashDesk &cash = till->cash();
    const Currency currency = till->identity().currency;
    QVERIFY(!answerOf([&](const auto &reply) { cash.open(CashCount(currency), this, reply); }));
    const StoreId store = till->identity().store;
    const auto refused = moveTo(QStringLiteral("Kiosco Boedo"));
    QVERIFY(refused && refused->code == Error::Code::Conflict);
    QVERIFY2(refused->message.contains(QStringLiteral("Kiosco Boedo")), qPrintable(refused->message));
    QVERIFY(till->identity().store == store);
    sell(*till, 1);                                        // and it goes on selling
    QVERIFY(!moveTo(QStringLiteral("Almacén San Telmo"))); // the same till again
    QVERIFY(till->identity().store == store);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*till), PatienceMs);
    QVERIFY(cash.shift());
    const Money inDrawer = till->pastSales().file(numbersAtHub().first())->document.sale.total;
    CashCount count(currency);
    QVERIFY(count.setLoose(inDrawer).ok());
    QVERIFY(!answerOf([&](const auto &reply) { cash.count(count, {}, this, reply); }));
    QVERIFY(!answerOf([&](const auto &reply) { cash.close({Money::zero(currency), {}}, this, reply); }));
    QVERIFY(!moveTo(QStringLiteral("Kiosco Boedo")));
    QVERIFY(till->identity().store != store);
}

QTEST_GUILESS_MAIN(tst_Rejoin)
#include "tst_Rejoin.moc"

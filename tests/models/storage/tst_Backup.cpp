// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Backup.h"

#include "tests/support/Signatures.h"
#include "tests/support/StoreFixture.h"
#include <QDir>

using namespace mostrador;

class tst_Backup final : public QObject {
    Q_OBJECT

    QStringList files(const QString &folder) const { return QDir(folder).entryList(QDir::Files, QDir::Name); }

private Q_SLOTS:
    void roundsAreVerifiedAndTheNewestStay()
    {
        StoreFixture t;
        QVERIFY(t.journal->window(1, 10, Pen()).ok());
        const QString folder = t.dir.filePath(QStringLiteral("deep/backups"));
        const Judge judge;
        for (int day = 0; day < 5; ++day) {
            const auto made = backUpVerified(t.database->file(), folder, QDateTime(QDate(2026, 11, 20 + day), QTime(3, 0), Qt::UTC), 3, judge, [] { return true; });
            QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message + made.error().detail));
            if (day == 0)
                QVERIFY(QFile::copy(*made, folder + QStringLiteral("/till-mine.sqlite"))); // somebody's own
        }
        QCOMPARE(files(folder), (QStringList{QStringLiteral("till-20261122-030000.sqlite"), QStringLiteral("till-20261123-030000.sqlite"), QStringLiteral("till-20261124-030000.sqlite"),
                                             QStringLiteral("till-mine.sqlite")}));
        const auto copy = Database::openWriter(folder + QStringLiteral("/till-20261124-030000.sqlite"), Database::Kind::Till);
        QVERIFY(copy.ok());
        QCOMPARE(verifyJournal(**copy, nullptr)->entries, 1);
    }

    void oneThatDoesNotVerifyDoesNotCount()
    {
        StoreFixture t;
        QVERIFY(t.journal->window(1, 10, Pen()).ok());
        const QString folder = t.dir.filePath(QStringLiteral("backups"));
        Judge judge;
        const auto first = QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
        QVERIFY(backUpVerified(t.database->file(), folder, first, 1, judge, [] { return true; }).ok());
        judge.good = false;
        QCOMPARE(backUpVerified(t.database->file(), folder, first.addDays(1), 1, judge, [] { return true; }).error().code, Error::Code::Damaged);
        QCOMPARE(files(folder), (QStringList{QStringLiteral("till-20261120-030000.sqlite"), QStringLiteral("till-20261121-030000.sqlite.damaged")}));
    }

    void whatAKillLeftIsTidiedUp()
    {
        StoreFixture t;
        const QString folder = t.dir.filePath(QStringLiteral("backups"));
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name :
             {QStringLiteral("till-20261119-030000.sqlite.part"), QStringLiteral("till-mine.sqlite.part"), QStringLiteral("hub-20261119-030000.sqlite.part")}) {
            QFile left(folder + QLatin1Char('/') + name);
            QVERIFY(left.open(QIODevice::WriteOnly) && left.write("begun") == 5);
        }
        const auto made = backUpVerified(t.database->file(), folder, QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC), 3, Judge(), [] { return true; });
        QVERIFY(made.ok());
        QCOMPARE(files(folder),
                 (QStringList{QStringLiteral("hub-20261119-030000.sqlite.part"), QStringLiteral("till-20261120-030000.sqlite"),
                              QStringLiteral("till-mine.sqlite.part")})); // another program's and somebody's own stay
    }

    void oneThatIsGivenUpLeavesNothing()
    {
        StoreFixture t;
        QVERIFY(t.journal->window(1, 10, Pen()).ok());
        const QString folder = t.dir.filePath(QStringLiteral("backups"));
        QCOMPARE(backUpVerified(t.database->file(), folder, t.clock.nowUtc(), 1, Judge(), [] { return false; }).error().code, Error::Code::Busy);
        QVERIFY(files(folder).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_Backup.moc"

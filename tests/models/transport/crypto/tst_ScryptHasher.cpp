// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/ScryptHasher.h"
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

static constexpr auto Made = PinHasher::Secret::Made;

static Pepper inFile(const QString &file)
{
    return Pepper(file, nullptr, Pepper::Place::File);
}

class tst_ScryptHasher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rightAndWrong();
    void isSaltedAndPeppered();
    void theCostOfTheProduct();
    void anotherPepperIsSaid();
    void refusesWhatIsNot_data();
    void refusesWhatIsNot();
    void pepperIsTheOwnersOnly();
    void aCodeNeedsNoSecret();
};

void tst_ScryptHasher::rightAndWrong()
{
    const QTemporaryDir dir;
    SeededRandom random(1);
    ScryptHasher hasher(inFile(dir.filePath(QStringLiteral("pin.pepper"))), random, 8);
    const auto kept = hasher.hash(QStringLiteral("407135"), Made);
    QVERIFY(kept.ok());
    QVERIFY(!kept->contains(QStringLiteral("407135")));
    QVERIFY(*hasher.verify(QStringLiteral("407135"), *kept));
    for (const char *other : {"407136", "40713", "4071355", ""})
        QVERIFY(!*hasher.verify(QLatin1String(other), *kept));
}

void tst_ScryptHasher::isSaltedAndPeppered()
{
    const QTemporaryDir dir;
    SeededRandom random(1);
    ScryptHasher hasher(inFile(dir.filePath(QStringLiteral("pin.pepper"))), random, 8);
    QVERIFY(*hasher.hash(QStringLiteral("4071"), Made) != *hasher.hash(QStringLiteral("4071"), Made));
    SeededRandom sameChance(7);
    SeededRandom again(7);
    ScryptHasher one(inFile(dir.filePath(QStringLiteral("one"))), sameChance, 8);
    ScryptHasher other(inFile(dir.filePath(QStringLiteral("pin.pepper"))), again, 8);
    QVERIFY(*one.hash(QStringLiteral("4071"), Made) != *other.hash(QStringLiteral("4071"), Made));
}

void tst_ScryptHasher::theCostOfTheProduct()
{
    const QTemporaryDir dir;
    SeededRandom random(1);
    ScryptHasher hasher(inFile(dir.filePath(QStringLiteral("pin.pepper"))), random);
    const auto kept = hasher.hash(QStringLiteral("4071"), Made);
    QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().message)); // more memory than OpenSSL allows by itself
    QVERIFY(kept->startsWith(QStringLiteral("scrypt$17$8$1$")));
    QVERIFY(*hasher.verify(QStringLiteral("4071"), *kept));
}

void tst_ScryptHasher::anotherPepperIsSaid()
{
    const QTemporaryDir dir;
    SeededRandom random(1);
    const QString file = dir.filePath(QStringLiteral("pin.pepper"));
    ScryptHasher hasher(inFile(file), random, 8);
    const QString kept = *hasher.hash(QStringLiteral("4071"), Made);
    QVERIFY(QFile::rename(file, dir.filePath(QStringLiteral("away"))));
    QCOMPARE(hasher.verify(QStringLiteral("4071"), kept).error().code, Error::Code::Denied);
    QCOMPARE(hasher.hash(QStringLiteral("5530"), PinHasher::Secret::Kept).error().code, Error::Code::Denied); // not another one in silence: others have PINs
    QVERIFY(hasher.hash(QStringLiteral("5530"), Made).ok());                                                  // a manager has come back without it
    QCOMPARE(hasher.verify(QStringLiteral("4071"), kept).error().code, Error::Code::Denied);
    QVERIFY(QFile::remove(file) && QFile::rename(dir.filePath(QStringLiteral("away")), file));
    QVERIFY(*hasher.verify(QStringLiteral("4071"), kept));
}

void tst_ScryptHasher::refusesWhatIsNot_data()
{
    QTest::addColumn<QString>("kept");
    for (const char *text : {"", "4071", "scrypt$30$8$1$a$b$c", "scrypt$8$8$1$a$b", "plain$8$8$1$a$b$c"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_ScryptHasher::refusesWhatIsNot()
{
    QFETCH(QString, kept);
    const QTemporaryDir dir;
    SeededRandom random(1);
    QVERIFY(!ScryptHasher(inFile(dir.filePath(QStringLiteral("pin.pepper"))), random, 8).verify(QStringLiteral("4071"), kept).ok());
}

void tst_ScryptHasher::pepperIsTheOwnersOnly()
{
    const QTemporaryDir dir;
    SeededRandom random(1);
    const QString file = dir.filePath(QStringLiteral("pin.pepper"));
    ScryptHasher hasher(inFile(file), random, 8);
    const QString kept = *hasher.hash(QStringLiteral("4071"), Made);
    QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(!hasher.verify(QStringLiteral("4071"), kept).ok());
    const auto refused = hasher.hash(QStringLiteral("4071"), PinHasher::Secret::Kept);
    QVERIFY(!refused.ok() && refused.error().message.contains(QStringLiteral("pin.pepper"))); // not: the till's key
    QVERIFY(hasher.hash(QStringLiteral("4071"), Made)->section(QLatin1Char('$'), 4, 4) != kept.section(QLatin1Char('$'), 4, 4)); // others may have read it
}

void tst_ScryptHasher::aCodeNeedsNoSecret()
{
    const QTemporaryDir dir;
    SeededRandom random(1);
    ScryptHasher hasher(inFile(dir.filePath(QStringLiteral("pin.pepper"))), random, 8);
    const QString kept = *hasher.hashCode(QStringLiteral("48213907716482059311"));
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("pin.pepper"))));
    ScryptHasher elsewhere(inFile(dir.filePath(QStringLiteral("another/pin.pepper"))), random, 8); // the database alone on a new disk
    QVERIFY(*elsewhere.verify(QStringLiteral("48213907716482059311"), kept));
    QVERIFY(!*elsewhere.verify(QStringLiteral("48213907716482059312"), kept));
}

QTEST_GUILESS_MAIN(tst_ScryptHasher)
#include "tst_ScryptHasher.moc"

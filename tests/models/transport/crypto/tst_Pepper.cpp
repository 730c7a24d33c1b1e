// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/Pepper.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

namespace {

/// What a real one does not show on demand: locked, gone, emptied.
struct FaultyKeychain final : Keychain {
    QHash<QString, QByteArray> kept;
    std::optional<Error::Code> fault;
    int asked = 0;
    Result<QByteArray> read(const QString &name) override
    {
        ++asked;
        if (fault)
            return Error{*fault, QStringLiteral("fault"), {}};
        if (!kept.contains(name))
            return Error{Error::Code::NotFound, QStringLiteral("nothing"), {}};
        return kept.value(name);
    }
    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        if (fault)
            return Error{*fault, QStringLiteral("fault"), {}};
        kept.insert(name, secret);
        return {};
    }
};

struct Fixture {
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("pin.pepper"));
    std::shared_ptr<FaultyKeychain> keychain = std::make_shared<FaultyKeychain>();
    SeededRandom random{7};
    Pepper open(Pepper::Place place = Pepper::Place::Keychain) { return Pepper(file, keychain, place); } ///< as a start of the program does
    QByteArray inFile() const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

} // namespace

class tst_Pepper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void liesInTheKeychain();
    void withoutAKeychainInAFile();
    void isMadeOnlyWhereItMayBe();
    void aLockedKeychainIsWaitedFor();
    void whatIsGoneStopsNoManager();
    void isMovedIntoTheFile();
    void theFileThatSaysWhereMayBeLost();
};

void tst_Pepper::liesInTheKeychain()
{
    Fixture f;
    QVERIFY(!Pepper::placeOf(f.file));
    Pepper pepper = f.open();
    const QByteArray secret = *pepper.readOrMake(f.random);
    QCOMPARE(secret.size(), SecretFile::Bytes);
    QCOMPARE(Pepper::placeOf(f.file), std::optional(Pepper::Place::Keychain));
    QVERIFY(!f.inFile().contains(secret));
    Pepper again = f.open();
    QCOMPARE(*again.read(), secret);
    const int asked = f.keychain->asked;
    QCOMPARE(*again.read(Pepper::nameOf(secret)), secret);
    QCOMPARE(f.keychain->asked, asked); // once a start, not at each PIN
}

void tst_Pepper::withoutAKeychainInAFile()
{
    Fixture f;
    f.keychain->fault = Error::Code::Unreachable;
    Pepper pepper = f.open();
    const QByteArray secret = *pepper.readOrMake(f.random);
    QCOMPARE(Pepper::placeOf(f.file), std::optional(Pepper::Place::File));
    QCOMPARE(f.inFile(), secret);
    f.keychain->fault.reset();
    Pepper later = f.open(); // stays where it is
    QCOMPARE(*later.readOrMake(f.random), secret);
    QVERIFY(f.keychain->kept.isEmpty());
}

void tst_Pepper::isMadeOnlyWhereItMayBe()
{
    Fixture f;
    Pepper pepper = f.open();
    QCOMPARE(pepper.read().error().code, Error::Code::Denied);
    QVERIFY(!QFile::exists(f.file));
}

void tst_Pepper::aLockedKeychainIsWaitedFor()
{
    Fixture f;
    f.keychain->fault = Error::Code::Busy;
    Pepper first = f.open();
    QCOMPARE(first.readOrMake(f.random).error().code, Error::Code::Busy); // it is there, and somebody can unlock it
    f.keychain->fault.reset();
    const QByteArray secret = *first.readOrMake(f.random);
    f.keychain->fault = Error::Code::Busy;
    Pepper later = f.open();
    QCOMPARE(later.readOrMake(f.random).error().code, Error::Code::Busy);
    QCOMPARE(later.read(Pepper::nameOf(secret)).error().code, Error::Code::Busy);
    f.keychain->fault.reset();
    QCOMPARE(*later.readOrMake(f.random), secret);
}

void tst_Pepper::whatIsGoneStopsNoManager()
{
    Fixture f;
    Pepper first = f.open();
    const QByteArray secret = *first.readOrMake(f.random);
    f.keychain->kept.clear(); // another machine, or an emptied keychain
    Pepper later = f.open();
    QCOMPARE(later.read(Pepper::nameOf(secret)).error().code, Error::Code::Denied);
    QCOMPARE(later.read().error().code, Error::Code::Denied);
    const QByteArray next = *later.readOrMake(f.random);
    QVERIFY(next != secret);
    f.keychain->kept.insert(Pepper::nameOf(secret), secret); // it comes back: each PIN says which one is its own
    QCOMPARE(*later.read(Pepper::nameOf(secret)), secret);
    QCOMPARE(*later.read(Pepper::nameOf(next)), next);
}

void tst_Pepper::isMovedIntoTheFile()
{
    Fixture f;
    Pepper first = f.open();
    const QByteArray secret = *first.readOrMake(f.random);
    Pepper moving = f.open(Pepper::Place::File);
    QCOMPARE(*moving.read(Pepper::nameOf(secret)), secret);
    QCOMPARE(f.inFile(), secret);
    f.keychain->kept.clear();
    Pepper later = f.open(Pepper::Place::File);
    QCOMPARE(*later.read(Pepper::nameOf(secret)), secret);
}

void tst_Pepper::theFileThatSaysWhereMayBeLost()
{
    Fixture f;
    Pepper first = f.open();
    const QByteArray secret = *first.readOrMake(f.random);
    QVERIFY(QFile::remove(f.file));
    Pepper later = f.open();
    QCOMPARE(*later.read(Pepper::nameOf(secret)), secret);
}

QTEST_GUILESS_MAIN(tst_Pepper)
#include "tst_Pepper.moc"

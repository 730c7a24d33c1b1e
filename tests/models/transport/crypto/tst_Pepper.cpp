// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/Pepper.h"
#include <QFile>
#include <QRegularExpression>
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
        ++asked;
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
    void put(const QByteArray &bytes) const
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(bytes) == bytes.size() && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    QString aside(int number = 1) const { return file + QStringLiteral(".aside-%1").arg(number); }
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
    void aLockedKeychainStopsNoManager();
    void nobodyIsAskedTwice();
    void whatIsGoneStopsNoManager();
    void whatCannotBeUsedIsPutAside_data();
    void whatCannotBeUsedIsPutAside();
    void whatWasPutAsideIsGoodWhenMended();
    void whereItCannotBeWrittenNothingIsLost();
    void anotherTillsFileIsNoSecretOfThis();
    void isMovedIntoTheFile();
    void whatCannotBeMovedStopsNobody();
    void theFileThatSaysWhereMayBeLost();
    void theFileThatSaysWhereMayBeDamaged();
    void everyReasonNamesAWayIn();
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
    Pepper first = f.open();
    const QByteArray secret = *first.readOrMake(f.random);
    f.keychain->fault = Error::Code::Busy;
    Pepper later = f.open();
    QCOMPARE(later.read().error().code, Error::Code::Busy); // it is there, and somebody can unlock it
    QCOMPARE(later.read(Pepper::nameOf(secret)).error().code, Error::Code::Busy);
    f.keychain->fault.reset();
    QCOMPARE(*later.read(Pepper::nameOf(secret)), secret);
    QCOMPARE(*later.readOrMake(f.random), secret);
    QCOMPARE(Pepper::placeOf(f.file), std::optional(Pepper::Place::Keychain));
}

/// The first PIN, and one of a manager who has come back with a code because nobody unlocks it.
void tst_Pepper::aLockedKeychainStopsNoManager()
{
    for (const bool hadOne : {false, true}) {
        Fixture f;
        const QByteArray before = hadOne ? *f.open().readOrMake(f.random) : QByteArray();
        f.keychain->fault = Error::Code::Busy;
        Pepper pepper = f.open();
        const QByteArray secret = *pepper.readOrMake(f.random);
        QVERIFY(secret != before);
        QCOMPARE(f.inFile(), secret);
        QCOMPARE(*pepper.read(Pepper::nameOf(secret)), secret);
        QCOMPARE(*pepper.read(), secret);
        f.keychain->fault.reset(); // and when it is unlocked, all others are in again
        if (hadOne)
            QCOMPARE(*f.open().read(Pepper::nameOf(before)), before);
    }
}

/// Who has waited a minute for it does not wait another one.
void tst_Pepper::nobodyIsAskedTwice()
{
    Fixture f;
    QVERIFY(f.open().readOrMake(f.random).ok());
    f.keychain->fault = Error::Code::Busy;
    f.keychain->asked = 0;
    QVERIFY(f.open().readOrMake(f.random).ok());
    QCOMPARE(f.keychain->asked, 1);
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

void tst_Pepper::whatCannotBeUsedIsPutAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isOpenToOthers");
    QTest::addColumn<int>("code");
    QTest::newRow("emptied") << QByteArray() << false << int(Error::Code::Damaged);
    QTest::newRow("cut off") << QByteArray(20, 'x') << false << int(Error::Code::Damaged);
    QTest::newRow("grown") << QByteArray(33, 'x') << false << int(Error::Code::Damaged);
    QTest::newRow("others can read it") << QByteArray(32, 'x') << true << int(Error::Code::Denied);
}

/// Nothing is made of it in silence, but whoever has come back with a code gets a secret, and the bytes are kept.
void tst_Pepper::whatCannotBeUsedIsPutAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isOpenToOthers);
    QFETCH(int, code);
    for (const auto place : {Pepper::Place::File, Pepper::Place::Keychain}) {
        Fixture f;
        f.put(bytes);
        if (isOpenToOthers)
            QVERIFY(QFile::setPermissions(f.file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        Pepper pepper = f.open(place);
        QCOMPARE(int(pepper.read().error().code), code);
        QCOMPARE(int(pepper.read(QStringLiteral("ab12cd34")).error().code), code);
        QCOMPARE(f.inFile(), bytes);
        const QByteArray made = *pepper.readOrMake(f.random);
        QCOMPARE(*f.open(place).read(), made);
        QCOMPARE(Pepper::placeOf(f.file), std::optional(place));
        QFile aside(f.aside());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        f.put({}); // and once more
        QVERIFY(f.open(place).readOrMake(f.random).ok());
        QVERIFY(QFile::exists(f.aside()) && QFile::exists(f.aside(2)));
    }
}

void tst_Pepper::whatWasPutAsideIsGoodWhenMended()
{
    Fixture f;
    const QByteArray secret = *f.open(Pepper::Place::File).readOrMake(f.random);
    QVERIFY(QFile::setPermissions(f.file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    Pepper pepper = f.open(Pepper::Place::File);
    const QByteArray next = *pepper.readOrMake(f.random);
    QVERIFY(next != secret);
    QVERIFY(!pepper.read(Pepper::nameOf(secret)).ok());
    QVERIFY(QFile::setPermissions(f.aside(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(*pepper.read(Pepper::nameOf(secret)), secret);
    QCOMPARE(*pepper.read(), next);
}

void tst_Pepper::whereItCannotBeWrittenNothingIsLost()
{
    Fixture f;
    f.file = f.dir.filePath(QStringLiteral("folder/pin.pepper"));
    QFile inTheWay(f.dir.filePath(QStringLiteral("folder")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    for (const auto place : {Pepper::Place::File, Pepper::Place::Keychain})
        QCOMPARE(f.open(place).readOrMake(f.random).error().code, Error::Code::Storage);
}

/// A folder that was put together from two.
void tst_Pepper::anotherTillsFileIsNoSecretOfThis()
{
    Fixture f;
    const QByteArray secret = *f.open(Pepper::Place::File).readOrMake(f.random);
    const QByteArray others(32, 'x');
    f.put(others);
    Pepper pepper = f.open(Pepper::Place::File);
    QCOMPARE(pepper.read(Pepper::nameOf(secret)).error().code, Error::Code::Denied);
    QCOMPARE(*pepper.readOrMake(f.random), others); // it does for what is hashed from now on
    QVERIFY(!QFile::exists(f.aside()));
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

void tst_Pepper::whatCannotBeMovedStopsNobody()
{
    Fixture f;
    const QByteArray secret = *f.open().readOrMake(f.random);
    f.file = f.dir.filePath(QStringLiteral("folder/pin.pepper"));
    QFile inTheWay(f.dir.filePath(QStringLiteral("folder")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("pin.pepper\\) cannot be written")));
    QCOMPARE(*f.open(Pepper::Place::File).read(Pepper::nameOf(secret)), secret);
}

void tst_Pepper::theFileThatSaysWhereMayBeLost()
{
    for (const auto place : {Pepper::Place::File, Pepper::Place::Keychain}) {
        Fixture f;
        const QByteArray secret = *f.open().readOrMake(f.random);
        QVERIFY(QFile::remove(f.file));
        Pepper later = f.open(place);
        QCOMPARE(*later.read(Pepper::nameOf(secret)), secret);
        QCOMPARE(Pepper::placeOf(f.file), std::optional(place)); // it says so again
        QCOMPARE(*f.open(place).read(), secret);
    }
}

void tst_Pepper::theFileThatSaysWhereMayBeDamaged()
{
    for (const QByteArray &left : {QByteArray(), QByteArray("keych"), QByteArray("keychain ab1")}) {
        Fixture f;
        const QByteArray secret = *f.open().readOrMake(f.random);
        f.put(left);
        Pepper later = f.open();
        QVERIFY(!later.read().ok());
        QCOMPARE(*later.read(Pepper::nameOf(secret)), secret); // who has a PIN is let in
        QCOMPARE(*later.read(), secret);                       // and can name others
    }
}

/// Whatever it is, somebody reads what to do, and that a manager comes in without it.
void tst_Pepper::everyReasonNamesAWayIn()
{
    const QString way = QStringLiteral("a manager can also come back with a recovery code");
    const auto says = [&](Pepper pepper, const char *words) {
        const Error named = pepper.read(QStringLiteral("ab12cd34")).error();
        const Error any = pepper.read().error();
        for (const Error &why : {named, any})
            if (!why.message.contains(way) || !why.message.contains(QLatin1String(words))) {
                qWarning().noquote() << why.message;
                return false;
            }
        return true;
    };
    Fixture nothing;
    QVERIFY(says(nothing.open(), "Bring the file back"));
    for (const auto fault : {Error::Code::Busy, Error::Code::NotFound, Error::Code::Unreachable}) {
        Fixture f;
        f.put("keychain ab12cd34\n");
        f.keychain->fault = fault;
        QVERIFY(says(f.open(), fault == Error::Code::Busy ? "fault" : "Unlock it, or start the till as the user"));
    }
    Fixture another;
    another.put("keychain ab12cd34\n");
    another.keychain->kept.insert(QStringLiteral("ab12cd34"), QByteArray(32, 'x'));
    QVERIFY(says(another.open(), "another user's"));
    Fixture damaged;
    damaged.put("x");
    damaged.keychain->fault = Error::Code::Busy;
    QVERIFY(says(damaged.open(), "damaged. Bring it back"));
    Fixture open;
    open.put(QByteArray(32, 'x'));
    QVERIFY(QFile::setPermissions(open.file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(says(open.open(), "Make it readable by its owner only"));
}

QTEST_GUILESS_MAIN(tst_Pepper)
#include "tst_Pepper.moc"

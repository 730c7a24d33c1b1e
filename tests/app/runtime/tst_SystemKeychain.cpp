// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real keychain of a desktop: this program runs itself once more on a session bus of its own, beside a GNOME keyring in an empty home.
#include "app/runtime/SystemKeychain.h"
#include "models/transport/crypto/Pepper.h"
#include "models/transport/runtime/SystemRandom.h"
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace mostrador;

static constexpr char Inside[] = "MOSTRADOR_BESIDE_A_KEYRING";
static const QByteArray Secret = QByteArray::fromHex("00ff10") + "hazelnut" + QByteArray(21, '\0'); // any bytes

class tst_SystemKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItIsGiven();
    void whatComesLateIsNotLost();
    void aLockedOneStopsNoManager();
    void withoutABusThereIsNone();
    void whoeverWaitsIsToldAtTheEnd();
};

/// On a thread that may wait, while this one runs what the system answers on.
template <typename T>
static T asked(std::function<T()> question)
{
    std::optional<T> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer.emplace(question()); }));
    thread->start();
    while (!thread->isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    thread->wait();
    return *answer;
}

static Result<QByteArray> readOf(SystemKeychain &keychain, const QString &name)
{
    return asked<Result<QByteArray>>([&] { return keychain.read(name); });
}

/// Runs `shell` on a session bus of its own, with "$HOME/keyring" to start, and "$0" is this program.
static void besideAKeyring(const QString &shell)
{
    if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty() || QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty())
        QSKIP("no keyring on this machine");
    const QTemporaryDir home;
    QProcess beside;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(Inside), QStringLiteral("1"));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY"}) // nobody is there to unlock it
        environment.remove(QLatin1String(display));
    beside.setProcessEnvironment(environment);
    beside.setProcessChannelMode(QProcess::MergedChannels);
    // a copy: the program itself wants to lock memory, which containers refuse
    const QString copy = QStringLiteral("cp \"$(command -v gnome-keyring-daemon)\" \"$HOME/keyring\" && ");
    beside.start(QStringLiteral("dbus-run-session"),
                 {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), copy + shell, QCoreApplication::applicationFilePath()});
    QVERIFY(beside.waitForFinished(120'000));
    const QByteArray said = beside.readAll();
    QVERIFY2(beside.exitStatus() == QProcess::NormalExit && beside.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("SKIP"), said.constData());
    QVERIFY2(!said.contains("hazelnut") && !said.contains(Secret.toBase64()) && !said.contains(Secret.toHex()), said.constData()); // nothing of it in any log
}

static const QString Unlocked = QStringLiteral("printf pw | \"$HOME/keyring\" --unlock --components=secrets --daemonize >/dev/null && ");

void tst_SystemKeychain::keepsWhatItIsGiven()
{
    if (!qEnvironmentVariableIsSet(Inside))
        return besideAKeyring(Unlocked + QStringLiteral("exec \"$0\" keepsWhatItIsGiven"));
    SystemKeychain keychain;
    QCOMPARE(readOf(keychain, QStringLiteral("ab12cd34")).error().code, Error::Code::NotFound);
    const auto written = asked<Result<void>>([&] { return keychain.write(QStringLiteral("ab12cd34"), Secret); });
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message + written.error().detail));
    QCOMPARE(*readOf(keychain, QStringLiteral("ab12cd34")), Secret);
    QCOMPARE(readOf(keychain, QStringLiteral("another")).error().code, Error::Code::NotFound);
    SystemKeychain later; // another start
    QCOMPARE(*readOf(later, QStringLiteral("ab12cd34")), Secret);
}

/// Whoever unlocks it slowly, or its window was behind another one: what it said after the wait is had by who tries again.
void tst_SystemKeychain::whatComesLateIsNotLost()
{
    if (!qEnvironmentVariableIsSet(Inside))
        return besideAKeyring(Unlocked + QStringLiteral("exec \"$0\" whatComesLateIsNotLost"));
    SystemKeychain writing;
    QVERIFY(asked<Result<void>>([&] { return writing.write(QStringLiteral("ab12cd34"), Secret); }).ok());
    SystemKeychain slow(1);
    const auto tried = [&] { // while nobody runs what the system answers on
        std::optional<Result<QByteArray>> answer;
        const std::unique_ptr<QThread> thread(QThread::create([&] { answer.emplace(slow.read(QStringLiteral("ab12cd34"))); }));
        thread->start();
        thread->wait();
        return *answer;
    };
    QCOMPARE(tried().error().code, Error::Code::Busy);
    QCOMPARE(*readOf(writing, QStringLiteral("ab12cd34")), Secret); // by then the first question is answered, too
    std::optional<Result<QByteArray>> answer;
    QTRY_VERIFY_WITH_TIMEOUT((answer && answer->ok()) || (answer = tried())->ok(), 20'000); // each second time it is asked anew: the first question may have got lost
    QCOMPARE(**answer, Secret);
}

/// A kiosk whose session unlocks none: a real one that is locked says that it has nothing, and takes nothing.
void tst_SystemKeychain::aLockedOneStopsNoManager()
{
    if (!qEnvironmentVariableIsSet(Inside))
        return besideAKeyring(
            Unlocked
            + QStringLiteral("\"$0\" aLockedOneStopsNoManager && for each in /proc/[0-9]*; do "
                             "[ \"$(readlink $each/exe)\" = \"$HOME/keyring\" ] && kill ${each#/proc/} && tail --pid=${each#/proc/} -f /dev/null; done; "
                             "\"$HOME/keyring\" --components=secrets --daemonize >/dev/null && MOSTRADOR_LOCKED=1 exec \"$0\" aLockedOneStopsNoManager"));
    const QString file = QDir::home().filePath(QStringLiteral("pin.pepper"));
    const auto keychain = std::make_shared<SystemKeychain>();
    SystemRandom random;
    Pepper pepper(file, keychain, Pepper::Place::Keychain);
    const auto made = [&] { return *asked<Result<QByteArray>>([&] { return pepper.readOrMake(random); }); };
    if (!qEnvironmentVariableIsSet("MOSTRADOR_LOCKED")) {
        QVERIFY(!made().isEmpty());
        QCOMPARE(Pepper::placeOf(file), std::optional(Pepper::Place::Keychain));
        return;
    }
    const auto locked = asked<Result<QByteArray>>([&] { return pepper.read(); });
    QVERIFY(!locked.ok());
    QVERIFY2(locked.error().message.contains(QStringLiteral("Unlock it")), qPrintable(locked.error().message));
    QCOMPARE(asked<Result<void>>([&] { return keychain->write(QStringLiteral("ab12cd34"), Secret); }).error().code, Error::Code::Busy);
    const QByteArray secret = made();
    QCOMPARE(Pepper::placeOf(file), std::optional(Pepper::Place::File));
    QCOMPARE(*Pepper(file, keychain, Pepper::Place::Keychain).read(Pepper::nameOf(secret)), secret);
}

void tst_SystemKeychain::withoutABusThereIsNone()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "");
    SystemKeychain keychain(1);
    QCOMPARE(keychain.read(QStringLiteral("ab12cd34")).error().code, Error::Code::Unreachable); // on this thread: nobody is asked, nobody waits
}

void tst_SystemKeychain::whoeverWaitsIsToldAtTheEnd()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    SystemKeychain keychain;
    std::optional<Result<QByteArray>> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer.emplace(keychain.read(QStringLiteral("ab12cd34"))); }));
    thread->start();
    QVERIFY(!thread->wait(200)); // nobody runs this thread's events: it waits
    keychain.close();
    QVERIFY(thread->wait(10'000));
    QCOMPARE(answer->error().code, Error::Code::Unreachable);
}

QTEST_GUILESS_MAIN(tst_SystemKeychain)
#include "tst_SystemKeychain.moc"

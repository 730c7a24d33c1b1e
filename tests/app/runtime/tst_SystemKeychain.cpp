// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real keychain of a desktop: this program runs itself once more on a session bus of its own, beside a GNOME keyring in an empty home.
#include "app/runtime/SystemKeychain.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace mostrador;

static constexpr char Inside[] = "MOSTRADOR_BESIDE_A_KEYRING";

class tst_SystemKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItIsGiven();
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

void tst_SystemKeychain::keepsWhatItIsGiven()
{
    if (!qEnvironmentVariableIsSet(Inside)) {
        if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty()
            || QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty())
            QSKIP("no keyring on this machine");
        const QTemporaryDir home;
        QProcess beside;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(Inside), QStringLiteral("1"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        beside.setProcessEnvironment(environment);
        beside.setProcessChannelMode(QProcess::MergedChannels);
        beside.start(QStringLiteral("dbus-run-session"),
                     {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                      // a copy: the program itself wants to lock memory, which containers refuse
                      QStringLiteral("cp \"$(command -v gnome-keyring-daemon)\" \"$HOME/keyring\" && printf pw | \"$HOME/keyring\" --unlock --components=secrets "
                                     "--daemonize >/dev/null && exec \"$0\" keepsWhatItIsGiven"),
                      QCoreApplication::applicationFilePath()});
        QVERIFY(beside.waitForFinished(120'000));
        const QByteArray said = beside.readAll();
        QVERIFY2(beside.exitStatus() == QProcess::NormalExit && beside.exitCode() == 0, said.constData());
        QVERIFY2(!said.contains("SKIP"), said.constData());
        return;
    }
    const QByteArray secret = QByteArray::fromHex("00ff10") + "secret" + QByteArray(23, '\0'); // any bytes
    SystemKeychain keychain;
    QCOMPARE(readOf(keychain, QStringLiteral("ab12cd34")).error().code, Error::Code::NotFound);
    const auto written = asked<Result<void>>([&] { return keychain.write(QStringLiteral("ab12cd34"), secret); });
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message + written.error().detail));
    QCOMPARE(*readOf(keychain, QStringLiteral("ab12cd34")), secret);
    QCOMPARE(readOf(keychain, QStringLiteral("another")).error().code, Error::Code::NotFound);
    SystemKeychain later; // another start
    QCOMPARE(*readOf(later, QStringLiteral("ab12cd34")), secret);
}

void tst_SystemKeychain::withoutABusThereIsNone()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "");
    SystemKeychain keychain;
    QCOMPARE(readOf(keychain, QStringLiteral("ab12cd34")).error().code, Error::Code::Unreachable);
}

void tst_SystemKeychain::whoeverWaitsIsToldAtTheEnd()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    SystemKeychain keychain;
    std::optional<Result<QByteArray>> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer.emplace(keychain.read(QStringLiteral("ab12cd34"))); }));
    thread->start(); // nobody runs this thread's events: it waits for ever
    keychain.close();
    QVERIFY(thread->wait(10'000));
    QCOMPARE(answer->error().code, Error::Code::Unreachable);
}

QTEST_GUILESS_MAIN(tst_SystemKeychain)
#include "tst_SystemKeychain.moc"

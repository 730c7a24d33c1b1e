// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The window's program as a script sees it: exit codes, and what it says where nobody sees a window.
class tst_TillProgram : public QObject {
    Q_OBJECT

    struct Ended {
        int code = -1;
        QString err;
    };

    QTemporaryDir m_dir;

    Ended run(const QStringList &arguments, const QProcessEnvironment &environment) const
    {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(BIN_DIR "/mostrador"), QStringList{QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("data"))} + arguments);
        const bool ended = program.waitForFinished(60'000);
        return {ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, QString::fromUtf8(program.readAllStandardError())};
    }

    static QProcessEnvironment without(const QStringList &names)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : names)
            environment.remove(name);
        return environment;
    }

private Q_SLOTS:
    void saysInOneLineThatThereIsNoDisplay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("one that does not answer") << QStringLiteral("DISPLAY") << QStringLiteral(":4711");
        QTest::newRow("a platform that is not there") << QStringLiteral("QT_QPA_PLATFORM") << QStringLiteral("tablet");
    }
    void saysInOneLineThatThereIsNoDisplay()
    {
#ifndef Q_OS_LINUX
        QSKIP("elsewhere there is always one");
#endif
        QFETCH(QString, name);
        QFETCH(QString, value);
        QProcessEnvironment environment =
            without({QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("XDG_SESSION_TYPE")});
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir.path()); // no compositor's socket lies there
        if (!name.isEmpty())
            environment.insert(name, value);
        const Ended ended = run({}, environment);
        QCOMPARE(ended.code, 6);
        QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
        QVERIFY2(ended.err.startsWith(QLatin1String("mostrador: no display")), qPrintable(ended.err));
        QVERIFY2(ended.err.contains(value.isEmpty() ? QStringLiteral("DISPLAY") : value), qPrintable(ended.err));
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("data/till.sqlite"))));
    }

    void doesNotWaitForSomebodyWhereNobodySeesIt()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("data")));
        QFile file(m_dir.filePath(QStringLiteral("data/till.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        const Ended ended = run({}, environment);
        QCOMPARE(ended.code, 5);
        QVERIFY(!ended.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_TillProgram)
#include "tst_TillProgram.moc"

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/SystemKeychain.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDebug>
#include <QWaitCondition>
#include <qt6keychain/keychain.h>

namespace mostrador {

namespace {

const QString Service = QStringLiteral("Mostrador");

/// Without a session bus there is nobody to ask, and asking would start a bus of its own.
bool isThere()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
#else
    return true;
#endif
}

Error notThere(const QString &detail)
{
    return {Error::Code::Unreachable, QCoreApplication::translate("People", "The system has no keychain that answers."), detail};
}

Error locked(const QString &detail)
{
    return {Error::Code::Busy,
            QCoreApplication::translate("People",
                                        "The system's keychain is locked, and has what PINs of this till are checked with. Unlock it and try again; "
                                        "a manager can also come back with the printed code."),
            detail};
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Error::Code::NotFound, QCoreApplication::translate("People", "The system's keychain has nothing of this till."), job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return locked(job.errorString());
    default: return notThere(job.errorString());
    }
}

} // namespace

struct SystemKeychain::Question {
    QMutex mutex;
    QWaitCondition answered;
    std::optional<Result<QByteArray>> answer;

    void give(const Result<QByteArray> &result)
    {
        const QMutexLocker lock(&mutex);
        if (!answer)
            answer = result;
        answered.wakeAll();
    }
};

SystemKeychain::SystemKeychain() = default;

SystemKeychain::~SystemKeychain()
{
    close();
}

void SystemKeychain::close()
{
    const QMutexLocker lock(&m_mutex);
    m_isClosed = true;
    if (m_asked)
        m_asked->give(notThere(QStringLiteral("the program ends")));
}

Result<QByteArray> SystemKeychain::read(const QString &name)
{
    return ask(name, std::nullopt);
}

Result<void> SystemKeychain::write(const QString &name, const QByteArray &secret)
{
    const auto written = ask(name, secret);
    return written ? Result<void>() : written.error();
}

Result<QByteArray> SystemKeychain::ask(const QString &name, const std::optional<QByteArray> &secret)
{
    const auto question = std::make_shared<Question>();
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isClosed || !isThere())
            return notThere({});
        m_asked = question;
    }
    QMetaObject::invokeMethod(
        this,
        [this, question, name, secret] {
        const auto start = [this, &question, &name](QKeychain::Job *job, auto valueOf) {
            job->setKey(name);
            connect(job, &QKeychain::Job::finished, this, [question, valueOf](QKeychain::Job *ended) {
                if (ended->error())
                    qInfo().noquote() << QStringLiteral("the system's keychain: %1").arg(ended->errorString());
                question->give(ended->error() ? Result<QByteArray>(errorOf(*ended)) : Result<QByteArray>(valueOf(ended)));
            });
            job->start();
        };
        if (!secret) {
            return start(new QKeychain::ReadPasswordJob(Service), [](QKeychain::Job *job) { return static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData(); });
        }
        auto *job = new QKeychain::WritePasswordJob(Service);
        job->setBinaryData(*secret);
        start(job, [](QKeychain::Job *) { return QByteArray(); });
        },
        Qt::QueuedConnection);
    const QMutexLocker lock(&question->mutex);
    const QDeadlineTimer until(WaitMs);
    while (!question->answer && question->answered.wait(&question->mutex, until)) // it may wake for nothing
        continue;
    return question->answer.value_or(locked(QStringLiteral("no answer within a minute")));
}

} // namespace mostrador

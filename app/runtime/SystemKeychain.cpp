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
    return {Error::Code::Busy, QCoreApplication::translate("People", "The system's keychain is locked. Unlock it and try again."), detail};
}

Error unanswered(int afterMs)
{
    return {Error::Code::Busy, QCoreApplication::translate("People", "The system's keychain has not answered; it may be locked. Unlock it and try again."),
            QStringLiteral("no answer within %1 ms").arg(afterMs)};
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
    const QString name;
    const bool isRead;
    bool isAskedAgain = false; ///< guarded as m_asked
    QMutex mutex;
    QWaitCondition answered;
    std::optional<Result<QByteArray>> answer;

    Question(QString of, bool reads) : name(std::move(of)), isRead(reads) {}

    void give(const Result<QByteArray> &result)
    {
        const QMutexLocker lock(&mutex);
        if (!answer)
            answer = result;
        answered.wakeAll();
    }
    bool isRefused()
    {
        const QMutexLocker lock(&mutex);
        return answer && !*answer;
    }
    std::optional<Result<QByteArray>> wait(int ms)
    {
        const QMutexLocker lock(&mutex);
        const QDeadlineTimer until(ms);
        while (!answer && answered.wait(&mutex, until)) // it may wake for nothing
            continue;
        return answer;
    }
};

SystemKeychain::SystemKeychain(int waitMs) : m_waitMs(waitMs) {}

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

/// Somebody may still be typing what unlocks it: they are not asked a second time. A third time they are, for the question may have got lost.
std::shared_ptr<SystemKeychain::Question> SystemKeychain::pose(const QString &name, const std::optional<QByteArray> &secret)
{
    const QMutexLocker lock(&m_mutex);
    if (m_isClosed || !isThere())
        return nullptr;
    const bool isTheSame = m_asked && !secret && m_asked->isRead && m_asked->name == name;
    if (isTheSame && !m_asked->isAskedAgain && !m_asked->isRefused()) {
        m_asked->isAskedAgain = true;
        return m_asked;
    }
    m_asked = std::make_shared<Question>(name, !secret);
    QMetaObject::invokeMethod(
        this, [this, question = m_asked, secret] { start(question, secret); }, Qt::QueuedConnection);
    return m_asked;
}

Result<QByteArray> SystemKeychain::ask(const QString &name, const std::optional<QByteArray> &secret)
{
    const auto question = pose(name, secret);
    if (!question)
        return notThere({});
    const auto answer = question->wait(m_waitMs);
    if (!answer)
        return unanswered(m_waitMs);
    const QMutexLocker lock(&m_mutex);
    if (m_asked == question)
        m_asked.reset();
    return *answer;
}

void SystemKeychain::start(const std::shared_ptr<Question> &question, const std::optional<QByteArray> &secret)
{
    const auto run = [this, &question](QKeychain::Job *job, auto valueOf) {
        job->setKey(question->name);
        connect(job, &QKeychain::Job::finished, this, [question, valueOf](QKeychain::Job *ended) {
            if (ended->error())
                qInfo().noquote() << QStringLiteral("the system's keychain: %1").arg(ended->errorString());
            question->give(ended->error() ? Result<QByteArray>(errorOf(*ended)) : Result<QByteArray>(valueOf(ended)));
        });
        job->start();
    };
    if (!secret)
        return run(new QKeychain::ReadPasswordJob(Service), [](QKeychain::Job *job) { return static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData(); });
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setBinaryData(*secret);
    run(job, [](QKeychain::Job *) { return QByteArray(); });
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/CashDesk.h"
#include "models/services/people/People.h"
#include "models/storage/Sql.h"
#include "tests/support/HeldExecutor.h"
#include "tests/support/TillFixture.h"
#include <QCryptographicHash>

namespace mostrador {

/// A PIN's hash that takes no time.
class QuickHasher final : public PinHasher {
public:
    Result<QString> hash(const QString &pin, Secret) override { return isFull ? Result<QString>(full()) : isAway ? Result<QString>(away()) : hashCode(pin); }
    Result<QString> hashCode(const QString &code) override
    {
        return QString::fromLatin1(QCryptographicHash::hash(code.toUtf8() + "quick", QCryptographicHash::Sha256).toHex());
    }
    Result<bool> verify(const QString &pin, const QString &kept) override { return isAway ? Result<bool>(away()) : hashCode(pin).value() == kept; }
    bool isAway = false; ///< its secret
    bool isFull = false; ///< the disk, where a secret has to be kept

private:
    static Error away() { return {Error::Code::Denied, QStringLiteral("The secret is away."), {}}; }
    static Error full() { return {Error::Code::Storage, QStringLiteral("The secret cannot be kept."), {}}; }
};

/// A till's real database with its people and its drawer, all on one thread.
struct PeopleFixture {
    TillFixture base;
    HeldExecutor hashing{false}; ///< holds: what happens while a PIN is hashed
    std::shared_ptr<QuickHasher> hasher = std::make_shared<QuickHasher>();
    std::unique_ptr<Database> reader;
    std::unique_ptr<ActingExecutor> acting;
    std::unique_ptr<TillSettings> settings;
    std::unique_ptr<People> people;
    std::unique_ptr<CashDesk> cash;
    Error problem; ///< of the last that failed

    PeopleFixture() { open(); }
    ~PeopleFixture() { close(); }

    void open()
    {
        base.open();
        auto read = Database::openReader(base.dir.filePath(QStringLiteral("till.sqlite")));
        if (!read)
            qFatal("reader: %s", qPrintable(read.error().message));
        reader = std::move(*read);
        acting = std::make_unique<ActingExecutor>(base.stores, base.inlineExecutor);
        base.till = std::make_unique<Till>(base.stores, *acting, base.inlineExecutor);
        settings = std::make_unique<TillSettings>(*reader, *base.till);
        people = std::make_unique<People>(People::Parts{base.stores, *reader, *acting, base.inlineExecutor, hashing, hasher});
        cash = std::make_unique<CashDesk>(CashDesk::Parts{base.stores, *reader, *acting, base.inlineExecutor, *settings});
        QObject::connect(base.till.get(), &Till::saleCommitted, cash.get(), &CashDesk::follow);
    }

    void close()
    {
        cash.reset();
        people.reset();
        settings.reset();
        base.till.reset();
        acting.reset();
        reader.reset();
        base.close();
    }

    /// As after a kill: everything from the file again.
    void reopen()
    {
        close();
        open();
    }

    /// What came of something that answers at once.
    template <typename T>
    bool took(const std::function<void(QObject *, Till::Reply<T>)> &work)
    {
        QObject asker;
        bool ok = false;
        bool isAnswered = false;
        work(&asker, [&](const Result<T> &result) {
            isAnswered = true;
            ok = result.ok();
            if (!ok)
                problem = result.error();
        });
        if (!isAnswered)
            qFatal("no answer");
        return ok;
    }

    bool keep(const User &user, const QString &pin)
    {
        return took<User>([&](QObject *asker, Till::Reply<User> reply) { people->keep(user, pin, asker, std::move(reply)); });
    }
    bool add(const QString &name, Role role, const QString &pin) { return keep(User{{}, name, role, true}, pin); }
    bool signIn(const QString &name, const QString &pin)
    {
        return took<User>([&](QObject *asker, Till::Reply<User> reply) { people->signIn(id(name), pin, asker, std::move(reply)); });
    }
    bool approve(const QString &name, const QString &pin, const Wanted &what)
    {
        return took<User>([&](QObject *asker, Till::Reply<User> reply) {
            people->approve(id(name), pin, ActionApproved{what.deed, what.amount, QStringLiteral("…"), {}, {}, what.subject}, asker, std::move(reply));
        });
    }
    bool approve(const QString &name, const QString &pin, Deed deed, qint64 amount) { return approve(name, pin, {deed, amount, {}}); }
    bool mariaApproves(const Wanted &what) { return approve(QStringLiteral("María"), QStringLiteral("407135"), what); }

    /// María manages, Sofía supervises, Ana and Luis sell.
    void fill()
    {
        const bool all = add(QStringLiteral("María"), Role::Manager, QStringLiteral("407135")) && add(QStringLiteral("Sofía"), Role::Supervisor, QStringLiteral("808171"))
            && add(QStringLiteral("Ana"), Role::Cashier, QStringLiteral("9182")) && add(QStringLiteral("Luis"), Role::Cashier, QStringLiteral("5530"));
        if (!all)
            qFatal("users: %s", qPrintable(problem.message + problem.detail));
    }
    QString id(const QString &name) const
    {
        for (const User &user : people->all())
            if (user.name == name)
                return user.id;
        return {};
    }

    QList<JournalEntry> entries(const QString &type = {}) const
    {
        QList<JournalEntry> found;
        const auto done =
            reader->sql().each(QStringLiteral("SELECT type, operator, approver, payload, epoch, seq FROM journal WHERE ? IN ('', type) ORDER BY epoch, seq"),
                               {type.isNull() ? QLatin1String("") : type}, [&found](const QSqlQuery &row) {
                                   JournalEntry entry;
                                   entry.type = row.value(0).toString();
                                   entry.operatorId = row.value(1).toString();
                                   entry.approver = row.value(2).toString();
                                   entry.payload = row.value(3).toByteArray();
                                   entry.id = {TillId{1}, row.value(4).toInt(), row.value(5).toLongLong()};
                                   found.append(entry);
                               });
        if (!done)
            qFatal("journal: %s", qPrintable(done.error().detail));
        return found;
    }
};

} // namespace mostrador

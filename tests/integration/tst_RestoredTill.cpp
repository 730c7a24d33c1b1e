// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole till and a real hub program: its database is put back to a backup and lost, and its manager forgets the PIN.
#include "models/storage/Backup.h"
#include "models/storage/cash/ZNumbers.h"
#include "tests/integration/HubAndTills.h"
#include "tests/support/DatabaseFiles.h"
#include "tests/support/Rest.h"
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>

using namespace mostrador;

class tst_RestoredTill final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<HubAndTills>();
        m_place->start();
    }
    void cleanup() { m_place.reset(); }
    void noZHasANumberTwice();
    void aLostDatabaseGoesOnAfterTheHubs();
    void theHubsCodeLetsAManagerIn();

private:
    std::unique_ptr<TillRuntime> open()
    {
        TillRuntime::Settings settings;
        settings.dataDir = m_place->path(QStringLiteral("till"));
        auto opened = TillRuntime::open(settings);
        if (!opened)
            return nullptr;
        (*opened)->start();
        return std::move(*opened);
    }
    void joinAgain(TillRuntime &till)
    {
        QString code;
        m_place->run({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Almacén San Telmo")}, &code);
        std::optional<Result<void>> joined;
        till.sync().enrol(QUrl(m_place->url()), code, QStringLiteral("till"), [&](const Result<void> &result) { joined = result; });
        QTRY_VERIFY_WITH_TIMEOUT(joined.has_value(), HubAndTills::PatienceMs);
        QVERIFY2(joined->ok(), joined->ok() ? "" : qPrintable(joined->error().message));
    }
    template <typename T>
    Result<T> wait(const std::function<void(Till::Reply<T>)> &work)
    {
        std::optional<Result<T>> answer;
        work([&answer](const Result<T> &result) { answer = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), HubAndTills::PatienceMs); }();
        return answer ? *answer : Result<T>(Error{});
    }
    ZReport close(TillRuntime &till)
    {
        const CashCount none(till.identity().currency);
        CashDesk &cash = till.cash();
        const auto opened = wait<Shift>([&](auto reply) { cash.open(none, this, reply); });
        const auto counted = wait<Shift>([&](auto reply) { cash.count(none, {}, this, reply); });
        const auto closed = wait<ZReport>([&](auto reply) { cash.close({Money::zero(none.currency()), {}}, this, reply); });
        [&] { QVERIFY2(opened.ok() && counted.ok() && closed.ok(), closed.ok() ? "" : qPrintable(closed.error().message)); }();
        return closed ? *closed : ZReport{};
    }
    /// "number/epoch if it is unsure", as the hub has them.
    QStringList atHub()
    {
        QStringList all;
        for (const QJsonObject &z : Rest(m_place->url()).all(QStringLiteral("/v1/z-reports")))
            all.append(z[QLatin1String("unsure")].toBool() ? QStringLiteral("%1/%2").arg(z[QLatin1String("number")].toInt()).arg(z[QLatin1String("epoch")].toInt())
                                                           : QString::number(z[QLatin1String("number")].toInt()));
        return all;
    }
    bool isSettled() const
    {
        const auto reader = Database::openReader(m_place->path(QStringLiteral("till/till.sqlite")));
        return reader && *ZNumbers(**reader).unsureEpoch() == 0;
    }
    std::unique_ptr<HubAndTills> m_place;
};

void tst_RestoredTill::noZHasANumberTwice()
{
    const QString file = m_place->path(QStringLiteral("till/till.sqlite"));
    const QString copy = m_place->path(QStringLiteral("backup.sqlite"));
    auto till = m_place->join(QStringLiteral("till"));
    QVERIFY(till);
    QCOMPARE(close(*till).number, 1);
    {
        const auto reader = Database::openReader(file);
        QVERIFY(backUp(**reader, copy).ok());
    }
    QCOMPARE(close(*till).number, 2); // the hub has it
    QTRY_VERIFY_WITH_TIMEOUT(HubAndTills::isDrained(*till), HubAndTills::PatienceMs);
    till->sync().setOffline(true);
    QCOMPARE(close(*till).number, 3); // only this disk, and paper
    QList<QPair<int, int>> given{{1, 0}, {2, 0}, {3, 0}};
    for (int time = 0; time < 2; ++time) { // the same copy, twice
        till.reset();
        putBack(copy, file);
        till = open();
        QVERIFY(till);
        const ZReport z = close(*till); // before anybody is reached
        QVERIFY(z.unsureEpoch > 0);
        QVERIFY(z.number > 3);
        given.append({z.number, z.unsureEpoch});
    }
    joinAgain(*till);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), HubAndTills::PatienceMs);
    const ZReport last = close(*till);
    QCOMPARE(last.unsureEpoch, 0);
    given.append({last.number, 0});
    QCOMPARE(QSet<decltype(given)::value_type>(given.cbegin(), given.cend()).size(), given.size());
    for (const auto &[number, epoch] : given.mid(0, given.size() - 1))
        QVERIFY(last.number > number);
    QTRY_VERIFY_WITH_TIMEOUT(HubAndTills::isDrained(*till), HubAndTills::PatienceMs);
    const QStringList hubs = atHub();
    QCOMPARE(hubs.size(), 4); // 1, 2, the second time's, the last
    QCOMPARE(QSet<QString>(hubs.cbegin(), hubs.cend()).size(), 4);
    QVERIFY(hubs.contains(QStringLiteral("%1/%2").arg(given[4].first).arg(given[4].second)));
}

void tst_RestoredTill::aLostDatabaseGoesOnAfterTheHubs()
{
    const QString file = m_place->path(QStringLiteral("till/till.sqlite"));
    auto till = m_place->join(QStringLiteral("till"));
    QVERIFY(till);
    QCOMPARE(close(*till).number, 1);
    QCOMPARE(close(*till).number, 2);
    QTRY_VERIFY_WITH_TIMEOUT(HubAndTills::isDrained(*till), HubAndTills::PatienceMs);
    till.reset();
    removeDatabase(file);
    till = open();
    QVERIFY(till);
    joinAgain(*till);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), HubAndTills::PatienceMs);
    QCOMPARE(close(*till).number, 2 + ZsLeftOut + 1);
}

void tst_RestoredTill::theHubsCodeLetsAManagerIn()
{
    auto till = m_place->join(QStringLiteral("till"));
    QVERIFY(till);
    QSignalSpy made(&till->recovery(), &Recovery::made);
    const auto maria = wait<User>([&](auto reply) {
        till->people().keep(User{{}, QStringLiteral("María"), Role::Manager, true}, QStringLiteral("407135"), this, reply);
    });
    QVERIFY(maria.ok());
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, HubAndTills::PatienceMs); // the printed one
    till->people().lock();
    const auto recover = [&](const QString &code, const QString &pin) {
        return wait<User>([&](auto reply) { till->recovery().recover({maria->id, code, pin}, this, reply); });
    };
    QCOMPARE(recover(QStringLiteral("1234567890"), QStringLiteral("551823")).error().code, Error::Code::Denied);
    QString code;
    QCOMPARE(m_place->run({QStringLiteral("recovery-code"), QString::number(till->identity().till.value), QStringLiteral("--by"), QStringLiteral("Laura")}, &code), 0);
    QCOMPARE(code.size(), 11);
    QVERIFY(recover(code, QStringLiteral("551823")).ok());
    QVERIFY(till->people().current());
    QCOMPARE(till->recovery().news()->issuedBy, QStringLiteral("Laura"));
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 2, HubAndTills::PatienceMs);
    till->people().lock();
    QCOMPARE(recover(code, QStringLiteral("664152")).error().code, Error::Code::Denied); // once
    QVERIFY(recover(made.last().first().toString(), QStringLiteral("664152")).ok());
    QTRY_VERIFY_WITH_TIMEOUT(HubAndTills::isDrained(*till), HubAndTills::PatienceMs);
    QVERIFY(m_place->run({QStringLiteral("recovery-code"), QStringLiteral("77")}) != 0);
    m_place->kill9();
    till->people().lock(); // without a hub the printed one goes, the other does not, and costs nothing
    QCOMPARE(recover(QStringLiteral("1234567890"), QStringLiteral("551823")).error().code, Error::Code::Unreachable);
    QVERIFY(recover(made.last().first().toString(), QStringLiteral("551823")).ok());
}

QTEST_GUILESS_MAIN(tst_RestoredTill)
#include "tst_RestoredTill.moc"

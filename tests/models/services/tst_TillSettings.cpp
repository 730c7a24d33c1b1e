// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/TillSettings.h"
#include "models/storage/Sql.h"
#include "models/wire/SettingPayload.h"
#include "tests/support/TillFixture.h"
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;

class tst_TillSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingWasChosen();
    void whatIsChosenCountsAtOnceAndAfterARestart();
    void emptyIsAsIfNothingHadBeenChosen();
    void onlyAChangeIsOne();
    void whatTheShopDecidesLeavesATrace();
    void aDiskThatRefusesIsSaid();
    void whatCannotBeReadIsAsBefore();

private:
    void start();
    std::unique_ptr<TillFixture> m_base;
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<TillSettings> m_settings;
};

void tst_TillSettings::init()
{
    m_settings.reset();
    m_reader.reset();
    m_base = std::make_unique<TillFixture>();
    start();
}

void tst_TillSettings::start()
{
    m_settings.reset();
    m_reader.reset();
    m_base->close();
    m_base->open();
    auto reader = Database::openReader(m_base->dir.filePath(QStringLiteral("till.sqlite")));
    QVERIFY(reader);
    m_reader = std::move(*reader);
    m_settings = std::make_unique<TillSettings>(*m_reader, *m_base->till);
}

void tst_TillSettings::nothingWasChosen()
{
    QCOMPARE(m_settings->value(setting::Keys), QString());
    QCOMPARE(m_settings->value(setting::Keys, QStringLiteral("latam")), QStringLiteral("latam"));
}

void tst_TillSettings::whatIsChosenCountsAtOnceAndAfterARestart()
{
    m_settings->keep(setting::Keys, QStringLiteral("br"));
    m_settings->keep(setting::Scanner, QStringLiteral("slow"));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_settings->value(setting::Keys, QStringLiteral("latam")), QStringLiteral("br"));
        QCOMPARE(m_settings->value(setting::Scanner), QStringLiteral("slow"));
        start();
    }
}

void tst_TillSettings::emptyIsAsIfNothingHadBeenChosen()
{
    m_settings->keep(setting::Keys, QStringLiteral("br"));
    m_settings->keep(setting::Keys, QString());
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_settings->value(setting::Keys, QStringLiteral("latam")), QStringLiteral("latam"));
        start();
    }
}

void tst_TillSettings::onlyAChangeIsOne()
{
    QSignalSpy changed(m_settings.get(), &TillSettings::changed);
    m_settings->keep(setting::Keys, QStringLiteral("br"));
    m_settings->keep(setting::Keys, QStringLiteral("br"));
    m_settings->keep(setting::Scanner, QString());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), setting::Keys);
}

void tst_TillSettings::whatTheShopDecidesLeavesATrace()
{
    QSignalSpy changed(m_settings.get(), &TillSettings::changed);
    m_settings->keep(QStringLiteral("cash.tolerance"), QStringLiteral("500"));
    m_settings->keep(QStringLiteral("cash.tolerance"), QStringLiteral("4111 1111 1111 1111"));
    m_settings->keep(setting::Favourites, QStringLiteral("{}")); // the counter's own
    QTRY_COMPARE(changed.size(), 3);
    start(); // what was asked for is written
    QList<SettingChanged> told;
    const auto read = m_base->stores->database->sql().each(QStringLiteral("SELECT payload FROM journal WHERE type = ? ORDER BY epoch, seq"), {EntryType::SettingChanged},
                                                           [&told](const QSqlQuery &row) { told.append(*decodeSettingChanged(row.value(0).toByteArray())); });
    QVERIFY(read.ok());
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0].key, QStringLiteral("cash.tolerance"));
    QCOMPARE(told[0].before, QString());
    QCOMPARE(told[0].after, QStringLiteral("500"));
    QCOMPARE(told[1].before, QStringLiteral("500"));
    QVERIFY(!told[1].after.contains(QLatin1String("1111 1111 1111")));
}

void tst_TillSettings::aDiskThatRefusesIsSaid()
{
    QSignalSpy notKept(m_settings.get(), &TillSettings::notKept);
    QVERIFY(m_base->stores->database->sql().run(QStringLiteral("ALTER TABLE setting RENAME TO gone")).ok());
    m_settings->keep(setting::Keys, QStringLiteral("br"));
    QTRY_COMPARE(notKept.size(), 1);
    QCOMPARE(m_settings->value(setting::Keys), QStringLiteral("br")); // until the program ends
}

void tst_TillSettings::whatCannotBeReadIsAsBefore()
{
    QVERIFY(m_base->stores->database->sql().run(QStringLiteral("ALTER TABLE setting RENAME TO gone")).ok());
    QCOMPARE(m_settings->value(setting::Keys, QStringLiteral("latam")), QStringLiteral("latam"));
    QVERIFY(m_base->stores->database->sql().run(QStringLiteral("ALTER TABLE gone RENAME TO setting")).ok());
    m_settings->keep(setting::Keys, QStringLiteral("br")); // and the trouble is over
    QCOMPARE(m_settings->value(setting::Keys), QStringLiteral("br"));
}

QTEST_GUILESS_MAIN(tst_TillSettings)
#include "tst_TillSettings.moc"

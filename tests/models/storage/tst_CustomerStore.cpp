// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/CustomerStore.h"
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

class tst_CustomerStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto opened = Database::openWriter(m_dir->filePath(QStringLiteral("till.sqlite")), Database::Kind::Till);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        m_database = std::move(*opened);
        m_store = std::make_unique<CustomerStore>(*m_database);
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void isFoundByNameAndNumber()
    {
        const Customer ana = keep(QStringLiteral("Ana Gómez"), QStringLiteral("27-12345678-0"), 1);
        const Customer jose = keep(QStringLiteral("José  Peña"), QString(), 2);
        QCOMPARE(ana.id, QStringLiteral("c-7-1"));
        QCOMPARE(jose.id, QStringLiteral("c-7-2"));
        QCOMPARE(jose.name, QStringLiteral("José Peña"));
        QCOMPARE(names(QStringLiteral("gomez")), QStringList{ana.name});
        QCOMPARE(names(QStringLiteral("PENA jose")), QStringList{jose.name});
        QCOMPARE(names(QStringLiteral("2712345")), QStringList{ana.name});
        QCOMPARE(names(QStringLiteral("27-1234")), QStringList{ana.name});
        QCOMPARE(names(QString()), (QStringList{jose.name, ana.name})); // who came last first
        QVERIFY(m_store->noteUse(ana.id, at(3)).ok());
        QCOMPARE(names(QString()), (QStringList{ana.name, jose.name}));
        QCOMPARE(names(QStringLiteral("%_'")), (QStringList{ana.name, jose.name})); // no letters: as nothing
        QCOMPARE(names(QStringLiteral("xx")), QStringList());
        QCOMPARE((*m_store->customer(jose.id))->name, jose.name);
        QVERIFY(!m_store->customer(QStringLiteral("c-7-9"))->has_value());
    }

    void oneNumberHasOnePerson()
    {
        Customer ana = keep(QStringLiteral("Ana"), QStringLiteral("27-12345678-0"), 1);
        const auto twin = m_store->keep({{}, QStringLiteral("Otra"), QStringLiteral("27 12345678 0"), {}, {}}, QStringLiteral("7"), at(2));
        QCOMPARE(twin.error().code, Error::Code::Conflict);
        QVERIFY(twin.error().message.contains(QLatin1String("Ana")));
        QCOMPARE(names({}).size(), 1);
        ana.group = QStringLiteral("vecinos");
        ana.priceList = QStringLiteral("mayor");
        QVERIFY(m_store->keep(ana, QStringLiteral("7"), at(3)).ok()); // her own number is no clash
        QCOMPARE(**m_store->customer(ana.id), ana);
        QCOMPARE(m_store->keep({{}, {}, {}, {}, {}}, QStringLiteral("7"), at(4)).error().code, Error::Code::Invalid);
    }

private:
    static QDateTime at(int second) { return QDateTime::fromSecsSinceEpoch(1'800'000'000 + second, Qt::UTC); }
    Customer keep(const QString &name, const QString &tax, int second)
    {
        const auto kept = m_store->keep({{}, name, tax, {}, {}}, QStringLiteral("7"), at(second));
        return kept ? *kept : Customer{};
    }
    QStringList names(const QString &text) const
    {
        QStringList found;
        const auto customers = m_store->search(text, 20);
        for (qsizetype i = 0; customers && i < customers->size(); ++i)
            found.append(customers->at(i).name);
        return found;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CustomerStore> m_store;
};

QTEST_GUILESS_MAIN(tst_CustomerStore)
#include "tst_CustomerStore.moc"

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/DocumentModel.h"
#include "tests/support/TillFixture.h"
#include <QAbstractItemModelTester>
#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;

/// What the sync screen lists, over a real journal, under Qt's own model tester.
class tst_DocumentModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_documents.reset(); m_till.reset(); }
    void newOnesComeOnTopAndTheRestStays();
    void statesFollowTheJournal();
    void filtersReadTheWholeJournal();
    void changingTheFilterShowsEverythingAgain();
    void writesNumbersAsTheLanguageDoes();
    void everyKindOfEntryHasWords();

private:
    void sell(qint64 units = 1);
    void acknowledge(qint64 hw);

    std::unique_ptr<TillFixture> m_till;
    std::unique_ptr<Documents> m_documents;
    Product m_product = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 485000);
};

namespace {
class NoSigner final : public Signer {
public:
    QString keyId() const override { return QStringLiteral("test"); }
    QByteArray sign(const QByteArray &) const override { return QByteArray(64, 's'); }
};
} // namespace

void tst_DocumentModel::init()
{
    m_till = std::make_unique<TillFixture>();
    m_till->open();
    m_documents = std::make_unique<Documents>(*m_till->stores->database);
    Changes changes;
    changes.items = {{1, m_product}};
    changes.cursor = 1;
    QVERIFY(m_till->stores->feed->apply(changes, QStringLiteral("hub")).ok());
}

void tst_DocumentModel::sell(qint64 units)
{
    QVERIFY(m_till->stores->checkout->complete(m_till->sale(m_product, units)).ok());
}

void tst_DocumentModel::acknowledge(qint64 hw)
{
    const auto window = m_till->stores->journal->window(hw, 1, NoSigner());
    QVERIFY(window.ok());
    Ack ack{TillId{1}, 1, hw, window->first().entry.hash, QStringLiteral("hub"), 1, {}};
    QVERIFY(m_till->stores->journal->acknowledge(ack).ok());
}

void tst_DocumentModel::newOnesComeOnTopAndTheRestStays()
{
    DocumentModel model(*m_documents);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    sell();
    model.reload();
    const QPersistentModelIndex first = model.index(0, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    sell();
    sell();
    model.reload();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(first.row(), 2);
    model.reload();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowOf(model.rowAt(3)->entry), 3);
    QCOMPARE(model.index(0, DocumentModel::Type).data().toString(), QStringLiteral("Sale"));
}

void tst_DocumentModel::statesFollowTheJournal()
{
    DocumentModel model(*m_documents);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sell();
    model.reload();
    QCOMPARE(model.rowAt(0)->delivery, Delivery::Pending);
    QVERIFY(m_till->stores->journal->markSent(2, 2, QStringLiteral("kafka")).ok());
    QVERIFY(m_till->stores->journal->markSent(2, 2, QStringLiteral("direct")).ok());
    model.reload();
    QCOMPARE(model.rowAt(0)->delivery, Delivery::Sent);
    QCOMPARE(model.rowAt(0)->attempts, 2);
    QCOMPARE(DocumentModel::wayText(*model.rowAt(0)), QStringLiteral("Kafka, then direct"));
    acknowledge(2);
    model.reload();
    QCOMPARE(model.rowAt(0)->delivery, Delivery::Confirmed);
    QCOMPARE(model.rowAt(1)->delivery, Delivery::Confirmed);
}

void tst_DocumentModel::filtersReadTheWholeJournal()
{
    for (int i = 0; i < 320; ++i) // more than are listed
        sell();
    Changes changes;
    changes.items = {{2, EntryProblem{EntryId{TillId{1}, 1, 3}, QStringLiteral("bad")}}};
    changes.cursor = 2;
    QVERIFY(m_till->stores->feed->apply(changes, QStringLiteral("hub")).ok());
    DocumentModel model(*m_documents);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 300);
    model.setShow(DocumentModel::Show::Problems); // it is older than the newest 300
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowAt(0)->entry.seq, qint64(3));
    acknowledge(319);
    model.setShow(DocumentModel::Show::Unconfirmed);
    QCOMPARE(model.rowCount(), 2);
}

void tst_DocumentModel::changingTheFilterShowsEverythingAgain()
{
    for (int i = 0; i < 5; ++i)
        sell();
    acknowledge(5);
    DocumentModel model(*m_documents);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setShow(DocumentModel::Show::Unconfirmed);
    QCOMPARE(model.rowCount(), 1);
    model.setShow(DocumentModel::Show::All);
    QCOMPARE(model.rowCount(), 6);
    model.reload();
    QCOMPARE(model.rowCount(), 6);
}

void tst_DocumentModel::writesNumbersAsTheLanguageDoes()
{
    sell(3);
    DocumentModel model(*m_documents);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.index(0, DocumentModel::Amount).data().toString(), QStringLiteral("$\u00a014.550,00"));
    model.setStyle(NumberStyle::english());
    QCOMPARE(model.index(0, DocumentModel::Amount).data().toString(), QStringLiteral("$\u00a014,550.00"));
}

/// Whatever a till writes: nobody reads "shift.closed" on the screen.
void tst_DocumentModel::everyKindOfEntryHasWords()
{
    const QDir wire(QStringLiteral(SOURCE_DIR "/models/wire"));
    const QStringList office{QStringLiteral("promotion.edited"), QStringLiteral("pricelist.edited"), QStringLiteral("sale.handed"), QStringLiteral("recovery.issued"),
                             QStringLiteral("recovery.taken")};
    const QRegularExpression named(QStringLiteral("QString \\w+ = QStringLiteral\\(\"([a-z_]+\\.[a-z_]+)\"\\)"));
    QStringList types;
    for (const QString &name : wire.entryList({QStringLiteral("*Payloads.h")})) {
        QFile header(wire.filePath(name));
        QVERIFY(header.open(QIODevice::ReadOnly));
        for (auto it = named.globalMatch(QString::fromUtf8(header.readAll())); it.hasNext();)
            types.append(it.next().captured(1));
    }
    QVERIFY(types.size() > 30);
    for (const QString &type : std::as_const(types))
        if (!office.contains(type))
            QVERIFY2(DocumentModel::typeText(type) != type, qPrintable(type));
}

QTEST_MAIN(tst_DocumentModel)
#include "tst_DocumentModel.moc"

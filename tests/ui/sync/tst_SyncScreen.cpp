// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/Ed25519.h"
#include "models/wire/EntryCodec.h"
#include "tests/ui/Looks.h"
#include "tests/ui/ShopDay.h"
#include "tests/ui/StateSync.h"
#include "ui/shell/MainWindow.h"
#include "ui/sync/ConflictCard.h"
#include "ui/sync/ProblemWatch.h"
#include "ui/sync/StationCard.h"
#include "ui/sync/SyncScreen.h"
#include "ui/sync/WayView.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/TableView.h"
#include <QApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using State = SyncStatus::State;
using Mark = WayView::Mark;

namespace {

class EmptyScreen final : public Screen {
public:
    using Screen::Screen;
    QString title() const override { return QStringLiteral("Nada"); }
    QString icon() const override { return QStringLiteral("store"); }

protected:
    void retranslate() override {}
};

} // namespace

/// The sync screen over a real till's journal.
class tst_SyncScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "America/Argentina/Buenos_Aires");
        m_theme.apply();
    }
    void init();
    void cleanup();
    void pendingSentAndConfirmedAreTold();
    void theWayIsToldStepByStep();
    void filtersByState();
    void goesOfflineAndBackByKeyboard();
    void triesAgainByKey();
    void exportsWhatIsPending();
    void aFileThatCannotBeWrittenIsTold();
    void theHubsValueIsKept();
    void mineIsAppliedAgain();
    void whatTheHubPutAsideIsShown();
    void oneIsSingularAndARepeatedAttemptNoFailure();
    void aStopIsTold();
    void kafkaThatDoesNotConfirmIsTold();
    void allIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void allIsNamedAndNothingIsClipped();
    void isRightWhenItIsFirstShown_data() { checks::everyWindow(); }
    void isRightWhenItIsFirstShown();
    void pictures();

private:
    void open();
    CommittedSale sell(int number) { return m_day->sell(m_shop->base.clock.nowUtc().addSecs(60), {{number, 1000}}, Tender::Cash); }
    void sent(qint64 from, qint64 to, const char *channel) { QVERIFY(m_shop->base.stores->journal->markSent(from, to, QString::fromLatin1(channel)).ok()); }
    void acknowledge(qint64 hw);
    qint64 last() { return m_shop->base.stores->journal->outbox()->lastSeq; }
    void status(State state, qint64 pending, const char *channel = "kafka");
    EditConflict conflictOf(qint64 newPrice, qint64 hubPrice);
    QString cell(int row, DocumentModel::Column column) const { return m_screen->documents().index(row, column).data().toString(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    NoticeStrip *notice() const { return m_screen->findChild<NoticeStrip *>(); }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    SeededRandom m_random{4};
    Ed25519Key m_key = Ed25519Key::generate(m_random);
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<ShopDay> m_day;
    std::unique_ptr<PendingExport> m_export;
    std::unique_ptr<StateSync> m_sync;
    std::unique_ptr<MainWindow> m_window;
    SyncScreen *m_screen = nullptr;
};

void tst_SyncScreen::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_theme.setMode(Theme::Mode::Light);
    m_shop = std::make_unique<ShopFixture>();
    m_shop->base.clock.setWall(QDateTime(QDate(2026, 11, 24), QTime(14, 35)).toUTC());
    m_day = std::make_unique<ShopDay>(*m_shop);
    m_export = std::make_unique<PendingExport>(m_shop->base.stores, m_key, m_shop->base.inlineExecutor, m_shop->base.inlineExecutor);
    m_sync = std::make_unique<StateSync>();
    acknowledge(1);
    status(State::UpToDate, 0);
}

void tst_SyncScreen::cleanup()
{
    m_window.reset();
    m_sync.reset();
    m_export.reset();
    m_day.reset();
    m_shop.reset();
}

void tst_SyncScreen::open()
{
    const Context context{m_theme, m_language, m_keys};
    m_window = std::make_unique<MainWindow>(context, *m_sync);
    m_screen = new SyncScreen(context, {*m_shop->documents, *m_shop->catalogue, *m_shop->base.till, *m_sync, *m_export, m_shop->base.clock});
    m_window->addScreen(m_screen);
    m_window->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_screen->activated();
}

void tst_SyncScreen::acknowledge(qint64 hw)
{
    Ack ack;
    ack.till = TillId{1};
    ack.epoch = 1;
    ack.hw = hw;
    const auto window = m_shop->base.stores->journal->window(hw, 1, m_key);
    QVERIFY(window.ok());
    ack.headHash = window->first().entry.hash;
    ack.hubId = QStringLiteral("hub");
    QVERIFY(m_shop->base.stores->journal->acknowledge(ack).ok());
}

void tst_SyncScreen::status(State state, qint64 pending, const char *channel)
{
    SyncStatus status;
    status.state = state;
    status.pending = pending;
    status.since = m_shop->base.clock.nowUtc();
    status.lastContact = status.since;
    status.channel = QString::fromLatin1(channel);
    status.kafkaConfigured = true;
    status.kafkaUp = true;
    status.hubUp = state != State::Offline;
    m_sync->set(status);
}

/// This till's edit of a price reached the hub after somebody else's.
EditConflict tst_SyncScreen::conflictOf(qint64 newPrice, qint64 hubPrice)
{
    const auto before = m_shop->catalogue->product(QStringLiteral("P1"));
    Product after = *before;
    after.price = UnitPrice::fromMoney(Money(newPrice, Currency::ars()));
    m_shop->base.till->edit(editBetween(*before, after), m_day->products.isEmpty() ? nullptr : m_shop->base.till.get(), [](const Result<void> &result) { QVERIFY(result.ok()); });
    const EntryId entry{TillId{1}, 1, last()};
    Product standing = *before;
    standing.price = UnitPrice::fromMoney(Money(hubPrice, Currency::ars()));
    standing.version = 7;
    const EditConflict conflict{entry, QStringLiteral("P1"), ProductField::Price, after.price.toWire() + QStringLiteral(" ARS"), standing.price.toWire() + QStringLiteral(" ARS"), 7};
    Changes changes;
    changes.items = {{900, standing}, {901, conflict}};
    changes.cursor = 901;
    changes.ownHw = entry.seq;
    const auto applied = m_shop->base.stores->feed->apply(changes, QStringLiteral("hub"));
    if (applied)
        m_shop->base.till->noteChanged(*applied);
    return conflict;
}

void tst_SyncScreen::pendingSentAndConfirmedAreTold()
{
    const CommittedSale first = sell(1);
    const CommittedSale second = sell(2);
    const CommittedSale third = sell(3);
    sent(2, 3, "kafka");
    acknowledge(2);
    open();
    QCOMPARE(m_screen->documents().rowCount(), 4);
    QCOMPARE(cell(0, DocumentModel::Document), third.sale.number);
    QCOMPARE(cell(0, DocumentModel::State), QStringLiteral("Pendiente"));
    QCOMPARE(cell(1, DocumentModel::State), QStringLiteral("Enviada"));
    QCOMPARE(cell(2, DocumentModel::State), QStringLiteral("Confirmada"));
    QCOMPARE(cell(2, DocumentModel::Amount), QStringLiteral("$\u00a04.850,00"));
    QCOMPARE(cell(1, DocumentModel::Way), QStringLiteral("Kafka"));
    QVERIFY(m_screen->station(0).line().contains(QStringLiteral("2 en espera")));
    // News come by themselves.
    sent(4, 4, "direct");
    acknowledge(4);
    status(State::UpToDate, 0);
    QTRY_COMPARE(cell(0, DocumentModel::State), QStringLiteral("Confirmada"));
    QCOMPARE(cell(0, DocumentModel::Way), QStringLiteral("directo"));
    QCOMPARE(m_screen->sentence(), QStringLiteral("Todo lo de esta caja está en el hub."));
}

void tst_SyncScreen::theWayIsToldStepByStep()
{
    const CommittedSale sale = sell(1);
    open();
    QCOMPARE(m_screen->way().steps().size(), 2);
    QVERIFY(m_screen->way().steps().first().detail.contains(sale.entry.toString()));
    QCOMPARE(m_screen->way().steps().last().mark, Mark::Waiting);
    sent(2, 2, "kafka");
    m_shop->base.clock.advance(10'000);
    sent(2, 2, "direct");
    status(State::Sending, 1, "direct");
    QTRY_COMPARE(m_screen->way().steps().size(), 4);
    QCOMPARE(m_screen->way().steps().at(1).title, QStringLiteral("Entregada a Kafka"));
    QCOMPARE(m_screen->way().steps().at(2).title, QStringLiteral("Sin confirmación en 10 s: se envió directo al hub"));
    QCOMPARE(m_screen->way().steps().at(2).mark, Mark::Slow);
    QCOMPARE(cell(0, DocumentModel::Way), QStringLiteral("Kafka, luego directo"));
    acknowledge(2);
    status(State::UpToDate, 0, "direct");
    QTRY_COMPARE(m_screen->way().steps().last().mark, Mark::Done);
    QCOMPARE(m_screen->way().steps().last().title, QStringLiteral("Confirmada por el hub"));
    // Many tries are counted, not listed.
    sell(2);
    for (int i = 0; i < 9; ++i)
        sent(3, 3, "kafka");
    status(State::Sending, 1);
    QTRY_COMPARE(cell(0, DocumentModel::Attempts), QStringLiteral("9"));
    QCOMPARE(m_screen->way().steps().size(), 3);
}

void tst_SyncScreen::filtersByState()
{
    sell(1);
    const CommittedSale second = sell(2);
    acknowledge(2);
    open();
    m_screen->setFilter(SyncScreen::Unconfirmed);
    QCOMPARE(m_screen->documents().rowCount(), 1);
    QCOMPARE(cell(0, DocumentModel::Document), second.sale.number);
    m_screen->setFilter(SyncScreen::Attention);
    QCOMPARE(m_screen->documents().rowCount(), 0);
    m_screen->setFilter(SyncScreen::All);
    QCOMPARE(m_screen->documents().rowCount(), 3);
}

void tst_SyncScreen::goesOfflineAndBackByKeyboard()
{
    sell(1);
    open();
    key(Qt::Key_F6);
    QVERIFY(m_sync->status().offlineByHand);
    QTRY_VERIFY(m_screen->sentence().startsWith(QStringLiteral("Sin conexión desde")));
    QVERIFY(m_screen->sentence().contains(QStringLiteral("1 documento")));
    QCOMPARE(m_screen->station(1).state().text(), QStringLiteral("Sin conexión"));
    key(Qt::Key_F6);
    QVERIFY(!m_sync->status().offlineByHand);
    QTRY_COMPARE(m_screen->station(1).state().text(), QStringLiteral("En línea"));
}

void tst_SyncScreen::triesAgainByKey()
{
    open();
    key(Qt::Key_F5);
    QCOMPARE(m_sync->retries, 1);
}

void tst_SyncScreen::exportsWhatIsPending()
{
    sell(1);
    sell(2);
    acknowledge(2);
    open();
    key(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_screen->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->close();
    const QString name = m_shop->base.dir.filePath(QStringLiteral("pending.jsonl"));
    m_screen->exportTo(name);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1);
    const auto entry = signedEntryFromJson(QJsonDocument::fromJson(lines.first()).object());
    QVERIFY(entry.ok());
    QCOMPARE(entry->entry.id.seq, qint64(3));
    QVERIFY(Ed25519Verifier().verify(m_key.publicKey(), hashOf(entry->entry), entry->signature));
    QVERIFY(notice()->text().contains(QStringLiteral("1 documento")));
    QCOMPARE(m_shop->documents->outbox().pending(), 1); // it stays in the queue
}

void tst_SyncScreen::aFileThatCannotBeWrittenIsTold()
{
    sell(1);
    open();
    m_screen->exportTo(m_shop->base.dir.filePath(QStringLiteral("no/such/folder/pending.jsonl")));
    QVERIFY(notice()->isVisible());
    QVERIFY(notice()->text().contains(QStringLiteral("no se puede escribir")));
}

void tst_SyncScreen::theHubsValueIsKept()
{
    open();
    QSignalSpy told(new ProblemWatch(*m_shop->documents, *m_shop->base.till, m_screen), &ProblemWatch::found);
    conflictOf(520000, 499000);
    QCOMPARE(told.size(), 1);
    m_screen->setFilter(SyncScreen::Attention);
    QCOMPARE(m_screen->conflicts().size(), 1);
    m_screen->conflicts().first()->keepButton()->setFocus();
    key(Qt::Key_Space);
    QTRY_COMPARE(m_screen->conflicts().size(), 0);
    QCOMPARE(m_shop->catalogue->product(QStringLiteral("P1"))->price.rounded(), Money(499000, Currency::ars()));
    QVERIFY(m_shop->documents->conflicts().isEmpty());
}

void tst_SyncScreen::mineIsAppliedAgain()
{
    const EditConflict conflict = conflictOf(520000, 499000);
    open();
    m_screen->setFilter(SyncScreen::Attention);
    const qint64 before = last();
    m_screen->conflicts().first()->applyButton()->setFocus();
    key(Qt::Key_Space);
    QTRY_COMPARE(m_screen->conflicts().size(), 0);
    QCOMPARE(last(), before + 1);
    QCOMPARE(m_shop->catalogue->product(QStringLiteral("P1"))->price.rounded(), Money(520000, Currency::ars()));
    const auto entries = m_shop->base.stores->journal->window(before + 1, 1, m_key);
    const auto edit = decodeProductEdit(entries->first().entry.payload);
    QVERIFY(edit.ok());
    QCOMPARE(edit->baseVersion, conflict.keptVersion); // from the version that stands: the hub takes it
    QCOMPARE(edit->fields, QList<ProductField>{ProductField::Price});
}

void tst_SyncScreen::whatTheHubPutAsideIsShown()
{
    const CommittedSale sale = sell(1);
    sent(2, 2, "kafka");
    m_shop->feed({EntryProblem{sale.entry, QStringLiteral("the signature does not fit")}});
    open();
    m_screen->setFilter(SyncScreen::Attention);
    QCOMPARE(m_screen->documents().rowCount(), 1);
    QCOMPARE(cell(0, DocumentModel::State), QStringLiteral("Requiere atención"));
    QCOMPARE(m_screen->way().steps().last().mark, Mark::Bad);
    QVERIFY(m_screen->way().steps().last().detail.contains(QStringLiteral("the signature does not fit")));
}

void tst_SyncScreen::oneIsSingularAndARepeatedAttemptNoFailure()
{
    open();
    SyncStatus now = m_sync->status();
    now.counts.insert(QStringLiteral("kafka"), {1, 1, 0});
    m_sync->set(now);
    const auto said = [this] {
        QStringList all;
        m_screen->activated();
        for (const StationCard *card : m_screen->findChildren<StationCard *>())
            all.append(card->line());
        return all.join(u'|');
    };
    QTRY_VERIFY2(said().contains(QStringLiteral("1 entregado")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("1 asiento")) && !said().contains(QStringLiteral("1 asientos")), qPrintable(said()));
    QVERIFY(!said().contains(QStringLiteral("1 entregados")) && !said().contains(QStringLiteral("1 confirmados")));
    now.counts.insert(QStringLiteral("kafka"), {8, 1, 7}); // the hub was away for a while
    m_sync->set(now);
    QTRY_VERIFY2(said().contains(QStringLiteral("1 entregado, 7 intentos repetidos")), qPrintable(said()));
    QVERIFY(!said().contains(QStringLiteral("fallid")));
}

void tst_SyncScreen::aStopIsTold()
{
    open();
    SyncStatus stopped = m_sync->status();
    stopped.state = State::Attention;
    stopped.message = QStringLiteral("El hub ya no conoce esta caja. Nada se borró; las ventas siguen. Unir otra vez con un código nuevo.");
    m_sync->set(stopped);
    QTRY_COMPARE(notice()->text(), stopped.message);
    QCOMPARE(m_screen->station(1).state().text(), QStringLiteral("Detenido"));
    status(State::UpToDate, 0);
    QTRY_VERIFY(!notice()->isVisible());
}

void tst_SyncScreen::kafkaThatDoesNotConfirmIsTold()
{
    sell(1);
    open();
    status(State::Sending, 1, "direct");
    QTRY_COMPARE(m_screen->station(2).state().text(), QStringLiteral("Demorado"));
    QVERIFY(m_screen->sentence().contains(QStringLiteral("Kafka no confirma")));
    SyncStatus none = m_sync->status();
    none.kafkaConfigured = false;
    m_sync->set(none);
    QTRY_COMPARE(m_screen->station(2).state().text(), QStringLiteral("Sin usar"));
}

void tst_SyncScreen::allIsNamedAndNothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    conflictOf(520000, 499000);
    sell(1);
    sell(2);
    sent(2, 3, "kafka");
    sent(3, 3, "direct");
    open();
    m_window->resize(worn.width, 768);
    const auto look = [this](const char *where) { return checks::isRight(m_window.get(), QString::fromLatin1(where)); };
    QVERIFY(look("all"));
    ShopDay::shoot(m_window.get(), QStringLiteral("sync-%1").arg(worn.name()));
    m_screen->setFilter(SyncScreen::Attention);
    QVERIFY(look("conflict"));
    ShopDay::shoot(m_window.get(), QStringLiteral("sync-conflict-%1").arg(worn.name()));
    m_sync->setOffline(true);
    QVERIFY(look("offline"));
}

/// As in the program: another screen is in front, at the size that the window keeps, and then this one comes.
void tst_SyncScreen::isRightWhenItIsFirstShown()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    sell(1);
    const Product before = *m_shop->catalogue->product(QStringLiteral("P1"));
    Product after = before;
    after.price = UnitPrice::fromMoney(Money(499000, Currency::ars()));
    m_shop->base.till->edit(editBetween(before, after), this, [](const Result<void> &) {});
    const Context context{m_theme, m_language, m_keys};
    m_window = std::make_unique<MainWindow>(context, *m_sync);
    m_window->addScreen(new EmptyScreen(context));
    m_screen = new SyncScreen(context, {*m_shop->documents, *m_shop->catalogue, *m_shop->base.till, *m_sync, *m_export, m_shop->base.clock});
    m_window->addScreen(m_screen);
    m_window->resize(worn.width, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->open(m_screen);
    QVERIFY(checks::isRight(m_window.get(), QStringLiteral("first show")));
    ShopDay::shoot(m_window.get(), QStringLiteral("sync-first-%1").arg(worn.name()));
}

void tst_SyncScreen::pictures()
{
    if (qEnvironmentVariableIsEmpty("MOSTRADOR_SHOTS"))
        QSKIP("pictures are taken when MOSTRADOR_SHOTS names a folder");
    m_day->fill(QDate(2026, 11, 24), 14, QTime(14, 47), 7);
    acknowledge(last());
    for (qint64 seq = 2; seq <= last(); ++seq)
        sent(seq, seq, seq % 5 ? "kafka" : "direct");
    m_day->sell(QDateTime(QDate(2026, 11, 24), QTime(14, 47, 31)).toUTC(), {{1, 2000}, {3, 1000}}, Tender::Cash);
    sent(last(), last(), "kafka");
    m_shop->base.clock.advance(10'000);
    sent(last(), last(), "direct");
    m_shop->base.clock.advance(4'000);
    status(State::Sending, 1, "direct");
    open();
    ShopDay::shoot(m_window.get(), QStringLiteral("sync-light"));
    m_theme.setMode(Theme::Mode::Dark);
    m_sync->setOffline(true);
    const QString newest = sell(4).sale.number;
    QTRY_VERIFY(cell(0, DocumentModel::Document).contains(newest));
    ShopDay::shoot(m_window.get(), QStringLiteral("sync-offline-dark"));
}

QTEST_MAIN(tst_SyncScreen)
#include "tst_SyncScreen.moc"

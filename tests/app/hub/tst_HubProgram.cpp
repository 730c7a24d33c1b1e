// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Database.h"
#include "models/storage/Sql.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/wire/EnrolMessages.h"
#include "models/wire/EntryCodec.h"
#include "models/wire/FeedMessages.h"
#include "tests/support/DatabaseLock.h"
#include "tests/support/TestLane.h"
#include "tests/support/TlsFiles.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#ifdef Q_OS_LINUX
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace mostrador;

namespace {

constexpr int PatienceMs = 30'000;

struct Ended {
    int exit = -1;
    QString out;
    QString error;
};

} // namespace

/// The program itself, as scripts use it: its lines, its exit codes, its files.
class tst_HubProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        stop();
        m_dir.reset();
    }

    void says_ready_and_ends_on_a_signal_data();
    void says_ready_and_ends_on_a_signal();
    void refuses_what_it_cannot_do_data();
    void refuses_what_it_cannot_do();
    void a_configuration_of_rubbish_is_named_in_one_line_data();
    void a_configuration_of_rubbish_is_named_in_one_line();
    void a_taken_port_is_named();
    void one_hub_a_data_folder();
    void a_damaged_store_is_left_alone();
    void a_newer_store_is_left_alone();
    void verbs_work_without_a_hub();
    void a_verb_that_reads_makes_nothing();
    void verbs_reach_a_running_hub();
    void a_long_data_folder_has_its_socket_elsewhere();
    void a_hub_that_was_killed_starts_again();
    void a_look_from_outside_costs_nothing();
    void status_tells_a_stopped_lane();
    void backup_and_restore();
    void the_service_manager_is_told();
    void a_revoked_till_needs_a_new_code();
    void rebuild_finds_and_mends();
    void secrets_are_the_owners();
    void options_show_where_they_come_from();
    void a_hub_that_is_told_of_lost_tills_leaves_their_numbers_out();
    void a_till_of_another_hub_tells_it_of_lost_tills();
    void the_stream_is_where_one_asked();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QStringList with(const QStringList &arguments) const { return QStringList{QStringLiteral("--data-dir"), m_dataDir.isEmpty() ? path(QStringLiteral("hub")) : m_dataDir} + arguments; }

    static Ended run(const QStringList &arguments, const QStringList &environment = {})
    {
        QProcess program;
        program.setEnvironment(QProcess::systemEnvironment() + environment);
        program.start(QStringLiteral(BIN_DIR "/mostrador-hub"), arguments);
        if (!program.waitForFinished(PatienceMs))
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
    }
    Ended verb(const QStringList &arguments) const { return run(with(arguments)); }

    /// The address of the ready line; empty when it ended instead.
    QString serve(const QStringList &more = {})
    {
        m_hub = std::make_unique<QProcess>();
        m_hub->start(QStringLiteral(BIN_DIR "/mostrador-hub"), with(QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} + more));
        QByteArray line;
        while (!line.endsWith('\n') && m_hub->waitForReadyRead(PatienceMs))
            line += m_hub->readLine();
        const auto ready = QRegularExpression(QStringLiteral("^ready (http://127\\.0\\.0\\.1:\\d+)\n$")).match(QString::fromUtf8(line));
        return ready.captured(1);
    }
    int stop(int signal = SIGTERM)
    {
        if (!m_hub)
            return 0;
        if (m_hub->state() == QProcess::Running)
            ::kill(pid_t(m_hub->processId()), signal);
        const bool ended = m_hub->waitForFinished(5'000); // what the program promises
        const int exit = ended && m_hub->exitStatus() == QProcess::NormalExit ? m_hub->exitCode() : -1;
        m_hub.reset();
        return exit;
    }
    static QJsonObject get(const QString &url)
    {
        QNetworkAccessManager client;
        const std::unique_ptr<QNetworkReply> reply(client.get(QNetworkRequest(QUrl(url))));
        reply->ignoreSslErrors(); // of a certificate that was made for this test
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(PatienceMs);
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    static qint64 stockOf(const QString &hub, const QString &sku)
    {
        return get(hub + QStringLiteral("/v1/stock/") + sku)[QLatin1String("items")][0][QLatin1String("quantity_milli")].toInteger(-1);
    }
    static int post(const QString &url, const QByteArray &body, const QString &token = {}, QByteArray *answer = nullptr)
    {
        QNetworkAccessManager client;
        QNetworkRequest request{QUrl(url)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        const std::unique_ptr<QNetworkReply> reply(client.post(request, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(PatienceMs);
        if (answer)
            *answer = reply->readAll();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QString adminToken() const
    {
        QFile file(path(QStringLiteral("hub/api.token")));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
    }
    void overwrite(const QString &name, qint64 from, const QByteArray &bytes) const
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(from));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// A till that joined, and its first entries, sent by an administrator.
    TestLane joined(const QString &hub, const Ed25519Key &key)
    {
        const EnrolAnswer till = enrolled(hub, key);
        return TestLane(till.till, till.epoch, till.store, key, key.publicKey());
    }
    EnrolAnswer enrolled(const QString &hub, const Ed25519Key &key)
    {
        const QString code = verb({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Almacén San Telmo")}).out.trimmed();
        QByteArray answer;
        [&] {
            QCOMPARE(post(hub + QStringLiteral("/v1/tills"),
                          encode(EnrolRequest{code, key.publicKey(), QStringLiteral("Caja 1"), false, {}, 0, key.sign(enrolProofText(code, key.publicKey()))}), {},
                          &answer),
                     201);
            }();
        const auto till = decodeEnrolAnswer(answer);
        return till ? *till : EnrolAnswer();
    }
    void send(const QString &hub, const QList<SignedEntry> &entries) { QCOMPARE(post(hub + QStringLiteral("/v1/journal"), encodeBatch(entries), adminToken()), 200); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_dataDir;
    std::unique_ptr<QProcess> m_hub;
    const QString yerba = QStringLiteral("7790387000016");
};

void tst_HubProgram::says_ready_and_ends_on_a_signal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_HubProgram::says_ready_and_ends_on_a_signal()
{
    QFETCH(int, signal);
    const QString hub = serve();
    QVERIFY(!hub.isEmpty());
    QCOMPARE(get(hub + QStringLiteral("/v1"))[QLatin1String("name")].toString(), QStringLiteral("mostrador-hub"));
    QCOMPARE(get(hub + QStringLiteral("/v1"))[QLatin1String("stream_url")].toString(), QString(hub).replace(QLatin1String("http"), QLatin1String("ws")) + QStringLiteral("/v1/stream"));
    QCOMPARE(stop(signal), 0);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("hub/hub.sqlite-wal")))); // closed in order
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("hub/admin.sock"))));
}

void tst_HubProgram::refuses_what_it_cannot_do_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("names");
    QTest::newRow("option") << QStringList{QStringLiteral("--frobnicate")} << 2 << QStringLiteral("--frobnicate");
    QTest::newRow("verb") << QStringList{QStringLiteral("dance")} << 2 << QStringLiteral("dance");
    QTest::newRow("listen") << QStringList{QStringLiteral("--listen"), QStringLiteral("nowhere")} << 2 << QStringLiteral("--listen nowhere");
    QTest::newRow("kafka") << QStringList{QStringLiteral("--kafka"), QStringLiteral("broker")} << 2 << QStringLiteral("--kafka broker");
    QTest::newRow("store") << QStringList{QStringLiteral("--store"), QStringLiteral("mysql:x")} << 2 << QStringLiteral("--store mysql:x");
    QTest::newRow("postgresql") << QStringList{QStringLiteral("--store"), QStringLiteral("postgresql://localhost/x")} << 3 << QStringLiteral("SQLite");
    QTest::newRow("beyond loopback") << QStringList{QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")} << 3 << QStringLiteral("TLS");
    QTest::newRow("half of TLS") << QStringList{QStringLiteral("--tls-cert"), QStringLiteral("x.pem")} << 3 << QStringLiteral("--tls-key");
    QTest::newRow("products") << QStringList{QStringLiteral("sample"), QStringLiteral("--products"), QStringLiteral("0")} << 2 << QStringLiteral("--products 0");
    QTest::newRow("enrol-code without a shop") << QStringList{QStringLiteral("enrol-code")} << 2 << QStringLiteral("--store NAME");
    QTest::newRow("backup without a file") << QStringList{QStringLiteral("backup")} << 2 << QStringLiteral("backup");
    QTest::newRow("status of nothing") << QStringList{QStringLiteral("status")} << 3 << QStringLiteral("no hub's store");
}

void tst_HubProgram::a_configuration_of_rubbish_is_named_in_one_line_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("what would drive a terminal") << QByteArray("# hub\nlisten = \x1b]0;x\x07\n") << QStringLiteral("line 2: --listen \uFFFD]0;x\uFFFD:");
    QTest::newRow("long value") << QByteArray("currency = ") + QByteArray(100'000, 'A') << QStringLiteral("line 1: --currency AAA");
    QTest::newRow("long name") << QByteArray(100'000, 'a') << QStringLiteral("line 1: unknown option --aaa");
    QTest::newRow("too large") << QByteArray(2'000'000, '\n') << QStringLiteral("larger than 1048576 bytes");
}

void tst_HubProgram::a_configuration_of_rubbish_is_named_in_one_line()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, names);
    QFile file(path(QStringLiteral("rubbish.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const Ended ended = verb({QStringLiteral("--config"), file.fileName(), QStringLiteral("status")});
    QCOMPARE(ended.exit, 3);
    QVERIFY2(ended.error.contains(names), qPrintable(ended.error.left(500)));
    QVERIFY(ended.error.size() < 600);
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
}

void tst_HubProgram::refuses_what_it_cannot_do()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, names);
    const Ended ended = verb(arguments);
    QCOMPARE(ended.exit, exit);
    QVERIFY2(ended.error.contains(names), qPrintable(ended.error));
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
    QCOMPARE(ended.out, QString());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("hub/hub.sqlite"))));
}

void tst_HubProgram::a_taken_port_is_named()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString where = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
    const Ended ended = verb({QStringLiteral("--listen"), where});
    QCOMPARE(ended.exit, 4);
    QVERIFY2(ended.error.contains(where), qPrintable(ended.error));
    QCOMPARE(ended.out, QString());
}

void tst_HubProgram::one_hub_a_data_folder()
{
    QVERIFY(!serve().isEmpty());
    const Ended ended = verb({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QCOMPARE(ended.exit, 4);
    QVERIFY2(ended.error.contains(QLatin1String("in use")), qPrintable(ended.error));
    QCOMPARE(verb({QStringLiteral("status")}).exit, 0); // the first one is still reached
}

void tst_HubProgram::a_damaged_store_is_left_alone()
{
    QCOMPARE(verb({QStringLiteral("sample")}).exit, 0);
    const QString store = path(QStringLiteral("hub/hub.sqlite"));
    overwrite(store, 0, "no database at all");
    QFile file(store);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const QString &what : {QStringLiteral("serve"), QStringLiteral("status"), QStringLiteral("sample")}) {
        const Ended ended = verb({what, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QCOMPARE(ended.exit, 5);
        QVERIFY2(ended.error.contains(QLatin1String("damaged")), qPrintable(ended.error));
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void tst_HubProgram::a_newer_store_is_left_alone()
{
    QCOMPARE(verb({QStringLiteral("sample")}).exit, 0);
    overwrite(path(QStringLiteral("hub/hub.sqlite")), 60, QByteArray("\0\0\x03\xe7", 4)); // PRAGMA user_version
    const Ended ended = verb({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QCOMPARE(ended.exit, 5);
    QVERIFY2(ended.error.contains(QLatin1String("newer")), qPrintable(ended.error));
}

void tst_HubProgram::verbs_work_without_a_hub()
{
    QCOMPARE(verb({QStringLiteral("sample")}).out, QStringLiteral("213 products\n"));
    QCOMPARE(verb({QStringLiteral("sample")}).exit, 1); // only into an empty one
    const Ended code = verb({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Centro")});
    QCOMPARE(code.exit, 0);
    QVERIFY2(QRegularExpression(QStringLiteral("^[0-9A-Z]{4}-[0-9A-Z]{4}\n$")).match(code.out).hasMatch(), qPrintable(code.out));
    QCOMPARE(verb({QStringLiteral("status")}).exit, 0);
    QCOMPARE(verb({QStringLiteral("quarantine"), QStringLiteral("list")}).out, QString());
    QCOMPARE(verb({QStringLiteral("quarantine"), QStringLiteral("show"), QStringLiteral("7")}).exit, 1);
    QCOMPARE(verb({QStringLiteral("quarantine"), QStringLiteral("eat")}).exit, 2);
    QCOMPARE(verb({QStringLiteral("rebuild"), QStringLiteral("--check")}).exit, 0);
    const QString elsewhere = path(QStringLiteral("elsewhere.sqlite"));
    const Ended placed = run(with({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Norte")}), {QStringLiteral("MOSTRADOR_STORE=sqlite:") + elsewhere});
    QCOMPARE(placed.exit, 0);
    QVERIFY(QFileInfo::exists(elsewhere)); // the environment says where, the command line which shop
    m_dataDir = path(QStringLiteral("many"));
    QCOMPARE(verb({QStringLiteral("sample"), QStringLiteral("--products"), QStringLiteral("1500"), QStringLiteral("--seed"), QStringLiteral("9")}).out, QStringLiteral("1500 products\n"));
    m_dataDir.clear();
}

void tst_HubProgram::a_verb_that_reads_makes_nothing()
{
    for (const QStringList &words : {QStringList{QStringLiteral("status")}, {QStringLiteral("quarantine"), QStringLiteral("list")}, {QStringLiteral("backup"), path(QStringLiteral("copy"))},
                                     {QStringLiteral("rebuild"), QStringLiteral("--check")}, {QStringLiteral("--print-config")}}) {
        const Ended ended = run(with(words));
        const bool asksTheStore = !words.first().startsWith(QLatin1Char('-'));
        QCOMPARE(ended.exit, asksTheStore ? 3 : 0);
        QCOMPARE(ended.error.contains(path(QStringLiteral("hub"))), asksTheStore);
        QVERIFY2(!QFileInfo::exists(path(QStringLiteral("hub"))), qPrintable(words.first()));
    }
}

void tst_HubProgram::verbs_reach_a_running_hub()
{
    const QString hub = serve();
    QCOMPARE(verb({QStringLiteral("sample")}).exit, 0);
    QCOMPARE(stockOf(hub, yerba), 17'000);
    const Ed25519Key key = Ed25519Key::fromSeed(QByteArray(32, 'k'));
    TestLane lane = joined(hub, key);
    send(hub, {lane.start(), lane.moved(yerba, Quantity::units(3))});
    QCOMPARE(stockOf(hub, yerba), 20'000);
    const Ended status = verb({QStringLiteral("status")});
    QCOMPARE(status.exit, 0);
    QVERIFY2(QRegularExpression(QStringLiteral("till 0001  store 0001 \\(Almacén San Telmo\\)  epoch [1-9][0-9]*  hw 2")).match(status.out).hasMatch(),
             qPrintable(status.out));
    QCOMPARE(post(hub + QStringLiteral("/v1/journal"), "{\"entries\":[{\"bad\":1}]}", adminToken()), 404);
    QVERIFY(verb({QStringLiteral("quarantine"), QStringLiteral("list")}).out.contains(QLatin1String("unreadable")));
    QVERIFY(verb({QStringLiteral("quarantine"), QStringLiteral("show"), QStringLiteral("1")}).out.contains(QLatin1String("bad")));
    QCOMPARE(verb({QStringLiteral("quarantine"), QStringLiteral("replay"), QStringLiteral("1")}).exit, 1);
    QCOMPARE(verb({QStringLiteral("quarantine"), QStringLiteral("export"), path(QStringLiteral("q.jsonl"))}).out, QStringLiteral("1 entries\n"));
    QVERIFY(QFileInfo(path(QStringLiteral("q.jsonl"))).size() > 0);
    QCOMPARE(verb({QStringLiteral("rebuild"), QStringLiteral("--check")}).exit, 0);
}

void tst_HubProgram::a_long_data_folder_has_its_socket_elsewhere()
{
    m_dataDir = path(QString(120, QLatin1Char('d')));
    QVERIFY(!serve().isEmpty());
    QCOMPARE(verb({QStringLiteral("sample")}).exit, 0);
    QCOMPARE(stop(), 0);
    m_dataDir.clear();
}

void tst_HubProgram::a_hub_that_was_killed_starts_again()
{
    const Ed25519Key key = Ed25519Key::fromSeed(QByteArray(32, 'k'));
    QString hub = serve();
    TestLane lane = joined(hub, key);
    send(hub, {lane.start(), lane.moved(yerba, Quantity::units(3))});
    stop(SIGKILL);
    QVERIFY(QFileInfo::exists(path(QStringLiteral("hub/admin.sock"))));
    QCOMPARE(verb({QStringLiteral("rebuild"), QStringLiteral("--check")}).exit, 0); // on the store: nobody listens there
    hub = serve();
    QVERIFY(!hub.isEmpty());
    send(hub, {lane.moved(yerba, Quantity::units(4))});
    QVERIFY(verb({QStringLiteral("status")}).out.contains(QLatin1String("hw 3")));
}

/// Somebody opens the store with another program, looks, and closes it; then the hub is killed.
void tst_HubProgram::a_look_from_outside_costs_nothing()
{
    const Ed25519Key key = Ed25519Key::fromSeed(QByteArray(32, 'k'));
    QString hub = serve();
    TestLane lane = joined(hub, key);
    send(hub, {lane.start(), lane.moved(yerba, Quantity::units(3))});
    QCOMPARE(verb({QStringLiteral("backup"), path(QStringLiteral("copy.sqlite"))}).exit, 0);
    QCOMPARE(verb({QStringLiteral("restore"), path(QStringLiteral("copy.sqlite"))}).exit, 1);
    const QString store = path(QStringLiteral("hub/hub.sqlite"));
    QVERIFY(isHeldAgainstOthers(store));
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        plain.setDatabaseName(store);
        QVERIFY(plain.open());
        QSqlQuery query(plain);
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM journal")) && query.next());
        QVERIFY(query.value(0).toInt() >= 2);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    send(hub, {lane.moved(yerba, Quantity::units(4))});
    stop(SIGKILL);
    hub = serve();
    QVERIFY(!hub.isEmpty());
    QVERIFY2(verb({QStringLiteral("status")}).out.contains(QLatin1String("hw 3")), qPrintable(verb({QStringLiteral("status")}).out));
}

void tst_HubProgram::status_tells_a_stopped_lane()
{
    const Ed25519Key key = Ed25519Key::fromSeed(QByteArray(32, 'k'));
    const QString hub = serve();
    TestLane lane = joined(hub, key);
    send(hub, {lane.start()});
    TestLane twin = lane;
    twin.moved(yerba, Quantity::units(9));
    send(hub, {lane.moved(yerba, Quantity::units(3))});
    send(hub, {twin.moved(yerba, Quantity::units(9))});
    const Ended status = verb({QStringLiteral("status")});
    QCOMPARE(status.exit, 1);
    QVERIFY2(status.out.contains(QLatin1String("STOPPED")), qPrintable(status.out));
}

void tst_HubProgram::backup_and_restore()
{
    const Ed25519Key key = Ed25519Key::fromSeed(QByteArray(32, 'k'));
    QString hub = serve();
    QCOMPARE(verb({QStringLiteral("sample")}).exit, 0);
    TestLane lane = joined(hub, key);
    send(hub, {lane.start(), lane.moved(yerba, Quantity::units(3))});
    const QString copy = path(QStringLiteral("copy.sqlite"));
    QCOMPARE(verb({QStringLiteral("backup"), copy}).exit, 0);
    QCOMPARE(verb({QStringLiteral("backup"), copy}).exit, 1); // never over another file
    const SignedEntry later = lane.moved(yerba, Quantity::units(5));
    send(hub, {later});
    QCOMPARE(stockOf(hub, yerba), 25'000);
    const QString name = get(hub + QStringLiteral("/v1"))[QLatin1String("hub_id")].toString();
    QCOMPARE(verb({QStringLiteral("restore"), copy}).exit, 1); // not under a running hub
    QCOMPARE(stop(), 0);
    {
        const auto held = Database::openWriter(path(QStringLiteral("hub/hub.sqlite")), Database::Kind::Hub); // whoever has it, and answers nobody
        QCOMPARE(verb({QStringLiteral("restore"), copy}).exit, 1);
    }
    const Ended restored = verb({QStringLiteral("restore"), copy});
    QCOMPARE(restored.exit, 0);
    QVERIFY2(restored.out.contains(QLatin1String("before-restore-1")), qPrintable(restored.out));
    hub = serve();
    QCOMPARE(stockOf(hub, yerba), 20'000);
    QVERIFY(get(hub + QStringLiteral("/v1"))[QLatin1String("hub_id")].toString() != name);
    send(hub, {later}); // the till sends again what the backup lacks
    QCOMPARE(stockOf(hub, yerba), 25'000);
    QCOMPARE(stop(), 0);
    overwrite(copy, QFileInfo(copy).size() / 2, QByteArray(4096, 'x'));
    QVERIFY(verb({QStringLiteral("restore"), copy}).exit != 0);
    hub = serve();
    QCOMPARE(stockOf(hub, yerba), 25'000); // nothing was changed
}

void tst_HubProgram::rebuild_finds_and_mends()
{
    QCOMPARE(verb({QStringLiteral("sample")}).exit, 0);
    {
        const auto opened = Database::openWriter(path(QStringLiteral("hub/hub.sqlite")), Database::Kind::Hub);
        QVERIFY(opened.ok());
        QVERIFY((*opened)->sql().run(QStringLiteral("UPDATE stock SET quantity_milli = 5 WHERE sku = ?"), {yerba}).ok());
    }
    const Ended check = verb({QStringLiteral("rebuild"), QStringLiteral("--check")});
    QCOMPARE(check.exit, 1);
    QVERIFY2(check.out.contains(yerba), qPrintable(check.out));
    QCOMPARE(verb({QStringLiteral("rebuild")}).exit, 0);
    QCOMPARE(verb({QStringLiteral("rebuild"), QStringLiteral("--check")}).exit, 0);
    QCOMPARE(stockOf(serve(), yerba), 17'000);
}

void tst_HubProgram::secrets_are_the_owners()
{
    QVERIFY(!serve().isEmpty());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &name : {QStringLiteral("hub/hub.sqlite"), QStringLiteral("hub/api.token"), QStringLiteral("hub/hub.key"), QStringLiteral("hub/admin.sock")}) {
        QVERIFY2(QFileInfo::exists(path(name)), qPrintable(name));
        QVERIFY2(!(QFile::permissions(path(name)) & others), qPrintable(name));
    }
    const QString token = adminToken();
    QCOMPARE(token.size(), 64);
    QCOMPARE(stop(), 0);
    QVERIFY(!serve().isEmpty());
    QCOMPARE(adminToken(), token);
    QCOMPARE(stop(), 0);
    QVERIFY(QFile::setPermissions(path(QStringLiteral("hub/api.token")), QFileDevice::ReadOwner | QFileDevice::ReadOther));
    const Ended ended = verb({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QCOMPARE(ended.exit, 3);
    QVERIFY(!ended.error.contains(token));
}

void tst_HubProgram::a_hub_that_is_told_of_lost_tills_leaves_their_numbers_out()
{
    QCOMPARE(verb({QStringLiteral("new-tills-after"), QStringLiteral("x")}).exit, 2);
    const Ended told = verb({QStringLiteral("new-tills-after"), QStringLiteral("12")}); // before it runs for the first time
    QCOMPARE(told.exit, 0);
    QVERIFY2(told.out.contains(QLatin1String("after 12")), qPrintable(told.out));
    const QString hub = serve();
    QCOMPARE(enrolled(hub, Ed25519Key::fromSeed(QByteArray(32, 'k'))).till, TillId{13});
}

void tst_HubProgram::a_till_of_another_hub_tells_it_of_lost_tills()
{
    const QString hub = serve();
    QCOMPARE(post(hub + QStringLiteral("/v1/journal"), QByteArray("{}"), QString(64, QLatin1Char('a'))), 401);
    QCOMPARE(enrolled(hub, Ed25519Key::fromSeed(QByteArray(32, 'k'))).till, TillId{101});
    QCOMPARE(post(hub + QStringLiteral("/v1/journal"), QByteArray("{}"), QString(64, QLatin1Char('b'))), 401); // it knows tills by now
    QCOMPARE(enrolled(hub, Ed25519Key::fromSeed(QByteArray(32, 'l'))).till, TillId{102});
}

void tst_HubProgram::the_stream_is_where_one_asked()
{
    const TlsFiles tls;
    m_hub = std::make_unique<QProcess>();
    m_hub->start(QStringLiteral(BIN_DIR "/mostrador-hub"),
                 with({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0"), QStringLiteral("--tls-cert"), tls.certificate,
                       QStringLiteral("--tls-key"), tls.key}));
    QByteArray line;
    while (!line.endsWith('\n') && m_hub->waitForReadyRead(PatienceMs))
        line += m_hub->readLine();
    const auto ready = QRegularExpression(QStringLiteral("^ready https://127\\.0\\.0\\.1:(\\d+)\n$")).match(QString::fromUtf8(line));
    QVERIFY2(ready.hasMatch(), line.constData());
    const QString authority = QStringLiteral("localhost:") + ready.captured(1);
    QCOMPARE(get(QStringLiteral("https://%1/v1").arg(authority))[QLatin1String("stream_url")].toString(), QStringLiteral("wss://%1/v1/stream").arg(authority));
}

void tst_HubProgram::options_show_where_they_come_from()
{
    const Ended ended = run(with({QStringLiteral("--print-config"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:1")}), {QStringLiteral("MOSTRADOR_KAFKA=127.0.0.1:9092")});
    QCOMPARE(ended.exit, 0);
    QVERIFY(ended.out.contains(QLatin1String("listen = 127.0.0.1:1  (command line)")));
    QVERIFY(ended.out.contains(QLatin1String("kafka = 127.0.0.1:9092  (MOSTRADOR_KAFKA)")));
    QVERIFY(ended.out.contains(QLatin1String("seed = 1  (default)")));
    QVERIFY2(ended.out.contains(QStringLiteral("store = sqlite:%1/hub.sqlite  (default)").arg(path(QStringLiteral("hub")))), qPrintable(ended.out));
    QVERIFY(ended.out.contains(QLatin1String("currency = ARS  (default: of a new store)")));
    const Ended direct =
        run(with({QStringLiteral("--print-config"), QStringLiteral("--kafka"), QStringLiteral("none")}), {QStringLiteral("MOSTRADOR_KAFKA=127.0.0.1:9092")});
    QVERIFY2(direct.exit == 0 && direct.out.contains(QLatin1String("kafka = none  (command line)")), qPrintable(direct.out));
    const Ended unset = run({QStringLiteral("--print-config")}, {QStringLiteral("XDG_DATA_HOME=") + path(QStringLiteral("home"))});
    QVERIFY2(unset.out.contains(QStringLiteral("data-dir = %1/mostrador-hub  (default)").arg(path(QStringLiteral("home")))), qPrintable(unset.out));
    const Ended help = run({QStringLiteral("--help")});
    QCOMPARE(help.exit, 0);
    for (const QString &word : {QStringLiteral("enrol-code"), QStringLiteral("quarantine list"), QStringLiteral("restore FILE"), QStringLiteral("--tls-cert"), QStringLiteral("Exit codes")})
        QVERIFY2(help.out.contains(word), qPrintable(word));
}

void tst_HubProgram::the_service_manager_is_told()
{
#ifdef Q_OS_LINUX
    const QByteArray name = QFile::encodeName(path(QStringLiteral("notify")));
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(size_t(name.size()) < sizeof address.sun_path);
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    qputenv("NOTIFY_SOCKET", name);
    const QString hub = serve();
    qunsetenv("NOTIFY_SOCKET");
    QVERIFY(!hub.isEmpty());
    char word[64];
    const auto said = [&] {
        const ssize_t size = ::recv(fd, word, sizeof word, 0);
        return QByteArray(word, size > 0 ? qsizetype(size) : 0);
    };
    QCOMPARE(said(), QByteArray("READY=1"));
    QCOMPARE(stop(), 0);
    QCOMPARE(said(), QByteArray("STOPPING=1"));
    ::close(fd);
#endif
}

void tst_HubProgram::a_revoked_till_needs_a_new_code()
{
    const QString hub = serve();
    SeededRandom random(5);
    const auto key = Ed25519Key::loadOrCreate(path(QStringLiteral("till.key")), random);
    QVERIFY(key.ok());
    const auto join = [&] {
        const QString code = verb({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Almacén San Telmo")}).out.trimmed();
        QNetworkAccessManager client;
        QNetworkRequest request{QUrl(hub + QStringLiteral("/v1/tills"))};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const std::unique_ptr<QNetworkReply> reply(
            client.post(request,
                        encode(EnrolRequest{code, key->publicKey(), QStringLiteral("Caja 1"), false, {}, 0, key->sign(enrolProofText(code, key->publicKey()))})));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(PatienceMs);
        return decodeEnrolAnswer(reply->readAll()).value();
    };
    const EnrolAnswer first = join();
    TestLane lane(first.till, first.epoch, first.store, *key, key->publicKey());
    QCOMPARE(post(hub + QStringLiteral("/v1/journal"), encodeBatch({lane.start()}), first.token), 200);
    QCOMPARE(verb({QStringLiteral("revoke"), QStringLiteral("99")}).exit, 1);
    QCOMPARE(verb({QStringLiteral("revoke"), QStringLiteral("x")}).exit, 2);
    QCOMPARE(verb({QStringLiteral("revoke"), QStringLiteral("1")}).exit, 0);
    QCOMPARE(post(hub + QStringLiteral("/v1/journal"), encodeBatch({lane.start()}), first.token), 401);
    const EnrolAnswer again = join();
    QCOMPARE(again.till, first.till);
    QVERIFY(again.epoch > first.epoch);
    QCOMPARE(post(hub + QStringLiteral("/v1/journal"), encodeBatch({lane.start()}), again.token), 200);
}

QTEST_GUILESS_MAIN(tst_HubProgram)
#include "tst_HubProgram.moc"

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/Ed25519.h"
#include "models/wire/EntryCodec.h"
#include "tests/support/TillFixture.h"
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace mostrador;

class tst_JournalProgram : public QObject {
    Q_OBJECT

    struct Ended { int code = -1; QString out; QString err; };

    std::unique_ptr<TillFixture> t;

    static Ended run(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(BIN_DIR "/mostrador-journal"), arguments);
        const bool ended = program.waitForFinished(60'000);
        return {ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

    QString database() const { return t->dir.filePath(QStringLiteral("till.sqlite")); }
    QString path(const QString &name) const { return t->dir.filePath(name); }

    /// As somebody with the file and a tool would do it: the triggers first.
    void tamper(const QStringList &statements)
    {
        t->close();
        {
            QSqlDatabase tool = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tool"));
            tool.setDatabaseName(database());
            QVERIFY(tool.open());
            for (const QString &statement : QStringList{QStringLiteral("DROP TRIGGER journal_is_never_changed"), QStringLiteral("DROP TRIGGER journal_is_never_deleted")} + statements) {
                QSqlQuery query(tool);
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tool"));
    }

    void expectWrong(const QString &id, const QString &reason)
    {
        const Ended ended = run({QStringLiteral("verify"), database()});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.out.contains(id), qPrintable(ended.out));
        QVERIFY2(ended.out.contains(reason), qPrintable(ended.out));
        QCOMPARE(ended.out.count(QLatin1Char('\n')), 1);
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TillFixture>();
        SeededRandom seed(3);
        const auto key = Ed25519Key::loadOrCreate(path(QStringLiteral("till.key")), seed);
        QVERIFY(key.ok());
        auto opened = Till::Stores::open(database(), t->clock, t->random, QStringLiteral("test"));
        QVERIFY(opened.ok());
        TillIdentity who;
        who.till = TillId{1};
        who.store = StoreId{1};
        who.epoch = 1;
        who.currency = Currency::ars();
        who.hubPublicKey = QByteArray(32, 'k');
        QVERIFY((*opened)->journal->enrol(who, key->publicKey()).ok());
        opened->reset();
        t->open();
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100, 0);
        QVERIFY(t->stores->catalog->create(yerba).ok());
        for (int i = 0; i < 10; ++i)
            QVERIFY(t->stores->checkout->complete(t->sale(yerba, i + 1)).ok());
        QVERIFY(t->stores->journal->window(1, 8, *key).ok()); // signs the first eight
    }

    void aSoundJournalVerifiesAlsoInUse()
    {
        const Ended inUse = run({QStringLiteral("verify"), database()});
        QVERIFY2(inUse.code == 0, qPrintable(inUse.err + inUse.out));
        QVERIFY2(inUse.out.startsWith(QLatin1String("12 entries, 1 tills, heads 0001/1/12 ")), qPrintable(inUse.out));
        QVERIFY(inUse.out.contains(QString::fromLatin1(t->stores->journal->outbox()->headHash.toHex())));
        t->close();
        const QStringList before = QDir(t->dir.path()).entryList(QDir::Files, QDir::Name);
        const Ended alone = run({QStringLiteral("verify"), database()});
        QCOMPARE(alone.code, 0);
        QCOMPARE(alone.out, inUse.out);
        QCOMPARE(QDir(t->dir.path()).entryList(QDir::Files, QDir::Name), before); // and left nothing beside it
    }

    void aChangedEntryIsNamed()
    {
        tamper({QStringLiteral("UPDATE journal SET payload = CAST(replace(CAST(payload AS TEXT), '\"total_minor\":300', '\"total_minor\":301') AS BLOB) WHERE seq = 5")});
        expectWrong(QStringLiteral("till 1, epoch 1, seq 5 (0001/1/5)"), QStringLiteral("was changed"));
    }

    void whatCanBeReadOfADamagedFileIsSaved()
    {
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100, 0);
        for (int i = 0; i < 40; ++i) // so that the journal has pages before and after the one that is lost
            QVERIFY(t->stores->checkout->complete(t->sale(yerba, 1)).ok());
        t->close();
        {
            QFile file(database());
            QVERIFY(file.open(QIODevice::ReadWrite));
            const qint64 at = file.readAll().indexOf("\"number\":\"0001-00000025\"");
            QVERIFY(at > 0);
            QVERIFY(file.seek(at / 4096 * 4096));
            QVERIFY(file.write(QByteArray(4096, '\0')) == 4096); // a page of the journal, in its middle
        }
        QVERIFY(run({QStringLiteral("export"), database(), path(QStringLiteral("out.jsonl"))}).code != 0);
        const Ended saved = run({QStringLiteral("salvage"), database(), path(QStringLiteral("out.jsonl"))});
        QVERIFY2(saved.code == 1, qPrintable(saved.out + saved.err));
        QFile out(path(QStringLiteral("out.jsonl")));
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray lines = out.readAll();
        QVERIFY2(lines.contains("0001-00000001") && lines.contains("0001-00000050"), qPrintable(saved.out + saved.err)); // from both ends
        QVERIFY(!lines.contains("0001-00000025"));
        const auto gap = QRegularExpression(QStringLiteral("0001/1/(\\d+)(?: to (\\d+))? cannot be read")).match(saved.out);
        QVERIFY2(gap.hasMatch(), qPrintable(saved.out));
        const int from = gap.captured(1).toInt();
        const int to = gap.captured(2).isEmpty() ? from : gap.captured(2).toInt();
        QVERIFY(from <= 27 && to >= 27); // sale 25 is entry 27
        QCOMPARE(lines.count('\n') + to - from + 1, 52);
    }

    void aRemovedEntryIsNamed()
    {
        tamper({QStringLiteral("DELETE FROM journal WHERE seq = 6")});
        expectWrong(QStringLiteral("0001/1/6"), QStringLiteral("is missing"));
    }

    void aRemovedEndIsNamed()
    {
        tamper({QStringLiteral("DELETE FROM journal WHERE seq > 7")});
        expectWrong(QStringLiteral("0001/1/8"), QStringLiteral("is missing"));
    }

    void reorderedEntriesAreNamed()
    {
        tamper({QStringLiteral("UPDATE journal SET seq = 1000 WHERE seq = 9"), QStringLiteral("UPDATE journal SET seq = 9 WHERE seq = 10"),
                QStringLiteral("UPDATE journal SET seq = 10 WHERE seq = 1000")});
        expectWrong(QStringLiteral("0001/1/9"), QStringLiteral("does not follow"));
    }

    void anotherSignatureIsNamed()
    {
        tamper({QStringLiteral("UPDATE signature SET signature = zeroblob(64) WHERE seq = 4")});
        expectWrong(QStringLiteral("0001/1/4"), QStringLiteral("signature"));
    }

    void aChainMadeAgainDoesNotFitTheHubsWord()
    {
        const OutboxState outbox = *t->stores->journal->outbox();
        Ack ack;
        ack.till = TillId{1};
        ack.epoch = 1;
        ack.hw = outbox.lastSeq;
        ack.headHash = outbox.headHash;
        QVERIFY(t->stores->journal->acknowledge(ack).ok());
        tamper({QStringLiteral("UPDATE acknowledgement SET head_hash = zeroblob(32)")});
        expectWrong(QStringLiteral("0001/1/12"), QStringLiteral("confirmed"));
    }

    void garbageHasOneClearLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no database at all");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("head only") << QByteArray("SQLite format 3\0and then nothing that makes sense", 50);
    }

    void garbageHasOneClearLine()
    {
        QFETCH(QByteArray, bytes);
        QFile file(path(QStringLiteral("garbage")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        for (const QStringList &words : {QStringList{QStringLiteral("verify"), file.fileName()}, {QStringLiteral("export"), file.fileName(), path(QStringLiteral("out"))},
                                         {QStringLiteral("show"), file.fileName(), QStringLiteral("1/1/1")}}) {
            const Ended ended = run(words);
            QCOMPARE(ended.code, 5);
            QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
            QCOMPARE(ended.out, QString());
        }
        QVERIFY(!QFile::exists(path(QStringLiteral("out"))));
        QCOMPARE(run({QStringLiteral("verify"), path(QStringLiteral("absent"))}).code, 2); // not 1, which says that a journal is wrong
    }

    void whatIsExportedIsWhatIsThere()
    {
        const QString out = path(QStringLiteral("journal.jsonl"));
        const Ended ended = run({QStringLiteral("export"), database(), out});
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QCOMPARE(ended.err, QString());
        QCOMPARE(ended.out, QStringLiteral("12 entries of 1 till in %1\n").arg(out));
        QVERIFY(!(QFile::permissions(out) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const Ended again = run({QStringLiteral("export"), database(), out});
        QCOMPARE(again.code, 2);
        QVERIFY2(again.err.contains(QLatin1String("is there already")), qPrintable(again.err));
        QCOMPARE(run({QStringLiteral("export"), database(), out, QStringLiteral("--force")}).code, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Ed25519Verifier verifier;
        SeededRandom none(0);
        const QByteArray publicKey = Ed25519Key::loadOrCreate(path(QStringLiteral("till.key")), none)->publicKey();
        QByteArray previous = zeroHash();
        qint64 seq = 0;
        while (!file.atEnd()) {
            const auto entry = signedEntryFromJson(QJsonDocument::fromJson(file.readLine()).object());
            QVERIFY2(entry.ok(), entry.ok() ? "" : qPrintable(entry.error().message));
            QCOMPARE(entry->entry.id.seq, ++seq);
            QCOMPARE(entry->entry.prevHash, previous);
            QVERIFY(verifier.verify(publicKey, entry->entry.hash, entry->signature)); // those not signed yet too
            previous = entry->entry.hash;
        }
        QCOMPARE(seq, 12);
        QCOMPARE(previous, t->stores->journal->outbox()->headHash);
        QCOMPARE(run({QStringLiteral("export"), database(), database(), QStringLiteral("--force")}).code, 1); // never over a database
        QVERIFY(QFile::remove(path(QStringLiteral("till.key"))));
        const Ended unsignedEnd = run({QStringLiteral("export"), database(), QStringLiteral("-")});
        QCOMPARE(unsignedEnd.code, 0);
        QCOMPARE(unsignedEnd.out.count(QLatin1Char('\n')), 12);
        QVERIFY(unsignedEnd.err.contains(QLatin1String("4 entries at the end are not signed")));
        QVERIFY(!QFile::exists(path(QStringLiteral("till.key")))); // looking makes no key
    }

    void oneEntryIsShown()
    {
        const Ended ended = run({QStringLiteral("show"), database(), QStringLiteral("0001/1/5")});
        QCOMPARE(ended.code, 0);
        const QJsonObject shown = QJsonDocument::fromJson(ended.out.toUtf8()).object();
        QCOMPARE(shown[QStringLiteral("type")].toString(), QStringLiteral("sale.completed"));
        QCOMPARE(shown[QStringLiteral("payload")][QStringLiteral("total_minor")].toInteger(), 300);
        QCOMPARE(shown[QStringLiteral("hash")].toString().size(), 64);
        QCOMPARE(run({QStringLiteral("show"), database(), QStringLiteral("1/1/13")}).code, 1);
        QCOMPARE(run({QStringLiteral("show"), database(), QStringLiteral("first")}).code, 2);
    }

    void misuseIsExplained()
    {
        for (const QStringList &words : {QStringList{}, {QStringLiteral("check"), QStringLiteral("x")}, {QStringLiteral("verify")}, {QStringLiteral("--nonsense")},
                                         {QStringLiteral("import"), QStringLiteral("x")}}) {
            const Ended ended = run(words);
            QCOMPARE(ended.code, 2);
            QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
        }
        const QString lacks = run({QStringLiteral("export"), database()}).err;
        QVERIFY2(lacks.contains(QLatin1String("export needs FILE OUT, and OUT is missing")), qPrintable(lacks));
        QFile token(path(QStringLiteral("token")));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write("secret");
        token.close();
        const QString out = path(QStringLiteral("journal.jsonl"));
        QCOMPARE(run({QStringLiteral("export"), database(), out}).code, 0);
        const Ended nobody = run({QStringLiteral("import"), out, QStringLiteral("--hub"), QStringLiteral("http://127.0.0.1:1"), QStringLiteral("--token-file"), token.fileName()});
        QCOMPARE(nobody.code, 6);
        QVERIFY(!nobody.err.contains(QLatin1String("secret")));
    }
};

QTEST_GUILESS_MAIN(tst_JournalProgram)
#include "tst_JournalProgram.moc"

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DatabaseRows.h"
#include "tests/support/OfficeProgram.h"
#include "tests/support/TerminalProgram.h"
#include "tests/support/TillProgram.h"
#include <QDir>
#include <QTest>

namespace mostrador {

/// What a cashier does, as words of TillProgram, and what after the program ended in the middle of it.
struct KilledFlow {
    QStringList words;     ///< all of it
    QStringList again;     ///< after the next start, when nothing of it was done
    QStringList found;     ///< ... when it was recorded: what the screen says
    QStringList half = {}; ///< ... when the terminal has moved the money and nothing else was done
    QStringList tail = {}; ///< after any of these
};

/// The real program with its window, a real hub's shop behind it, ended at a named place (tests/faults/crash/points.txt) or by kill -9 while something stands on
/// the screen ("@words"), and started again. Whatever happened in between, the books are then the same as of a till that was never ended.
/// Each row begins with the same till: its files are written anew in their place, so that it takes itself for no copy.
class KilledTill {
public:
    enum class Left { Nothing, Half, Recorded }; ///< by the program that ended
    struct Step {
        QString place;
        Left left;
    };
    struct Flow {
        const char *name;
        KilledFlow flow;
        QList<Step> steps;
    };
    /// What a card terminal does; where it was told that nobody knows, it is told what came of it.
    static QList<Step> atTerminal()
    {
        return {{"attempt_created", Left::Nothing}, {"attempt_sent", Left::Nothing}, {"attempt_answered", Left::Half}, {"attempt_settled", Left::Half}};
    }
    /// Columns "flow" (its number), "place" and "left", with a row for each step of each.
    static void addRows(const QList<Flow> &flows)
    {
        QTest::addColumn<int>("flow");
        QTest::addColumn<QString>("place");
        QTest::addColumn<Left>("left");
        for (int flow = 0; flow < flows.size(); ++flow)
            for (const Step &step : flows[flow].steps)
                QTest::addRow("%s, %s", flows[flow].name, qPrintable(step.place)) << flow << step.place << step.left;
    }
    static QString till() { return QStringLiteral("mostrador-crash"); }
    static bool isBuilt() { return QFile::exists(QStringLiteral(BIN_DIR "/") + till()); }

    static QString yerba() { return QStringLiteral("7790387000016"); } ///< 1.250,50
    static QString bread() { return QStringLiteral("7790387000023"); } ///< 899,90
    static QString oil() { return QStringLiteral("7790387000030"); }   ///< 3.720,00

    /// Places that have a name beginning so, and are not among those that were tried.
    static QStringList missing(const QStringList &begins, const QStringList &tried)
    {
        QStringList missing;
        QFile list(QStringLiteral(SOURCE_DIR "/tests/faults/crash/points.txt"));
        if (!list.open(QIODevice::ReadOnly))
            return {list.fileName()};
        while (!list.atEnd()) {
            const QString name = QString::fromUtf8(list.readLine()).section(QLatin1Char(' '), 0, 0);
            const bool isOne = std::any_of(begins.cbegin(), begins.cend(), [&name](const QString &begin) { return name.startsWith(begin); });
            if (isOne && !tried.contains(name))
                missing.append(name);
        }
        return missing;
    }

    /// A till that has joined, and sold twice: two of yerba and one of bread for cash, and oil by the terminal. Then it is offline.
    void open()
    {
        QVERIFY2(m_office.start(), qPrintable(m_office.hub.errors()));
        QVERIFY2(m_terminal.start({QStringLiteral("--behaviour"), QStringLiteral("approve")}), qPrintable(m_terminal.program->errors()));
        const QString code = m_office.code(QStringLiteral("Caja 1"));
        QVERIFY(m_office.add({QStringLiteral("YERBA"), QStringLiteral("Yerba mate 1 kg"), yerba(), 125050, 100'000})
                && m_office.add({QStringLiteral("PAN"), QStringLiteral("Pan lactal"), bread(), 89990, 100'000})
                && m_office.add({QStringLiteral("ACEITE"), QStringLiteral("Aceite 1,5 L"), oil(), 372000, 100'000}));
        TillProgram till;
        till.start(folder(),
                   {QStringLiteral("--hub"), m_office.url, QStringLiteral("--enrol"), code, QStringLiteral("--kafka"), QStringLiteral("none"),
                    QStringLiteral("--terminal"), m_terminal.address});
        const bool sold = till.does(
            {QStringLiteral("says:Ready to sell"),
             QStringLiteral("key:Ctrl+3"),
             QStringLiteral("says:Aceite"),
             QStringLiteral("says:Pan lactal"),
             QStringLiteral("says:Yerba"),
             QStringLiteral("key:Ctrl+1"),
             QStringLiteral("scan:") + yerba(),
             QStringLiteral("scan:") + yerba(),
             QStringLiteral("scan:") + bread(),
             QStringLiteral("key:Shift+F12"),
             QStringLiteral("says:Receipt 0001-00000001"),
             QStringLiteral("key:Return"),
             QStringLiteral("linked"),
             QStringLiteral("scan:") + oil(),
             QStringLiteral("key:F12"),
             QStringLiteral("key:Alt+2"),
             QStringLiteral("key:Return"),
             QStringLiteral("says:Receipt 0001-00000002"),
             QStringLiteral("key:Return"),
             QStringLiteral("says:Ready to sell"),
             QStringLiteral("drained")});
        QVERIFY2(sold, qPrintable(till.stuckAt() + till.errors()));
        QCOMPARE(till.end(), 0);
        m_office.hub.kill9();
        keep();
    }

    /// Ended there, started again, and gone on with: the same as without an end.
    void check(const QString &name, const KilledFlow &flow, const QString &place, Left left)
    {
        if (!m_whole.contains(name))
            m_whole.insert(name, whole(flow));
        restore();
        const qint64 before = m_terminal.charged();
        endAt(flow, place);
        TillProgram till(KilledTill::till());
        till.start(folder(), options());
        const QStringList &next = left == Left::Recorded ? flow.found : left == Left::Half ? flow.half : flow.again;
        QVERIFY2(till.does(next + flow.tail), qPrintable(till.stuckAt() + till.errors()));
        QCOMPARE(till.end(), 0);
        QCOMPARE(books().join(QLatin1Char('\n')), m_whole.value(name).books);
        QCOMPARE(m_terminal.charged() - before, m_whole.value(name).charged);
    }

    OfficeProgram &office() { return m_office; }

private:
    struct Whole {
        QString books;
        qint64 charged = 0;
    };

    QString folder() const { return m_office.path(QStringLiteral("till")); }
    QString file() const { return folder() + QStringLiteral("/till.sqlite"); }
    QStringList options() const
    {
        return {QStringLiteral("--offline"), QStringLiteral("--kafka"), QStringLiteral("none"), QStringLiteral("--terminal"), m_terminal.address};
    }

    void keep()
    {
        for (const QString &name : QDir(folder()).entryList(QDir::Files)) {
            QFile part(folder() + QLatin1Char('/') + name);
            if (name != QLatin1String("reserve") && part.open(QIODevice::ReadOnly))
                m_files.insert(name, part.readAll());
        }
        QFile ledger(m_terminal.dir.filePath(QStringLiteral("ledger.jsonl")));
        QVERIFY(ledger.open(QIODevice::ReadOnly));
        m_ledger = ledger.readAll();
    }
    /// The terminal, too, has done nothing since.
    void restore()
    {
        m_terminal.program->kill9();
        write(m_terminal.dir.filePath(QStringLiteral("ledger.jsonl")), m_ledger);
        QVERIFY2(m_terminal.start({QStringLiteral("--behaviour"), QStringLiteral("approve")}), qPrintable(m_terminal.program->errors()));
        for (const QString &name : QDir(folder()).entryList(QDir::Files))
            if (!m_files.contains(name) && name != QLatin1String("reserve"))
                QFile::remove(folder() + QLatin1Char('/') + name);
        for (auto part = m_files.cbegin(); part != m_files.cend(); ++part) {
            write(folder() + QLatin1Char('/') + part.key(), part.value());
        }
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile place(name);
        QVERIFY(place.open(QIODevice::WriteOnly | QIODevice::Truncate) && place.write(bytes) == bytes.size());
    }

    /// Without an end in the middle.
    Whole whole(const KilledFlow &flow)
    {
        restore();
        const qint64 before = m_terminal.charged();
        TillProgram till(KilledTill::till());
        till.start(folder(), options());
        [&] { QVERIFY2(till.does(QStringList{QStringLiteral("says:Ready to sell")} + flow.words + flow.tail), qPrintable(till.stuckAt() + till.errors())); }();
        [&] { QCOMPARE(till.end(), 0); }();
        return {books().join(QLatin1Char('\n')), m_terminal.charged() - before};
    }

    void endAt(const KilledFlow &flow, const QString &place)
    {
        TillProgram till(KilledTill::till());
        const bool isSeen = place.startsWith(QLatin1Char('@'));
        QStringList words = QStringList{QStringLiteral("says:Ready to sell")} + flow.words;
        if (isSeen)
            words = words.mid(0, words.indexOf(QStringLiteral("says:") + place.mid(1)) + 1);
        if (isSeen && !words.isEmpty())
            words.append(QStringLiteral("settled")); // what was scanned a moment ago is on the disk
        QVERIFY2(!words.isEmpty(), qPrintable(place));
        till.start(folder(), options(), isSeen ? QString() : place);
        const bool did = till.does(words);
        if (isSeen) {
            QVERIFY2(did, qPrintable(till.stuckAt() + till.errors()));
            return till.kill9();
        }
        QVERIFY2(till.waitForEnd() == 137, qPrintable(QStringLiteral("%1 was not reached: %2 %3").arg(place, till.stuckAt(), till.errors())));
    }

    /// What counts, in lines; and the journal is whole.
    QStringList books() const
    {
        Program journal(QStringLiteral("mostrador-journal"));
        QStringList lines{QStringLiteral("journal: exit %1").arg(journal.run({QStringLiteral("verify"), file()}))};
        for (const char *sql :
             {"SELECT 'document', number, type, total_minor, refers_to, undone FROM sale ORDER BY number",
              "SELECT 'paid', s.number, p.tender, sum(p.amount_minor) FROM payment p JOIN sale s ON s.epoch = p.epoch AND s.seq = p.seq GROUP BY 1, 2, 3 ORDER BY 2, "
              "3",
              "SELECT 'stock', sku, sum(delta_milli) FROM movement GROUP BY sku ORDER BY sku", "SELECT 'last number', last FROM series",
              "SELECT 'entries', type, count(*) FROM journal WHERE type <> 'receipt.reprinted' GROUP BY type ORDER BY type",
              "SELECT 'voucher', code, sale FROM voucher ORDER BY code", "SELECT 'parked', state, count(*) FROM parked_sale GROUP BY state",
              "SELECT 'open cart', count(*) FROM open_cart WHERE instr(CAST(cart AS TEXT), 'sku') > 0",
              "SELECT 'card', kind, sale, sum(amount_minor) FROM payment_attempt WHERE state IN ('approved', 'refunded') GROUP BY kind, sale ORDER BY kind, sale",
              "SELECT 'not settled', count(*) FROM payment_attempt WHERE state IN ('created', 'sent', 'unknown')"})
            lines += rowsOf(file(), QLatin1String(sql));
        return lines;
    }

    OfficeProgram m_office;
    TerminalProgram m_terminal;
    QHash<QString, QByteArray> m_files;
    QByteArray m_ledger; ///< of the terminal
    QHash<QString, Whole> m_whole;
};

} // namespace mostrador

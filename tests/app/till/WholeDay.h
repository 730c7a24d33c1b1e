// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/till/DaySums.h"
#include "tests/support/OfficeProgram.h"
#include "tests/support/TillProgram.h"
#include <QTest>
#include <functional>

namespace mostrador {

/// A till's day in the real program, with a real hub and a printer that is a file: who works here, float, sales of two cashiers, money out, the drawer, an
/// approval, X, a blind close with a difference, Z. Nothing goes in but keys and codes that a scanner types.
class WholeDay {
public:
    struct Step {
        QString name;
        QStringList words; ///< as TillProgram has them, up to what stands on the screen then
        QString who;       ///< is at the till then; empty: nobody is asked for
        QStringList back;  ///< what a start shows of it, and what it takes to be where it was left
        std::function<void(DaySums &)> counts = {};
        QStringList before = {}; ///< places (tests/faults/crash/points.txt) where an end leaves nothing of it
        QString after = {};      ///< ... and one where an end leaves all of it; none: it is ended by kill -9 while that stands on the screen
        QStringList told = {};   ///< what only the first start after it says, and what is answered
        bool isAlone = false;    ///< nobody else works here yet
    };

    static QString yerba() { return QStringLiteral("7790387000016"); } ///< 1.250,50
    static QString oil() { return QStringLiteral("7790387000030"); }   ///< 3.720,00
    static QString asked() { return QStringLiteral("says:This needs somebody's approval"); }
    static QString why() { return QStringLiteral("Vuelto mal dado"); }
    static QStringList pinOf(const QString &name)
    {
        const QHash<QString, QString> pins{{QStringLiteral("Ana"), QStringLiteral("9182")},
                                           {QStringLiteral("Luis"), QStringLiteral("5530")},
                                           {QStringLiteral("María"), QStringLiteral("407135")}};
        return {"type:" + pins.value(name), QStringLiteral("key:Return")};
    }
    /// María is the first of those who may.
    static QStringList approved() { return pinOf(QStringLiteral("María")) + QStringList{QStringLiteral("gone:This needs somebody's approval")}; }
    static QStringList everybody() { return {QStringLiteral("Ana"), QStringLiteral("Luis"), QStringLiteral("María")}; }
    /// From the page of who is at the till.
    static QStringList comes(const QString &name, const QStringList &all = everybody())
    {
        return QStringList{QStringLiteral("says:Who is at the till?"), QStringLiteral("key:Alt+%1").arg(all.indexOf(name) + 1)}
        + pinOf(name) + QStringList{QStringLiteral("gone:Who is at the till?")};
    }

    QList<Step> steps() const { return preparing() + selling() + atTheDrawer() + closing(); }

    void open()
    {
        qputenv("HOME", m_office.dir.path().toLocal8Bit()); // its documents are the test's own
        QVERIFY2(m_office.start(), qPrintable(m_office.hub.errors()));
        m_code = m_office.code(QStringLiteral("Caja 1"));
        QVERIFY(m_office.add({QStringLiteral("YERBA"), QStringLiteral("Yerba mate 1 kg"), yerba(), 125050, 100'000})
                && m_office.add({QStringLiteral("ACEITE"), QStringLiteral("Aceite 1,5 L"), oil(), 372000, 100'000}));
    }
    QStringList options() const { return {QStringLiteral("--hub"), m_office.url, QStringLiteral("--enrol"), m_code, QStringLiteral("--kafka"), QStringLiteral("none")}; }
    QString folder() const { return m_office.path(QStringLiteral("till")); }
    QString file() const { return folder() + QStringLiteral("/till.sqlite"); }
    QString paper() const { return m_office.path(QStringLiteral("paper")); }
    const OfficeProgram &office() const { return m_office; }

private:
    /// The printer, and who works here.
    QList<Step> preparing() const
    {
        const QString settings = QStringLiteral("key:Ctrl+7");
        const QString right = QStringLiteral("key:Right");
        const QString tab = QStringLiteral("key:Tab");
        const auto person = [](const QString &name) {
            return QStringList{"key:Ctrl+N", "type:" + name, "key:Return", "key:Return"}
            + pinOf(name) + QStringList{"type:1", "key:Return", "says:The two PINs are not the same"} + pinOf(name) + QStringList{"says:" + name + " is kept"};
        };
        const QStringList manager = QStringList{settings, "key:Shift+F2", "says:Nobody is named yet", "type:María", "key:Return"} + pinOf("María") + pinOf("María")
            + QStringList{"says:María is kept", "says:It is in a safe place", "gone:The recovery code is being made", "key:F12", "gone:It is in a safe place"};
        return {{"printer",
                 QStringList{"says:Ready to sell",
                             "key:Ctrl+3",
                             "says:Yerba",
                             "says:Aceite",
                             "drained",
                             settings,
                             "key:Shift+F4",
                             "says:How the printer is connected",
                             tab,
                             right,
                             right,
                             right,
                             right,
                             right,
                             tab,
                             "type:" + paper(),
                             "key:Return",
                             tab,
                             tab,
                             right,
                             "key:Ctrl+Shift+P",
                             "says:The test page came out"},
                 {},
                 {"says:Ready to sell"}},
                {"manager", manager, "María", {"says:Ready to sell"}, {}, {"user_entry_written"}, {}, {}, true},
                {"cashiers",
                 QStringList{settings, "key:Shift+F2"} + person("Ana") + person("Luis") + QStringList{"key:Ctrl+Shift+L", "says:Who is at the till?"},
                 {},
                 {"says:Who is at the till?"}},
                {"signed in", comes("Ana"), "Ana", {"says:Ready to sell"}, {}, {"guess_counted", "guess_right_written"}},
                {"float",
                 {"key:Ctrl+J", "says:Count the float", "key:Return", "key:Return", "type:1", "key:Return", "type:2", "key:Return", "type:2", "key:Return",
                  "says:5,000.00"},
                 "Ana",
                 {"key:Ctrl+J", "says:Count the float", "says:5,000.00"}}, // 1 of 2,000, 2 of 1,000, 2 of 500
                {"open",
                 {"key:F12", "says:Shift 1 is open with $ 5,000.00"},
                 "Ana",
                 {"key:Ctrl+J", "says:float $ 5,000.00"},
                 [](DaySums &sums) { sums.opening = 500'000; },
                 {"shift_opened_before_commit"},
                 "shift_opened_after_commit"}};
    }

    /// A sale that was recorded before the program ended is said to be.
    QList<Step> selling() const
    {
        const QString again = QStringLiteral("key:Ctrl+F9");
        const QString cameOut = QStringLiteral("key:Ctrl+F8");
        const auto doubted = [](const QString &number, const QString &key) {
            return QStringList{"says:Sale " + number,
                               "key:Ctrl+F7",
                               "gone:was recorded before the program ended",
                               "says:Receipt " + number + " perhaps came out",
                               key,
                               "gone:Look at the printer"};
        };
        const QStringList askFor = {"key:Ctrl+D", "type:25", "key:Alt+1", "key:Return", asked()};
        return {{"to payment",
                 {"key:Ctrl+1", "scan:" + yerba(), "scan:" + yerba(), "says:2,501.00", "key:F12", "says:Left to pay"},
                 "Ana",
                 {"says:We recovered the sale in progress", "says:2,501.00", "key:F12", "says:Left to pay"}},
                {"paid",
                 {"key:Return", "says:Receipt 0001-00000001"},
                 "Ana",
                 {},
                 [](DaySums &sums) { sums.sold("Ana", 2 * 125'050, "cash"); },
                 {"sale_before_commit"},
                 "paper_job_taken",
                 doubted("0001-00000001", again)}, // nothing had been sent to the printer
                {"paid by QR",
                 {"key:Ctrl+1", "scan:" + oil(), "key:F12", "key:Alt+4", "key:Return", "says:Receipt 0001-00000002"},
                 "Ana",
                 {},
                 [](DaySums &sums) { sums.sold("Ana", 372'000, "qr"); },
                 {},
                 "sale_after_commit",
                 {"says:Sale 0001-00000002 of $ 3,720.00 was recorded before the program ended", "key:Ctrl+F7", "gone:was recorded before the program ended"}},
                {"approval asked", QStringList{"key:Ctrl+1", "scan:" + oil()} + askFor, "Ana",
                 QStringList{"says:We recovered the sale in progress", "says:3,720.00"} + askFor},
                {"approved", approved() + QStringList{"says:2,790.00"}, "Ana", {"says:We recovered the sale in progress", "says:2,790.00"}},
                {"paid with discount", // nobody is asked again
                 {"key:Shift+F12", "says:Receipt 0001-00000003"},
                 "Ana",
                 {},
                 [](DaySums &sums) {
            sums.sold("Ana", 372'000 - 93'000, "cash");
            sums.discounts += 93'000;
                 },
                 {},
                 "paper_first_bytes",
                 doubted("0001-00000003", cameOut)},
                {"the other cashier", QStringList{"key:Ctrl+Shift+L"} + comes("Luis"), "Luis", {"says:Ready to sell"}},
                {"paid with change",
                 {"key:Ctrl+1", "scan:" + oil(), "scan:" + oil(), "key:F12", "type:8000", "key:Return", "says:Receipt 0001-00000004", "says:560.00"},
                 "Luis",
                 {},
                 [](DaySums &sums) { sums.sold("Luis", 2 * 372'000, "cash"); },
                 {},
                 "paper_printed",
                 doubted("0001-00000004", cameOut)}};
    }

    QList<Step> atTheDrawer() const
    {
        return {{"cash out",
                 QStringList{"key:Ctrl+J", "key:F8", "type:1500", "key:Alt+2", "type:Panadería", "key:Return", asked()} + approved() + QStringList{"says:It is recorded"},
                 "Luis",
                 {"key:Ctrl+J", "says:1,500.00"},
                 [](DaySums &sums) { sums.out += 150'000; },
                 {"cash_moved_before_commit"},
                 "cash_moved_after_commit"},
                {"drawer",
                 {"key:Ctrl+J", "key:Ctrl+Shift+O", "key:Alt+2", "key:Return", "says:It is recorded"},
                 "Luis",
                 {"key:Ctrl+J", "says:1,500.00"},
                 [](DaySums &sums) { ++sums.drawer; }},
                {"X",
                 QStringList{"key:Ctrl+J", "key:F9", asked()} + approved() + QStringList{"says:Should be in the drawer"},
                 "Luis",
                 {"key:Ctrl+J", "says:1,500.00", "gone:Should be in the drawer"}}};
    }

    /// 250 are missing.
    QList<Step> closing() const
    {
        QStringList pieces;
        for (const int many : {0, 0, 7, 1, 1, 2, 0, 1, 1, 1, 0, 0, 1}) // of 20,000, 10,000, 2,000 and so down to 1
            pieces += many > 0 ? QStringList{QStringLiteral("type:%1").arg(many), "key:Return"} : QStringList{"key:Return"};
        const QStringList nothingIsSaid{"gone:16,231.00", "gone:12,731.00", "gone:3,720.00"}; // what should be there
        const QStringList begin = QStringList{"key:Ctrl+J", "key:F11", "says:1 of 4"} + nothingIsSaid + QStringList{"key:F12", "says:2 of 4"};
        const QStringList isCounted = QStringList{"says:15,981.00"} + nothingIsSaid;
        const QStringList reason{"type:" + why(), "key:F12", "says:4 of 4"};
        return {{"counting", begin + pieces + QStringList{"key:Return", "type:3720"} + isCounted, "Luis",
                 begin + QStringList{"says:What was counted before is still here", "says:15,981.00", "gone:16,231.00", "gone:12,731.00"}},
                {"counted",
                 {"key:F12", "says:3 of 4", "says:16,231.00", "says:3,720.00", "says:250.00"},
                 "Luis",
                 {"key:Ctrl+J", "says:3 of 4", "says:16,231.00", "says:250.00"},
                 [](DaySums &sums) { sums.counted = 1'598'100; },
                 {"shift_counted_before_commit"},
                 "shift_counted_after_commit"},
                {"reason", reason, "Luis", QStringList{"key:Ctrl+J", "says:3 of 4"} + reason},
                {"closed",
                 QStringList{"type:5000", "key:F12", asked(), "says:250.00"} + pinOf("María") + QStringList{"says:Who is at the till?"},
                 {},
                 {"says:Who is at the till?"},
                 [](DaySums &sums) { sums.kept = 500'000; },
                 {"shift_closed_before_commit"},
                 "shift_closed_after_commit"}};
    }

    OfficeProgram m_office;
    QString m_code;
};

} // namespace mostrador

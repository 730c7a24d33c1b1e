// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ApplyRow.h"

#include "tests/bench/BareTables.h"
#include "tests/bench/Bench.h"
#include "tests/bench/BenchShop.h"
#include <QFile>

namespace mostrador {

namespace {

constexpr int Shops = 3;
constexpr int TillsPerShop = 4;
constexpr int BatchSales = 500;

class Apply final : public Pair {
public:
    Result<void> prepare(const QString &folder)
    {
        auto made = BenchShop::make(folder + QStringLiteral("/hub"), Shops, TillsPerShop);
        if (!made)
            return made.error();
        m_shop = std::move(*made);
        if (const auto started = m_shop->startLanes(); !started)
            return started;
        const QString hub = folder + QStringLiteral("/hub/hub.sqlite");
        const QString copy = folder + QStringLiteral("/bare.sqlite");
        if (const auto opened = Database::openWriter(copy, Database::Kind::Hub); !opened)
            return opened.error();
        auto tables = BareTables::open(hub, copy);
        if (!tables)
            return tables.error();
        m_bare = std::move(*tables);
        for (qint64 commit = 1; commit <= m_shop->books().store().counter(QStringLiteral("commit_no")).value();
             ++commit) { // what is there already: once with the whole feed
            if (const auto taken = m_bare->take(commit); !taken)
                return taken;
            if (const auto copied = m_bare->insert(); !copied)
                return copied;
        }
        fill();
        return runProduct(); // the bare side is one batch behind
    }

    Result<void> ready() override
    {
        for (; m_taken < m_commits.size(); ++m_taken)
            if (const auto taken = m_bare->take(m_commits.at(m_taken)); !taken)
                return taken;
        fill();
        return {};
    }

    Result<void> runProduct() override
    {
        const auto report = m_shop->books().ledger().apply(m_next, {{QStringLiteral("sales-events"), 0, m_sold}});
        if (!report)
            return report.error();
        if (report->sales != BatchSales)
            return Error{Error::Code::Damaged, QStringLiteral("%1 sales of %2 were applied").arg(report->sales).arg(BatchSales), {}};
        m_sold += report->sales;
        m_commits.append(report->commitNo);
        return {};
    }

    Result<void> runBare() override { return m_bare->insert(); }

    Result<void> check()
    {
        const auto sales = m_bare->count("sale");
        const auto movements = m_bare->count("movement");
        if (!sales || !movements)
            return sales ? movements.error() : sales.error();
        if (*sales + BatchSales != m_sold || *movements != *sales * 5)
            return Error{Error::Code::Damaged,
                         QStringLiteral("the bare side holds %1 sales and %2 movements, the hub %3 sales").arg(*sales).arg(*movements).arg(m_sold),
                         {}};
        return {};
    }

private:
    /// Untimed: as one batch of Kafka's would come, tills in turn.
    void fill()
    {
        m_next.clear();
        for (int i = 0; i < BatchSales; ++i)
            m_next.append(incoming(m_shop->sell(m_shop->members()[size_t(i) % m_shop->members().size()])));
    }

    std::unique_ptr<BenchShop> m_shop;
    std::unique_ptr<BareTables> m_bare;
    QList<IncomingEntry> m_next;
    QList<qint64> m_commits; ///< of the batches of sales
    qsizetype m_taken = 0;   ///< of those
    qint64 m_sold = 0;
};

} // namespace

Result<QList<Figure>> ApplyRow::run(const BenchPlan &plan)
{
    Apply apply;
    if (const auto ready = apply.prepare(plan.folder); !ready)
        return ready.error();
    const auto measured = measure(apply, plan.times(120, 2));
    if (!measured)
        return measured.error();
    if (const auto right = apply.check(); !right)
        return right.error();
    return QList<Figure>{figure(QStringLiteral("the hub's ledger, %1 sales a transaction").arg(BatchSales), perSecond(BatchSales, measured->product.median())),
                         figure(QStringLiteral("bare insert of the same rows"), perSecond(BatchSales, measured->bare.median())),
                         atLeast(QStringLiteral("ledger / bare, medians"), 1 / measured->ratio(), 0.5)};
}

} // namespace mostrador

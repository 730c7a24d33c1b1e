// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cash/CashDesk.h"

#include "models/services/OrNothing.h"
#include "models/services/TillStores.h"
#include "models/services/cash/ShiftRule.h"
#include <QCoreApplication>
#include <QPointer>

namespace mostrador {

static const QString Draft = QStringLiteral("cash.draft");

CashDesk::CashDesk(Parts parts) : m_parts(std::move(parts)), m_store(m_parts.reader)
{
    read();
    watchDrawer();
    connect(&m_parts.settings, &TillSettings::changed, this, [this](const QString &key) {
        if (key == cash::DrawerLimit)
            watchDrawer();
        if (key == cash::NeedsShift || key == cash::Tolerance || key == cash::DrawerLimit)
            Q_EMIT changed();
    });
}

/// What cannot be read stays as it was known: "no shift" would be a way around all of it.
void CashDesk::read()
{
    const auto open = m_store.open();
    const auto hasAny = m_store.hasAny();
    m_problem = !open ? open.error().message : !hasAny ? hasAny.error().message : QString();
    if (!m_problem.isEmpty()) {
        qWarning().noquote() << m_problem << (open ? hasAny.error() : open.error()).detail;
        return;
    }
    m_isKnown = true;
    m_shift = *open;
    m_hasAny = *hasAny;
}

void CashDesk::follow()
{
    if ((m_shift && m_shift->wasCounted) || !m_problem.isEmpty()) {
        read();
        Q_EMIT changed();
    }
    watchDrawer();
}

Money CashDesk::drawerLimit(Currency currency) const
{
    return Money(qMax<qint64>(0, m_parts.settings.value(cash::DrawerLimit).toLongLong()), currency);
}

/// Told once, each time that it gets there.
void CashDesk::watchDrawer()
{
    bool isFull = false;
    if (const qint64 limit = m_shift ? drawerLimit(m_shift->opening.currency()).minor() : 0; limit > 0) {
        const auto inside = m_store.inDrawer(*m_shift);
        isFull = inside && inside->minor() > limit;
    }
    if (std::exchange(m_isFull, isFull) != isFull)
        Q_EMIT drawerFullChanged(isFull);
}

static qint64 upToRound(qint64 minor)
{
    qint64 unit = 1;
    while (minor / unit >= 10)
        unit *= 10;
    return minor <= 0 ? 0 : (minor + unit - 1) / unit * unit;
}

bool CashDesk::isBeyondDrawer(const Money &amount, Bound bound) const
{
    const auto inside = m_shift && amount.currency() == m_shift->opening.currency() ? m_store.inDrawer(*m_shift) : Result<Money>(amount);
    return inside && amount.minor() > (bound == Bound::Exact ? inside->minor() : upToRound(inside->minor()));
}

QList<CashMove> CashDesk::moves() const
{
    return m_shift ? orNothing(m_store.moves(m_shift->number)) : QList<CashMove>();
}

std::optional<Money> CashDesk::left() const
{
    return orNothing(m_store.left());
}

QList<ZReport> CashDesk::reports(int limit) const
{
    return orNothing(m_store.reports(limit));
}

QString CashDesk::whyNoSale() const
{
    if (!m_isKnown)
        return QCoreApplication::translate("Cash", "Whether a shift is open cannot be read: %1 The sale stays as it is.").arg(m_problem);
    return lacksShift(m_shift.has_value(), m_hasAny, m_parts.settings.value(cash::NeedsShift)) ? noShiftWords() : QString();
}

Money CashDesk::tolerance(Currency currency) const
{
    return cash::toleranceFrom(m_parts.settings.value(cash::Tolerance), currency);
}

template <typename T>
void CashDesk::run(std::function<Result<T>(Till::Stores &)> work, std::function<void(const T &)> after, QObject *context, Reply<T> reply)
{
    postJob<T>(m_parts.stores, m_parts.storage, m_parts.own, std::move(work),
               [self = QPointer<CashDesk>(this), asker = QPointer<QObject>(context), after = std::move(after), reply = std::move(reply)](const Result<T> &result) {
        if (self && result && after) {
            self->read();
            after(*result);
            self->watchDrawer();
            Q_EMIT self->changed();
            Q_EMIT self->journalGrew();
        }
        if (asker && reply)
            reply(result);
    });
}

void CashDesk::open(const CashCount &count, QObject *context, Reply<Shift> reply)
{
    run<Shift>([count](Till::Stores &stores) { return stores.cash->open(count); }, [this](const Shift &) { keepDraft({}); }, context, std::move(reply));
}

void CashDesk::move(const CashMove &move, QObject *context, Reply<CashMove> reply)
{
    run<CashMove>([move](Till::Stores &stores) { return stores.cash->move(move); }, [this](const CashMove &done) { Q_EMIT moved(done); }, context, std::move(reply));
}

void CashDesk::figures(QObject *context, Reply<ShiftFigures> reply)
{
    run<ShiftFigures>([](Till::Stores &stores) { return stores.cash->figures(); }, {}, context, std::move(reply));
}

void CashDesk::tendersToCount(QObject *context, Reply<QList<Tender>> reply)
{
    run<QList<Tender>>([](Till::Stores &stores) { return stores.cash->tendersToCount(); }, {}, context, std::move(reply));
}

void CashDesk::count(const CashCount &count, const QMap<Tender, qint64> &declared, QObject *context, Reply<Shift> reply)
{
    run<Shift>([count, declared](Till::Stores &stores) { return stores.cash->count(count, declared); }, [this](const Shift &) { keepDraft({}); }, context,
               std::move(reply));
}

void CashDesk::compare(QObject *context, Reply<ZReport> reply)
{
    run<ZReport>([](Till::Stores &stores) { return stores.cash->compare(); }, {}, context, std::move(reply));
}

void CashDesk::checkClose(const Closing &closing, QObject *context, Reply<ZReport> reply)
{
    run<ZReport>([closing](Till::Stores &stores) { return stores.cash->checkClose(closing); }, {}, context, std::move(reply));
}

void CashDesk::close(const Closing &closing, QObject *context, Reply<ZReport> reply)
{
    run<ZReport>([closing](Till::Stores &stores) { return stores.cash->close(closing); },
                 [this](const ZReport &report) {
        keepDraft({});
        Q_EMIT closed(report);
    },
                 context, std::move(reply));
}

QString CashDesk::draft() const
{
    return m_parts.settings.value(Draft);
}

void CashDesk::keepDraft(const QString &draft)
{
    m_parts.settings.keep(Draft, draft);
}

} // namespace mostrador

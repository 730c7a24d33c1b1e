// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cash/CashDesk.h"

#include "models/services/OrNothing.h"
#include "models/services/TillStores.h"
#include <QCoreApplication>
#include <QPointer>

namespace mostrador {

static const QString Draft = QStringLiteral("cash.draft");

CashDesk::CashDesk(Parts parts) : m_parts(std::move(parts)), m_store(m_parts.reader)
{
    read();
    connect(&m_parts.settings, &TillSettings::changed, this, [this](const QString &key) {
        if (key == cash::NeedsShift || key == cash::Tolerance)
            Q_EMIT changed();
    });
}

void CashDesk::read()
{
    m_shift = orNothing(m_store.open());
    m_hasAny = orNothing(m_store.hasAny());
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
    if (m_shift && m_shift->isCounted)
        return QCoreApplication::translate("Cash", "The drawer was counted: finish the close, then open the next shift.");
    const QString needs = m_parts.settings.value(cash::NeedsShift);
    const bool isNeeded = needs == QLatin1String("always") || (needs != QLatin1String("never") && m_hasAny);
    return !m_shift && isNeeded ? QCoreApplication::translate("Cash", "No shift is open: open it in Cash first. The sale stays as it is.") : QString();
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

void CashDesk::count(const CashCount &count, const QMap<Tender, qint64> &declared, QObject *context, Reply<Shift> reply)
{
    run<Shift>([count, declared](Till::Stores &stores) { return stores.cash->count(count, declared); }, [this](const Shift &) { keepDraft({}); }, context,
               std::move(reply));
}

void CashDesk::compare(QObject *context, Reply<ZReport> reply)
{
    run<ZReport>([](Till::Stores &stores) { return stores.cash->compare(); }, {}, context, std::move(reply));
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

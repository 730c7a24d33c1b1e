// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A till's day in a few steps, each of which is left out where it was done before: the program may have ended in the middle of any.
#include "app/till/Tour.h"

namespace mostrador {

void Tour::addDay()
{
    People &people = m_needs.runtime.people();
    CashDesk &cash = m_needs.runtime.cash();
    const auto ars = [this](qint64 minor) { return Money(minor, m_needs.runtime.identity().currency); };
    const auto count = [this, ars](qint64 minor) {
        CashCount counted(m_needs.runtime.identity().currency);
        static_cast<void>(counted.setLoose(ars(minor)));
        return counted;
    };
    const auto isOver = [&cash] { return !cash.shift() && !cash.reports(1).isEmpty(); };
    const QString pin = QStringLiteral("407135");
    add(
        QStringLiteral("joined"), [] {}, [this] { return m_needs.runtime.identity().isEnrolled() && isOpen(QStringLiteral("shopping-cart")); });
    add(
        QStringLiteral("somebody works here"),
        [&people, pin] {
        if (!people.isUsed())
            people.keep(User{{}, QStringLiteral("María"), Role::Manager, true}, pin, nullptr, {});
        },
        [&people] { return people.isUsed(); });
    add(
        QStringLiteral("another time"), [&people] { people.lock(); }, [&people] { return people.isLocked(); });
    add(
        QStringLiteral("sign in"), [&people, pin] { people.signIn(people.active().first().id, pin, nullptr, {}); }, [&people] { return !people.isLocked(); });
    add(
        QStringLiteral("open the shift"),
        [&cash, isOver, count] {
        if (!cash.shift() && !isOver())
            cash.open(count(500'000), nullptr, {});
        },
        [&cash, isOver] { return cash.shift() || isOver(); });
    add(
        QStringLiteral("cash out"),
        [&cash, ars] {
        if (cash.shift() && !cash.shift()->isCounted && cash.moves().isEmpty())
            cash.move({CashMove::Kind::Out, ars(20'000), QStringLiteral("bank"), {}}, nullptr, {});
        },
        [&cash, isOver] { return !cash.moves().isEmpty() || isOver(); });
    add(
        QStringLiteral("count"),
        [&cash, count] {
        if (cash.shift() && !cash.shift()->isCounted)
            cash.count(count(480'000), {}, nullptr, {});
        },
        [&cash, isOver] { return (cash.shift() && cash.shift()->isCounted) || isOver(); });
    add(
        QStringLiteral("close"),
        [&cash, ars] {
        if (cash.shift())
            cash.close({ars(100'000), {}}, nullptr, {});
        },
        isOver);
}

} // namespace mostrador

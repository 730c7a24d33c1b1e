// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/HubAndTills.h"
#include "tests/support/Rest.h"

namespace mostrador {

/// A test of two whole tills of one shop and a real hub program, which has its sample of products.
class TwoTillsTest : public QObject {
protected:
    static constexpr int PatienceMs = HubAndTills::PatienceMs;
    static bool isDrained(TillRuntime &till) { return HubAndTills::isDrained(till); }

    void openShop()
    {
        m_hub.start();
        QCOMPARE(m_hub.run({QStringLiteral("sample")}), 0);
        m_one = m_hub.join(QStringLiteral("one"));
        m_other = m_hub.join(QStringLiteral("other"));
        QVERIFY(m_one && m_other);
        for (TillRuntime *till : both())
            QTRY_VERIFY_WITH_TIMEOUT(till->catalogue().count({}) >= 150 && till->sync().status().hubUp, PatienceMs);
    }
    void closeShop()
    {
        m_one.reset();
        m_other.reset();
    }
    QList<TillRuntime *> both() const { return {m_one.get(), m_other.get()}; }

    /// Of the product in that place, from 0, of those that are sold by the piece.
    static Cart cartOf(TillRuntime &till, int place, int units)
    {
        Cart made(till.identity().currency);
        for (const ProductRow &row : till.catalogue().rows({}, 0, 500))
            if (!row.product.isWeighed() && !row.product.price.isZero() && place-- == 0)
                [&] { QVERIFY(made.add(row.product, Quantity::units(units)).ok()); }();
        return made;
    }
    QString charge(TillRuntime &till, const Cart &cart)
    {
        const Payment cash{Tender::Cash, cart.total(), cart.total(), Money::zero(cart.currency())};
        const auto sale = cart.toSale({cash}, Platform::Till, QDateTime::currentDateTimeUtc());
        const auto done = answerOf<CommittedSale>([&](const auto &reply) { till.till().complete(*sale, this, reply); });
        [&] { QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message)); }();
        return done ? done->sale.number : QString();
    }
    /// What comes, however long it takes; Error::Busy: nothing did.
    template <typename T>
    Result<T> answerOf(const std::function<void(const Till::Reply<T> &)> &ask)
    {
        std::optional<Result<T>> done;
        ask([&done](const Result<T> &result) { done = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), PatienceMs); }();
        return done ? *done : Result<T>(Error{Error::Code::Busy, {}, {}});
    }

    HubAndTills m_hub;
    std::unique_ptr<TillRuntime> m_one;
    std::unique_ptr<TillRuntime> m_other;
};

} // namespace mostrador

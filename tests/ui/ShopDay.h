// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/ShopFixture.h"
#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace mostrador {

/// A shop with a day behind it: products of a grocery, own sales through the till's services, another till's through the feed.
/// Keeps sums of its own, which the screens are held against.
class ShopDay final {
public:
    explicit ShopDay(ShopFixture &shop) : m_shop(shop)
    {
        const QStringList names{QStringLiteral("Pan francés"), QStringLiteral("Gaseosa cola 2,25 L"), QStringLiteral("Galletitas agua 3 × 105 g"),
                                QStringLiteral("Azúcar 1 kg"), QStringLiteral("Fideos tirabuzón 500 g"), QStringLiteral("Arroz largo fino 1 kg"), QStringLiteral("Leche descremada 1 L")};
        QList<FeedBody> bodies;
        products = ShopFixture::assortment();
        for (int i = 0; i < names.size(); ++i) {
            const int number = 6 + i;
            Product product = ShopFixture::product(number, names[i], 90000 + 31000 * i, i == 0 ? Unit::Kilogram : Unit::Piece);
            product.minimum = Quantity::units(i == 3 || i == 6 ? 60 : 5);
            products.append(product);
            bodies << product;
        }
        m_shop.feed(bodies);
    }

    /// The stock as the hub knows it at `at`.
    void stock(const QList<qint64> &units, const QDateTime &at)
    {
        QList<FeedBody> bodies;
        for (int i = 0; i < units.size(); ++i) {
            StockLevel level = m_shop.level(i + 1, units[i]);
            level.changedAt = at;
            bodies << level;
        }
        m_shop.feed(bodies);
    }

    /// One own sale at `at`.
    CommittedSale sell(const QDateTime &at, const QList<QPair<int, qint64>> &lines, Tender tender)
    {
        m_shop.base.clock.advance(qMax<qint64>(0, m_shop.base.clock.nowUtc().msecsTo(at)));
        m_shop.base.clock.setWall(at);
        Cart cart(Currency::ars());
        for (const auto &[number, milli] : lines)
            if (!cart.add(products[number - 1], Quantity::fromMilli(milli)).ok())
                qFatal("cart");
        const auto sale = cart.toSale({Payment{tender, cart.total(), cart.total(), Money::zero(Currency::ars())}}, Platform::Till, at);
        CommittedSale done;
        m_shop.base.till->complete(*sale, m_shop.base.till.get(), [&done](const Result<CommittedSale> &result) {
            if (!result)
                qFatal("sale: %s", qPrintable(result.error().message));
            done = *result;
        });
        tickets += 1;
        minor += done.sale.total.minor();
        for (const SaleLine &line : done.sale.lines)
            units += line.quantity.milli();
        return done;
    }

    /// Sales of a day between the hours, as many as people come.
    void fill(QDate day, int fromHour, const QTime &to, quint64 seed)
    {
        static constexpr int Busy[] = {0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 6, 9, 11, 14, 12, 7, 8, 12, 14, 8, 2, 0, 0, 0};
        SeededRandom random(seed);
        for (int hour = fromHour; hour <= to.hour(); ++hour) {
            QList<int> seconds;
            for (int i = 0; i < Busy[hour]; ++i)
                seconds.append(int(random.between(0, 3599)));
            std::sort(seconds.begin(), seconds.end());
            for (const int second : std::as_const(seconds)) {
                const QDateTime at = QDateTime(day, QTime(hour, 0)).addSecs(second);
                if (at.time() >= to)
                    break;
                QList<QPair<int, qint64>> lines;
                for (qint64 i = random.between(1, 5); i > 0; --i) {
                    const int number = int(random.between(1, products.size()));
                    lines.append({number, products[number - 1].isWeighed() ? random.between(200, 900) : random.between(1, 3) * 1000});
                }
                static constexpr Tender Tenders[] = {Tender::Cash, Tender::Cash, Tender::Cash, Tender::Cash, Tender::Debit, Tender::Debit, Tender::Qr, Tender::Qr, Tender::Credit, Tender::Transfer};
                sell(at.toUTC(), lines, Tenders[random.between(0, 9)]);
            }
        }
    }

    /// What another till of the shop sold in a minute, as the hub tells it.
    void other(const QDateTime &at, int sales, qint64 amount, Tender tender, int number, qint64 sold)
    {
        const QDateTime minute = QDateTime::fromMSecsSinceEpoch(at.toMSecsSinceEpoch() / 60'000 * 60'000, Qt::UTC);
        m_goods[number] += sold;
        m_shop.feed({SalesMinute{StoreId{1}, TillId{2}, minute, tender, sales, 0, Money(amount, Currency::ars())},
                     ProductDay{StoreId{1}, TillId{2}, at.toLocalTime().date(), products[number - 1].sku, Quantity::units(m_goods[number]), Money(amount, Currency::ars())}});
        tickets += sales;
        minor += amount;
        units += sold * 1000;
    }

    /// A picture of `window` when MOSTRADOR_SHOTS says where to.
    static void shoot(QWidget *window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("MOSTRADOR_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
        window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    QList<Product> products;
    int tickets = 0;
    qint64 minor = 0;
    qint64 units = 0; ///< thousandths

private:
    ShopFixture &m_shop;
    QHash<int, qint64> m_goods;
};

} // namespace mostrador

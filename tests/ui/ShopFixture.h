// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "models/services/Customers.h"
#include "models/services/Documents.h"
#include "models/services/SellingRules.h"
#include "models/sync/SyncStatus.h"
#include "tests/support/TillFixture.h"
#include "ui/sale/SaleController.h"
#include "ui/sale/SaleScreen.h"

namespace mostrador {

/// Delivery as the window sees it, without a network.
class FakeSync final : public SyncControl {
public:
    SyncStatus status() const override { return m_status; }
    void set(const SyncStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    }
    void setOffline(bool offline) override
    {
        m_status.offlineByHand = offline;
        m_status.state = offline ? SyncStatus::State::Offline : SyncStatus::State::UpToDate;
        m_status.since = QDateTime::currentDateTimeUtc();
        Q_EMIT statusChanged(m_status);
    }
    void syncNow() override {}
    void setHubIsLost(bool lost) override { saidHubIsLost = lost; }
    void enrol(const QUrl &hub, const QString &code, const QString &, std::function<void(Result<void>)> reply) override
    {
        triedHub = hub;
        if (code != QLatin1String("GOOD"))
            return reply(Error{Error::Code::Denied, QStringLiteral("The code is wrong or was used."), {}});
        reply({});
        Q_EMIT enrolled();
    }
    QUrl triedHub;
    bool saidHubIsLost = false;

private:
    SyncStatus m_status{SyncStatus::State::UpToDate, 0, {}, {}, {}, false, false, true, false, {}, {}};
};

/// A till of a small shop on a real database, filled as the hub's feed fills it; jobs run at once, or when `disk` lets them.
class ShopFixture final {
public:
    explicit ShopFixture(Executor *disk = nullptr)
    {
        if (disk)
            base.disk = disk;
        open();
        QList<FeedBody> bodies;
        const auto products = assortment();
        for (int i = 0; i < products.size(); ++i)
            bodies << products[i] << level(i + 1, 20);
        feed(bodies);
    }

    /// As after a kill: everything from the file again.
    void reopen()
    {
        close();
        open();
    }

    static Product product(int number, const QString &name, qint64 cents, Unit unit = Unit::Piece)
    {
        Product product = TillFixture::product(QStringLiteral("P%1").arg(number), name, cents);
        product.category = number % 2 ? QStringLiteral("Almacén") : QStringLiteral("Bebidas");
        product.unit = unit;
        product.minimum = Quantity::units(5);
        product.favourite = number;
        const QString body = QStringLiteral("779%1").arg(number, 9, 10, QLatin1Char('0'));
        product.gtins = {*Gtin::parse(body + QString::number(*Gtin::checkDigit(body)))};
        return product;
    }

    static QList<Product> assortment()
    {
        return {product(1, QStringLiteral("Yerba mate suave 1 kg"), 485000), product(2, QStringLiteral("Gaseosa cola 2,25 L"), 298000),
                product(3, QStringLiteral("Aceite de girasol 1,5 L"), 372000),
                product(4, QStringLiteral("Queso cremoso"), 980000, Unit::Kilogram), product(5, QStringLiteral("Leche entera 1 L"), 139000)};
    }

    static QString code(int number) { return assortment().at(number - 1).gtins.first().shortest(); }

    /// What the hub's feed brings.
    void feed(const QList<FeedBody> &bodies)
    {
        Changes changes;
        for (const FeedBody &body : bodies)
            changes.items.append({++m_cursor, body});
        changes.cursor = m_cursor;
        const auto applied = base.stores->feed->apply(changes, QStringLiteral("hub"));
        if (!applied)
            qFatal("feed: %s %s", qPrintable(applied.error().message), qPrintable(applied.error().detail));
        base.till->noteChanged(*applied);
    }

    /// The hub's figure, with every entry of this till in it.
    StockLevel level(int number, qint64 units)
    {
        const auto outbox = base.stores->journal->outbox();
        return TillFixture::level(QStringLiteral("P%1").arg(number), units, ++m_revision, outbox ? outbox->lastSeq : 0);
    }

    /// What the sale screen of this till works with; a card terminal and parked sales where a test has them.
    SaleScreen::Needs needs(CardDesk *cards = nullptr, Parking *parking = nullptr, TillSettings *settings = nullptr)
    {
        return {*sale, *catalogue, *base.till, *documents, sync, *customers, *pricing, base.clock, cards, parking, settings};
    }

    TillFixture base;
    FakeSync sync;
    std::unique_ptr<Database> reader;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Documents> documents;
    std::unique_ptr<PricingService> pricing;
    std::unique_ptr<Customers> customers;
    std::unique_ptr<SellingRules> rules;
    std::unique_ptr<SaleController> sale;

private:
    void open()
    {
        base.open();
        auto read = Database::openReader(base.dir.filePath(QStringLiteral("till.sqlite")));
        if (!read)
            qFatal("reader: %s", qPrintable(read.error().message));
        reader = std::move(*read);
        catalogue = std::make_unique<Catalogue>(*reader);
        documents = std::make_unique<Documents>(*reader);
        pricing = std::make_unique<PricingService>(*reader, Currency::ars(), QTimeZone("America/Argentina/Buenos_Aires"));
        QObject::connect(base.till.get(), &Till::pricingChanged, pricing.get(), &PricingService::reload);
        customers = std::make_unique<Customers>(*reader);
        rules = std::make_unique<SellingRules>(*reader, *base.till);
        sale = std::make_unique<SaleController>(*base.till, *catalogue, base.clock);
        sale->setPricing(*pricing);
        sale->setRules(*rules);
        sale->setCurrency(Currency::ars());
    }

    void close()
    {
        sale.reset();
        rules.reset();
        customers.reset();
        pricing.reset();
        documents.reset();
        catalogue.reset();
        reader.reset();
        base.close();
    }

    qint64 m_cursor = 0;
    qint64 m_revision = 0;
};

} // namespace mostrador

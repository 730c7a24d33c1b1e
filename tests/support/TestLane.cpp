// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestLane.h"

#include <QUuid>

namespace mostrador {

TestLane::TestLane(TillId till, int epoch, StoreId store, const Signer &signer, const QByteArray &publicKey)
    : m_till(till), m_epoch(epoch), m_store(store), m_signer(&signer), m_publicKey(publicKey)
{
}

SignedEntry TestLane::start(int previousEpoch, qint64 previousSeq, const QByteArray &previousHash)
{
    m_head = previousHash;
    return next(EntryType::EpochStarted, encode(EpochStarted{previousEpoch, previousSeq, previousHash, m_publicKey}));
}

SignedEntry TestLane::next(const QString &type, const QByteArray &payload)
{
    return withUuid(QUuid::createUuid().toString(QUuid::WithoutBraces), type, payload);
}

SignedEntry TestLane::withUuid(const QString &uuid, const QString &type, const QByteArray &payload)
{
    JournalEntry entry;
    entry.id = {m_till, m_epoch, ++m_seq};
    entry.store = m_store;
    entry.type = type;
    entry.uuid = uuid;
    entry.wallUtc = QDateTime::fromMSecsSinceEpoch(At, Qt::UTC);
    entry.timeZone = QStringLiteral("America/Argentina/Buenos_Aires");
    entry.monotonicMs = 1000 * m_seq;
    entry.bootId = QStringLiteral("boot");
    entry.appVersion = QStringLiteral("test");
    entry.payload = payload;
    entry.prevHash = m_head;
    entry.hash = hashOf(entry);
    m_head = entry.hash;
    return {entry, m_signer->sign(entry.hash), m_signer->keyId()};
}

SignedEntry TestLane::moved(const Sku &sku, Quantity delta)
{
    return next(EntryType::StockMoved, encode(StockMoved{sku, delta, StockReason::Received, {}, {}}));
}

SignedEntry TestLane::counted(const Sku &sku, Quantity counted, Quantity book)
{
    return next(EntryType::StockCounted, encode(StockCounted{sku, counted, book, m_seq, StockReason::Correction, {}}));
}

SignedEntry TestLane::edited(const ProductEdit &edit)
{
    return next(EntryType::ProductEdited, encode(edit));
}

SignedEntry TestLane::sale(const Product &product, qint64 units)
{
    const SaleLine line = testLine(product, units);
    Sale sale;
    sale.number = documentNumber(m_till, m_seq + 1);
    sale.type = units < 0 ? SaleType::Return : SaleType::Sale;
    sale.status = units < 0 ? SaleStatus::Returned : SaleStatus::Completed;
    sale.lines = {line};
    if (!line.total.isZero())
        sale.payments = {Payment{Tender::Cash, line.total, line.total, Money::zero(line.total.currency())}};
    sale.total = line.total;
    sale.tax = line.tax;
    sale.at = QDateTime::fromMSecsSinceEpoch(At, Qt::UTC);
    return next(EntryType::ofSale(sale.type), encode(sale));
}

SaleLine testLine(const Product &product, qint64 units)
{
    SaleLine line;
    line.sku = product.sku;
    line.name = product.name;
    line.quantity = Quantity::units(units);
    line.unitPrice = product.price;
    line.listPrice = product.price;
    line.taxRate = product.tax;
    line.total = *product.price.times(line.quantity);
    line.tax = product.tax.includedIn(line.total);
    return line;
}

Product testProduct(const Sku &sku, qint64 minor, const QString &name)
{
    Product product;
    product.sku = sku;
    product.name = name;
    product.category = QStringLiteral("Almacén");
    product.price = UnitPrice::fromMoney(Money(minor, Currency::ars()));
    product.tax = TaxRate::fromBasisPoints(2100);
    product.minimum = Quantity::units(4);
    return product;
}

ProductEdit creationOf(const Product &product)
{
    ProductEdit edit = editBetween(Product{}, product);
    edit.sku = product.sku;
    edit.baseVersion = 0;
    return edit;
}

} // namespace mostrador

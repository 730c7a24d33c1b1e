// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Replayer.h"

namespace mostrador {

namespace {

constexpr int ProductsAtOnce = 256;

Result<SaleLine> lineOf(const Product &product, const RecordedLine &recorded)
{
    const Quantity quantity = recorded.quantity.isNegative() ? -recorded.quantity : recorded.quantity;
    const auto total = recorded.price.times(quantity);
    if (!total)
        return total.error();
    return SaleLine{product.sku, product.name, product.unit, quantity, recorded.price, product.price, product.tax, *total, product.tax.includedIn(*total)};
}

Result<void> addLine(Sale &sale, const SaleLine &line)
{
    const auto total = sale.total.plus(line.total);
    const auto tax = sale.tax.plus(line.tax);
    if (!total || !tax)
        return total ? tax.error() : total.error();
    sale.lines.append(line);
    sale.total = *total;
    sale.tax = *tax;
    return {};
}

QList<Sku> skusOf(const RecordedInvoice &invoice)
{
    QList<Sku> skus;
    for (const RecordedLine &line : invoice.lines)
        skus.append(line.sku);
    for (const RecordedMovement &movement : invoice.movements)
        skus.append(movement.sku);
    return skus;
}

Product productOf(const Sku &sku, const RecordedProduct &recorded)
{
    Product product;
    product.sku = sku;
    product.name = recorded.name;
    product.unit = recorded.isFractional ? Unit::Kilogram : Unit::Piece;
    product.price = recorded.price;
    return product;
}

QString nameOf(const RecordedInvoice &invoice)
{
    return QStringLiteral("invoice %1 from row %2").arg(invoice.number).arg(invoice.firstRow);
}

} // namespace

Replayer::Replayer(Till &till, Catalogue &catalogue, Scheduler &scheduler, const Clock &clock, Recording recording, Settings settings, QObject *parent)
    : QObject(parent), m_till(till), m_catalogue(catalogue), m_scheduler(scheduler), m_clock(clock), m_recording(std::move(recording)), m_settings(settings)
{
    m_tally.rows = m_recording.rows;
    m_tally.refused = m_recording.refused.size();
    m_tally.withheld = m_recording.withheldRows();
    m_tally.amount = m_tally.skippedAmount = Money::zero(m_recording.currency);
    m_rowsDone = m_tally.refused + m_tally.withheld;
    connect(&till, &Till::productsChanged, this, [this](const QSet<QString> &skus) {
        for (const QString &sku : skus)
            m_products.remove(sku); // read again: somebody's edit, or the creation that is committed now
    });
    connect(&till, &Till::everythingChanged, this, [this] { m_products.clear(); });
}

void Replayer::start()
{
    m_running = true;
    m_startedMs = m_clock.monotonicMs();
    for (const RefusedRow &row : std::as_const(m_recording.refused))
        Q_EMIT refused(row.toString());
    for (const RefusedInvoice &invoice : std::as_const(m_recording.refusedInvoices))
        if (!invoice.soundRows.isEmpty())
            Q_EMIT refused(invoice.toString());
    pump();
}

void Replayer::stop()
{
    m_wait.reset();
    m_recording.invoices.resize(std::min(m_recording.invoices.size(), m_next));
    pump();
}

/// A reply may come before the call that asks for it returns: the loop goes on then, it does not begin again.
void Replayer::pump()
{
    if (!m_running || m_pumping)
        return;
    m_pumping = true;
    while (m_next < m_recording.invoices.size() && m_inFlight < m_settings.inFlight && isDue(m_recording.invoices[m_next])) {
        makeKnown(m_next);
        ringUp(m_recording.invoices[m_next++]);
    }
    m_pumping = false;
    if (m_next >= m_recording.invoices.size() && m_inFlight == 0) {
        m_running = false;
        Q_EMIT finished();
    }
}

bool Replayer::isDue(const RecordedInvoice &invoice)
{
    if (m_settings.speed <= 0 || !invoice.at.isValid())
        return true;
    if (!m_firstAt.isValid())
        m_firstAt = invoice.at;
    const double dueMs = double(m_startedMs) + double(m_firstAt.msecsTo(invoice.at)) / m_settings.speed;
    const double waitMs = dueMs - double(m_clock.monotonicMs());
    if (waitMs <= 0)
        return true;
    m_wait = m_scheduler.after(int(std::min(waitMs, 60'000.0)), [this] { pump(); });
    return false;
}

bool Replayer::isKnown(const Sku &sku)
{
    if (m_products.contains(sku))
        return true;
    const auto found = m_catalogue.product(sku);
    if (found)
        m_products.insert(sku, *found);
    return found.has_value();
}

/// As the till knows it; one that is on its way to the disk, as it was written down.
Product Replayer::product(const Sku &sku)
{
    return isKnown(sku) ? m_products.value(sku) : productOf(sku, m_recording.products.value(sku));
}

/// Creates what this invoice lacks, and what the next ones lack with it: one commit for many.
void Replayer::makeKnown(qsizetype invoice)
{
    QList<Product> missing;
    for (qsizetype i = invoice; i < m_recording.invoices.size() && missing.size() < ProductsAtOnce; ++i) {
        for (const Sku &sku : skusOf(m_recording.invoices[i])) {
            if (isKnown(sku))
                continue;
            missing.append(productOf(sku, m_recording.products.value(sku)));
            m_products.insert(sku, missing.last());
        }
        if (missing.isEmpty())
            return; // nothing is lacking now
    }
    create(missing);
}

void Replayer::create(const QList<Product> &products)
{
    ++m_inFlight;
    m_till.createMissing(products, this, [this](const Result<int> &done) {
        if (done)
            m_tally.products += *done;
        else
            fail(done.error());
        answered(0);
    });
}

void Replayer::ringUp(const RecordedInvoice &invoice)
{
    for (const RecordedMovement &movement : invoice.movements)
        move(movement);
    if (!invoice.lines.isEmpty())
        sell(invoice);
}

void Replayer::sell(const RecordedInvoice &invoice)
{
    Sale sale;
    sale.number = invoice.number; // until the till gives it its own
    for (const RecordedLine &recorded : invoice.lines) {
        const auto line = lineOf(product(recorded.sku), recorded);
        if (sale.lines.isEmpty())
            sale.total = sale.tax = Money::zero(recorded.price.currency());
        const auto added = line ? addLine(sale, *line) : Result<void>(line.error());
        if (!added) {
            refuse(nameOf(invoice), invoice.lines.size(), added.error());
            m_rowsDone += invoice.lines.size();
            return;
        }
    }
    sale.payments = {Payment{Tender::Cash, sale.total, sale.total, Money::zero(sale.total.currency())}};
    if (invoice.isCancellation) {
        sale = undoing(sale, SaleType::Return);
        sale.refersTo.clear(); // the file does not say which one
    }
    sale.number.clear();
    sale.externalReference = invoice.number;
    sale.at = m_clock.nowUtc();
    ++m_inFlight;
    m_till.complete(sale, this, [this, sale, name = nameOf(invoice), rows = invoice.lines.size()](const Result<CommittedSale> &done) {
        if (done)
            m_tally.add(done->sale);
        else if (done.error().code == Error::Code::Conflict)
            m_tally.skip(sale);
        else
            refuse(name, rows, done.error());
        answered(rows);
    });
}

void Replayer::move(const RecordedMovement &movement)
{
    ++m_inFlight;
    const StockMoved moved{movement.sku, movement.delta, StockReason::Correction, movement.note, movement.reference};
    m_till.move(moved, this, [this, row = movement.row](const Result<void> &done) {
        if (done)
            ++m_tally.movements;
        else if (done.error().code == Error::Code::Conflict)
            m_tally.skipMovement();
        else
            refuse(QStringLiteral("row %1").arg(row), 1, done.error());
        answered(1);
    });
}

void Replayer::answered(qint64 rows)
{
    --m_inFlight;
    m_rowsDone += rows;
    pump();
}

void Replayer::refuse(const QString &where, qint64 rows, const Error &error)
{
    m_tally.refused += rows;
    if (error.code == Error::Code::Storage)
        fail(error);
    else
        Q_EMIT refused(QStringLiteral("%1: %2").arg(where, error.message));
}

/// The disk is full or gone: asking it for the rest would only say so a thousand times.
void Replayer::fail(const Error &error)
{
    m_recording.invoices.resize(std::min(m_recording.invoices.size(), m_next));
    if (!std::exchange(m_failed, true))
        Q_EMIT failed(error);
}

} // namespace mostrador

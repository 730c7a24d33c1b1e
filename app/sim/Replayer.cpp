// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Replayer.h"

namespace mostrador {

namespace {

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

QString nameOf(const RecordedInvoice &invoice)
{
    return QStringLiteral("invoice %1 from row %2").arg(invoice.number).arg(invoice.firstRow);
}

} // namespace

Replayer::Replayer(Till &till, Catalogue &catalogue, Scheduler &scheduler, const Clock &clock, Recording recording, Settings settings, QObject *parent)
    : QObject(parent), m_till(till), m_catalogue(catalogue), m_scheduler(scheduler), m_clock(clock), m_recording(std::move(recording)), m_settings(settings)
{
    m_tally.rows = m_recording.rows;
    m_tally.refused = m_rowsDone = m_recording.refused.size();
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
    while (m_next < m_recording.invoices.size() && m_inFlight < m_settings.inFlight && isDue(m_recording.invoices[m_next]))
        ringUp(m_recording.invoices[m_next++]);
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

Product Replayer::known(const Sku &sku)
{
    const auto before = m_products.constFind(sku);
    if (before != m_products.constEnd())
        return *before;
    const auto found = m_catalogue.product(sku);
    if (found)
        return *m_products.insert(sku, *found);
    const RecordedProduct recorded = m_recording.products.value(sku);
    Product product;
    product.sku = sku;
    product.name = recorded.name;
    product.unit = recorded.isFractional ? Unit::Kilogram : Unit::Piece;
    product.price = recorded.price;
    m_products.insert(sku, product);
    create(product);
    return product;
}

void Replayer::create(const Product &product)
{
    ++m_inFlight;
    m_till.create(product, this, [this, sku = product.sku](const Result<void> &done) {
        if (done)
            ++m_tally.products;
        else if (done.error().code == Error::Code::Storage)
            fail(done.error());
        else if (done.error().code != Error::Code::Conflict) // the feed brought it meanwhile: as good
            Q_EMIT refused(QStringLiteral("product %1: %2").arg(sku, done.error().message));
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
        const auto line = lineOf(known(recorded.sku), recorded);
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
    m_till.complete(sale, this, [this, name = nameOf(invoice), rows = invoice.lines.size()](const Result<CommittedSale> &done) {
        if (done)
            m_tally.add(done->sale);
        else if (done.error().code == Error::Code::Conflict)
            ++m_tally.skipped;
        else
            refuse(name, rows, done.error());
        answered(rows);
    });
}

void Replayer::move(const RecordedMovement &movement)
{
    known(movement.sku);
    ++m_inFlight;
    const StockMoved moved{movement.sku, movement.delta, StockReason::Correction, movement.note, movement.reference};
    m_till.move(moved, this, [this, row = movement.row](const Result<void> &done) {
        if (done)
            ++m_tally.movements;
        else if (done.error().code == Error::Code::Conflict)
            ++m_tally.skipped;
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

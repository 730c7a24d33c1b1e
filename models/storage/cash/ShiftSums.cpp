// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cash/ShiftSums.h"

#include "models/domain/cash/Shift.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace mostrador {

static qint64 minor(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger();
}

void ShiftSums::count(const QString &number, const QString &operatorId, SaleType type, qint64 total)
{
    ShiftFigures::Documents *const kinds[] = {&m_figures.sales, &m_figures.returns, &m_figures.voids, &m_figures.exchanges};
    ShiftFigures::Documents &kind = *kinds[int(type)];
    ++kind.count;
    kind.total += total;
    if (m_figures.firstNumber.isEmpty())
        m_figures.firstNumber = number;
    m_figures.lastNumber = number;
    auto &cashier = m_cashiers[operatorId];
    cashier.id = operatorId;
    ++cashier.count;
    cashier.total += total;
}

void ShiftSums::pay(Tender tender, qint64 amount)
{
    auto &sum = m_tenders[tender];
    sum.tender = tender;
    sum.count += int(amount >= 0); // what goes back is no payment
    (amount < 0 ? sum.refunded : sum.taken) += std::abs(amount);
}

void ShiftSums::addUnread(const QString &number, const QString &operatorId, SaleType type, qint64 total, const QList<QPair<Tender, qint64>> &payments)
{
    count(number, operatorId, type, total);
    for (const auto &[tender, amount] : payments)
        pay(tender, amount);
    m_figures.unread.append(number);
}

bool ShiftSums::add(const QString &number, const QString &operatorId, const QByteArray &payload)
{
    const QJsonObject sale = QJsonDocument::fromJson(payload).object();
    const auto type = saleTypeFromWire(sale.value(QLatin1String("type")).toString());
    if (!type)
        return false;
    count(number, operatorId, *type, minor(sale, "total_minor"));
    m_figures.rounding += minor(sale, "rounding_minor");
    for (const QJsonValue &value : sale.value(QLatin1String("payments")).toArray()) {
        const QJsonObject payment = value.toObject();
        pay(tenderFromWire(payment.value(QLatin1String("tender")).toString()).value_or(Tender::Cash), minor(payment, "amount_minor"));
    }
    for (const QJsonValue &value : sale.value(QLatin1String("lines")).toArray()) {
        const QJsonObject line = value.toObject();
        const int basisPoints = line.value(QLatin1String("tax_basis_points")).toInt();
        auto &tax = m_taxes[basisPoints];
        tax.basisPoints = basisPoints;
        tax.total += minor(line, "total_minor");
        tax.tax += minor(line, "tax_minor");
        for (const QJsonValue &adjustment : line.value(QLatin1String("adjustments")).toArray())
            m_figures.discounts += minor(adjustment.toObject(), "amount_minor");
    }
    return true;
}

void ShiftSums::finish()
{
    m_figures.tenders = m_tenders.values();
    m_figures.taxes = m_taxes.values();
    m_figures.cashiers = m_cashiers.values();
    auto &cashiers = m_figures.cashiers;
    if (cashiers.size() <= ZReport::MostCashiers)
        return;
    std::stable_sort(cashiers.begin(), cashiers.end(), [](const auto &one, const auto &other) { return one.count > other.count; });
    ShiftFigures::CashierSum rest; // of those who sold least: a Z that cannot be written would be worse
    while (cashiers.size() >= ZReport::MostCashiers) {
        const auto last = cashiers.takeLast();
        rest.count += last.count;
        rest.total += last.total;
    }
    cashiers.append(rest);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/customer/Customer.h"

#include "models/domain/payment/CardNumber.h"
#include <QCoreApplication>

namespace mostrador {

QString Customer::asPrinted() const
{
    return taxId.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, taxId);
}

Result<void> checkCustomer(const Customer &customer)
{
    const auto wrong = [](const char *text) { return Error{Error::Code::Invalid, QCoreApplication::translate("Customer", text), {}}; };
    if (customer.name.trimmed().isEmpty() || customer.name.size() > Customer::MostName)
        return wrong(QT_TRANSLATE_NOOP("Customer", "A customer needs a name of at most 80 characters. Nothing was kept."));
    if (customer.taxId.size() > Customer::MostTaxId || customer.id.size() > 40 || customer.group.size() > 40 || customer.priceList.size() > 40)
        return wrong(QT_TRANSLATE_NOOP("Customer", "The tax number is too long. Nothing was kept."));
    if (looksLikeCardNumber(customer.name) || looksLikeCardNumber(customer.taxId, CardPlace::Codes))
        return wrong(QT_TRANSLATE_NOOP("Customer", "That looks like the number of a card. Card numbers are never written down: nothing was kept."));
    return {};
}

} // namespace mostrador

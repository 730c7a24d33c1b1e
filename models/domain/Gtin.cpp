// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Gtin.h"

#include "models/domain/CodeEntry.h"
#include "models/domain/Shown.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

Error wrongCode(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

} // namespace

std::optional<int> Gtin::checkDigit(const QString &body)
{
    if (!(body.size() == 7 || (body.size() >= 11 && body.size() <= 13)) || !isDigits(body))
        return std::nullopt;
    int sum = 0;
    int weight = 3;
    for (auto digit = body.crbegin(); digit != body.crend(); ++digit) {
        sum += digit->digitValue() * weight;
        weight = 4 - weight;
    }
    return (10 - sum % 10) % 10;
}

Result<Gtin> Gtin::parse(const QString &text)
{
    const QString typed = shown(text);
    if (!isDigits(text))
        return wrongCode(QCoreApplication::translate("Gtin", "“%1” is not a barcode: it must be digits only.").arg(typed));
    if (text.size() != 8 && (text.size() < 12 || text.size() > 14))
        return wrongCode(QCoreApplication::translate("Gtin", "“%1” is not a barcode: it has %2 digits, and a barcode has 8, 12, 13 or 14.").arg(typed).arg(text.size()));
    const int expected = *checkDigit(text.chopped(1));
    if (text.back().digitValue() != expected)
        return wrongCode(
            QCoreApplication::translate("Gtin", "“%1” is not a valid barcode: its last digit should be %2. Check it for a typing error.").arg(typed).arg(expected));
    return Gtin(text.rightJustified(14, QLatin1Char('0')));
}

QString Gtin::shortest() const
{
    if (m_digits.startsWith(QLatin1String("000000")))
        return m_digits.mid(6);
    if (m_digits.startsWith(QLatin1String("00")))
        return m_digits.mid(2); // an EAN-13 that begins with 0 is a UPC-A, and printed as one
    return m_digits.startsWith(QLatin1Char('0')) ? m_digits.mid(1) : m_digits;
}

} // namespace mostrador

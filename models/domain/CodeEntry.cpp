// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/CodeEntry.h"

#include "models/domain/MoneyText.h"
#include "models/domain/Shown.h"
#include "models/domain/codes/Gs1.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

Result<CodeEntry> CodeEntry::parse(const QString &typed)
{
    CodeEntry entry;
    QString text = typed.trimmed();
    const qsizetype star = Gs1::looksLike(text) ? -1 : text.indexOf(QLatin1Char('*')); // a lot may have one
    if (star >= 0) {
        const QString count = text.left(star).trimmed();
        const auto quantity = MoneyText().parseQuantity(count);
        if (!quantity || quantity->isZero() || quantity->isNegative())
            return Error{Error::Code::Invalid, QCoreApplication::translate("CodeEntry", "“%1” before the * is not a quantity. Nothing was added.").arg(shown(count)), {}};
        entry.quantity = *quantity;
        entry.hasQuantity = true;
        text = text.mid(star + 1).trimmed();
    }
    entry.text = text;
    entry.looksLikeCode = text.size() >= 6 && isDigits(text);
    return entry;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace mostrador

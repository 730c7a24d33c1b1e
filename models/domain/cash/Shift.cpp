// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/Shift.h"

#include <QStringList>

namespace mostrador {

QString toWire(CashMove::Kind kind)
{
    switch (kind) {
    case CashMove::Kind::In: return QStringLiteral("in");
    case CashMove::Kind::Out: return QStringLiteral("out");
    case CashMove::Kind::Drawer: return QStringLiteral("drawer");
    }
    return {};
}

std::optional<CashMove::Kind> cashMoveKindFromWire(const QString &text)
{
    for (const auto kind : {CashMove::Kind::In, CashMove::Kind::Out, CashMove::Kind::Drawer})
        if (toWire(kind) == text)
            return kind;
    return std::nullopt;
}

QStringList CashReason::ofIn()
{
    return {QStringLiteral("change"), QStringLiteral("loan"), QStringLiteral("other")};
}

QStringList CashReason::ofOut()
{
    return {QStringLiteral("bank"), QStringLiteral("supplier"), QStringLiteral("expense"), QStringLiteral("wages"), QStringLiteral("other")};
}

QStringList CashReason::ofDrawer()
{
    return {QStringLiteral("change"), QStringLiteral("check"), QStringLiteral("mistake"), QStringLiteral("other")};
}

Money ZReport::difference(Tender tender) const
{
    const qint64 is = tender == Tender::Cash ? counted.total().minor() : declared.value(tender);
    return Money(is - figures.expected(tender).minor(), figures.currency);
}

Money ZReport::withdrawn() const
{
    return Money(counted.total().minor() - kept.minor(), figures.currency);
}

} // namespace mostrador

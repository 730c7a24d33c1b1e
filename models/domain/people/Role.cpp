// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/people/Role.h"
#include "models/domain/WireWords.h"

namespace mostrador {

namespace {

constexpr WireWord<Role> roles[] = {{Role::Cashier, "cashier"}, {Role::Supervisor, "supervisor"}, {Role::Manager, "manager"}, {Role::Auditor, "auditor"}};
constexpr WireWord<Deed> deeds[] =
    {{Deed::Sell, "sell"},
     {Deed::Discount, "discount"},
     {Deed::Price, "price"},
     {Deed::Refund, "refund"},
     {Deed::RefundWithoutReceipt, "refund_without_receipt"},
     {Deed::RefundOtherTender, "refund_other_tender"},
     {Deed::Void, "void"},
     {Deed::Drawer, "drawer"},
     {Deed::PayIn, "pay_in"},
     {Deed::PayOut, "pay_out"},
     {Deed::OpenShift, "open_shift"},
     {Deed::CloseShift, "close_shift"},
     {Deed::Difference, "difference"},
     {Deed::Recount, "recount"},
     {Deed::Figures, "figures"},
     {Deed::Settings, "settings"},
     {Deed::People, "people"},
     {Deed::Products, "products"},
     {Deed::Stock, "stock"}};

template <typename T, size_t N>
QList<T> valuesOf(const WireWord<T> (&words)[N])
{
    QList<T> all;
    for (const WireWord<T> &word : words)
        all.append(word.value);
    return all;
}

} // namespace

QString toWire(Role role)
{
    return wordOf(roles, role);
}

std::optional<Role> roleFromWire(const QString &text)
{
    return valueOf(roles, text);
}

QList<Role> allRoles()
{
    return valuesOf(roles);
}

QString toWire(Deed deed)
{
    return wordOf(deeds, deed);
}

std::optional<Deed> deedFromWire(const QString &text)
{
    return valueOf(deeds, text);
}

QList<Deed> allDeeds()
{
    return valuesOf(deeds);
}

Measure measureOf(Deed deed)
{
    switch (deed) {
    case Deed::Discount:
    case Deed::Price: return Measure::BasisPoints;
    case Deed::Refund:
    case Deed::RefundWithoutReceipt:
    case Deed::PayIn:
    case Deed::PayOut:
    case Deed::Difference: return Measure::Minor;
    default: return Measure::None;
    }
}

QString Allowance::toText() const
{
    return kind == Kind::Never ? QStringLiteral("never") : kind == Kind::Always ? QStringLiteral("always") : QString::number(limit);
}

std::optional<Allowance> Allowance::fromText(const QString &text)
{
    if (text == QLatin1String("never"))
        return never();
    if (text == QLatin1String("always"))
        return always();
    bool ok = false;
    const qint64 limit = text.toLongLong(&ok);
    return ok && limit >= 0 && text == QString::number(limit) ? std::optional(upTo(limit)) : std::nullopt;
}

Allowance Allowances::given(Role role, Deed deed)
{
    if (role == Role::Manager)
        return Allowance::always();
    if (role == Role::Auditor) // looks, and does nothing
        return deed == Deed::Figures ? Allowance::always() : Allowance::never();
    const bool isSupervisor = role == Role::Supervisor;
    switch (deed) {
    case Deed::Discount:
    case Deed::Price: return Allowance::upTo(isSupervisor ? 3000 : 1000);
    case Deed::Sell:
    case Deed::Drawer:
    case Deed::PayIn:
    case Deed::OpenShift:
    case Deed::CloseShift: return Allowance::always();
    case Deed::Settings:
    case Deed::People: return Allowance::never();
    default: return isSupervisor ? Allowance::always() : Allowance::never();
    }
}

Allowance Allowances::of(Role role, Deed deed) const
{
    return m_own.value(key(role, deed), given(role, deed));
}

void Allowances::set(Role role, Deed deed, Allowance allowance)
{
    if (role == Role::Manager)
        return;
    if (allowance.kind == Allowance::Kind::UpTo && measureOf(deed) == Measure::None)
        allowance = Allowance::always();
    m_own.insert(key(role, deed), allowance);
}

} // namespace mostrador

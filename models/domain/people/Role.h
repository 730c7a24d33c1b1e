// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace mostrador {

/// What somebody is at a till. Wire words: "cashier", "supervisor", "manager", "auditor".
enum class Role { Cashier, Supervisor, Manager, Auditor };
QString toWire(Role role);
std::optional<Role> roleFromWire(const QString &text);
QList<Role> allRoles();

/// What not everybody may do. Wire words: the same in small letters with low lines ("refund_without_receipt").
enum class Deed {
    Sell,
    Discount,             ///< on a line or on the sale: the share that it takes off
    Price,                ///< another price: the share that it is below the catalogue's
    Refund,               ///< for a receipt: the money that goes back
    RefundWithoutReceipt, ///< the money that goes back
    RefundOtherTender,    ///< by another tender than it was paid with
    Void,
    Drawer, ///< opened without a sale
    PayIn,  ///< money into the drawer
    PayOut, ///< money out of it
    OpenShift,
    CloseShift,
    Difference, ///< a close that differs by more than what is tolerated: by how much
    Recount,    ///< counting again after the difference was seen
    Figures,    ///< X: what should be in the drawer, before it is counted
    Settings,
    People,
    Products, ///< made, or changed
    Stock     ///< moved by hand, or counted
};
QString toWire(Deed deed);
std::optional<Deed> deedFromWire(const QString &text);
QList<Deed> allDeeds();

/// What a limit is counted in.
enum class Measure { None, BasisPoints, Minor };
Measure measureOf(Deed deed);

/// How far somebody may go alone. Beyond it somebody else approves, who may go that far.
struct Allowance {
    enum class Kind { Never, UpTo, Always };
    Kind kind = Kind::Never;
    qint64 limit = 0; ///< of UpTo: basis points or minor units
    static Allowance never() { return {}; }
    static Allowance always() { return {Kind::Always, 0}; }
    static Allowance upTo(qint64 limit) { return {Kind::UpTo, limit}; }
    bool covers(qint64 amount) const { return kind == Kind::Always || (kind == Kind::UpTo && amount <= limit); }
    QString toText() const; ///< "never", "always", "1500"
    static std::optional<Allowance> fromText(const QString &text);
    bool operator==(const Allowance &) const = default;
};

/// What each role may do: as it is given, and over it what a shop decided. A manager may do everything, always.
class Allowances final {
public:
    Allowance of(Role role, Deed deed) const;
    void set(Role role, Deed deed, Allowance allowance); ///< of a manager nothing is changed; of what has no measure UpTo is Always
    bool allows(Role role, Deed deed, qint64 amount) const { return of(role, deed).covers(amount); }
    static Allowance given(Role role, Deed deed);
    bool isOwn(Role role, Deed deed) const { return m_own.contains(key(role, deed)); }

private:
    static int key(Role role, Deed deed) { return int(role) * 100 + int(deed); }
    QHash<int, Allowance> m_own;
};

} // namespace mostrador

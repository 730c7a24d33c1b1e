// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/domain/cash/CashCount.h"
#include "models/domain/cash/ShiftFigures.h"
#include <QMap>

namespace mostrador {

/// A drawer from one count to the next, whoever sells at it.
struct Shift {
    int number = 0; ///< of this till, gapless
    QDateTime openedAt;
    QString openedBy; ///< id; empty before there are users
    QString openedByName;
    Money opening; ///< what was counted into the drawer
    /// Counted at the end and not closed yet: what is in the drawer was said before anybody was told what should be.
    bool isCounted = false;
    CashCount counted;
    QMap<Tender, qint64> declared; ///< of the other tenders, minor units
    /// Counted once: what should be there was seen. A count that something was recorded after is none any more (isCounted), but was.
    bool wasCounted = false;
    bool operator==(const Shift &) const = default;
};

/// What is put into the drawer or taken out of it beside sales, and each time that it is opened for nothing of that.
struct CashMove {
    enum class Kind { In, Out, Drawer }; ///< wire: "in", "out", "drawer"
    Kind kind = Kind::In;
    Money amount;   ///< positive; of Drawer zero
    QString reason; ///< a word of CashReason, or free words
    QString note;
    QDateTime at = {};
    QString by = {};
    QString byName = {};
    QString approver = {};
    QString approverName = {};
    QString slip = {}; ///< what its paper is known by: its entry, "1-57"; empty before it is recorded
    bool operator==(const CashMove &) const = default;
};
QString toWire(CashMove::Kind kind);
std::optional<CashMove::Kind> cashMoveKindFromWire(const QString &text);
namespace CashReason {
QStringList ofIn();     ///< "change", "loan", "other"
QStringList ofOut();    ///< "bank", "supplier", "expense", "wages", "other"
QStringList ofDrawer(); ///< "change", "check", "mistake", "other"
} // namespace CashReason

/// How a shift is closed, beyond what was declared.
struct Closing {
    Money kept;     ///< stays in the drawer; the rest is withdrawn
    QString reason; ///< why it differs; empty where it does not, or by no more than is tolerated
};

/// The end of a shift, with all its figures. Never changed: it is an entry of the journal.
struct ZReport {
    static constexpr int MostCashiers = 200; ///< the rest is one sum without a name
    static constexpr int MostTaxes = 500;
    int number = 0; ///< of this till: never given again. Gapless, unless its database was put back to a copy
    /// Not 0: made after that, and before the hub had said which numbers were given: the epoch, which no other such Z bears.
    int unsureEpoch = 0;
    QDateTime closedAt;
    QString closedBy;
    QString closedByName;
    QString approver; ///< who approved the difference; empty: nobody had to
    QString approverName;
    ShiftFigures figures;
    CashCount counted;
    QMap<Tender, qint64> declared; ///< of the tenders that are not cash
    Money kept;
    QString reason;
    Money difference(Tender tender) const; ///< what was declared less what should be; negative: it is missing
    Money withdrawn() const;
    bool operator==(const ZReport &) const = default;
};

} // namespace mostrador

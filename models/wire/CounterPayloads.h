// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Ids.h"
#include "models/domain/Money.h"
#include "models/domain/Product.h"
#include "models/domain/Quantity.h"
#include "models/domain/Result.h"
#include "models/wire/JournalEntry.h"
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace mostrador {

/// sale.parked: a cart that was put aside, whole, so that another till of the shop can go on with it. Its id is new each time that it is parked.
struct ParkedSale {
    static constexpr int MostName = 40;
    static constexpr int MostSummary = 120;
    QString id;   ///< uuid version 7
    QString name; ///< that the cashier gave; may be empty
    QDateTime at; ///< UTC
    Money total;
    int lines = 0;
    QString summary;  ///< what is in it, for a list: "2 Yerba, 1 Leche…"
    QJsonObject cart; ///< as the open cart is kept (models/services/CartCodec.h); what people wrote in it loses what looks like a card's number
};

/// sale.recalled: the cart is open again at the till that writes this.
struct SaleRecalled {
    QString id;
    bool granted = false; ///< the hub had said that no other till has it; false: taken without asking, which only the till may that parked it
    bool undone = false;  ///< the parking was a mistake (undo)
};

/// sale.handed: the hub's word to one till that it may have a parked sale. In the hub's own lane.
struct SaleHanded {
    QString id;
    TillId till;
};

/// line.voided: goods leave the open cart again. line.restored: that was undone; `undoes` names the entry.
struct LineVoided {
    Sku sku;
    QString name;
    Unit unit = Unit::Piece;
    Quantity quantity;   ///< that went, positive
    Money amount;        ///< that the total lost, as it was priced
    QString reason;      ///< a word of VoidReason
    EntryId undoes = {}; ///< of line.restored
};
namespace VoidReason {
inline const QString None = QStringLiteral("none");     ///< taken out by the cashier, who is not asked why
inline const QString Undone = QStringLiteral("undone"); ///< undo took back what had been rung up
} // namespace VoidReason

/// cart.abandoned: a whole cart was emptied. cart.restored: that was undone.
struct CartAbandoned {
    struct Line {
        Sku sku;
        Quantity quantity;
        Money amount;
    };
    Money total;
    int lines = 0;       ///< how many there were
    QList<Line> items;   ///< the first MostItems of them
    EntryId undoes = {}; ///< of cart.restored, which names nothing else but the totals
    static constexpr int MostItems = 500;
};

QByteArray encode(const ParkedSale &parked);
QByteArray encode(const SaleRecalled &recalled);
QByteArray encode(const SaleHanded &handed);
QByteArray encode(const LineVoided &voided);
QByteArray encode(const CartAbandoned &abandoned);
Result<ParkedSale> decodeParkedSale(const QByteArray &payload);
Result<SaleRecalled> decodeSaleRecalled(const QByteArray &payload);
Result<SaleHanded> decodeSaleHanded(const QByteArray &payload);
Result<LineVoided> decodeLineVoided(const QByteArray &payload);
Result<CartAbandoned> decodeCartAbandoned(const QByteArray &payload);

/// A parked sale as the hub's feed tells of it. Absolute: it replaces what was known.
struct ParkedChange {
    enum class State { Waiting, Handed, Recalled }; ///< wire: the same in small letters
    QString id;
    StoreId store;
    TillId till; ///< that parked it
    QString name = {};
    QDateTime at = {};
    Money total = {};
    int lines = 0;
    QString summary = {};
    State state = State::Waiting;
    TillId holder = {};    ///< Handed: who may have it; Recalled: who has
    TillId rival = {};     ///< another till that took it as well, without the hub; not valid: none
    QStringList sold = {}; ///< numbers of the sales that it became; two of them: the customer was charged twice
    bool isDisputed() const { return rival.isValid(); }
    bool concerns(TillId one) const { return one == holder || one == rival; }
    bool operator==(const ParkedChange &) const = default;
};
QString toWire(ParkedChange::State state);
std::optional<ParkedChange::State> parkedStateFromWire(const QString &text);
QJsonObject toJson(const ParkedChange &change);
Result<ParkedChange> parkedChangeFromJson(const QJsonObject &object);

/// The hub's answer to a till that asked for a parked sale: the sale, whole. The same shape as the entry's payload.
QJsonObject toJson(const ParkedSale &parked);
Result<ParkedSale> parkedSaleFromJson(const QJsonObject &object);

} // namespace mostrador

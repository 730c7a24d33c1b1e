// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Ids.h"
#include "models/domain/Money.h"
#include "models/domain/Quantity.h"
#include "models/wire/EntryCodec.h"
#include <QDateTime>

namespace mostrador {

/// What happens at a counter before and around a sale, told to whoever listens on Kafka: no record, nothing is decided by it, and one that is lost is
/// lost. The value is one flat JSON row; what is empty is left out. Shapes in resources/asyncapi.yaml.
struct CounterEvent {
    QString type; ///< "cart.line_added": ce_type is org.mostrador.cart.line_added.v1
    QString id;   ///< uuid version 7
    QDateTime at; ///< UTC
    StoreId store;
    TillId till;
    QString cart;  ///< identity of the open cart; empty: of a document beside it, or of money that goes back
    int lines = 0; ///< of the cart, afterwards
    Money total;   ///< of the cart, afterwards; of a payment: to be paid
    Sku sku = {};
    QString name = {};
    Quantity quantity = {}; ///< of the line, afterwards; of a void: what went
    Money amount = {};      ///< of the line, afterwards; of a void: what the total lost; of a payment: what it moved, less than zero to the customer
    QString parked = {};    ///< id of the parked sale
    QString tender = {};
    QString document = {}; ///< number of the sale
    QString attempt = {};  ///< reference of the card terminal's attempt
    QString reason = {};   ///< why it was declined, is unknown, was taken out; without what looks like a card's number

    QString topic() const;   ///< cart-events or payment-events
    QString subject() const; ///< the cart; without one the document, else the attempt
    KafkaHeaders headers() const;
    QByteArray key() const; ///< the till's number, so that one till's events stay in order
    QByteArray value() const;
};

namespace CartEvent {
inline const QString Opened = QStringLiteral("cart.opened");
inline const QString LineAdded = QStringLiteral("cart.line_added");
inline const QString LineChanged = QStringLiteral("cart.line_changed");
inline const QString LineVoided = QStringLiteral("cart.line_voided");
inline const QString Parked = QStringLiteral("cart.parked");
inline const QString Recalled = QStringLiteral("cart.recalled");
inline const QString Abandoned = QStringLiteral("cart.abandoned");
} // namespace CartEvent
namespace PaymentEvent {
inline const QString Started = QStringLiteral("payment.started");
inline const QString Approved = QStringLiteral("payment.approved");
inline const QString Declined = QStringLiteral("payment.declined");
inline const QString Unknown = QStringLiteral("payment.unknown");
inline const QString Refunded = QStringLiteral("payment.refunded");
} // namespace PaymentEvent

} // namespace mostrador

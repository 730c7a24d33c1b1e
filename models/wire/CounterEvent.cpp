// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/CounterEvent.h"

#include "models/domain/payment/CardNumber.h"
#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include "models/wire/Topics.h"

namespace mostrador {

QString CounterEvent::topic() const
{
    return type.startsWith(QLatin1String("payment.")) ? Topic::PaymentEvents : Topic::CartEvents;
}

QString CounterEvent::subject() const
{
    if (!cart.isEmpty())
        return cart;
    return document.isEmpty() ? withoutCardNumbers(attempt, CardPlace::Device) : document;
}

KafkaHeaders CounterEvent::headers() const
{
    return {{"ce_specversion", "1.0"},
            {"ce_id", id.toUtf8()},
            {"ce_source", QStringLiteral("/stores/%1/tills/%2").arg(store.toString(), till.toString()).toUtf8()},
            {"ce_type", QStringLiteral("org.mostrador.%1.v1").arg(type).toUtf8()},
            {"ce_time", timeToWire(at).toUtf8()},
            {"ce_subject", subject().toUtf8()},
            {"content-type", "application/json"}};
}

QByteArray CounterEvent::key() const
{
    return till.toString().toLatin1();
}

QByteArray CounterEvent::value() const
{
    JsonWriter json;
    const auto text = [&json](const char *key, const QString &value) {
        if (!value.isEmpty())
            json.text(key, value);
    };
    json.text("event", type).text("event_id", id).text("event_time", timeToWire(at)).text("shop_id", store.toString()).text("till_id", till.toString());
    text("cart_id", cart);
    const Currency currency = total.currency().isValid() ? total.currency() : amount.currency();
    json.text("currency", currency.code()).integer("lines", lines).integer("total_minor", total.minor());
    if (!sku.isEmpty())
        json.text("sku", sku).text("product_name", withoutCardNumbers(name, CardPlace::Codes)).integer("quantity_milli", quantity.milli());
    if (amount.currency().isValid())
        json.integer("amount_minor", amount.minor());
    text("parked_id", parked);
    text("payment_type", tender);
    text("ticket_id", document);
    text("attempt_id", withoutCardNumbers(attempt, CardPlace::Device));
    text("reason", withoutCardNumbers(reason, CardPlace::Device));
    return json.object();
}

} // namespace mostrador

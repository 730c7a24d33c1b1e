// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/SettingPayload.h"

#include "models/domain/payment/CardNumber.h"
#include "models/wire/PayloadParts.h"

namespace mostrador {

using namespace payload;

static QString settingText(const QString &value)
{
    return withoutCardNumbers(value.left(SettingChanged::MostValue));
}

QByteArray encode(const SettingChanged &changed)
{
    return JsonWriter().text("key", changed.key).text("before", settingText(changed.before)).text("after", settingText(changed.after)).object();
}

Result<SettingChanged> decodeSettingChanged(const QByteArray &payload)
{
    return decoded<SettingChanged>(payload, [](JsonReader &read) {
        return SettingChanged{read.text("key", SettingChanged::MostKey), read.optionalText("before", SettingChanged::MostValue),
                              read.optionalText("after", SettingChanged::MostValue)};
    });
}

} // namespace mostrador

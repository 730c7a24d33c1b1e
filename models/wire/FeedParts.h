// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Ids.h"
#include "models/wire/Json.h"
#include <QJsonDocument>

/// What the messages between till and hub read and write alike. For models/wire only.
namespace mostrador::feed {

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// As much of it as the reader takes: a word that is too long must not make a frame that comes again for ever.
inline QString clipped(const QString &text, int most = 400)
{
    return text.left(most);
}

inline TillId readTill(JsonReader &read, const char *key = "till")
{
    return TillId{int(read.integer(key, 0, 9999))};
}

inline StoreId readStore(JsonReader &read)
{
    return StoreId{int(read.integer("store", 0, 9999))};
}

} // namespace mostrador::feed

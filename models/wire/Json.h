// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <limits>
#include <optional>

namespace mostrador {

/// Reads one JSON object, strictly: the first field that is missing or malformed is remembered and named; after that every read
/// gives an empty value, so that a decoder reads straight through and asks once at its end.
class JsonReader final {
public:
    explicit JsonReader(const QJsonObject &object, QString path = {}) : m_object(object), m_path(std::move(path)) {}
    /// Error::Invalid unless `bytes` are one JSON object of at most `mostBytes`.
    static Result<QJsonObject> parse(const QByteArray &bytes, qint64 mostBytes = 1024 * 1024);

    QString text(const char *key, int mostCharacters = 400);
    QString optionalText(const char *key, int mostCharacters = 400);
    qint64 integer(const char *key, qint64 least = std::numeric_limits<qint64>::min(), qint64 most = std::numeric_limits<qint64>::max());
    qint64 optionalInteger(const char *key, qint64 least, qint64 most, qint64 fallback);
    bool boolean(const char *key, bool fallback);
    QByteArray hex(const char *key, int bytes);
    QByteArray optionalHex(const char *key, int bytes);
    QDateTime time(const char *key);
    QDateTime optionalTime(const char *key);
    QJsonArray array(const char *key, int most);
    QJsonArray optionalArray(const char *key, int most);
    QJsonObject object(const char *key);
    QJsonObject optionalObject(const char *key);
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

    /// A value that was read but does not make sense.
    void reject(const char *key, const QString &why);
    void reject(const Error &error);
    bool ok() const { return !m_error; }
    Error error() const { return *m_error; }

private:
    QJsonValue value(const char *key);
    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

/// Compact JSON with the keys in the order given: the bytes are hashed, and QJsonObject would sort them.
class JsonWriter final {
public:
    JsonWriter &text(const char *key, const QString &value);
    JsonWriter &integer(const char *key, qint64 value);
    JsonWriter &boolean(const char *key, bool value);
    JsonWriter &raw(const char *key, const QByteArray &json);
    QByteArray object() const { return '{' + m_fields + '}'; }
    static QByteArray array(const QList<QByteArray> &items);
    static QByteArray quoted(const QString &text);

private:
    void key(const char *key);
    QByteArray m_fields;
};

} // namespace mostrador

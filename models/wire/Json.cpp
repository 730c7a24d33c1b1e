// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/Json.h"

#include "models/wire/Payloads.h"
#include <QJsonDocument>

namespace mostrador {

Result<QJsonObject> JsonReader::parse(const QByteArray &bytes, qint64 mostBytes)
{
    if (bytes.size() > mostBytes)
        return Error{Error::Code::Invalid, QStringLiteral("The document is larger than %1 bytes.").arg(mostBytes), {}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return Error{Error::Code::Invalid, QStringLiteral("Not a JSON object: %1 at byte %2.").arg(problem.errorString()).arg(problem.offset), {}};
    return document.object();
}

QJsonValue JsonReader::value(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        reject(key, QStringLiteral("is missing"));
    return value;
}

void JsonReader::reject(const char *key, const QString &why)
{
    if (!m_error)
        m_error = Error{Error::Code::Invalid, QStringLiteral("Field “%1%2” %3.").arg(m_path, QLatin1String(key), why), {}};
}

void JsonReader::reject(const Error &error)
{
    if (!m_error)
        m_error = error;
}

QString JsonReader::text(const char *key, int mostCharacters)
{
    const QJsonValue found = value(key);
    if (ok() && (!found.isString() || found.toString().size() > mostCharacters))
        reject(key, QStringLiteral("is not a text of at most %1 characters").arg(mostCharacters));
    return ok() ? found.toString() : QString();
}

QString JsonReader::optionalText(const char *key, int mostCharacters)
{
    return has(key) ? text(key, mostCharacters) : QString();
}

qint64 JsonReader::integer(const char *key, qint64 least, qint64 most)
{
    const QJsonValue found = value(key);
    // Qt keeps a JSON integer of 64 bits whole; what is no integer comes back as the fallback, whichever that is. One that is below all
    // 64 bits comes back as the least of them, so that is taken for no number.
    const bool whole = found.isDouble() && found.toInteger(0) == found.toInteger(1) && found.toInteger() != std::numeric_limits<qint64>::min();
    if (ok() && (!whole || found.toInteger() < least || found.toInteger() > most))
        reject(key, QStringLiteral("is not a whole number in its range"));
    return ok() ? found.toInteger() : 0;
}

qint64 JsonReader::optionalInteger(const char *key, qint64 least, qint64 most, qint64 fallback)
{
    return has(key) ? integer(key, least, most) : fallback;
}

bool JsonReader::boolean(const char *key, bool fallback)
{
    if (!has(key))
        return fallback;
    const QJsonValue found = value(key);
    if (ok() && !found.isBool())
        reject(key, QStringLiteral("is neither true nor false"));
    return found.toBool(fallback);
}

QByteArray JsonReader::hex(const char *key, int bytes)
{
    const QString written = text(key, 2 * bytes);
    const QByteArray read = QByteArray::fromHex(written.toLatin1());
    if (ok() && (read.size() != bytes || QString::fromLatin1(read.toHex()) != written))
        reject(key, QStringLiteral("is not %1 bytes in lower-case hex").arg(bytes));
    return ok() ? read : QByteArray();
}

QByteArray JsonReader::optionalHex(const char *key, int bytes)
{
    return optionalText(key, 2 * bytes).isEmpty() ? QByteArray() : hex(key, bytes);
}

QDateTime JsonReader::time(const char *key)
{
    const QString written = text(key, 40);
    if (!ok())
        return {};
    const auto read = timeFromWire(written);
    if (!read)
        reject(key, QStringLiteral("is not a time"));
    return read ? *read : QDateTime();
}

QDateTime JsonReader::optionalTime(const char *key)
{
    return optionalText(key, 40).isEmpty() ? QDateTime() : time(key);
}

QJsonArray JsonReader::array(const char *key, int most)
{
    const QJsonValue found = value(key);
    if (ok() && (!found.isArray() || found.toArray().size() > most))
        reject(key, QStringLiteral("is not a list of at most %1 items").arg(most));
    return ok() ? found.toArray() : QJsonArray();
}

QJsonArray JsonReader::optionalArray(const char *key, int most)
{
    return has(key) ? array(key, most) : QJsonArray();
}

QJsonObject JsonReader::object(const char *key)
{
    const QJsonValue found = value(key);
    if (ok() && !found.isObject())
        reject(key, QStringLiteral("is not an object"));
    return ok() ? found.toObject() : QJsonObject();
}

QJsonObject JsonReader::optionalObject(const char *key)
{
    return has(key) ? object(key) : QJsonObject();
}

QByteArray JsonWriter::quoted(const QString &text)
{
    // Qt's own escaping, without its brackets.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

void JsonWriter::key(const char *key)
{
    if (!m_fields.isEmpty())
        m_fields += ',';
    m_fields += '"';
    m_fields += key;
    m_fields += "\":";
}

JsonWriter &JsonWriter::text(const char *name, const QString &value)
{
    key(name);
    m_fields += quoted(value);
    return *this;
}

JsonWriter &JsonWriter::integer(const char *name, qint64 value)
{
    key(name);
    m_fields += QByteArray::number(value);
    return *this;
}

JsonWriter &JsonWriter::boolean(const char *name, bool value)
{
    key(name);
    m_fields += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::raw(const char *name, const QByteArray &json)
{
    key(name);
    m_fields += json;
    return *this;
}

QByteArray JsonWriter::array(const QList<QByteArray> &items)
{
    return '[' + items.join(',') + ']';
}

} // namespace mostrador

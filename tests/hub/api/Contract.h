// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace mostrador {

/// resources/openapi.json as a contract: which answers it promises, and whether one keeps them. Stricter than JSON Schema where that
/// helps: a property that is not described is wrong too.
class Contract final {
public:
    explicit Contract(const QString &file)
    {
        QFile bytes(file);
        if (bytes.open(QIODevice::ReadOnly))
            m_document = QJsonDocument::fromJson(bytes.readAll()).object();
    }

    /// "GET /v1/stock/{sku}"
    QStringList operations() const
    {
        QStringList list;
        const QJsonObject paths = m_document[QLatin1String("paths")].toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path)
            for (const QString &method : path->toObject().keys())
                list.append(method.toUpper() + QLatin1Char(' ') + path.key());
        return list;
    }

    /// What is wrong with an answer; empty: it is as described.
    QString problem(const QString &operation, int status, const QByteArray &contentType, const QByteArray &body) const
    {
        const QJsonObject method = m_document[QLatin1String("paths")].toObject()[operation.section(QLatin1Char(' '), 1)].toObject()[operation.section(QLatin1Char(' '), 0, 0).toLower()].toObject();
        const QJsonValue found = resolved(method[QLatin1String("responses")].toObject()[QString::number(status)]);
        if (!found.isObject())
            return QStringLiteral("%1 does not promise %2").arg(operation).arg(status);
        const QString type = QString::fromLatin1(contentType).section(QLatin1Char(';'), 0, 0);
        const QJsonValue content = found[QLatin1String("content")][type];
        if (!content.isObject())
            return QStringLiteral("%1 %2 does not promise %3").arg(operation).arg(status).arg(type);
        if (!type.endsWith(QLatin1String("json")))
            return {};
        return check(content[QLatin1String("schema")], QJsonDocument::fromJson(body).object(), QStringLiteral("body"));
    }

private:
    QJsonValue resolved(const QJsonValue &value) const
    {
        const QString reference = value[QLatin1String("$ref")].toString();
        if (reference.isEmpty())
            return value;
        QJsonValue at = m_document;
        for (const QString &step : reference.mid(2).split(QLatin1Char('/')))
            at = at[step];
        return at;
    }

    static QString typeOf(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null: return QStringLiteral("null");
        case QJsonValue::Bool: return QStringLiteral("boolean");
        case QJsonValue::Double: return value.toDouble() == double(value.toInteger()) ? QStringLiteral("integer") : QStringLiteral("number");
        case QJsonValue::String: return QStringLiteral("string");
        case QJsonValue::Array: return QStringLiteral("array");
        case QJsonValue::Object: return QStringLiteral("object");
        default: return QStringLiteral("undefined");
        }
    }

    QString check(const QJsonValue &schemaOrReference, const QJsonValue &value, const QString &where) const
    {
        const QJsonValue schema = resolved(schemaOrReference);
        const QJsonValue type = schema[QLatin1String("type")];
        const QString is = typeOf(value);
        if (type.isArray() ? !type.toArray().contains(is) : type.toString() != is)
            return QStringLiteral("%1 is %2").arg(where, is);
        const QJsonArray words = schema[QLatin1String("enum")].toArray();
        if (!words.isEmpty() && !words.contains(value))
            return QStringLiteral("%1 is “%2”").arg(where, value.toString());
        const QString pattern = schema[QLatin1String("pattern")].toString();
        if (!pattern.isEmpty() && !QRegularExpression(pattern).match(value.toString()).hasMatch())
            return QStringLiteral("%1 is “%2”").arg(where, value.toString());
        if (is == QLatin1String("array")) {
            int index = 0;
            for (const QJsonValue &item : value.toArray())
                if (const QString wrong = check(schema[QLatin1String("items")], item, QStringLiteral("%1[%2]").arg(where).arg(index++)); !wrong.isEmpty())
                    return wrong;
        }
        return is == QLatin1String("object") ? checkObject(schema, value.toObject(), where) : QString();
    }

    QString checkObject(const QJsonValue &schema, const QJsonObject &object, const QString &where) const
    {
        if (!schema[QLatin1String("properties")].isObject())
            return {};
        for (const QJsonValue &name : schema[QLatin1String("required")].toArray())
            if (!object.contains(name.toString()))
                return QStringLiteral("%1 lacks %2").arg(where, name.toString());
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QJsonValue described = schema[QLatin1String("properties")][field.key()];
            if (!described.isObject())
                return QStringLiteral("%1 has %2, which is not described").arg(where, field.key());
            if (const QString wrong = check(described, *field, where + QLatin1Char('.') + field.key()); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    QJsonObject m_document;
};

} // namespace mostrador

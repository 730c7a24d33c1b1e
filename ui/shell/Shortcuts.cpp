// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shortcuts.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>

namespace mostrador {

Shortcuts::Shortcuts(const QString &preset, const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    const QJsonObject all = QJsonDocument::fromJson(source.readAll()).object();
    m_presets = all.keys();
    const QJsonObject table = all.value(preset).toObject();
    for (auto it = table.begin(); it != table.end(); ++it) {
        QList<QKeySequence> keys;
        for (const QJsonValue &key : it.value().toArray())
            keys.append(QKeySequence(key.toString(), QKeySequence::PortableText));
        m_keys.insert(it.key(), keys);
    }
}

QStringList Shortcuts::actions() const
{
    QStringList ids = m_keys.keys();
    ids.sort();
    return ids;
}

QList<QKeySequence> Shortcuts::keys(const QString &action) const
{
    return m_keys.value(action);
}

QString Shortcuts::keyText(const QString &action) const
{
    const auto keys = m_keys.value(action);
    if (keys.isEmpty())
        return {};
    return printed(keys.first());
}

QString Shortcuts::printed(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::PortableText);
    text.replace(QLatin1String("Return"), QLatin1String("Enter"));
    text.replace(QLatin1String("PgDown"), QCoreApplication::translate("Shortcuts", "PgDn"));
    text.replace(QLatin1String("PgUp"), QCoreApplication::translate("Shortcuts", "PgUp"));
    text.replace(QLatin1String("Down"), QStringLiteral("↓"));
    return text;
}

QString Shortcuts::actionFor(const QKeyEvent &event, const QString &scope) const
{
    // A numeric pad's plus is the same key to a cashier.
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(event.key())));
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Asterisk)
        pressed = QKeySequence(QKeyCombination(modifiers & ~Qt::ShiftModifier, Qt::Key(event.key())));
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        if (it.key().section(QLatin1Char('.'), 0, 0) == scope && it->contains(pressed))
            return it.key();
    }
    return {};
}

QStringList Shortcuts::conflicts() const
{
    QStringList found;
    QHash<QString, QString> owner;
    const QStringList ids = actions();
    for (const QString &id : ids) {
        const QString scope = id.section(QLatin1Char('.'), 0, 0);
        for (const QKeySequence &key : m_keys.value(id)) {
            const QString place = scope + QLatin1Char(' ') + key.toString(QKeySequence::PortableText);
            if (owner.contains(place))
                found.append(QStringLiteral("%1 and %2: %3").arg(owner.value(place), id, key.toString(QKeySequence::PortableText)));
            owner.insert(place, id);
        }
    }
    return found;
}

} // namespace mostrador

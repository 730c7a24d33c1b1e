// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shortcuts.h"
#include <QCoreApplication>
#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <algorithm>

namespace mostrador {

namespace {

QString scopeOf(const QString &action)
{
    return action.section(QLatin1Char('.'), 0, 0);
}

/// Whether a key can mean only one of the two at a time.
bool meet(const QString &one, const QString &other)
{
    static const QStringList everywhere{QStringLiteral("help"), QStringLiteral("screen"), QStringLiteral("view"), QStringLiteral("notice")};
    static const QStringList pages{QStringLiteral("keys"), QStringLiteral("scale"), QStringLiteral("people"), QStringLiteral("printer")}; // of the settings
    const auto inSettings = [](const QString &page, const QString &screen) { return screen == QLatin1String("settings") && pages.contains(page); };
    return one == other || everywhere.contains(one) || everywhere.contains(other) || inSettings(one, other) || inSettings(other, one);
}

QList<QKeySequence> keysOf(const QJsonValue &value)
{
    QList<QKeySequence> keys;
    for (const QJsonValue &key : value.toArray())
        if (const QKeySequence sequence(key.toString(), QKeySequence::PortableText); !sequence.isEmpty())
            keys.append(sequence);
    return keys;
}

QJsonArray toJson(const QList<QKeySequence> &keys)
{
    QJsonArray all;
    for (const QKeySequence &key : keys)
        all.append(key.toString(QKeySequence::PortableText));
    return all;
}

/// The list of keys wrote them first, and its translations are still theirs.
QString translated(const QString &words)
{
    return QCoreApplication::translate("mostrador::CheatSheet", words.toUtf8().constData());
}

} // namespace

Shortcuts::Shortcuts(const QString &preset, const QString &file) : m_preset(preset)
{
    readTable(file);
    if (!m_presets.contains(preset))
        m_preset = m_presets.value(0);
    apply();
}

void Shortcuts::readTable(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    const QJsonObject all = QJsonDocument::fromJson(source.readAll()).object();
    for (const QJsonValue &preset : all.value(QStringLiteral("presets")).toArray())
        m_presets.append(preset.toString());
    QString group;
    for (const QJsonValue &line : all.value(QStringLiteral("actions")).toArray()) {
        if (line[QStringLiteral("group")].isString()) {
            group = line[QStringLiteral("group")].toString();
            continue;
        }
        const QString id = line[QStringLiteral("id")].toString();
        m_table.append({id, line[QStringLiteral("words")].toString(), group});
        for (const QString &preset : std::as_const(m_presets))
            m_given[preset].insert(id, keysOf(line[preset].isArray() ? line[preset] : line[QStringLiteral("keys")]));
    }
}

void Shortcuts::apply()
{
    m_keys = m_given.value(m_preset);
    const Keys own = m_own.value(m_preset);
    for (auto it = own.begin(); it != own.end(); ++it)
        m_keys.insert(it.key(), it.value());
    m_actionsOf.clear();
    for (const Action &action : std::as_const(m_table))
        for (const QKeySequence &key : m_keys.value(action.id))
            m_actionsOf[key].append(action.id);
}

void Shortcuts::setPreset(const QString &preset)
{
    if (preset == m_preset || !m_presets.contains(preset))
        return;
    m_preset = preset;
    apply();
    Q_EMIT changed();
}

QStringList Shortcuts::actions() const
{
    QStringList ids;
    for (const Action &action : m_table)
        ids.append(action.id);
    ids.sort();
    return ids;
}

QString Shortcuts::words(const QString &action) const
{
    for (const Action &each : m_table)
        if (each.id == action)
            return QStringLiteral("%1 (%2)").arg(translated(each.words), translated(each.group));
    return {};
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
    for (const char *name : {QT_TRANSLATE_NOOP("Shortcuts", "Del"), QT_TRANSLATE_NOOP("Shortcuts", "Ins")})
        if (text == QLatin1String(name) || text.endsWith(QStringLiteral("+%1").arg(QLatin1String(name))))
            text.replace(text.size() - 3, 3, QCoreApplication::translate("Shortcuts", name));
    if (text.endsWith(QLatin1String("Up")) && !text.endsWith(QLatin1String("PgUp")))
        text.replace(text.size() - 2, 2, QStringLiteral("↑"));
    text.replace(QLatin1String("Down"), QStringLiteral("↓"));
    text.replace(QLatin1String("Left"), QStringLiteral("←"));
    text.replace(QLatin1String("Right"), QStringLiteral("→"));
    return text;
}

bool Shortcuts::passesOn(QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (static_cast<QKeyEvent *>(event)->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) != Qt::AltModifier)
        return false;
    event->ignore();
    return true;
}

QKeySequence Shortcuts::pressed(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    // Signs that stand above others on one keyboard and by themselves on the next.
    static const QList<int> signs{Qt::Key_Plus, Qt::Key_Asterisk, Qt::Key_Question, Qt::Key_Slash};
    if (signs.contains(event.key()))
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key())));
}

QString Shortcuts::actionFor(const QKeyEvent &event, const QString &scope) const
{
    for (const QString &action : m_actionsOf.value(pressed(event)))
        if (scopeOf(action) == scope)
            return action;
    return {};
}

QString Shortcuts::ownerOf(const QKeySequence &key, const QString &action) const
{
    for (const QString &other : m_actionsOf.value(key))
        if (other != action && meet(scopeOf(other), scopeOf(action)))
            return other;
    return {};
}

QStringList Shortcuts::conflicts() const
{
    QStringList found;
    for (const QString &id : actions()) {
        for (const QKeySequence &key : m_keys.value(id)) {
            const QString owner = ownerOf(key, id);
            if (!owner.isEmpty() && owner < id)
                found.append(QStringLiteral("%1 and %2: %3").arg(owner, id, key.toString(QKeySequence::PortableText)));
        }
    }
    return found;
}

Result<void> Shortcuts::checkFree(const QList<QKeySequence> &keys, const QString &action) const
{
    for (const QKeySequence &key : keys)
        if (const QString owner = ownerOf(key, action); !owner.isEmpty())
            return Error{Error::Code::Conflict,
                         QCoreApplication::translate("Shortcuts", "%1 is the key of “%2”. Nothing was changed.").arg(printed(key), words(owner)),
                         {}};
    return {};
}

/// A key that fields or the focus need cannot be had, unless the presets give it to this action.
Result<void> Shortcuts::checkUsable(const QKeySequence &key, const QString &action) const
{
    for (const Keys &given : m_given)
        if (given.value(action).contains(key))
            return {};
    const QKeyCombination pressed = key.isEmpty() ? QKeyCombination(Qt::Key_unknown) : key[0];
    const int code = pressed.key();
    const bool plain = !(pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    static const QList<int> moving{Qt::Key_Escape, Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Enter,
                                   Qt::Key_Up,     Qt::Key_Down, Qt::Key_Left,    Qt::Key_Right,     Qt::Key_Home,   Qt::Key_End};
    static const QList<int> editing{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X};
    const bool types = plain && code >= Qt::Key_Space && code < Qt::Key_Escape;
    const bool edits = pressed.keyboardModifiers() == Qt::ControlModifier && editing.contains(code);
    if (code == Qt::Key_unknown || code == 0 || types || edits || code == Qt::Key_Escape || (plain && moving.contains(code)))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Shortcuts", "%1 is needed for typing and moving. Take a function key, or one with Ctrl or Alt.").arg(printed(key)),
                     {}};
    return {};
}

Result<void> Shortcuts::bind(const QString &action, const QKeySequence &key)
{
    if (!m_keys.contains(action))
        return Error{Error::Code::NotFound, QCoreApplication::translate("Shortcuts", "There is no such action. Nothing was changed."), {}};
    if (const auto usable = checkUsable(key, action); !usable)
        return usable;
    QList<QKeySequence> keys{key};
    if (key == QKeySequence(Qt::Key_Return) || key == QKeySequence(Qt::Key_Enter))
        keys = {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}; // one key to whoever presses it
    if (const auto free = checkFree(keys, action); !free)
        return free;
    if (m_given.value(m_preset).value(action) == keys)
        m_own[m_preset].remove(action);
    else
        m_own[m_preset].insert(action, keys);
    apply();
    Q_EMIT changed();
    return {};
}

Result<void> Shortcuts::reset(const QString &action)
{
    if (!isOwn(action))
        return {};
    if (const auto free = checkFree(m_given.value(m_preset).value(action), action); !free)
        return free;
    m_own[m_preset].remove(action);
    apply();
    Q_EMIT changed();
    return {};
}

void Shortcuts::resetAll()
{
    if (m_own.remove(m_preset)) {
        apply();
        Q_EMIT changed();
    }
}

QString Shortcuts::kept() const
{
    QJsonObject own;
    for (auto preset = m_own.begin(); preset != m_own.end(); ++preset) {
        QJsonObject keys;
        for (auto it = preset->begin(); it != preset->end(); ++it)
            keys.insert(it.key(), toJson(it.value()));
        if (!keys.isEmpty())
            own.insert(preset.key(), keys);
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("preset"), m_preset}, {QStringLiteral("own"), own}}).toJson(QJsonDocument::Compact));
}

void Shortcuts::take(const QString &kept)
{
    const QJsonObject all = QJsonDocument::fromJson(kept.toUtf8()).object();
    const QString wanted = all.value(QStringLiteral("preset")).toString();
    m_own.clear();
    const QJsonObject own = all.value(QStringLiteral("own")).toObject();
    for (const QString &preset : std::as_const(m_presets)) {
        const QJsonObject keys = own.value(preset).toObject();
        m_preset = preset;
        for (auto it = keys.begin(); it != keys.end(); ++it)
            if (m_given.value(preset).contains(it.key()) && !keysOf(it.value()).isEmpty())
                m_own[preset].insert(it.key(), keysOf(it.value()));
        apply();
        // An action that came with an update may have the key of one that was bound anew: that one goes back to the preset's, which another may
        // have by now. Then it is that one's turn.
        for (bool clashed = true; clashed;) {
            clashed = false;
            QStringList actions = m_own.value(preset).keys();
            actions.sort();
            for (const QString &action : std::as_const(actions)) {
                if (checkFree(m_keys.value(action), action))
                    continue;
                qWarning().noquote() << QStringLiteral("the own key of %1 is another's now").arg(action);
                m_own[preset].remove(action);
                apply();
                clashed = true;
            }
        }
    }
    m_preset = m_presets.contains(wanted) ? wanted : m_presets.value(0);
    apply();
    Q_EMIT changed();
}

} // namespace mostrador

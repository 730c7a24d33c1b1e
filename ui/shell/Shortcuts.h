// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

class QKeyEvent;

namespace mostrador {

/// Which keys do what: data (resources/shortcuts.json, one line an action), one preset in use, and over it what somebody bound anew. An
/// action's id is "scope.name"; one key has one action in a scope, and the scopes that work on every screen share theirs with all others.
/// Buttons and the list of keys print from here, so that what is printed is what works: whoever prints a key does so again on changed()
/// (a Screen in retranslate(), which the window then calls).
class Shortcuts final : public QObject {
    Q_OBJECT
public:
    struct Action {
        QString id;
        QString words;
        QString group;
    }; ///< words and group in English: their keys in the translations
    explicit Shortcuts(const QString &preset = QStringLiteral("latam"), const QString &file = QStringLiteral(":/shortcuts.json"));

    QStringList presets() const { return m_presets; }
    QString preset() const { return m_preset; }
    void setPreset(const QString &preset);                 ///< one that there is not changes nothing
    const QList<Action> &table() const { return m_table; } ///< in the order in which they are listed
    QStringList actions() const;                           ///< their ids, sorted
    QString words(const QString &action) const;            ///< "Charge (Sell)", in the window's language
    QList<QKeySequence> keys(const QString &action) const;
    static QString printed(const QKeySequence &key);                           ///< as it stands on the keyboard, in the window's language
    QString keyText(const QString &action) const;                              ///< the first key as printed; empty if none
    QString actionFor(const QKeyEvent &event, const QString &scope) const;     ///< empty if the key does nothing there
    QStringList conflicts() const;                                             ///< "scope.a and scope.b: F5"; empty when the table is right
    /// For the filter of a field that would take the digit of a key with Alt: such a key goes on to the screen. False: it is none.
    static bool passesOn(QEvent *event);
    static QKeySequence pressed(const QKeyEvent &event);                       ///< as the table writes it: the numeric pad's keys are the same keys

    /// This key, and no other, does `action` from now on. Error::Conflict names what has it; Error::Invalid: a key that types or that moves the focus.
    Result<void> bind(const QString &action, const QKeySequence &key);
    Result<void> reset(const QString &action); ///< to the preset. Error::Conflict: its key was given to another
    void resetAll();                           ///< of the preset in use
    bool isOwn(const QString &action) const { return m_own.value(m_preset).contains(action); }
    int ownCount() const { return int(m_own.value(m_preset).size()); }
    QString kept() const;           ///< preset and own keys, as text
    void take(const QString &kept); ///< what kept() gave; what cannot be read or clashes is left out

Q_SIGNALS:
    void changed();

private:
    using Keys = QHash<QString, QList<QKeySequence>>;
    void readTable(const QString &file);
    void apply();
    QString ownerOf(const QKeySequence &key, const QString &action) const;
    Result<void> checkFree(const QList<QKeySequence> &keys, const QString &action) const;
    Result<void> checkUsable(const QKeySequence &key, const QString &action) const;

    QList<Action> m_table;
    QStringList m_presets;
    QString m_preset;
    QHash<QString, Keys> m_given; ///< by preset
    QHash<QString, Keys> m_own;   ///< by preset
    Keys m_keys;                  ///< in use
    QHash<QKeySequence, QStringList> m_actionsOf;
};

} // namespace mostrador

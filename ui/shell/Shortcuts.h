// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QStringList>

class QKeyEvent;

namespace mostrador {

/// Which keys do what: data (resources/shortcuts.json), one preset in use. An action's id is "scope.name"; one key has one action in a
/// scope. Buttons print their key from here, so that what is printed is what works.
class Shortcuts final {
public:
    explicit Shortcuts(const QString &preset = QStringLiteral("latam"), const QString &file = QStringLiteral(":/shortcuts.json"));

    QStringList presets() const { return m_presets; }
    QStringList actions() const;
    QList<QKeySequence> keys(const QString &action) const;
    static QString printed(const QKeySequence &key);                           ///< as it stands on the keyboard, in the window's language
    QString keyText(const QString &action) const;                              ///< the first key as printed; empty if none
    QString actionFor(const QKeyEvent &event, const QString &scope) const;     ///< empty if the key does nothing there
    QStringList conflicts() const;                                             ///< "scope.a and scope.b: F5"; empty when the table is right

private:
    QHash<QString, QList<QKeySequence>> m_keys;
    QStringList m_presets;
};

} // namespace mostrador

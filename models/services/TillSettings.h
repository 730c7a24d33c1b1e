// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Till.h"
#include "models/storage/SettingStore.h"
#include <QHash>

namespace mostrador {

/// The words under which it is kept, and what they may say. Others stand beside what they are of: models/services/paper/PrintSettings.h.
namespace setting {
inline const QString Keys = QStringLiteral("keys");              ///< Shortcuts::kept()
inline const QString Scanner = QStringLiteral("scanner");        ///< ScannerSettings::toText()
inline const QString ScaleRules = QStringLiteral("scale_rules"); ///< toText(); "none": no label is read
inline const QString Favourites = QStringLiteral("favourites");  ///< FavouriteLayout::toText()
/// What the counter keeps while it works (a payment that was begun, a count), and how favourites lie: nobody needs to be asked. All else is the shop's.
bool isOfTheCounter(const QString &key);
} // namespace setting

/// What somebody chose at this till, each under a word and kept in its database: read on the window's own connection, written on the storage
/// thread. What was chosen counts at once, also when the disk does not take it: then notKept says why. Not so what somebody may not choose.
class TillSettings final : public QObject {
    Q_OBJECT
public:
    TillSettings(Database &reader, Till &till, QObject *parent = nullptr);
    QString value(const QString &key, const QString &otherwise = {}) const; ///< `otherwise`: nothing was chosen, or it cannot be read
    void keep(const QString &key, const QString &value);                    ///< empty: as if nothing had been chosen

Q_SIGNALS:
    void changed(const QString &key);
    void wentBack(const QString &key);         ///< after changed(): whoever chose it may not, and it is as it was before
    void notKept(const mostrador::Error &why); ///< it will be as before after the next start

private:
    SettingStore m_store;
    Till &m_till;
    mutable QHash<QString, QString> m_known;
};

} // namespace mostrador

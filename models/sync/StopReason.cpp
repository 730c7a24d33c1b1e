// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/StopReason.h"

#include <QCoreApplication>

namespace mostrador {

QString StopReason::of(const Stop &word)
{
    static const std::pair<const char *, const char *> known[] = {
        {"ahead",
         QT_TRANSLATE_NOOP("Sync",
                           "This till was restored from an older copy: the hub has later entries of it. Nothing was deleted, selling goes on; sending has stopped. "
                           "Join the hub again with a new code.")},
        {"fork",
         QT_TRANSLATE_NOOP("Sync",
                           "The hub has other entries of this till than this disk: two tills have written with one identity. Nothing was deleted, selling goes on; "
                           "sending has stopped. Join the hub again with a new code.")},
        {"clone",
         QT_TRANSLATE_NOOP("Sync",
                           "Two tills are using one identity: a data folder was copied and both are open. Nothing was deleted, selling goes on; sending has stopped. "
                           "Close the copy, then join the hub again with a new code.")},
        {"epoch",
         QT_TRANSLATE_NOOP("Sync",
                           "This till joined the hub again since, with another copy of its data. Nothing was deleted, selling goes on; sending has stopped. If this is "
                           "the copy, close it; else join the hub again with a new code.")},
        {"quarantined",
         QT_TRANSLATE_NOOP(
             "Sync", "The hub stopped taking entries of this till. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.")},
    };
    for (const auto &[reason, words] : known)
        if (word.reason == QLatin1String(reason))
            return QCoreApplication::translate("Sync", words);
    return word.message.isEmpty() ? word.reason : word.message;
}

QString StopReason::unknownTill()
{
    return QCoreApplication::translate("Sync",
                                       "The hub does not know this till any more. Nothing was deleted, selling goes on; sending has stopped. "
                                       "Join the hub again with a new code.");
}

QString StopReason::otherKey()
{
    return QCoreApplication::translate("Sync",
                                       "The key of this till (till.key) is not the one that it joined the hub with: the file was lost or replaced. Nothing was deleted, "
                                       "selling goes on; sending has stopped. Put the file back and start again, or join the hub again with a new code.");
}

QString StopReason::leftCopy()
{
    return QCoreApplication::translate("Sync",
                                       "This till was put back to a copy of its data. Nothing was deleted, selling goes on with later numbers; sending has stopped. "
                                       "Join the hub again with a new code.");
}

} // namespace mostrador

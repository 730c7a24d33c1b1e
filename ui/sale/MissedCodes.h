// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include <QObject>
#include <QStringList>

namespace mostrador {

class NoticeStrip;

/// Codes that were scanned, that nobody knew, and after which the next was scanned: what they stand on lies with the customer's goods and is not in
/// the sale. One line says so until somebody closes it, the code is known, or the next customer's sale begins.
class MissedCodes final : public QObject {
    Q_OBJECT
public:
    MissedCodes(const Context &context, QObject *parent);
    NoticeStrip *strip() const { return m_strip; } ///< to be put into a layout

    void notFound(const QString &code, bool isScanned); ///< it is being said in front of the cashier
    void answered();                                    ///< that one: somebody did something about it
    void passedOver();                                  ///< that one: the next thing happened instead
    void typedOver();                                   ///< that one: who had typed it puts it right; what was scanned may not have been seen
    void found(const QString &code);                    ///< it is known by now
    bool close();                                       ///< false: nothing was said
    const QStringList &codes() const { return m_codes; }

Q_SIGNALS:
    void closed();

private:
    void say();

    NoticeStrip *m_strip;
    QString m_asked; ///< the one that is said in front of the cashier
    bool m_isScanned = false;
    QStringList m_codes;
};

} // namespace mostrador

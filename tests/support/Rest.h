// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace mostrador {

/// What somebody outside asks of a hub, with Qt's own client and none of the product's code. Runs an event loop while it waits.
class Rest final {
public:
    explicit Rest(QString hub, QString token = {}) : m_hub(std::move(hub)), m_token(std::move(token)) {}
    struct Answer { int status = 0; QByteArray body; QJsonObject json() const; QString etag; }; ///< status 0: nobody answered
    Answer get(const QString &path) const;
    Answer put(const QString &path, const QJsonObject &body, const QString &ifMatch) const;
    Answer post(const QString &path) const; ///< without anything to say
    /// Every item of a list, page after page. `ok` says whether each page answered 200.
    QList<QJsonObject> all(const QString &path, bool *ok = nullptr) const;

private:
    Answer ask(const QByteArray &method, const QString &path, const QByteArray &body, const QString &ifMatch) const;
    QString m_hub;
    QString m_token;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/HubSide.h"

#include "app/runtime/TillDisk.h"
#include "app/runtime/TokenFile.h"
#include "models/services/TillStores.h"
#include "models/transport/http/HubRequests.h"
#include <QDebug>

namespace mostrador {

namespace {

const QString HubLeft = QStringLiteral("hub_left"); ///< what was given as the hub's address when the till joined one elsewhere

/// What a token is for: the same till of the same hub, in the same epoch.
QString lifeOf(const TillIdentity &who)
{
    return QStringLiteral("%1 %2 %3").arg(who.hubId).arg(who.till.value).arg(who.epoch);
}

} // namespace

HubSide::HubSide(Told told, TillDisk &disk, QObject *context)
    : m_told(std::move(told)), m_disk(disk), m_context(context), m_kafka(context), m_direct(context), m_link(context), m_events(context)
{}

QString HubSide::tokenFile() const
{
    return m_disk.path(QStringLiteral("hub.token"));
}

Result<void> HubSide::begin(const TillIdentity &who)
{
    const auto left = SettingStore(m_disk.reader()).value(HubLeft);
    if (!left)
        return left.error();
    if (!left->isEmpty() && m_told.hub == QUrl(*left)) {
        qWarning().noquote() << QStringLiteral("the till has joined a hub at %1 since it was told of %2").arg(who.hubUrl.toDisplayString(), m_told.hub.toDisplayString());
        m_told.hub.clear();
    }
    if (who.isEnrolled())
        pointAt(who, readToken(who));
    return {};
}

QString HubSide::readToken(const TillIdentity &who)
{
    const TokenFile file(tokenFile());
    if (const auto settled = file.settle(lifeOf(who)); !settled)
        qWarning().noquote() << settled.error().message << settled.error().detail;
    const auto token = file.read();
    if (token)
        return *token;
    qWarning().noquote() << token.error().message << token.error().detail;
    m_mustJoin = token.error().message;
    return {};
}

void HubSide::pointAt(const TillIdentity &who, const QString &token)
{
    m_address = {m_told.hub.isEmpty() ? who.hubUrl : m_told.hub, token, m_told.caFile};
    m_direct.setHub(m_address);
    m_link.setHub(m_address);
    if (m_told.kafka != QLatin1String("none")) {
        const QString servers = m_told.kafka.isEmpty() ? who.kafkaBootstrap : m_told.kafka;
        m_kafka.setBootstrap(servers);
        m_events.setBootstrap(servers);
    }
}

Result<void> HubSide::joined(const TillIdentity &who, const QString &token)
{
    const auto kept = TokenFile(tokenFile()).settle(lifeOf(who));
    if (!m_told.hub.isEmpty() && m_told.hub != who.hubUrl)
        m_disk.storage().post([stores = m_disk.stores(), left = m_told.hub.toString()] {
            if (const auto kept = stores->settings->keep(HubLeft, left); !kept)
                qWarning().noquote() << kept.error().message << kept.error().detail;
        });
    m_told.hub.clear();
    pointAt(who, token);
    return kept;
}

void HubSide::fill(TillSync::Parts &parts)
{
    parts.kafka = &m_kafka;
    parts.direct = &m_direct;
    parts.link = &m_link;
    parts.mustJoin = m_mustJoin;
    parts.enrolAt = [this](const QUrl &hub, const EnrolRequest &request, std::function<void(Result<EnrolAnswer>)> reply) {
        enrolTill({hub, {}, m_told.caFile}, request, m_context, std::move(reply));
    };
    parts.stageToken = [this](const TillIdentity &who, const QString &token) { return TokenFile(tokenFile()).stage(token, lifeOf(who)); };
}

} // namespace mostrador

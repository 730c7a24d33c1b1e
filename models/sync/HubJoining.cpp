// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/HubJoining.h"

#include "models/domain/CrashPoint.h"
#include <QSet>

namespace mostrador {

namespace {

TillIdentity identityFrom(const EnrolAnswer &answer, const QUrl &hub)
{
    TillIdentity who;
    who.till = answer.till;
    who.store = answer.store;
    who.storeName = answer.storeName;
    who.tillName = answer.tillName;
    who.epoch = answer.epoch;
    who.currency = Currency::fromCode(answer.currency).value_or(Currency());
    who.hubId = answer.hubId;
    who.hubPublicKey = answer.hubPublicKey;
    who.hubUrl = hub;
    who.kafkaBootstrap = answer.kafkaBootstrap;
    return who;
}

} // namespace

/// Whose a life is says the hub that confirmed it last: that may have been since the link began.
void HubJoining::join(const QUrl &hub, const QString &code, const QString &tillName, std::function<TillIdentity()> before, const Answer &reply)
{
    m_parts.storage.post(
        [self = this, hub, code, tillName, before = std::move(before), reply, journal = &m_parts.journal, own = &m_parts.own, alive = std::weak_ptr<int>(m_alive)] {
        own->post([self, hub, code, tillName, before, reply, alive, lives = journal->lives()] {
            if (alive.expired())
                return;
            if (!lives)
                return reply(lives.error());
            const TillIdentity who = before();
            const QByteArray &key = self->m_parts.publicKey;
            const QByteArray proof = self->m_parts.signer.sign(enrolProofText(code, key));
            self->ask(hub, {code, key, tillName, who.isEnrolled(), who.till, who.epoch, proof, self->livesFor(hub, who, *lives)}, reply);
        });
    });
}

/// Whoever answers where the hub was is the one in its place.
QList<PastLife> HubJoining::livesFor(const QUrl &hub, const TillIdentity &before, const QList<PastLife> &lives) const
{
    const bool isThere = hub.host() == before.hubUrl.host() && hub.port() == before.hubUrl.port();
    QSet<QString> names{before.hubId}; // as it was called at the join, and since a restore of it
    for (const PastLife &life : lives)
        if (life.epoch == before.epoch)
            names.insert(life.hubId);
    QList<PastLife> all = lives;
    for (PastLife &life : all)
        life.hubIsLost = m_hubIsLost || (isThere && names.contains(life.hubId));
    return all;
}

void HubJoining::ask(const QUrl &hub, const EnrolRequest &request, const Answer &reply)
{
    m_parts.askAt(hub, request, [this, hub, reply, alive = std::weak_ptr<int>(m_alive)](const Result<EnrolAnswer> &answer) {
        if (alive.expired())
            return;
        if (!answer) {
            reply(answer.error());
            return;
        }
        const TillIdentity who = identityFrom(*answer, hub);
        crashPoint("enrol_till_answered");
        if (const auto kept = m_parts.stageToken ? m_parts.stageToken(who, answer->token) : Result<void>(); !kept) {
            reply(kept.error());
            return;
        }
        crashPoint("enrol_till_token_kept");
        keep(who, *answer, reply);
    });
}

void HubJoining::keep(const TillIdentity &who, const EnrolAnswer &answer, const Answer &reply)
{
    m_parts.storage.post([self = this, who, reply, last = answer.lastNumber, token = answer.token, journal = &m_parts.journal, own = &m_parts.own,
                          key = m_parts.publicKey, told = m_parts.afterCommit, alive = std::weak_ptr<int>(m_alive)] {
        auto done = journal->enrol(who, key, last);
        if (done && told)
            told(journal->lastId(), journal->lastHash());
        own->post([self, alive, reply, done = std::move(done), who, token] {
            if (alive.expired())
                return;
            if (done)
                self->m_parts.joined(who, token);
            reply(done);
        });
    });
}

} // namespace mostrador

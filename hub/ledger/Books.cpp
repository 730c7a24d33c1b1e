// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/Books.h"

#include "models/domain/CrashPoint.h"
#include "models/transport/crypto/Ed25519.h"
#include <QDir>
#include <QFileInfo>

namespace mostrador {

namespace {
const QString HubIdKey = QStringLiteral("hub_id");
const QString FormerIdsKey = QStringLiteral("former_hub_ids");
const QString CurrencyKey = QStringLiteral("currency");
const QString RestoredKey = QStringLiteral("restored");
}

Result<std::unique_ptr<Books>> Books::open(const Settings &settings, const Clock &clock, RandomSource &random)
{
    if (!QFileInfo::exists(settings.file) && QFileInfo::exists(settings.file + QStringLiteral(".incoming")))
        return Error{Error::Code::Damaged,
                     QStringLiteral("A restore into %1 was cut off before its end, and a new, empty store would be no hub that the tills know. Nothing was changed. "
                                    "Run mostrador-hub restore again.").arg(QDir::toNativeSeparators(settings.file)), {}};
    auto database = Database::openWriter(settings.file, Database::Kind::Hub);
    if (!database)
        return database.error();
    auto key = Ed25519Key::loadOrCreate(settings.keyFile, random);
    if (!key)
        return key.error();
    return over(std::move(*database), std::move(*key), settings, clock, random);
}

Result<std::unique_ptr<Books>> Books::over(std::unique_ptr<Database> database, Ed25519Key key, const Settings &settings, const Clock &clock, RandomSource &random)
{
    std::unique_ptr<Books> books(new Books(std::move(database), std::move(key), settings, clock, random));
    if (const auto prepared = books->prepare(); !prepared)
        return prepared.error();
    return books;
}

Books::Books(std::unique_ptr<Database> database, Ed25519Key key, Settings settings, const Clock &clock, RandomSource &random)
    : m_database(std::move(database)), m_key(std::make_unique<Ed25519Key>(std::move(key))), m_verifier(std::make_unique<Ed25519Verifier>()),
      m_settings(std::move(settings)), m_clock(clock), m_random(random), m_store(*m_database), m_registry(*m_database), m_reader(*m_database),
      m_ledger(*m_database, clock, *m_verifier), m_own(*m_database, m_ledger, clock, random, {*m_key, m_key->publicKey(), m_settings.appVersion})
{
}

Books::~Books() = default;

const SignatureVerifier &Books::verifier() const
{
    return *m_verifier;
}

QByteArray Books::publicKey() const
{
    return m_key->publicKey();
}

Result<void> Books::prepare()
{
    const auto known = m_store.meta(HubIdKey);
    const auto restored = m_store.meta(RestoredKey);
    const auto currency = m_store.meta(CurrencyKey);
    if (!known || !restored || !currency)
        return !known ? known.error() : !restored ? restored.error() : currency.error();
    if (!currency->isEmpty() && !m_settings.currency.isEmpty() && *currency != m_settings.currency)
        return Error{Error::Code::Invalid, QStringLiteral("This hub keeps its books in %1, not in %2. Nothing was changed. Start it without --currency.").arg(*currency, m_settings.currency), {}};
    if (m_settings.currency.isEmpty())
        m_settings.currency = currency->isEmpty() ? QStringLiteral("ARS") : *currency;
    // A restored hub goes under a new name: the feed's numbers after the restore are not the ones that tills have seen.
    const bool renew = *restored == QLatin1String("1");
    const auto former = m_store.meta(FormerIdsKey);
    if (!former)
        return former.error();
    m_formerIds = former->split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (renew && !known->isEmpty() && !m_formerIds.contains(*known))
        m_formerIds.append(*known);
    m_hubId = known->isEmpty() || renew ? uuidV7(m_clock.nowUtc().toMSecsSinceEpoch(), m_random) : *known;
    if (m_hubId != *known) {
        Transaction transaction(*m_database);
        if (!transaction.begun())
            return transaction.begun();
        for (const auto &[key, value] :
             {std::pair(HubIdKey, m_hubId), std::pair(CurrencyKey, m_settings.currency), std::pair(FormerIdsKey, m_formerIds.join(QLatin1Char(' ')))})
            if (const auto kept = m_store.setMeta(key, value); !kept)
                return kept;
        if (const auto committed = transaction.commit(); !committed)
            return committed;
        crashPoint("hub_named");
    }
    if (const auto opened = m_own.open(renew); !opened || !renew)
        return opened;
    crashPoint("restored_hub_lane_open");
    const auto highest = m_registry.highestNumber();
    if (!highest)
        return highest.error();
    if (const auto left = m_registry.leaveOut(qMin(*highest + RegistryStore::NumbersLeftOut, RegistryStore::MostTills - 1)); !left)
        return left;
    return m_store.setMeta(RestoredKey, QStringLiteral("0"));
}

} // namespace mostrador

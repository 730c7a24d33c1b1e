// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Enrolment.h"

#include "hub/admin/CatalogueDesk.h"
#include "models/domain/CrashPoint.h"
#include <QCryptographicHash>

namespace mostrador {

namespace {

constexpr int MostTills = 9999;
constexpr int KeyBytes = 32;

/// Crockford's letters: none that is read as another.
QString newCode(RandomSource &random)
{
    static const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    QString code;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            code.append(QLatin1Char('-'));
        code.append(letters.at(int(random.next() >> 59)));
    }
    return code;
}

} // namespace

QByteArray hashOfToken(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray hashOfCode(const QString &code)
{
    QString plain;
    for (const QChar letter : code.toUpper())
        if (letter.isLetterOrNumber())
            plain.append(letter == QLatin1Char('O') ? QLatin1Char('0') : letter == QLatin1Char('I') || letter == QLatin1Char('L') ? QLatin1Char('1') : letter);
    return hashOfToken(plain);
}

Result<Enrolment::NewCode> Enrolment::code(const QString &storeName, const QString &tillName)
{
    const QString name = storeName.trimmed();
    if (name.isEmpty() || name.size() > 80)
        return Error{Error::Code::Invalid, QStringLiteral("A shop's name has 1 to 80 characters. Nothing was changed."), {}};
    auto store = m_books.registry().storeNamed(name);
    if (!store)
        return store.error();
    NewCode made;
    made.code = newCode(m_books.random());
    const bool opens = !*store;
    {
        Transaction transaction(m_books.database());
        if (!transaction.begun())
            return transaction.begun().error();
        if (opens) {
            const auto added = m_books.registry().addStore(name);
            if (!added)
                return added.error();
            *store = *added;
        }
        if (const auto kept = m_books.registry().addCode(hashOfCode(made.code), (*store)->store, tillName.trimmed(), m_books.clock().nowUtc().addSecs(CodeMinutes * 60)); !kept)
            return kept.error();
        if (const auto committed = transaction.commit(); !committed)
            return committed.error();
    }
    if (!opens)
        return made;
    auto opened = CatalogueDesk(m_books).openStore((*store)->store);
    if (!opened)
        return opened.error();
    made.report = *opened;
    return made;
}

Result<EnrolAnswer> Enrolment::join(const EnrolRequest &request)
{
    if (request.publicKey.size() != KeyBytes)
        return Error{Error::Code::Invalid, QStringLiteral("A till's public key has 32 bytes. Nothing was changed."), {}};
    const QDateTime now = m_books.clock().nowUtc();
    Transaction transaction(m_books.database());
    if (!transaction.begun())
        return transaction.begun().error();
    RegistryStore &registry = m_books.registry();
    const auto code = registry.useCode(hashOfCode(request.code), now);
    if (!code)
        return code.error();
    const auto known = registry.tillWithKey(request.publicKey);
    if (!known)
        return known.error();
    if (*known && !m_books.verifier().verify(request.publicKey, enrolProofText(request.code, request.publicKey), request.proof))
        return Error{Error::Code::Denied, QStringLiteral("The hub knows a till with this key, and the request is not signed with it. Nothing was changed."), {}};
    EnrolAnswer answer;
    answer.token = QString::fromLatin1(m_books.random().bytes(32).toHex());
    answer.tillName = !code->tillName.isEmpty() ? code->tillName : request.tillName.trimmed().left(80);
    answer.store = code->store;
    answer.storeName = code->storeName;
    const auto till = *known ? Result<TillId>(**known) : registry.addTill(request.till, code->store, answer.tillName, request.publicKey, hashOfToken(answer.token), now);
    if (!till)
        return till.error();
    if (till->value > MostTills)
        return Error{Error::Code::Invalid, QStringLiteral("This hub has its 9999 tills. Nothing was changed."), {}};
    if (*known)
        if (const auto renewed = registry.renewTill(*till, code->store, answer.tillName, hashOfToken(answer.token), now); !renewed)
            return renewed.error();
    const auto epoch = openLanes(*till, code->store, request);
    if (!epoch)
        return epoch.error();
    const auto number = registry.lastNumber(*till);
    if (!number)
        return number.error();
    crashPoint("enrol_hub_before_commit");
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    crashPoint("enrol_hub_after_commit");
    answer.lastNumber = *number;
    answer.till = *till;
    answer.epoch = *epoch;
    answer.hubPublicKey = m_books.publicKey();
    answer.hubId = m_books.hubId();
    answer.currency = m_books.currency();
    answer.kafkaBootstrap = m_books.kafka();
    return answer;
}

/// The new epoch, later than any that the till or these books know of.
Result<int> Enrolment::openLanes(TillId till, StoreId store, const EnrolRequest &request)
{
    const auto newest = m_books.registry().newestEpoch(till);
    if (!newest)
        return newest.error();
    const int next = qMax(*newest, request.epoch) + 1;
    const int first = till == request.till ? *newest + 1 : next; // entries of another number are not this till's here
    for (int epoch = first; epoch <= next; ++epoch) // which shop an earlier life belonged to, its own first entry says
        if (const auto opened = m_books.store().openLane(till, epoch, epoch == next ? store : StoreId{}, request.publicKey); !opened)
            return opened.error();
    return next;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Enrolment.h"

#include "hub/admin/CatalogueDesk.h"
#include "models/domain/CrashPoint.h"
#include <QCryptographicHash>
#include <QDebug>

namespace mostrador {

namespace {

constexpr int KeyBytes = 32;
constexpr int EpochsAfterARestore = 9'999;

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
    Transaction transaction(m_books.database());
    if (!transaction.begun())
        return transaction.begun().error();
    RegistryStore &registry = m_books.registry();
    const auto code = registry.useCode(hashOfCode(request.code), m_books.clock().nowUtc());
    if (!code)
        return code.error();
    const auto known = registry.tillWithKey(request.publicKey);
    if (!known)
        return known.error();
    if (*known && !isProved(request))
        return Error{Error::Code::Denied, QStringLiteral("The hub knows a till with this key, and the request is not signed with it. Nothing was changed."),
                     QStringLiteral("key-known")};
    EnrolAnswer answer;
    answer.token = QString::fromLatin1(m_books.random().bytes(32).toHex());
    answer.tillName = !code->tillName.isEmpty() ? code->tillName : request.tillName.trimmed().left(80);
    answer.store = code->store;
    answer.storeName = code->storeName;
    const auto lives = ownOf(request);
    if (!lives)
        return lives.error();
    const auto till = admit(request, *known, !lives->isEmpty(), answer);
    if (!till)
        return till.error();
    const auto epoch = openLanes(*till, code->store, request, *lives, known->has_value());
    if (!epoch)
        return epoch.error();
    const auto number = lastNumber(*till, request, known->has_value());
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

/// A till that does not know its newest life has a new disk, or an older one: what it sold on the one before may not be here yet, and never come.
Result<qint64> Enrolment::lastNumber(TillId till, const EnrolRequest &request, bool isKnown) const
{
    const auto later = m_books.registry().wroteAfter(till, request.epoch);
    const auto number = m_books.registry().lastNumber(till);
    if (!later || !number)
        return later ? number : later.error();
    return isKnown && (*later || request.epoch == 0) ? *number + DocumentsLeftOut : *number;
}

/// What it wrote for these books, or for lost ones that they are in the place of.
Result<QList<PastLife>> Enrolment::ownOf(const EnrolRequest &request)
{
    QList<PastLife> own;
    for (const PastLife &life : request.lives) {
        const bool isHere = m_books.wasCalled(life.hubId) || life.hubIsLost;
        const auto fits = isHere ? isOfItsShop(life) : Result<bool>(false);
        if (!fits)
            return fits.error();
        if (*fits)
            own.append(life);
        else
            qInfo().noquote() << QStringLiteral("nothing is taken of till %1's epoch %2: %3")
                                     .arg(life.till.toString())
                                     .arg(life.epoch)
                                     .arg(isHere ? QStringLiteral("its shop has another number here, or its currency is another")
                                                 : QStringLiteral("it was another hub's"));
    }
    return own;
}

/// Entries say the number of their shop: here it must be the number of the same one. A shop that is not here yet gets the number that it had.
Result<bool> Enrolment::isOfItsShop(const PastLife &life)
{
    if (!life.currency.isEmpty() && life.currency != m_books.currency())
        return false;
    if (!life.store.isValid() || life.storeName.isEmpty())
        return true;
    const auto named = m_books.registry().storeNamed(life.storeName);
    const auto stores = m_books.registry().stores();
    if (!named || !stores)
        return named ? stores.error() : named.error();
    if (*named)
        return (*named)->store == life.store;
    if (std::any_of(stores->cbegin(), stores->cend(), [&life](const StoreEntry &one) { return one.store == life.store; }))
        return false;
    const auto added = m_books.registry().addStore(life.storeName, life.store);
    return added ? Result<bool>(true) : added.error();
}

Result<TillId> Enrolment::admit(const EnrolRequest &request, std::optional<TillId> known, bool hasPast, const EnrolAnswer &answer)
{
    RegistryStore &registry = m_books.registry();
    const QDateTime now = m_books.clock().nowUtc();
    if (known) {
        const auto renewed = registry.renewTill(*known, answer.store, answer.tillName, hashOfToken(answer.token), now);
        return renewed ? Result<TillId>(*known) : renewed.error();
    }
    // One that these books have forgotten is seldom the only one. What it was called at another hub means nothing here.
    const TillId before = hasPast ? request.till : TillId{};
    const int others = before.value + RegistryStore::NumbersLeftOut;
    if (before.isValid() && others < RegistryStore::MostTills)
        if (const auto left = registry.leaveOut(others); !left)
            return left.error();
    return registry.addTill(before, answer.store, answer.tillName, request.publicKey, hashOfToken(answer.token), now);
}

/// The new epoch, later than any that the till or these books know of. The first one of a key is drawn: two tills that had one number, at a hub
/// and at the one in its place, must not have written in one epoch of it.
Result<int> Enrolment::openLanes(TillId till, StoreId store, const EnrolRequest &request, const QList<PastLife> &lives, bool isKnown)
{
    const auto newest = m_books.registry().newestEpoch(till);
    if (!newest)
        return newest.error();
    int last = qMax(*newest, request.epoch);
    for (const PastLife &life : request.lives)
        last = qMax(last, life.epoch);
    for (const PastLife &life : lives)
        if (const auto opened = openPast(till, life, request); !opened)
            return opened.error();
    // Books that were put back may have given the next one before, to a till that was put back, too.
    const int choice = !isKnown ? EpochsToChoose : m_books.wasRestored() ? EpochsAfterARestore : 0;
    qint64 next = qint64(last) + 1 + (choice == 0 ? 0 : m_books.random().between(0, choice));
    for (;; ++next) { // somebody else's past may be there, under this number
        if (next > MaxEpoch)
            return Error{Error::Code::Invalid, QStringLiteral("This till says that it has used epoch %1: no later one is left. Nothing was changed.").arg(last), {}};
        const auto taken = m_books.store().lane(till, int(next));
        if (!taken)
            return taken.error();
        if (!*taken)
            break;
    }
    const auto opened = m_books.store().openLane(till, int(next), store, request.publicKey);
    return opened ? Result<int>(int(next)) : opened.error();
}

/// Which shop an earlier life belonged to, its own first entry says. A lane that is there already goes to whoever holds its key; any other is
/// somebody else's: the till hears nothing of it in the hub's greeting, and keeps what it has.
Result<void> Enrolment::openPast(TillId till, const PastLife &life, const EnrolRequest &request)
{
    LedgerStore &store = m_books.store();
    const auto lane = store.lane(life.till, life.epoch);
    if (!lane)
        return lane.error();
    if (!*lane) {
        const auto opened = store.openLane(life.till, life.epoch, StoreId{}, life.publicKey.isEmpty() ? request.publicKey : life.publicKey);
        if (const auto given = opened ? store.giveLane(life.till, life.epoch, till) : opened; !given || life.till == till)
            return given;
        return m_books.registry()
            .raiseAlarm(life.till,
                        QStringLiteral("its number was till %1's at a hub whose books are lost, and its documents may bear numbers that are taken: it must join again, "
                                       "then they go on after those")
                            .arg(till.toString()));
    }
    return (*lane)->publicKey == request.publicKey && isProved(request) ? store.giveLane(life.till, life.epoch, till) : Result<void>();
}

bool Enrolment::isProved(const EnrolRequest &request) const
{
    return m_books.verifier().verify(request.publicKey, enrolProofText(request.code, request.publicKey), request.proof);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/TerminalPayments.h"

#include "models/domain/CrashPoint.h"
#include "models/domain/payment/CardNumber.h"
#include "models/services/TillStores.h"
#include "models/services/people/SaleDeeds.h"
#include <QCoreApplication>
#include <QDebug>
#include <QPointer>

namespace mostrador {

/// An attempt that is not settled, as it is on the disk, and what is under way about it.
struct TerminalPayments::Flight {
    PaymentAttempt attempt;
    bool isSettling = false; ///< its end is being written down
    bool isAsking = false;   ///< a status is under way
    bool wantsCancel = false;
    int wait = 0;
    std::unique_ptr<Scheduler::Handle> timer;
};

namespace {

constexpr int RecordAgainMs = 1000;

using Outcome = TerminalAnswer::Outcome;

QString say(const char *text)
{
    return QCoreApplication::translate("Terminal", text);
}

Error invalid(const char *text)
{
    return {Error::Code::Invalid, say(text), {}};
}

TerminalRequest::Kind requestKind(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::Purchase: return TerminalRequest::Kind::Purchase;
    case AttemptKind::Refund: return TerminalRequest::Kind::Refund;
    case AttemptKind::Void: return TerminalRequest::Kind::Void;
    }
    return TerminalRequest::Kind::Purchase;
}

QString because(const TerminalAnswer &answer, const char *otherwise)
{
    return answer.reason.isEmpty() ? say(otherwise) : answer.reason;
}

TerminalAnswer saying(const char *text)
{
    TerminalAnswer answer;
    answer.reason = say(text);
    return answer;
}

} // namespace

TerminalPayments::TerminalPayments(const Parts &parts) : m_parts(parts)
{
    m_parts.terminal.setEvents({[this](bool isLinked) {
        if (isLinked)
            askNow();
                                },
                                [](const QString &words) { qWarning().noquote() << QStringLiteral("card terminal: %1").arg(words); }});
}

TerminalPayments::~TerminalPayments()
{
    m_parts.terminal.setEvents({});
}

template <typename T>
void TerminalPayments::onStorage(std::function<Result<T>(PaymentAttemptStore &)> work, std::function<void(const Result<T> &)> then)
{
    postJob<T>(
        m_parts.stores, m_parts.storage, m_parts.own,
        [work = std::move(work)](Till::Stores &stores) {
        PaymentAttemptStore attempts(*stores.database);
        return work(attempts);
        },
        [self = QPointer<TerminalPayments>(this), then = std::move(then)](const Result<T> &result) {
        if (self)
            then(result);
    });
}

TerminalPayments::Flight *TerminalPayments::flight(const QString &reference)
{
    const auto found = m_flights.constFind(reference);
    return found == m_flights.constEnd() ? nullptr : found->get();
}

void TerminalPayments::resume()
{
    onStorage<QList<PaymentAttempt>>([](PaymentAttemptStore &attempts) { return attempts.open(); },
                                     [this](const Result<QList<PaymentAttempt>> &left) {
        if (left)
            takeUp(*left);
        else
            Q_EMIT recordingFailed({}, left.error());
    });
    refresh();
}

void TerminalPayments::takeUp(const QList<PaymentAttempt> &left)
{
    for (const PaymentAttempt &attempt : left) {
        if (flight(attempt.reference))
            continue;
        m_flights.insert(attempt.reference, std::make_shared<Flight>(Flight{attempt, false, false, false, 0, {}}));
        Q_EMIT attemptChanged(attempt);
        if (attempt.state == AttemptState::Created)
            settle(attempt.reference, AttemptState::Cancelled, SettledBy::Till,
                   saying(QT_TRANSLATE_NOOP("Terminal", "The program ended before anything was sent to the terminal.")));
        else if (attempt.state == AttemptState::Sent)
            makeUnknown(attempt.reference, say(QT_TRANSLATE_NOOP("Terminal", "The program ended before the terminal answered.")));
        else
            askStatus(attempt.reference);
    }
}

void TerminalPayments::refresh()
{
    onStorage<QList<PaymentAttempt>>([](PaymentAttemptStore &attempts) { return attempts.stranded(); },
                                     [this](const Result<QList<PaymentAttempt>> &stranded) {
        if (!stranded || *stranded == m_stranded)
            return;
        m_stranded = *stranded;
        Q_EMIT strandedChanged();
    });
}

Result<QString> TerminalPayments::purchase(const QString &draft, Money amount, int installments, Tender tender)
{
    PaymentAttempt attempt;
    attempt.tender = tender;
    attempt.draft = draft;
    attempt.amount = amount;
    attempt.installments = installments;
    return begin(attempt);
}

Result<QString> TerminalPayments::refund(const PaymentAttempt &purchase, Money amount)
{
    PaymentAttempt attempt;
    attempt.kind = AttemptKind::Refund;
    attempt.tender = purchase.tender;
    attempt.draft = purchase.draft;
    attempt.amount = amount;
    attempt.original = purchase.reference;
    return begin(attempt);
}

Result<QString> TerminalPayments::voidPurchase(const PaymentAttempt &purchase)
{
    PaymentAttempt attempt;
    attempt.kind = AttemptKind::Void;
    attempt.tender = purchase.tender;
    attempt.draft = purchase.draft;
    attempt.amount = purchase.amount;
    attempt.original = purchase.reference;
    return begin(attempt);
}

Result<QString> TerminalPayments::begin(PaymentAttempt attempt)
{
    if (!attempt.amount.currency().isValid() || attempt.amount.minor() <= 0)
        return invalid(QT_TRANSLATE_NOOP("Terminal", "The amount must be more than zero. Nothing was sent."));
    if (attempt.installments < 1 || attempt.installments > TerminalRequest::MostInstallments)
        return invalid(QT_TRANSLATE_NOOP("Terminal", "There can be 1 to 99 installments. Nothing was sent."));
    if (attempt.draft.isEmpty() || attempt.draft.size() > MostDraft || looksLikeCardNumber(attempt.draft))
        return invalid(QT_TRANSLATE_NOOP("Terminal", "The sale has no proper identity. Nothing was sent."));
    attempt.createdAt = attempt.changedAt = m_parts.clock.nowUtc();
    attempt.reference = uuidV7(attempt.createdAt.toMSecsSinceEpoch(), m_parts.random);
    const QString reference = attempt.reference;
    m_flights.insert(reference, std::make_shared<Flight>(Flight{attempt, false, false, false, 0, {}}));
    onStorage<void>(
        [attempt, stores = m_parts.stores](PaymentAttemptStore &attempts) {
        const auto may = checkMayGiveBack(*stores->database, attempt);
        return may ? attempts.add(attempt) : may;
        },
        [this, reference](const Result<void> &result) { added(reference, result); });
    return reference;
}

void TerminalPayments::added(const QString &reference, const Result<void> &result)
{
    if (!result) {
        m_flights.remove(reference);
        Q_EMIT attemptRefused(reference, result.error());
        return;
    }
    crashPoint("attempt_created");
    Q_EMIT attemptChanged(flight(reference)->attempt);
    if (flight(reference)->attempt.kind != AttemptKind::Purchase)
        refresh(); // what is being given back is not on offer any more
    const QPointer<TerminalPayments> self(this);
    m_parts.terminal.ask(TerminalRequest{}, [self, reference](const TerminalAnswer &answer) {
        if (self)
            self->pinged(reference, answer);
    });
}

/// A link that is dead is found before anything depends on it.
void TerminalPayments::pinged(const QString &reference, const TerminalAnswer &answer)
{
    Flight *flown = flight(reference);
    if (!flown || flown->isSettling || flown->attempt.state != AttemptState::Created)
        return;
    if (answer.outcome != Outcome::Ready) {
        TerminalAnswer told = answer;
        told.reason = answer.outcome == Outcome::Busy
            ? because(answer, QT_TRANSLATE_NOOP("Terminal", "The terminal is busy. Nothing was charged."))
            : because(answer, QT_TRANSLATE_NOOP("Terminal", "The terminal cannot be reached. Nothing was charged."));
        settle(reference, AttemptState::Cancelled, SettledBy::Till, told);
        return;
    }
    PaymentAttempt next = flown->attempt;
    next.state = AttemptState::Sent;
    next.sentAt = m_parts.clock.nowUtc();
    next.changedAt = next.sentAt;
    onStorage<PaymentAttempt>([next](PaymentAttemptStore &attempts) { return attempts.update(next); },
                              [this, reference](const Result<PaymentAttempt> &now) {
        Flight *flown = flight(reference);
        if (!flown || flown->isSettling)
            return;
        if (!now) { // as far as the disk knows it is Created: nothing may be sent
            Q_EMIT recordingFailed(reference, now.error());
            TerminalAnswer told;
            told.reason = now.error().message;
            settle(reference, AttemptState::Cancelled, SettledBy::Till, told);
            return;
        }
        flown->attempt = *now;
        crashPoint("attempt_sent");
        Q_EMIT attemptChanged(*now);
        send(reference);
    });
}

void TerminalPayments::send(const QString &reference)
{
    Flight *flown = flight(reference);
    if (!flown || flown->isSettling)
        return;
    if (flown->wantsCancel) {
        settle(reference, AttemptState::Cancelled, SettledBy::Till, saying(QT_TRANSLATE_NOOP("Terminal", "It was cancelled before anything was sent.")));
        return;
    }
    const PaymentAttempt &attempt = flown->attempt;
    const TerminalRequest request{requestKind(attempt.kind), reference, attempt.amount, attempt.installments, attempt.original};
    const QPointer<TerminalPayments> self(this);
    m_parts.terminal.ask(request, [self, reference](const TerminalAnswer &answer) {
        if (self)
            self->answered(reference, answer, SettledBy::Answer);
    });
}

void TerminalPayments::answered(const QString &reference, const TerminalAnswer &answer, SettledBy by)
{
    Flight *flown = flight(reference);
    if (!flown || flown->isSettling)
        return;
    const bool isFirst = by == SettledBy::Answer;
    crashPoint("attempt_answered");
    switch (answer.outcome) {
    case Outcome::Approved: return settle(reference, AttemptState::Approved, by, answer);
    case Outcome::Declined: return settle(reference, AttemptState::Declined, by, answer);
    case Outcome::Cancelled: return settle(reference, AttemptState::Cancelled, by, answer);
    case Outcome::None:
        if (!isFirst) {
            TerminalAnswer told;
            told.reason = because(answer, QT_TRANSLATE_NOOP("Terminal", "The terminal never received it. Nothing was charged."));
            return settle(reference, AttemptState::Cancelled, by, told);
        }
        break;
    case Outcome::Busy:
    case Outcome::NotSent:
        if (isFirst) {
            TerminalAnswer told;
            told.reason = because(answer, QT_TRANSLATE_NOOP("Terminal", "The terminal did not take it. Nothing was charged."));
            return settle(reference, AttemptState::Cancelled, answer.outcome == Outcome::Busy ? by : SettledBy::Till, told);
        }
        break;
    default: break;
    }
    if (isFirst && flown->attempt.state == AttemptState::Sent)
        makeUnknown(reference, because(answer, QT_TRANSLATE_NOOP("Terminal", "The terminal did not answer. Whether it charged is not known yet; it is being asked.")));
    else
        askLater(reference);
}

void TerminalPayments::settle(const QString &reference, AttemptState state, SettledBy by, const TerminalAnswer &answer)
{
    Flight *flown = flight(reference);
    flown->isSettling = true;
    flown->timer.reset();
    PaymentAttempt next = flown->attempt;
    next.state = state;
    next.settledBy = by;
    next.changedAt = m_parts.clock.nowUtc();
    next.reason = answer.reason;
    next.authorisation = answer.authorisation;
    next.brand = answer.brand;
    next.lastFour = answer.lastFour;
    if (state == AttemptState::Approved)
        next.installments = answer.installments;
    record(reference, next);
}

void TerminalPayments::makeUnknown(const QString &reference, const QString &reason)
{
    PaymentAttempt next = flight(reference)->attempt;
    next.state = AttemptState::Unknown;
    next.reason = reason;
    next.changedAt = m_parts.clock.nowUtc();
    record(reference, next, [this, reference] { askStatus(reference); });
}

/// Until it is written: nobody is told of what a kill would undo.
void TerminalPayments::record(const QString &reference, const PaymentAttempt &next, std::function<void()> then)
{
    onStorage<PaymentAttempt>([next](PaymentAttemptStore &attempts) { return attempts.update(next); },
                              [this, reference, next, then](const Result<PaymentAttempt> &now) {
        const auto flown = m_flights.value(reference);
        if (!flown || (flown->isSettling && next.state == AttemptState::Unknown))
            return;
        if (!now) {
            Q_EMIT recordingFailed(reference, now.error());
            flown->timer = m_parts.scheduler.after(RecordAgainMs, [this, reference, next, then] { record(reference, next, then); });
            return;
        }
        flown->attempt = *now;
        if (!now->isOpen()) {
            m_flights.remove(reference);
            crashPoint("attempt_settled");
        }
        Q_EMIT attemptChanged(*now);
        if (!now->isOpen())
            refresh();
        else if (then)
            then();
    });
}

void TerminalPayments::askLater(const QString &reference)
{
    Flight *flown = flight(reference);
    if (flown->attempt.state != AttemptState::Unknown)
        return;
    flown->wait = std::clamp(flown->wait * 2, m_parts.times.leastAskMs, m_parts.times.mostAskMs);
    flown->timer = m_parts.scheduler.after(flown->wait, [this, reference] { askStatus(reference); });
}

void TerminalPayments::askStatus(const QString &reference)
{
    Flight *flown = flight(reference);
    if (!flown || flown->isSettling || flown->isAsking || flown->attempt.state != AttemptState::Unknown)
        return;
    flown->isAsking = true;
    const QPointer<TerminalPayments> self(this);
    m_parts.terminal.ask({TerminalRequest::Kind::Status, reference, flown->attempt.amount, 1, {}}, [self, reference](const TerminalAnswer &answer) {
        Flight *flown = self ? self->flight(reference) : nullptr;
        if (!flown)
            return;
        flown->isAsking = false;
        self->answered(reference, answer, SettledBy::Status);
    });
}

void TerminalPayments::askNow()
{
    const QStringList references = m_flights.keys();
    for (const QString &reference : references) {
        flight(reference)->wait = 0;
        askStatus(reference);
    }
}

void TerminalPayments::cancel(const QString &reference)
{
    Flight *flown = flight(reference);
    if (!flown || flown->isSettling)
        return;
    flown->wantsCancel = true;
    if (flown->attempt.state == AttemptState::Created)
        return; // send() sees it
    const QPointer<TerminalPayments> self(this);
    m_parts.terminal.ask({TerminalRequest::Kind::Cancel, reference, flown->attempt.amount, 1, {}}, [self, reference](const TerminalAnswer &answer) {
        if (self)
            self->cancelled(reference, answer);
    });
}

/// What does not settle it is no news: the answer to what was asked first is still to come, or its status is asked for.
void TerminalPayments::cancelled(const QString &reference, const TerminalAnswer &answer)
{
    if (flight(reference) && (answer.isFinal() || answer.outcome == Outcome::None))
        answered(reference, answer, SettledBy::Status);
}

Result<void> TerminalPayments::settleByHand(const QString &reference, bool wasApproved, const QString &authorisation)
{
    Flight *flown = flight(reference);
    if (!flown || flown->isSettling || flown->attempt.state != AttemptState::Unknown)
        return Error{Error::Code::NotFound, say(QT_TRANSLATE_NOOP("Terminal", "This card payment is settled already.")), {}};
    if (wasApproved && (authorisation.trimmed().isEmpty() || authorisation.size() > MostAuthorisation || looksLikeCardNumber(authorisation)))
        return invalid(QT_TRANSLATE_NOOP("Terminal", "Type the authorisation code of the terminal's slip. A card's number is never kept."));
    TerminalAnswer answer;
    answer.reason = say(QT_TRANSLATE_NOOP("Terminal", "Settled by hand."));
    answer.authorisation = wasApproved ? authorisation.trimmed() : QString();
    answer.installments = flown->attempt.installments;
    settle(reference, wasApproved ? AttemptState::Approved : AttemptState::Cancelled, SettledBy::Cashier, answer);
    return {};
}

QList<PaymentAttempt> TerminalPayments::open() const
{
    QList<PaymentAttempt> attempts;
    for (const auto &flown : m_flights)
        attempts.append(flown->attempt);
    std::sort(attempts.begin(), attempts.end(),
              [](const PaymentAttempt &a, const PaymentAttempt &b) { return std::pair(a.createdAt, a.reference) < std::pair(b.createdAt, b.reference); });
    return attempts;
}

} // namespace mostrador

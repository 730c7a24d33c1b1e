// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/CardDesk.h"
#include <QPointer>
#include <QUuid>
#include <algorithm>

namespace mostrador {

using Phase = OpenPayment::Phase;

/// A person is told of each once as not known, and once of what came of it.
static QString toldAs(const PaymentAttempt &attempt)
{
    return attempt.state == AttemptState::Unknown ? attempt.reference + QLatin1Char('?') : attempt.reference;
}

static bool needsSomebody(const PaymentAttempt &attempt)
{
    return attempt.state == AttemptState::Unknown || attempt.state == AttemptState::Approved;
}

static bool isApprovedPurchase(const PaymentAttempt &attempt)
{
    return attempt.kind == AttemptKind::Purchase && attempt.state == AttemptState::Approved;
}

CardDesk::CardDesk(const Needs &needs, QObject *parent)
    : QObject(parent), m_sale(needs.sale), m_front(&needs.sale), m_terminal(needs.terminal), m_settings(needs.settings), m_kept(needs.kept)
{
    connect(&m_terminal, &TerminalPayments::attemptChanged, this, &CardDesk::take);
    connect(&m_terminal, &TerminalPayments::attemptRefused, this, [this](const QString &reference, const Error &error) {
        if (!m_current || m_current->reference != reference)
            return Q_EMIT troubled(error.message);
        PaymentAttempt refused = *m_current;
        refused.state = AttemptState::Cancelled;
        refused.reason = error.message;
        setCurrent(refused);
    });
    connect(&m_terminal, &TerminalPayments::recordingFailed, this, [this](const QString &, const Error &error) { Q_EMIT troubled(error.message); });
    connect(&m_terminal, &TerminalPayments::strandedChanged, this, [this] {
        Q_EMIT waitingChanged();
        tellFound();
    });
    connect(this, &CardDesk::waitingChanged, this, &CardDesk::tellCleared);
    connect(&m_sale, &SaleController::cartChanged, this, &CardDesk::leaveCart);
    watch(m_sale);
}

void CardDesk::watch(OpenPayment &payment)
{
    m_payments.append(&payment);
    payment.setAsked([self = QPointer<CardDesk>(this)](const QString &draft) { return self && self->isAsked(draft); });
    connect(&payment, &OpenPayment::settlementChanged, this, &CardDesk::waitingChanged);
    connect(&payment, &OpenPayment::phaseChanged, this, [this, it = &payment] { enterPayment(*it); });
    connect(&payment, &OpenPayment::finished, this, &CardDesk::tellLeft);
}

void CardDesk::add(OpenPayment &payment)
{
    if (m_payments.contains(&payment))
        return;
    watch(payment);
    connect(&payment, &QObject::destroyed, this, [this, it = &payment] {
        m_payments.removeAll(it);
        if (m_front == it)
            m_front = &m_sale;
    });
}

void CardDesk::serve(OpenPayment &payment)
{
    if (m_front == &payment)
        return;
    m_front = &payment;
    setCurrent(nextOfSale());
    Q_EMIT waitingChanged();
}

bool CardDesk::hasTerminal() const
{
    return !m_settings.terminal().url.isEmpty();
}

/// The next customer's sale is another one before the terminal.
void CardDesk::leaveCart()
{
    if (m_sale.cart().isEmpty())
        m_sale.setDraft({});
}

/// What was approved for this sale before is the first thing to know when it is to be paid.
void CardDesk::enterPayment(OpenPayment &payment)
{
    if (payment.phase() == Phase::Paying)
        serve(payment);
    Q_EMIT waitingChanged();
    if (m_front != &payment)
        return;
    if (payment.phase() == Phase::Paid) {
        setCurrent({});
        return tellLeft(payment.draft());
    }
    if (payment.phase() != Phase::Paying || payment.draft().isEmpty() || m_current)
        return;
    setCurrent(nextOfSale());
}

/// It was paid otherwise: what was seen of the card while it was being paid is news again.
void CardDesk::tellLeft(const QString &draft)
{
    const auto all = waiting();
    for (const PaymentAttempt &attempt : all)
        if (!draft.isEmpty() && attempt.draft == draft)
            m_told.remove(toldAs(attempt));
    tellFound();
}

std::optional<PaymentAttempt> CardDesk::nextOfSale() const
{
    return m_front->phase() == Phase::Paying ? firstAsked(m_front->draft()) : std::nullopt;
}

std::optional<PaymentAttempt> CardDesk::firstOf(const QString &draft, const std::function<bool(const PaymentAttempt &)> &isIt) const
{
    if (draft.isEmpty())
        return std::nullopt;
    const auto all = waiting();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const PaymentAttempt &attempt) { return attempt.draft == draft && isIt(attempt); });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PaymentAttempt> CardDesk::firstAsked(const QString &draft) const
{
    return firstOf(draft, [](const PaymentAttempt &attempt) { return attempt.isOpen() || isApprovedPurchase(attempt); });
}

bool CardDesk::showDue()
{
    if (m_front->phase() != Phase::Paying)
        return false;
    const auto due = firstOf(m_front->draft(), [this](const PaymentAttempt &attempt) { return isApprovedPurchase(attempt) && fits(attempt); });
    if (due)
        setCurrent(due);
    return due.has_value();
}

bool CardDesk::holdsPayment()
{
    return (m_current && m_current->isOpen()) || showDue();
}

Result<void> CardDesk::charge(Tender tender, Money amount, int installments)
{
    if (m_front->phase() != Phase::Paying)
        return Error{Error::Code::Invalid, tr("Charge the sale first (F12). Nothing was charged."), {}};
    if (amount.minor() > m_front->settlement().missing().minor())
        return Error{Error::Code::Invalid, tr("Only cash may be more than what is missing. Nothing was charged."), {}};
    if (m_front->draft().isEmpty())
        m_front->setDraft(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const auto begun = m_terminal.purchase(m_front->draft(), amount, installments, tender);
    if (!begun)
        return begun.error();
    m_front->noteAsked();
    follow(begun);
    return {};
}

void CardDesk::follow(const Result<QString> &begun)
{
    const auto open = m_terminal.open();
    for (const PaymentAttempt &attempt : open)
        if (attempt.reference == *begun)
            setCurrent(attempt);
}

void CardDesk::setCurrent(const std::optional<PaymentAttempt> &attempt)
{
    if (m_current == attempt)
        return;
    m_current = attempt;
    if (m_current && needsSomebody(*m_current)) // while it is only asked for, nothing of it was told
        m_told.insert(toldAs(*m_current));
    Q_EMIT currentChanged();
}

void CardDesk::take(const PaymentAttempt &attempt)
{
    const bool isCurrent = m_current && m_current->reference == attempt.reference;
    const bool isNews = !isCurrent && !attempt.isOpen() && m_told.remove(attempt.reference + QLatin1Char('?')); // it was said that nobody knows
    const bool isTooLate = isApprovedPurchase(attempt) && attempt.reference == m_cancelled;                     // a person decides
    OpenPayment *payer = !isTooLate && isApprovedPurchase(attempt) && (isCurrent || !m_current) ? payerOf(attempt) : nullptr;
    if (payer && addTo(*payer, attempt)) {
        m_told.insert(attempt.reference);
        if (isCurrent)
            Q_EMIT paid();
        setCurrent(isCurrent ? nextOfSale() : std::nullopt);
        Q_EMIT waitingChanged();
        if (isNews)
            Q_EMIT found(attempt);
        return;
    }
    if (isCurrent)
        setCurrent(attempt);
    if (isCurrent && isTooLate)
        Q_EMIT troubled(tr("It was approved before the terminal could cancel it."));
    Q_EMIT waitingChanged();
    const bool isBack = attempt.kind != AttemptKind::Purchase && attempt.state == AttemptState::Approved;
    if (!isBack) // the document of what went back is about to be recorded: if it is not, strandedChanged says so
        tellFound();
    if (isNews)
        Q_EMIT found(attempt); // once more where it turns out that no document has it
}

/// What it was begun for, while that is being paid.
OpenPayment *CardDesk::payerOf(const PaymentAttempt &attempt) const
{
    const auto found = std::find_if(m_payments.cbegin(), m_payments.cend(), [&attempt](const OpenPayment *payment) {
        return payment->phase() == Phase::Paying && payment->draft() == attempt.draft;
    });
    return found == m_payments.cend() ? nullptr : *found;
}

Result<void> CardDesk::addTo(OpenPayment &payment, const PaymentAttempt &attempt)
{
    return payment.tender(attempt.tender, attempt.amount, referenceOf(attempt), attempt.reference);
}

QList<PaymentAttempt> CardDesk::waiting() const
{
    QStringList used;
    for (const OpenPayment *payment : m_payments)
        used += payment->settlement().attempts();
    QList<PaymentAttempt> all = m_terminal.open() + m_terminal.stranded();
    all.removeIf([&](const PaymentAttempt &attempt) { return used.contains(attempt.reference); });
    std::sort(all.begin(), all.end(),
              [](const PaymentAttempt &a, const PaymentAttempt &b) { return std::pair(a.createdAt, a.reference) < std::pair(b.createdAt, b.reference); });
    return all;
}

std::optional<PaymentAttempt> CardDesk::waitingOne(const QString &reference) const
{
    const auto all = waiting();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&reference](const PaymentAttempt &attempt) { return attempt.reference == reference; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

void CardDesk::tellFound()
{
    const auto all = waiting();
    const bool isGivingBack =
        std::any_of(all.cbegin(), all.cend(), [](const PaymentAttempt &attempt) { return attempt.kind != AttemptKind::Purchase && attempt.isOpen(); });
    for (const PaymentAttempt &attempt : all) {
        const bool isPart = isGivingBack && attempt.kind != AttemptKind::Purchase && attempt.state == AttemptState::Approved; // of several cards
        if (!needsSomebody(attempt) || isPart || m_told.contains(toldAs(attempt)))
            continue;
        m_told.insert(toldAs(attempt));
        m_found.insert(attempt.reference);
        Q_EMIT found(attempt);
    }
}

void CardDesk::tellCleared()
{
    QSet<QString> gone = m_found;
    const auto all = waiting();
    for (const PaymentAttempt &attempt : all)
        if (needsSomebody(attempt))
            gone.remove(attempt.reference);
    m_found -= gone;
    for (const QString &reference : std::as_const(gone))
        Q_EMIT cleared(reference);
}

void CardDesk::showFirst(const QString &reference)
{
    const auto all = waiting();
    if (all.isEmpty())
        return;
    setCurrent(waitingOne(reference).value_or(all.first()));
}

void CardDesk::showNext()
{
    const auto all = shown();
    if (all.isEmpty())
        return;
    qsizetype at = -1;
    for (qsizetype i = 0; m_current && i < all.size(); ++i)
        if (all[i].reference == m_current->reference)
            at = i;
    setCurrent(all[(at + 1) % all.size()]);
}

void CardDesk::leave()
{
    setCurrent({});
}

void CardDesk::cancel()
{
    if (!m_current || !m_current->isOpen())
        return;
    m_cancelled = m_current->reference;
    m_terminal.cancel(m_cancelled);
}

void CardDesk::askNow()
{
    m_terminal.askNow();
}

Result<void> CardDesk::again()
{
    if (!m_current || m_current->isOpen())
        return {};
    if (const auto here = checkHere(); !here)
        return here;
    if (m_current->kind == AttemptKind::Purchase)
        return charge(m_current->tender, m_current->amount, m_current->installments);
    const auto original = waitingOne(m_current->original);
    if (!original)
        return Error{Error::Code::NotFound, tr("There is nothing of this payment left to give back."), {}};
    setCurrent(original);
    return giveBack();
}

bool CardDesk::canUse() const
{
    return m_current && isApprovedPurchase(*m_current) && m_front->phase() == Phase::Paying && fits(*m_current) && !elsewhere(*m_current);
}

bool CardDesk::fits(const PaymentAttempt &attempt) const
{
    const Settlement &settlement = m_front->settlement();
    return attempt.amount.currency() == settlement.total().currency() && attempt.amount.minor() <= settlement.missing().minor();
}

Result<void> CardDesk::use()
{
    if (const auto here = checkHere(); !here)
        return here;
    if (!canUse())
        return Error{Error::Code::Invalid, tr("It does not fit into what is missing of this sale."), {}};
    const PaymentAttempt attempt = *m_current;
    if (const auto added = addTo(*m_front, attempt); !added)
        return added;
    Q_EMIT paid();
    setCurrent(nextOfSale()); // one after the other, before anything else is charged
    return {};
}

Result<void> CardDesk::giveBack()
{
    if (!m_current || !isApprovedPurchase(*m_current))
        return {};
    if (const auto here = checkHere(); !here)
        return here;
    const auto begun = m_terminal.voidPurchase(*m_current);
    if (!begun)
        return begun.error();
    follow(begun);
    return {};
}

Result<void> CardDesk::giveBackTender(int index)
{
    const QList<TenderTaken> &taken = m_front->settlement().taken();
    if (index < 0 || index >= taken.size() || taken[index].attempt.isEmpty())
        return {};
    const QString reference = taken[index].attempt;
    m_front->removeTender(index);
    const auto attempt = waitingOne(reference);
    if (!attempt)
        return {};
    setCurrent(attempt);
    return giveBack();
}

Result<void> CardDesk::settleByHand(bool wasApproved, const QString &code)
{
    return m_current ? m_terminal.settleByHand(m_current->reference, wasApproved, code) : Result<void>();
}

QString CardDesk::referenceOf(const PaymentAttempt &attempt)
{
    constexpr int Most = 40;
    QString words = attempt.authorisation;
    for (const QString &part : {attempt.brand, attempt.lastFour})
        if (!part.isEmpty() && words.size() + part.size() + 1 <= Most)
            words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + part;
    return words.left(Most);
}

} // namespace mostrador

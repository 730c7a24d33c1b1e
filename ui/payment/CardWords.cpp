// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/CardWords.h"

namespace mostrador {

using Stage = CardWords::Stage;

QString CardWords::cardOf(const PaymentAttempt &attempt)
{
    QStringList parts;
    const QString card = QStringLiteral("%1 %2").arg(attempt.brand, attempt.lastFour).trimmed();
    if (!card.isEmpty())
        parts.append(card);
    if (!attempt.authorisation.isEmpty())
        parts.append(tr("authorisation %1").arg(attempt.authorisation));
    return parts.join(QStringLiteral(" · "));
}

static CardWords purchase(const PaymentAttempt &attempt, bool isPaying, bool canUse)
{
    switch (attempt.state) {
    case AttemptState::Created:
    case AttemptState::Sent:
        return {Stage::Asking,
                QStringLiteral("credit-card"),
                Token::Accent,
                CardWords::tr("Asking the terminal"),
                {},
                CardWords::tr("The customer pays on the terminal. The answer comes here by itself."),
                {}};
    case AttemptState::Declined:
        return {Stage::Declined,
                QStringLiteral("circle-x"),
                Token::Bad,
                CardWords::tr("Declined"),
                attempt.reason,
                CardWords::tr("Nothing was charged. The sale is as it was."),
                isPaying ? CardWords::tr("Try again") : QString()};
    case AttemptState::Cancelled:
        return {Stage::NotCharged,
                QStringLiteral("circle-alert"),
                Token::Warn,
                CardWords::tr("Not charged"),
                attempt.reason,
                CardWords::tr("The sale is as it was."),
                isPaying ? CardWords::tr("Try again") : QString()};
    case AttemptState::Unknown:
        return {Stage::Unknown,
                QStringLiteral("triangle-alert"),
                Token::Warn,
                CardWords::tr("Not known if it was charged"),
                attempt.reason,
                CardWords::tr("Do not pass the card again: the till goes on asking about this payment and never charges it twice. "
                              "It can be left for later; it is not lost."),
                CardWords::tr("Ask again")};
    case AttemptState::Approved:
        return {Stage::Approved,
                QStringLiteral("circle-check"),
                Token::Ok,
                CardWords::tr("Approved, in no sale yet"),
                CardWords::cardOf(attempt),
                canUse         ? CardWords::tr("The card has been charged. Use it for this sale, or give it back.")
                    : isPaying ? CardWords::tr("The card has been charged, and it is more than what is missing here. Give it back, or use it in another sale.")
                               : CardWords::tr("The card has been charged. Use it when its sale is charged, or give it back."),
                canUse ? CardWords::tr("Use it here") : QString()};
    case AttemptState::Refunded: break;
    }
    return {Stage::Done, QStringLiteral("undo-2"), Token::Ok, CardWords::tr("Given back"), CardWords::cardOf(attempt), {}, {}};
}

static CardWords backwards(const PaymentAttempt &attempt)
{
    switch (attempt.state) {
    case AttemptState::Created:
    case AttemptState::Sent:
        return {Stage::Asking,
                QStringLiteral("undo-2"),
                Token::Accent,
                CardWords::tr("Giving it back"),
                {},
                CardWords::tr("The terminal is giving the money back to the card."),
                {}};
    case AttemptState::Unknown:
        return {Stage::Unknown,
                QStringLiteral("triangle-alert"),
                Token::Warn,
                CardWords::tr("Not known if it was given back"),
                attempt.reason,
                CardWords::tr("The till goes on asking and never gives it back twice. It can be left for later; it is not lost."),
                CardWords::tr("Ask again")};
    case AttemptState::Declined:
    case AttemptState::Cancelled:
        return {Stage::Declined,
                QStringLiteral("circle-x"),
                Token::Bad,
                CardWords::tr("Not given back"),
                attempt.reason,
                CardWords::tr("The card is still charged. Try again, or leave it for later: it is not lost."),
                CardWords::tr("Try again")};
    default: break;
    }
    return {Stage::Done,
            QStringLiteral("circle-check"),
            Token::Ok,
            CardWords::tr("Given back"),
            CardWords::cardOf(attempt),
            CardWords::tr("The money goes back to the card."),
            {}};
}

CardWords CardWords::of(const PaymentAttempt &attempt, bool isPaying, bool canUse)
{
    return attempt.kind == AttemptKind::Purchase ? purchase(attempt, isPaying, canUse) : backwards(attempt);
}

QString CardWords::ofSale()
{
    return tr("It was asked for the open sale.");
}

QString CardWords::ofExchange(const QString &receipt)
{
    return receipt.isEmpty() ? tr("It was asked for the exchange that is open.") : tr("It was asked for the exchange of receipt %1.").arg(receipt);
}

CardWords CardWords::elsewhere(const PaymentAttempt &attempt, const QString &owner)
{
    CardWords words = of(attempt, false, false);
    if (words.stage == Stage::Approved)
        words.advice = tr("The card has been charged, and what it pays is not charged yet. %1 Use it there, or give it back there.").arg(owner);
    else
        words.advice = QStringLiteral("%1 %2").arg(words.advice, owner);
    if (words.stage == Stage::Approved || words.stage == Stage::Declined || words.stage == Stage::NotCharged)
        words.go = tr("Go there");
    return words;
}

} // namespace mostrador

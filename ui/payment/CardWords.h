// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/PaymentAttempt.h"
#include "ui/theme/Tokens.h"
#include <QCoreApplication>

namespace mostrador {

/// What the window says of an attempt of the card terminal.
struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
public:
    enum class Stage { Asking, Declined, NotCharged, Unknown, Approved, Done };
    Stage stage = Stage::Asking;
    QString icon;
    Token token = Token::Dim;
    QString title;  ///< the state, in a word or two
    QString detail; ///< the card, the authorisation, or why not
    QString advice; ///< what was kept, and what to do
    QString go;     ///< of the main button; empty: there is nothing to do but to leave

    /// `canUse`: it is approved and fits into the open payment; `isPaying`: there is one.
    static CardWords of(const PaymentAttempt &attempt, bool isPaying, bool canUse);
    /// The same of one that is of something else that is open: `owner` says what that is, and there it is used, given back or charged again.
    static CardWords elsewhere(const PaymentAttempt &attempt, const QString &owner);
    static QString ofSale();
    static QString ofExchange(const QString &receipt);    ///< empty: without a receipt
    static QString cardOf(const PaymentAttempt &attempt); ///< "VISA 1111 · 204815"
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mostrador {

/// Where a text stands decides what a long number in it can be: every tenth barcode and document number passes Luhn's test, too.
enum class CardPlace {
    Text,  ///< notes, reasons, references, log lines: nobody has to write a long number there, so what could be a card is taken for one
    Codes, ///< search and code boxes, barcodes, numbers of documents: barcodes with the right check digit, and lengths that no card has there, pass
    Device ///< what a payment terminal answers: no long number has any business there
};

/// Whether `text` holds what looks like a card's number (PAN). It is one when 13 to 19 digits, in one piece or in groups with spaces, dashes or
/// dots between them, in any script's digits, pass Luhn's test (ISO/IEC 7812-1, annex B), and
/// - Device: always;
/// - Text: begin and length are what a scheme gives out (Visa, Mastercard, Maestro, Amex, Diners, Discover, JCB, UnionPay, Mir, Troy, UATP and
///   the local ones among them). A GTIN-13 from Argentina (779), Brazil (789), Mexico (750) or Spain (84) therefore never is;
/// - Codes: as Text, but 13 digits never are (no scheme gives out 13 any more), 14 only with Diners' beginnings, and 14 with the right check
///   digit of a GTIN are not either.
/// What is read from a magnetic stripe (%B…^, ;…=) is one everywhere, whatever Luhn says. More than 19 digits in one piece (a Brazilian
/// access key), UUIDs and hexadecimal digests are none.
bool looksLikeCardNumber(const QString &text, CardPlace place = CardPlace::Text);

/// The text with each such number's digits replaced by '*', the last four apart; nothing else changes.
QString withoutCardNumbers(const QString &text, CardPlace place = CardPlace::Text);

} // namespace mostrador

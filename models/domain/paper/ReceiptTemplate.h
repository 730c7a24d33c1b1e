// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PaperDocument.h"
#include <QFlags>

namespace mostrador {

/// What a shop wants on its receipts beside what is sold.
struct ReceiptTemplate {
    enum Part { ShopName = 1, TillAndTime = 2, CustomerName = 4, Savings = 8, Taxes = 16, Notes = 32, Barcode = 64, Qr = 128 };
    Q_DECLARE_FLAGS(Parts, Part)
    static constexpr Part All[] = {ShopName, TillAndTime, CustomerName, Savings, Taxes, Notes, Barcode, Qr};
    static constexpr int MostText = 600; ///< characters of head, foot and the QR code's text
    Parts parts = Parts(ShopName) | TillAndTime | CustomerName | Savings | Taxes | Notes | Barcode;
    QString header = {}; ///< lines under the shop's name: address, tax number
    QString footer = {}; ///< lines at the end: thanks, how to return something
    /// What the QR code says: {number}, {total} ("1234.50"), {date} ("2026-11-26"), {till} and {shop} are filled in, in an address as it must be written there.
    QString qrText = QStringLiteral("{number}");
    PaperPicture logo = {};
    bool operator==(const ReceiptTemplate &) const = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ReceiptTemplate::Parts)

} // namespace mostrador

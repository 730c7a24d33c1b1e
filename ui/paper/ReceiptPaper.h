// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/Sale.h"
#include "models/domain/paper/ReceiptTemplate.h"
#include "ui/payment/Receipt.h"

namespace mostrador {

/// The paper of a document: what Receipt says of it, between the shop's own head and foot.
class ReceiptPaper final {
public:
    struct About {
        ReceiptTemplate look;
        QString shop;
        QString till;
        MoneyText text;
    };
    static PaperDocument of(const Sale &sale, const About &about, int copy = 0);          ///< `copy`: as in Receipt
    static PaperDocument ofLines(const QList<Receipt::Line> &lines, int copy = 0);        ///< of a report: X, Z, a slip of the drawer
    static QString qrText(const Sale &sale, const About &about);
    static Sale sample(Currency currency); ///< made up, with a little of everything: for a preview
};

} // namespace mostrador

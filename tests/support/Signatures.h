// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/JournalEntry.h"

namespace mostrador {

/// Takes every signature for good, or none.
class Judge final : public SignatureVerifier {
public:
    bool good = true;
    bool verify(const QByteArray &, const QByteArray &, const QByteArray &) const override { return good; }
};

class Pen final : public Signer {
public:
    QString keyId() const override { return QStringLiteral("test"); }
    QByteArray sign(const QByteArray &hash) const override { return hash + hash; }
};

} // namespace mostrador

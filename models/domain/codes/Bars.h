// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QList>
#include <QString>

namespace mostrador {

/// The bars of a barcode, without their quiet zones: for each module from the left whether it is black.
class Bars final {
public:
    static Result<Bars> ean13(const QString &digits);   ///< 13 digits with the right check digit
    static Result<Bars> code128(const QString &text);   ///< 1 to 48 characters of printable ASCII; code set B
    const QList<bool> &modules() const { return m_modules; }

private:
    void add(const QString &widths, bool black);
    QList<bool> m_modules;
};

} // namespace mostrador

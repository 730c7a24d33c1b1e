// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/User.h"
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace mostrador {

/// Digits that nobody sees.
class PinField final : public QLineEdit {
public:
    PinField()
    {
        setEchoMode(Password);
        setMaxLength(MostDigits);
        setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), this));
    }
};

} // namespace mostrador

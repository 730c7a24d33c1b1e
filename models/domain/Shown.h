// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mostrador {

/// What came from outside, as it may stand in a message: at most `most` characters, each control character (also those that turn the
/// direction of writing) and each half of a pair as U+FFFD, so that it can neither drive a terminal nor break a line.
QString shown(const QString &text, qsizetype most = 40);

} // namespace mostrador

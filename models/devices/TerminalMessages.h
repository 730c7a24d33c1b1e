// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/PaymentTerminal.h"
#include <QByteArray>

namespace mostrador {

/// The lines of docs/terminal-protocol.md, as the till writes and reads them.
namespace TerminalMessages {

constexpr int Version = 1;
constexpr qsizetype MostBytes = 4096; ///< of a line, its end apart

/// One line with its end.
QByteArray encode(qint64 id, const TerminalRequest &request);

struct Line {
    qint64 id = 0;
    QByteArray bytes;
};
/// The id that a line answers. Error::Invalid: it is no answer of this protocol; nothing of the connection can be trusted any more.
Result<Line> decode(const QByteArray &line);

struct Read {
    TerminalAnswer answer;
    QStringList faults; ///< what the terminal did that it must not, in words without any of its numbers
};
/// What the line says to `request`. An answer about another reference, of another amount or with a result that does not fit is Failed.
/// A field that looks like a card's number is not taken.
Read read(const Line &line, const TerminalRequest &request);

} // namespace TerminalMessages

} // namespace mostrador

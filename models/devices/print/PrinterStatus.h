// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/print/RawSink.h"
#include "models/domain/paper/PaperPrinter.h"

namespace mostrador {

/// What a printer says about itself over a way: one question at a time, for its answers are single bytes that do not say to what. Epson's words;
/// flow control and whatever else comes is not taken for an answer.
class PrinterStatus final {
public:
    explicit PrinterStatus(RawSink &sink) : m_sink(sink) {}
    /// All there is to ask, before anything is printed: Ready, or why not. Silent: it says nothing at all.
    PrinterCondition check();
    void askNext();                     ///< the next question, unless one is still open; its answer comes by take()
    void take(const QByteArray &bytes);
    PrinterCondition condition() const { return m_condition; }
    bool hasPrinted() const { return m_hasPrinted; } ///< it answered askPrinted()
    static QString words(PrinterCondition condition); ///< why nothing is printed, for a person; empty of Ready

private:
    void judge(int what, uint8_t answer);
    RawSink &m_sink;
    PrinterCondition m_condition = PrinterCondition::Silent;
    PrinterCondition m_round = PrinterCondition::Ready; ///< as far as this round of questions got
    int m_open = 0;                     ///< question without an answer yet; 0: none
    int m_next = 0;
    bool m_hasPrinted = false;
};

} // namespace mostrador

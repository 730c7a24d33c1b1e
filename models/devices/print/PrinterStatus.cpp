// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/PrinterStatus.h"

#include "models/devices/print/EscPos.h"
#include <QCoreApplication>
#include <array>

namespace mostrador {

namespace {

constexpr std::array<int, 3> Questions{2, 4, 1};
constexpr int SliceMs = 250;
constexpr int SlicesOfCheck = 8;

/// Bits that are always so: DLE EOT has 0xx1xx10, GS r 0xx0xxxx; XON and XOFF are neither.
bool isStatus(uint8_t byte)
{
    return (byte & 0x93) == 0x12;
}

bool isPrintedAnswer(uint8_t byte)
{
    return (byte & 0x90) == 0;
}

} // namespace

void PrinterStatus::judge(int what, uint8_t answer)
{
    const bool noPaper = (what == 2 && (answer & 0x20) != 0) || (what == 4 && (answer & 0x60) != 0);
    if (noPaper)
        m_round = PrinterCondition::NoPaper;
    else if (what == 2 && (answer & 0x04) != 0)
        m_round = PrinterCondition::CoverOpen;
    else if (m_round == PrinterCondition::Ready && ((what == 2 && (answer & 0x40) != 0) || (what == 1 && (answer & 0x08) != 0)))
        m_round = PrinterCondition::Faulty;
}

void PrinterStatus::askNext()
{
    if (m_open != 0)
        return;
    if (m_next == 0)
        m_round = PrinterCondition::Ready;
    m_open = Questions[size_t(m_next)];
    const QByteArray question = EscPos::askStatus(m_open);
    m_sink.write(question.constData(), question.size(), SliceMs);
}

void PrinterStatus::take(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        const auto answer = uint8_t(byte);
        if (isPrintedAnswer(answer))
            m_hasPrinted = true;
        if (!isStatus(answer) || m_open == 0)
            continue;
        judge(m_open, answer);
        m_open = 0;
        m_next = (m_next + 1) % int(Questions.size());
        if (m_next == 0 || m_round != PrinterCondition::Ready)
            m_condition = m_round;
    }
}

PrinterCondition PrinterStatus::check()
{
    const QByteArray quiet = EscPos::askOnly();
    m_sink.write(quiet.constData(), quiet.size(), SliceMs);
    for (size_t question = 0; question < Questions.size(); ++question) {
        askNext();
        for (int slice = 0; m_open != 0 && slice < SlicesOfCheck; ++slice) {
            const auto read = m_sink.read(SliceMs);
            if (!read)
                return PrinterCondition::Unreachable;
            take(*read);
        }
        if (m_open != 0)
            return question == 0 ? PrinterCondition::Silent : m_round;
    }
    m_hasPrinted = false; // whatever was said before the paper
    return m_condition;
}

QString PrinterStatus::words(PrinterCondition condition)
{
    switch (condition) {
    case PrinterCondition::NoPaper: return QCoreApplication::translate("Printer", "The printer has no paper. Put in a roll.");
    case PrinterCondition::CoverOpen: return QCoreApplication::translate("Printer", "The printer's cover is open. Close it.");
    case PrinterCondition::Faulty: return QCoreApplication::translate("Printer", "The printer says that it cannot print. Switch it off and on again, and look for jammed paper.");
    case PrinterCondition::Silent:
        return QCoreApplication::translate("Printer", "The printer does not say how it is. If it is one that never does, switch off in the settings that it is asked.");
    case PrinterCondition::Unreachable: return QCoreApplication::translate("Printer", "The connection to the printer broke.");
    case PrinterCondition::None: case PrinterCondition::Unknown: case PrinterCondition::Ready: case PrinterCondition::Printing: break;
    }
    return {};
}

} // namespace mostrador

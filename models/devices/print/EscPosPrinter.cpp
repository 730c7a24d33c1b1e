// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/EscPosPrinter.h"

#include "models/devices/print/EscPos.h"
#include "models/devices/print/PrinterStatus.h"
#include "models/domain/CrashPoint.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

namespace {

using What = PrintOutcome::What;

constexpr qint64 Portion = 4096;
constexpr int SlicesBetweenQuestions = 4;

QString stopped()
{
    return QCoreApplication::translate("Printer", "It was interrupted while it was being printed.");
}

QString stuck()
{
    return QCoreApplication::translate("Printer", "The printer took no more of it. Look for the paper, the cover and the cable, and whether it came out.");
}

} // namespace

/// What one document needs to know of the way that it goes.
struct EscPosPrinter::Way {
    RawSink &sink;
    PrinterStatus &status;
    bool asks;
    const std::function<void(PrinterCondition)> &changed;
    PrinterCondition shown = PrinterCondition::Printing;

    /// Hears the printer; false: the way is broken.
    bool hear(int slice, int milliseconds)
    {
        const auto said = sink.read(milliseconds);
        if (!said)
            return false;
        status.take(*said);
        if (slice % SlicesBetweenQuestions == SlicesBetweenQuestions - 1)
            status.askNext();
        const PrinterCondition now = status.condition() == PrinterCondition::Ready ? PrinterCondition::Printing : status.condition();
        if (std::exchange(shown, now) != now)
            changed(now);
        return true;
    }
};

EscPosPrinter::EscPosPrinter(const PrinterAddress &address, const PrinterProfile &profile) : EscPosPrinter(address, profile, Times()) {}

EscPosPrinter::EscPosPrinter(const PrinterAddress &address, const PrinterProfile &profile, const Times &times) : m_address(address), m_profile(profile), m_times(times) {}

/// None: all of it is with the printer.
std::optional<PrintOutcome> EscPosPrinter::send(Way &way, const QByteArray &bytes) const
{
    const int most = way.asks ? m_times.mostWaiting : m_times.mostSilent;
    qint64 sent = 0;
    for (int idle = 0; sent < bytes.size();) {
        const What what = sent > 0 ? What::Unsure : What::NotPrinted;
        if (m_isStopped)
            return PrintOutcome{what, PrinterCondition::Unknown, stopped()};
        const qint64 taken = way.sink.write(bytes.constData() + sent, qMin(Portion, bytes.size() - sent), m_times.sliceMs);
        if (taken < 0 || (taken == 0 && way.asks && !way.hear(idle, 0)))
            return PrintOutcome{what, PrinterCondition::Unreachable, way.sink.problem()};
        if (taken > 0) {
            if (sent == 0)
                crashPoint("paper_first_bytes");
            idle = 0;
        } else if (++idle >= most) {
            const PrinterCondition why = way.asks ? way.status.condition() : PrinterCondition::Faulty;
            return PrintOutcome{what, why, why == PrinterCondition::Ready || !way.asks ? stuck() : PrinterStatus::words(why)};
        }
        sent += taken;
    }
    return std::nullopt;
}

/// None: it says that it has printed.
std::optional<PrintOutcome> EscPosPrinter::awaitPrinted(Way &way) const
{
    for (int slice = 0; !way.status.hasPrinted(); ++slice) {
        if (m_isStopped)
            return PrintOutcome{What::Unsure, PrinterCondition::Unknown, stopped()};
        if (!way.hear(slice, m_times.sliceMs))
            return PrintOutcome{What::Unsure, PrinterCondition::Unreachable, way.sink.problem()};
        if (slice < m_times.mostWaiting)
            continue;
        const PrinterCondition why = way.status.condition();
        const QString words = PrinterStatus::words(why);
        return PrintOutcome{What::Unsure, why,
                            words.isEmpty() ? QCoreApplication::translate("Printer", "The printer has taken all of it, and does not say that it came out.") : words};
    }
    return std::nullopt;
}

/// Money changes hands also where there is no paper. Of one with an error nobody can say whether it heeded it.
bool EscPosPrinter::opensDrawer(RawSink &sink, const PaperDocument &document, PrinterCondition condition) const
{
    const QList<PaperLine> &lines = document.lines();
    const bool isWanted = std::any_of(lines.begin(), lines.end(), [](const PaperLine &line) { return line.kind == PaperLine::Kind::Drawer; });
    const bool hears = condition == PrinterCondition::NoPaper || condition == PrinterCondition::CoverOpen || condition == PrinterCondition::Faulty;
    if (!isWanted || !hears || m_profile.drawer == PrinterProfile::Drawer::None)
        return false;
    const QByteArray pulse = EscPos::openDrawerNow(m_profile.drawer);
    const bool isSent = sink.write(pulse.constData(), pulse.size(), m_times.sliceMs) == pulse.size() && sink.finish({}) == RawSink::End::Taken;
    return isSent && condition != PrinterCondition::Faulty;
}

PrintOutcome EscPosPrinter::print(const PaperDocument &document, const QString &name, const std::function<void(PrinterCondition)> &changed)
{
    const auto sink = RawSink::to(m_address);
    if (!sink)
        return {What::NotPrinted, PrinterCondition::None, QCoreApplication::translate("Printer", "No printer is set up.")};
    if (const auto opened = sink->open(); !opened)
        return {What::NotPrinted, PrinterCondition::Unreachable, opened.error().message};
    PrinterStatus status(*sink);
    Way way{*sink, status, m_profile.answers && sink->answers(), changed};
    if (way.asks)
        if (const PrinterCondition condition = status.check(); condition != PrinterCondition::Ready)
            return {What::NotPrinted, condition, PrinterStatus::words(condition), opensDrawer(*sink, document, condition)};
    changed(PrinterCondition::Printing);
    QByteArray bytes = EscPos::encode(document, m_profile);
    if (way.asks)
        bytes += EscPos::askPrinted();
    if (const auto broken = send(way, bytes))
        return *broken;
    crashPoint("paper_all_sent");
    if (way.asks)
        if (const auto broken = awaitPrinted(way))
            return *broken;
    switch (sink->finish(name)) {
    case RawSink::End::Taken: return {};
    case RawSink::End::Refused: return {What::NotPrinted, PrinterCondition::Faulty, sink->problem()};
    case RawSink::End::Lost: break;
    }
    return way.asks ? PrintOutcome{} : PrintOutcome{What::Unsure, PrinterCondition::Unknown, sink->problem()}; // it has said that it printed
}

} // namespace mostrador

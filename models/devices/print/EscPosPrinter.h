// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/print/RawSink.h"
#include "models/domain/paper/PaperPrinter.h"
#include <atomic>

namespace mostrador {

class PrinterStatus;

/// A receipt printer of the ESC/POS kind. One that answers is asked how it is before anything is sent, and afterwards whether it has printed; while
/// it has no paper it is waited for. One that does not is believed when it has taken all bytes.
class EscPosPrinter final : public PaperPrinter {
public:
    struct Times {
        int sliceMs = 250;
        int mostSilent = 80;   ///< slices in which a printer that says nothing takes nothing: 20 s
        int mostWaiting = 480; ///< slices in which one that answers may wait for paper: 2 min
    };
    EscPosPrinter(const PrinterAddress &address, const PrinterProfile &profile);
    EscPosPrinter(const PrinterAddress &address, const PrinterProfile &profile, const Times &times);
    PrintOutcome print(const PaperDocument &document, const QString &name, const std::function<void(PrinterCondition)> &changed) override;
    void stop() override { m_isStopped = true; }

private:
    struct Way;
    std::optional<PrintOutcome> send(Way &way, const QByteArray &bytes) const;
    std::optional<PrintOutcome> awaitPrinted(Way &way) const;
    bool opensDrawer(RawSink &sink, const PaperDocument &document, PrinterCondition condition) const;
    PrinterAddress m_address;
    PrinterProfile m_profile;
    Times m_times;
    std::atomic_bool m_isStopped = false;
};

} // namespace mostrador

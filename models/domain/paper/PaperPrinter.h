// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PaperDocument.h"
#include <QMetaType>
#include <functional>

namespace mostrador {

/// How the printer is, as far as anybody knows.
enum class PrinterCondition { None, Unknown, Ready, Printing, Unreachable, NoPaper, CoverOpen, Faulty, Silent };

/// What came of one document.
struct PrintOutcome {
    enum class What {
        Printed,    ///< it is on paper, or wholly with whoever prints it
        NotPrinted, ///< surely nothing of it is: it may be tried again
        Unsure      ///< some of it may be: a person must look
    };
    What what = What::Printed;
    PrinterCondition condition = PrinterCondition::Ready;
    QString problem = {};     ///< for a person: what happened and what to do; empty when it was printed
    bool opensDrawer = false; ///< nothing of it was printed, but the drawer that it asks for is open
};

/// Prints, and waits for it: lives on a thread of its own.
class PaperPrinter {
public:
    virtual ~PaperPrinter() = default;
    /// `changed` is called on this thread whenever the printer's condition does. After stop(), from any thread, it comes back within a second:
    /// Unsure when bytes were on their way.
    virtual PrintOutcome print(const PaperDocument &document, const QString &name, const std::function<void(PrinterCondition)> &changed) = 0;
    virtual void stop() = 0;
};

} // namespace mostrador

Q_DECLARE_METATYPE(mostrador::PrinterCondition)

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runtime/TillRuntime.h"
#include "ui/shell/Context.h"

namespace mostrador {

class MainWindow;

/// What follows from a close at the window: the till locks, and its Z is written as PDF.
class TillDay final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        TillRuntime &runtime;
        MainWindow &window;
    };
    TillDay(const Context &context, const Needs &needs, QObject *parent);
    void start(); ///< also the PDFs that a kill kept from being written

private:
    void closed();
    void writePdfs();
    Result<void> writePdf(const ZReport &report) const;
    void say(const QString &words);
    Context m_context;
    Needs m_needs;
};

} // namespace mostrador

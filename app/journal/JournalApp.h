// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/ProgramOptions.h"

namespace mostrador {

/// mostrador-journal: verify, export, import, show. Results on stdout, what went wrong on stderr in one line.
class JournalApp final {
public:
    explicit JournalApp(const ProgramOptions &options) : m_options(options) {}
    static ProgramOptions::Program program();
    int run(); ///< needs a QCoreApplication for import

private:
    Exit verify(const QString &file);
    Exit exportTo(const QString &file, const QString &out, bool isDamaged);
    Exit import(const QString &in);
    Exit show(const QString &file, const QString &id);
    QString tokenFile() const;

    const ProgramOptions &m_options;
};

} // namespace mostrador

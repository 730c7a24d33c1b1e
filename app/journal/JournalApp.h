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
    struct Verb;
    static const Verb *verbNamed(const QString &name);
    static QString misuse(const QStringList &words);
    Exit verify(const QStringList &words);   ///< those behind the verb
    Exit exportTo(const QStringList &words);
    Exit salvage(const QStringList &words);
    Exit exportFrom(const QStringList &words, bool isDamaged);
    Exit import(const QStringList &words);
    Exit show(const QStringList &words);
    QString tokenFile() const;

    const ProgramOptions &m_options;
};

} // namespace mostrador

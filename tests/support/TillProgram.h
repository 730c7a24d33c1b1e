// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace mostrador {

/// The till's program with its window, by itself or as one that ends where CRASHPOINT says: keys go in as a keyboard's driver tells them, and what stands on
/// the screen is waited for (mostrador --tour -). There is no other way in.
class TillProgram final {
public:
    explicit TillProgram(const QString &program = QStringLiteral("mostrador")) : m_program(program) {}
    ~TillProgram() { kill9(); }

    /// `crashPoint`: as in CRASHPOINT; empty: none. What it says and its pictures go under `folder`.
    void start(const QString &folder, const QStringList &options, const QString &crashPoint = {});
    /// Each word as Tour::start() has them, one after the other; false: one did not happen, or the program ended (see errors()).
    bool does(const QStringList &words);
    bool key(const QString &name) { return does({QStringLiteral("key:") + name}); }
    bool type(const QString &words) { return does({QStringLiteral("type:") + words}); }
    bool scan(const QString &code) { return does({QStringLiteral("scan:") + code}); }
    bool says(const QString &words) { return does({QStringLiteral("says:") + words}); }

    int end(); ///< as when its window is closed; the exit code, -1: it crashed, -2: it did not end
    void kill9();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    int waitForEnd();
    QString stuckAt() const { return m_stuckAt; } ///< the word that did not happen
    QString errors();

private:
    bool hears();
    QString m_program;
    QProcess m_process;
    QByteArray m_errors;
    QString m_stuckAt;
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/crypto/Keychain.h"
#include <QMutex>
#include <QObject>
#include <memory>
#include <optional>

namespace mostrador {

/// The keychain of whoever runs the program, by QtKeychain. Lives on the main thread, where the system answers; whoever asks waits, on another thread.
class SystemKeychain final : public QObject, public Keychain {
    Q_OBJECT
public:
    static constexpr int WaitMs = 60'000; ///< that somebody has for unlocking it
    explicit SystemKeychain(int waitMs = WaitMs);
    ~SystemKeychain() override;
    Result<QByteArray> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    void close(); ///< the program ends: whoever waits is told that nobody answers, and so is who asks from now on

private:
    struct Question;
    Result<QByteArray> ask(const QString &name, const std::optional<QByteArray> &secret);
    std::shared_ptr<Question> pose(const QString &name, const std::optional<QByteArray> &secret);
    void start(const std::shared_ptr<Question> &question, const std::optional<QByteArray> &secret);
    int m_waitMs;
    QMutex m_mutex;
    bool m_isClosed = false;
    std::shared_ptr<Question> m_asked; ///< one at a time; whoever asks the same once more takes the answer that came too late for them
};

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/HubSettings.h"
#include <QObject>
#include <memory>

namespace mostrador {

/// The hub that runs, wired from real parts. Threads: this one (network), `storage` (the only writer), and Kafka's.
class HubApp final : public QObject {
    Q_OBJECT
public:
    explicit HubApp(HubSettings settings);
    ~HubApp() override;

    /// Until SIGTERM or SIGINT. The exit code.
    int run();

private:
    Result<void> open();      ///< store, keys, tokens
    void wire();
    int failed(const Error &error);
    void stop();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador

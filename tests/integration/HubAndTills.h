// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runtime/TillRuntime.h"
#include "tests/support/Program.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <memory>

namespace mostrador {

/// A real hub program with books of its own, and whole tills that join it; all of it in one folder, which goes with it.
class HubAndTills final {
public:
    static constexpr int PatienceMs = 60'000;

    /// The first start takes a free port, a later one the same again. `more`: of the command line of serve.
    void start(const QStringList &more = {})
    {
        m_hub = std::make_unique<Program>(QStringLiteral("mostrador-hub"));
        m_url = m_hub->startReady(QStringList{QStringLiteral("serve"), QStringLiteral("--data-dir"), data(), QStringLiteral("--listen"), m_listen} + more);
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_hub->errors()));
        m_listen = QUrl(m_url).authority();
    }
    void kill9() { m_hub->kill9(); }
    int terminate() { return m_hub->terminate(); }

    /// One command of the hub over the same books, as a person at its console; 0: it did it.
    int run(const QStringList &arguments, QString *said = nullptr) const
    {
        Program hub(QStringLiteral("mostrador-hub"));
        const int code = hub.run(arguments + QStringList{QStringLiteral("--data-dir"), data()});
        if (said)
            *said = hub.output().trimmed();
        return code;
    }

    /// A till on a folder of this name, joined; none when it could not be.
    std::unique_ptr<TillRuntime> join(const QString &name, const QString &store = QStringLiteral("Almacén San Telmo")) const
    {
        QString code;
        run({QStringLiteral("enrol-code"), QStringLiteral("--store"), store}, &code);
        TillRuntime::Settings settings;
        settings.dataDir = path(name);
        auto opened = TillRuntime::open(settings);
        if (!opened)
            return nullptr;
        std::unique_ptr<TillRuntime> till = std::move(*opened);
        till->start();
        std::optional<Result<void>> joined;
        till->sync().enrol(QUrl(m_url), code, name, [&](const Result<void> &result) { joined = result; });
        const bool isThere = QTest::qWaitFor([&] { return joined.has_value(); }, PatienceMs) && joined->ok();
        return isThere ? std::move(till) : nullptr;
    }
    /// All that it wrote is confirmed, and it knows all that the hub has told.
    static bool isDrained(TillRuntime &till) { return till.sync().status().state == SyncStatus::State::UpToDate && till.documents().outbox().pending() == 0; }

    QString url() const { return m_url; }
    QString adminToken() const
    {
        QFile file(data() + QStringLiteral("/api.token"));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString data() const { return path(QStringLiteral("hub")); }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Program> m_hub; ///< ends before its folder
    QString m_url;
    QString m_listen = QStringLiteral("127.0.0.1:0");
};

} // namespace mostrador

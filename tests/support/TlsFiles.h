// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace mostrador {

/// A certificate for 127.0.0.1 and localhost that signs itself, and its key, made anew for each run.
struct TlsFiles {
    QTemporaryDir dir;
    QString certificate = dir.filePath(QStringLiteral("cert.pem"));
    QString key = dir.filePath(QStringLiteral("key.pem"));

    explicit TlsFiles(const QString &names = QStringLiteral("IP:127.0.0.1,DNS:localhost"))
    {
        const int made = QProcess::execute(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-batch"), QStringLiteral("-subj"), QStringLiteral("/CN=hub"),
             QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names, QStringLiteral("-days"), QStringLiteral("2"),
             QStringLiteral("-out"), certificate, QStringLiteral("-keyout"), key});
        QTest::qVerify(made == 0, "openssl", "a certificate cannot be made", __FILE__, __LINE__);
    }
};

} // namespace mostrador

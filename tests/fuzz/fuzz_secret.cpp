// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small files that a till and a hub know each other by: token, key, administrator's token. Input: the bytes of such a file.
#include "app/runtime/TokenFile.h"
#include "hub/admin/AdminToken.h"
#include "models/domain/RandomSource.h"
#include "models/transport/crypto/Ed25519.h"
#include "tests/fuzz/Fuzz.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

/// Never asked: the file is there.
class NoChance final : public RandomSource {
public:
    quint64 next() override { return 0; }
};

/// In memory where there is such a place: no file of them is worth a disk.
QString place()
{
    static const QTemporaryDir dir(
        QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/mostrador-fuzz-XXXXXX") : QDir::tempPath() + QStringLiteral("/mostrador-fuzz-XXXXXX"));
    return dir.filePath(QStringLiteral("secret"));
}

} // namespace

FUZZ_TARGET(secret)
{
    const QString name = place();
    QFile file(name);
    promise(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(input) == input.size(), "the file can be made");
    file.close();
    NoChance chance;
    if (const auto token = TokenFile(name).read(); accepted(token)) {
        promise(token->size() <= 200, "a token is short");
        for (const QChar c : *token)
            promise(c.unicode() > 0x20 && c.unicode() < 0x7f, "a token is one word of ASCII, as a header takes it", token->toUtf8());
    }
    const auto key = Ed25519Key::loadOrCreate(name, chance);
    promise(key.ok() == (input.size() == 32), "a key file has 32 bytes");
    if (accepted(key))
        promise(Ed25519Verifier().verify(key->publicKey(), QByteArray(32, 'h'), key->sign(QByteArray(32, 'h'))), "a key that was read signs");
    if (const auto admin = loadAdminToken(name, chance); accepted(admin))
        promise(admin->size() == 32, "of the administrator's token a hash is kept");
}

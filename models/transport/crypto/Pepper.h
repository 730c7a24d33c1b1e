// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/crypto/Keychain.h"
#include "models/transport/crypto/SecretFile.h"
#include <QHash>
#include <memory>

namespace mostrador {

/// The secret that PINs are hashed with beside their salt, which a thief of the database has not. It lies in the system's keychain and, where there is none,
/// in a file (pin.pepper) that its owner alone may read. The file is there either way: "keychain NAME" in the place of the secret says which one the
/// keychain has. One thread at a time.
class Pepper final {
public:
    enum class Place { Keychain, File };
    /// `place`: of a secret that is made from now on. File: one that is in the keychain is moved into the file when it is next wanted.
    Pepper(QString file, std::shared_ptr<Keychain> keychain, Place place);

    static QString nameOf(const QByteArray &secret); ///< the first 8 hex digits of its SHA-256: says which it is, and not what
    /// What new PINs are hashed with. Error: as SecretFile; Denied: it is not here; Busy: the keychain is locked. Each says how somebody gets in without it.
    Result<QByteArray> read();
    /// One is made where there is none, and where the one of before is not to be had, whatever the reason. Error::Storage: it cannot be kept.
    Result<QByteArray> readOrMake(RandomSource &random);
    Result<QByteArray> read(const QString &name);             ///< the one of this name: errors as read()
    static std::optional<Place> placeOf(const QString &file); ///< from any thread; nothing where no PIN was made yet

private:
    Result<QByteArray> current();
    bool putIntoKeychain(const QByteArray &secret);
    Result<QByteArray> fromFiles(const QString &name) const;
    Result<QByteArray> fromKeychain(const QString &name);
    void keepPlace(const QString &name, const QByteArray &secret);
    QString m_path;
    SecretFile m_file;
    std::shared_ptr<Keychain> m_keychain;
    Place m_place;
    QHash<QString, QByteArray> m_given; ///< by the keychain, which is asked once and not at each PIN
};

} // namespace mostrador

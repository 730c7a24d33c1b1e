// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/ScryptHasher.h"

#include "models/transport/crypto/SecretFile.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringList>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <memory>

namespace mostrador {

namespace {

constexpr int SaltBytes = 16;
constexpr int KeyBytes = 32;
constexpr uint64_t MostMemory = 256ULL * 1024 * 1024; ///< OpenSSL's own bound refuses 2^17

struct KdfDeleter {
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};

QString nameOf(const QByteArray &pepper)
{
    return QString::fromLatin1(QCryptographicHash::hash(pepper, QCryptographicHash::Sha256).toHex().left(8));
}

Error unusable(Error::Code code, const char *text)
{
    return {code, QCoreApplication::translate("People", text), {}};
}

} // namespace

ScryptHasher::ScryptHasher(QString pepperFile, RandomSource &random, int cost) : m_pepperFile(std::move(pepperFile)), m_random(random), m_cost(cost) {}

Result<QByteArray> ScryptHasher::key(const QString &pin, const QByteArray &pepper, const QByteArray &salt, int cost, int r, int p) const
{
    QByteArray peppered = QMessageAuthenticationCode::hash(pin.toUtf8(), pepper, QCryptographicHash::Sha256);
    QByteArray saltBytes = salt;
    uint64_t n = 1ULL << cost;
    uint32_t blocks = uint32_t(r);
    uint32_t lanes = uint32_t(p);
    uint64_t memory = MostMemory;
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, peppered.data(), size_t(peppered.size())),
                                 OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, saltBytes.data(), size_t(saltBytes.size())),
                                 OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
                                 OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &blocks),
                                 OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &lanes),
                                 OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
                                 OSSL_PARAM_construct_end()};
    const std::unique_ptr<EVP_KDF, KdfDeleter> kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, KdfDeleter> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    QByteArray made(KeyBytes, Qt::Uninitialized);
    if (!context || EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(made.data()), size_t(made.size()), params) != 1)
        return unusable(Error::Code::Storage,
                        QT_TRANSLATE_NOOP("People", "The PIN cannot be checked now: this machine has not the memory for it. Close other programs and try again."));
    return made;
}

Result<QString> ScryptHasher::hash(const QString &pin)
{
    const QMutexLocker lock(&m_mutex);
    const auto pepper = SecretFile(m_pepperFile, SecretFile::Of::Pins).readOrMake(m_random);
    if (!pepper)
        return pepper.error();
    const QByteArray salt = m_random.bytes(SaltBytes);
    const auto made = key(pin, *pepper, salt, m_cost, 8, 1);
    if (!made)
        return made.error();
    return QStringLiteral("scrypt$%1$8$1$%2$%3$%4").arg(m_cost).arg(nameOf(*pepper), QString::fromLatin1(salt.toHex()), QString::fromLatin1(made->toHex()));
}

Result<bool> ScryptHasher::verify(const QString &pin, const QString &hash)
{
    const QMutexLocker lock(&m_mutex);
    const QStringList parts = hash.split(QLatin1Char('$'));
    const int cost = parts.value(1).toInt();
    const int r = parts.value(2).toInt();
    const int p = parts.value(3).toInt();
    const bool isSound = parts.size() == 7 && parts[0] == QLatin1String("scrypt") && cost >= 1 && cost <= 17 && r == 8 && p == 1;
    if (!isSound)
        return unusable(Error::Code::Damaged, QT_TRANSLATE_NOOP("People", "What is kept of this PIN cannot be read. A manager can set another one."));
    const auto pepper = SecretFile(m_pepperFile, SecretFile::Of::Pins).read();
    if (!pepper || nameOf(*pepper) != parts[4])
        return unusable(Error::Code::Denied,
                        QT_TRANSLATE_NOOP("People",
                                          "The file that PINs of this till are checked with (pin.pepper, beside its database) is missing or another one. "
                                          "Bring it back from where the till was before."));
    const auto made = key(pin, *pepper, QByteArray::fromHex(parts[5].toLatin1()), cost, r, p);
    if (!made)
        return made.error();
    const QByteArray kept = QByteArray::fromHex(parts[6].toLatin1());
    return kept.size() == made->size() && CRYPTO_memcmp(kept.constData(), made->constData(), size_t(kept.size())) == 0;
}

} // namespace mostrador

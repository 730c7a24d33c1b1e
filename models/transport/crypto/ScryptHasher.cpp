// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/ScryptHasher.h"

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
constexpr int Blocks = 8;                             ///< r
constexpr int Lanes = 1;                              ///< p
constexpr uint64_t MostMemory = 256ULL * 1024 * 1024; ///< OpenSSL's own bound refuses 2^17

struct KdfDeleter {
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};

constexpr QLatin1String NoPepper("-");

QByteArray peppered(const QString &pin, const QByteArray &pepper)
{
    return QMessageAuthenticationCode::hash(pin.toUtf8(), pepper, QCryptographicHash::Sha256);
}

Error unusable(Error::Code code, const char *text)
{
    return {code, QCoreApplication::translate("People", text), {}};
}

} // namespace

ScryptHasher::ScryptHasher(Pepper pepper, RandomSource &random, int cost) : m_pepper(std::move(pepper)), m_random(random), m_cost(cost) {}

Result<QByteArray> ScryptHasher::key(QByteArray text, const QByteArray &salt, int cost) const
{
    QByteArray saltBytes = salt;
    uint64_t n = 1ULL << cost;
    uint32_t blocks = Blocks;
    uint32_t lanes = Lanes;
    uint64_t memory = MostMemory;
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, text.data(), size_t(text.size())),
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

Result<QString> ScryptHasher::hash(const QByteArray &text, const QString &pepperName)
{
    const QByteArray salt = m_random.bytes(SaltBytes);
    const auto made = key(text, salt, m_cost);
    if (!made)
        return made.error();
    return QStringLiteral("scrypt$%1$%2$%3$%4$%5$%6")
        .arg(QString::number(m_cost), QString::number(Blocks), QString::number(Lanes), pepperName, QString::fromLatin1(salt.toHex()), QString::fromLatin1(made->toHex()));
}

Result<QString> ScryptHasher::hash(const QString &pin, Secret secret)
{
    const QMutexLocker lock(&m_mutex);
    const auto pepper = secret == Secret::Made ? m_pepper.readOrMake(m_random) : m_pepper.read();
    return pepper ? hash(peppered(pin, *pepper), Pepper::nameOf(*pepper)) : pepper.error();
}

Result<QString> ScryptHasher::hashCode(const QString &code)
{
    const QMutexLocker lock(&m_mutex);
    return hash(code.toUtf8(), NoPepper);
}

Result<bool> ScryptHasher::verify(const QString &text, const QString &hash)
{
    const QMutexLocker lock(&m_mutex);
    const QStringList parts = hash.split(QLatin1Char('$'));
    const int cost = parts.value(1).toInt();
    const bool isSound = parts.size() == 7 && parts[0] == QLatin1String("scrypt") && cost >= 1 && cost <= 17 && parts[2].toInt() == Blocks && parts[3].toInt() == Lanes;
    if (!isSound)
        return unusable(
            Error::Code::Damaged,
            QT_TRANSLATE_NOOP("People", "What is kept of this PIN cannot be read. A manager can set another one, and comes back with a recovery code if it is theirs."));
    QByteArray input = text.toUtf8();
    if (parts[4] != NoPepper) {
        const auto pepper = m_pepper.read(parts[4]);
        if (!pepper)
            return pepper.error();
        input = peppered(text, *pepper);
    }
    const auto made = key(std::move(input), QByteArray::fromHex(parts[5].toLatin1()), cost);
    if (!made)
        return made.error();
    const QByteArray kept = QByteArray::fromHex(parts[6].toLatin1());
    return kept.size() == made->size() && CRYPTO_memcmp(kept.constData(), made->constData(), size_t(kept.size())) == 0;
}

} // namespace mostrador

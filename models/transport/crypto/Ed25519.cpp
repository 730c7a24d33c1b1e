// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/Ed25519.h"

#include "models/transport/crypto/SecretFile.h"
#include <QCryptographicHash>
#include <openssl/evp.h>

namespace mostrador {

namespace {

constexpr int SeedBytes = SecretFile::Bytes;
constexpr int SignatureBytes = 64;

struct KeyDeleter { void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); } };
struct ContextDeleter { void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); } };
using KeyPointer = std::unique_ptr<EVP_PKEY, KeyDeleter>;
using ContextPointer = std::unique_ptr<EVP_MD_CTX, ContextDeleter>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

struct Ed25519Key::Private {
    KeyPointer key;
    QByteArray publicKey;
    QString keyId;
};

Ed25519Key::Ed25519Key() : d(std::make_unique<Private>()) {}
Ed25519Key::~Ed25519Key() = default;
Ed25519Key::Ed25519Key(Ed25519Key &&) noexcept = default;

Ed25519Key Ed25519Key::fromSeed(const QByteArray &seed)
{
    Ed25519Key result;
    result.d->key.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(seed), size_t(seed.size())));
    if (!result.d->key)
        qFatal("An Ed25519 seed has 32 bytes, not %d, and OpenSSL must know the algorithm", int(seed.size()));
    result.d->publicKey.resize(SeedBytes);
    size_t length = SeedBytes;
    EVP_PKEY_get_raw_public_key(result.d->key.get(), reinterpret_cast<unsigned char *>(result.d->publicKey.data()), &length);
    result.d->keyId = keyIdOf(result.d->publicKey);
    return result;
}

Ed25519Key Ed25519Key::generate(RandomSource &random)
{
    return fromSeed(random.bytes(SeedBytes));
}

Result<Ed25519Key> Ed25519Key::loadOrCreate(const QString &file, RandomSource &random)
{
    const auto seed = SecretFile(file).readOrMake(random);
    if (!seed)
        return seed.error();
    return fromSeed(*seed);
}

QByteArray Ed25519Key::publicKey() const
{
    return d->publicKey;
}

QString Ed25519Key::keyId() const
{
    return d->keyId;
}

QByteArray Ed25519Key::sign(const QByteArray &hash) const
{
    QByteArray signature(SignatureBytes, Qt::Uninitialized);
    size_t length = SignatureBytes;
    const ContextPointer context(EVP_MD_CTX_new());
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, d->key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, raw(hash), size_t(hash.size())) != 1)
        qFatal("OpenSSL cannot sign");
    return signature;
}

QString keyIdOf(const QByteArray &publicKey)
{
    return QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().left(16));
}

bool Ed25519Verifier::verify(const QByteArray &publicKey, const QByteArray &hash, const QByteArray &signature) const
{
    if (publicKey.size() != SeedBytes || signature.size() != SignatureBytes)
        return false;
    const KeyPointer key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(publicKey), size_t(publicKey.size())));
    const ContextPointer context(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), raw(signature), size_t(signature.size()), raw(hash), size_t(hash.size())) == 1;
}

} // namespace mostrador

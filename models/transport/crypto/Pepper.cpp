// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/Pepper.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace mostrador {

namespace {

constexpr char Pointer[] = "keychain ";

/// The name of the secret that the keychain has, where the file says so.
QString pointedTo(const QString &file)
{
    QFile in(file);
    const QByteArray text = in.open(QIODevice::ReadOnly) ? in.read(64) : QByteArray();
    return text.startsWith(Pointer) ? QString::fromLatin1(text.mid(qsizetype(sizeof Pointer) - 1).trimmed()) : QString();
}

Error missing()
{
    return {Error::Code::Denied,
            QCoreApplication::translate("People",
                                        "What PINs of this till are checked with is not here: neither the file pin.pepper beside its database nor the system's "
                                        "keychain has it. Bring the file back from where the till was before, start the till as the user it was set up by, "
                                        "or come back as a manager with the printed code."),
            {}};
}

} // namespace

Pepper::Pepper(QString file, std::shared_ptr<Keychain> keychain, Place place)
    : m_path(std::move(file)), m_file(m_path, SecretFile::Of::Pins), m_keychain(std::move(keychain)), m_place(place)
{}

QString Pepper::nameOf(const QByteArray &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex().left(8));
}

std::optional<Pepper::Place> Pepper::placeOf(const QString &file)
{
    if (!QFile::exists(file))
        return std::nullopt;
    return pointedTo(file).isEmpty() ? Place::File : Place::Keychain;
}

Result<QByteArray> Pepper::fromKeychain(const QString &name)
{
    if (const auto given = m_given.constFind(name); given != m_given.constEnd())
        return *given;
    if (!m_keychain)
        return missing();
    const auto secret = m_keychain->read(name);
    if (!secret)
        return secret.error().code == Error::Code::Busy ? secret.error() : missing();
    if (nameOf(*secret) != name)
        return missing();
    if (m_place == Place::File && pointedTo(m_path) == name) {
        if (const auto moved = m_file.write(*secret); !moved)
            return moved.error();
    }
    m_given.insert(name, *secret);
    return secret;
}

Result<QByteArray> Pepper::read(const QString &name)
{
    if (placeOf(m_path) == Place::File) {
        auto secret = m_file.read();
        if (!secret || nameOf(*secret) == name)
            return secret;
    }
    return fromKeychain(name);
}

Result<QByteArray> Pepper::read()
{
    const auto place = placeOf(m_path);
    if (place == Place::File)
        return m_file.read();
    return place == Place::Keychain ? fromKeychain(pointedTo(m_path)) : missing();
}

/// What was there and is not to be had now is not lost by it: each PIN says which secret is its own. Only a keychain that is locked is waited for.
Result<QByteArray> Pepper::readOrMake(RandomSource &random)
{
    auto kept = read();
    if (kept || placeOf(m_path) == Place::File || (kept.error().code == Error::Code::Busy && m_place == Place::Keychain))
        return kept;
    return make(random);
}

Result<QByteArray> Pepper::make(RandomSource &random)
{
    QByteArray secret = random.bytes(SecretFile::Bytes);
    if (m_place == Place::Keychain && m_keychain) {
        const QString name = nameOf(secret);
        const auto kept = m_keychain->write(name, secret);
        if (!kept && kept.error().code == Error::Code::Busy)
            return kept.error();
        if (const auto again = kept ? m_keychain->read(name) : Result<QByteArray>(kept.error()); again && *again == secret) { // before anything relies on it
            if (const auto told = m_file.write(Pointer + name.toLatin1() + '\n'); !told)
                return told.error();
            m_given.insert(name, secret);
            return secret;
        }
    }
    if (const auto made = m_file.write(secret); !made)
        return made.error();
    return secret;
}

} // namespace mostrador

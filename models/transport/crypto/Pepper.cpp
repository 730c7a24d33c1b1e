// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/Pepper.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDebug>
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

Error unknown(const char *text)
{
    return {Error::Code::Denied, QCoreApplication::translate("People", text), {}};
}

Error nowhere()
{
    return unknown(QT_TRANSLATE_NOOP("People",
                                     "What PINs of this till are checked with is not here: neither the file pin.pepper beside its database nor the system's "
                                     "keychain gives it. Bring the file back from where the till was before, or unlock the keychain."));
}

/// One that is locked says no more than that it has nothing where nobody answers its question (libsecret).
Error withheld()
{
    return unknown(QT_TRANSLATE_NOOP("People",
                                     "What PINs of this till are checked with was put into the system's keychain, which does not give it now: it is locked, or "
                                     "another user's. Unlock it, or start the till as the user that it was set up by."));
}

Error withWayIn(Error why)
{
    why.message += QLatin1Char(' ') + QCoreApplication::translate("People", "At the sign-in a manager can also come back with a recovery code, and then set new PINs.");
    return why;
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

/// Also what was put aside, should somebody have mended it.
Result<QByteArray> Pepper::fromFiles(const QString &name) const
{
    const auto kept = placeOf(m_path) == Place::File ? m_file.read() : Result<QByteArray>(nowhere());
    if (kept && nameOf(*kept) == name)
        return kept;
    for (const SecretFile &file : m_file.aside())
        if (const auto mended = file.read(); mended && nameOf(*mended) == name)
            return mended;
    return kept ? nowhere() : kept.error();
}

Result<QByteArray> Pepper::fromKeychain(const QString &name)
{
    if (const auto given = m_given.constFind(name); given != m_given.constEnd())
        return *given;
    const auto secret = m_keychain ? m_keychain->read(name) : Result<QByteArray>(withheld());
    if (!secret)
        return secret.error().code == Error::Code::Busy ? secret.error() : withheld();
    if (nameOf(*secret) != name)
        return withheld();
    m_given.insert(name, *secret);
    keepPlace(name, *secret);
    return secret;
}

/// The file says again where it is, or has it from now on. Whoever signs in does not have to wait until it can be written.
void Pepper::keepPlace(const QString &name, const QByteArray &secret)
{
    const bool isMoved = m_place == Place::File && pointedTo(m_path) == name;
    if (!isMoved && m_file.exists())
        return;
    if (const auto kept = m_file.write(m_place == Place::File ? secret : Pointer + name.toLatin1() + '\n'); !kept)
        qWarning().noquote() << kept.error().message << kept.error().detail;
}

Result<QByteArray> Pepper::read(const QString &name)
{
    const auto inFile = fromFiles(name);
    if (inFile)
        return inFile;
    const auto secret = fromKeychain(name);
    if (secret)
        return secret;
    const bool isFileUnusable = placeOf(m_path) == Place::File && !m_file.read();
    const bool isKeychains = placeOf(m_path) == Place::Keychain || secret.error().code == Error::Code::Busy;
    return withWayIn(isKeychains && !isFileUnusable ? secret.error() : inFile.error());
}

Result<QByteArray> Pepper::current()
{
    const auto place = placeOf(m_path);
    if (place == Place::File)
        return m_file.read();
    return place == Place::Keychain ? fromKeychain(pointedTo(m_path)) : nowhere();
}

/// Any that is here will do: each PIN says which one is its own.
Result<QByteArray> Pepper::read()
{
    const auto kept = current();
    if (kept)
        return kept;
    return m_given.isEmpty() ? withWayIn(kept.error()) : Result<QByteArray>(*m_given.cbegin());
}

/// What was there and is not to be had now is not lost by it. A keychain that is locked was waited for, and is not waited for twice.
Result<QByteArray> Pepper::readOrMake(RandomSource &random)
{
    auto kept = read();
    if (kept)
        return kept;
    if (const auto aside = placeOf(m_path) == Place::File ? m_file.putAside() : Result<void>(); !aside)
        return aside.error();
    const QByteArray secret = random.bytes(SecretFile::Bytes);
    const bool isAsked = m_place == Place::Keychain && m_keychain && kept.error().code != Error::Code::Busy;
    const bool isThere = isAsked && putIntoKeychain(secret);
    const QString name = nameOf(secret);
    if (const auto told = m_file.write(isThere ? Pointer + name.toLatin1() + '\n' : secret); !told)
        return told.error();
    if (isThere)
        m_given.insert(name, secret);
    return secret;
}

bool Pepper::putIntoKeychain(const QByteArray &secret)
{
    const QString name = nameOf(secret);
    if (!m_keychain->write(name, secret))
        return false;
    const auto again = m_keychain->read(name); // before anything relies on it
    return again && *again == secret;
}

} // namespace mostrador

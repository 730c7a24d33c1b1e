// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/SecretFile.h"

#include "models/domain/Durable.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace mostrador {

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct Words {
    const char *context;
    const char *openToOthers;
    const char *unread;
    const char *damaged;
    const char *unkept;
    QString say(const char *text) const { return QCoreApplication::translate(context, text); }
};

constexpr Words ofKey{"Ed25519Key",
                      QT_TRANSLATE_NOOP("Ed25519Key",
                                        "Other users of this computer can read the till's key. It was not used. "
                                        "Make the file readable by its owner only, or enrol the till again."),
                      QT_TRANSLATE_NOOP("Ed25519Key", "The till's key cannot be read. Check the permissions of its file."),
                      QT_TRANSLATE_NOOP("Ed25519Key",
                                        "The file with the till's key is damaged. Sales are kept; restore the file from a backup, "
                                        "or enrol the till again."),
                      QT_TRANSLATE_NOOP("Ed25519Key", "The till's new key cannot be kept. Check free space and permissions of the data folder.")};
constexpr Words ofPins{"People",
                       QT_TRANSLATE_NOOP("People",
                                         "Other users of this computer can read the file that PINs of this till are checked with (pin.pepper). It was not used. "
                                         "Make it readable by its owner only."),
                       QT_TRANSLATE_NOOP("People", "The file that PINs of this till are checked with (pin.pepper) cannot be read. Check its permissions."),
                       QT_TRANSLATE_NOOP("People",
                                         "The file that PINs of this till are checked with (pin.pepper) is damaged. Bring it back from a copy of the till's folder."),
                       QT_TRANSLATE_NOOP("People",
                                         "The file that PINs of this till are checked with (pin.pepper) cannot be written. "
                                         "Check free space and permissions of the data folder.")};

const Words &wordsOf(SecretFile::Of what)
{
    return what == SecretFile::Of::Pins ? ofPins : ofKey;
}

} // namespace

bool SecretFile::exists() const
{
    return QFileInfo::exists(m_file);
}

Result<QByteArray> SecretFile::read() const
{
    const Words &words = wordsOf(m_what);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QFile in(m_file);
    if (in.permissions() & others)
        return Error{Error::Code::Denied, words.say(words.openToOthers), m_file};
    if (!in.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, words.say(words.unread), m_file + QStringLiteral(": ") + in.errorString()};
    const QByteArray seed = in.readAll();
    if (seed.size() != Bytes)
        return Error{Error::Code::Damaged, words.say(words.damaged), m_file};
    return seed;
}

Result<QByteArray> SecretFile::readOrMake(RandomSource &random) const
{
    if (const auto made = exists() ? Result<void>() : write(random.bytes(Bytes)); !made)
        return made.error();
    return read();
}

Result<void> SecretFile::write(const QByteArray &seed) const
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile out(m_file);
    // Narrow before the secret is in it, not after.
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(OwnerOnly) || out.write(seed) != seed.size() || !out.commit() || !makeDurable(m_file))
        return Error{Error::Code::Storage, wordsOf(m_what).say(wordsOf(m_what).unkept), m_file + QStringLiteral(": ") + out.errorString()};
    return {};
}

static const QString Aside = QStringLiteral(".aside-");

Result<void> SecretFile::putAside() const
{
    int number = 1;
    while (QFileInfo::exists(m_file + Aside + QString::number(number)))
        ++number;
    QFile file(m_file);
    if (!file.rename(m_file + Aside + QString::number(number)))
        return Error{Error::Code::Storage, wordsOf(m_what).say(wordsOf(m_what).unkept), m_file + QStringLiteral(": ") + file.errorString()};
    return {};
}

QList<SecretFile> SecretFile::aside() const
{
    const QFileInfo file(m_file);
    QList<SecretFile> all;
    for (const QString &name : file.dir().entryList({file.fileName() + Aside + QLatin1Char('*')}, QDir::Files))
        all.append(SecretFile(file.dir().filePath(name), m_what));
    return all;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PdfFolder.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace mostrador {

static Error failed(Error::Code code, const char *text, const QString &folder)
{
    return {code, QCoreApplication::translate("PdfFolder", text).arg(QDir::toNativeSeparators(folder)), {}};
}

QString pdfFolder(const TillSettings &settings)
{
    const QString kept = settings.value(setting::PdfFolder);
    return kept.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Mostrador") : kept;
}

Result<QString> pdfFile(const TillSettings &settings, const QString &name)
{
    const QDir folder(pdfFolder(settings));
    if (!folder.mkpath(QStringLiteral(".")))
        return failed(Error::Code::Storage, QT_TRANSLATE_NOOP("PdfFolder", "The folder %1 cannot be made."), folder.path());
    return folder.filePath(name);
}

Result<void> keepPdfFolder(TillSettings &settings, const QString &folder)
{
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(folder.trimmed()));
    if (folder.trimmed().isEmpty()) {
        settings.keep(setting::PdfFolder, {});
        return {};
    }
    if (!QDir::isAbsolutePath(path))
        return failed(Error::Code::Invalid, QT_TRANSLATE_NOOP("PdfFolder", "“%1” is no folder: write its whole path. Nothing was changed."), folder.trimmed());
    if (!QDir().mkpath(path) || !QFileInfo(path).isWritable())
        return failed(Error::Code::Storage, QT_TRANSLATE_NOOP("PdfFolder", "Nothing can be written into the folder %1. Nothing was changed."), path);
    settings.keep(setting::PdfFolder, path);
    return {};
}

} // namespace mostrador

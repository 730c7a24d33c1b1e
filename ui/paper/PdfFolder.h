// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillSettings.h"

namespace mostrador {

namespace setting {
inline const QString PdfFolder = QStringLiteral("pdf.folder"); ///< an absolute path; empty: the folder Mostrador among the user's documents
inline const QString PdfZ = QStringLiteral("pdf.z");           ///< number of the last Z whose PDF was written
} // namespace setting

/// Where receipts and Zs in PDF go. It may not be there yet.
QString pdfFolder(const TillSettings &settings);
/// A file of that name in it; the folder is made. Error::Storage: it cannot be.
Result<QString> pdfFile(const TillSettings &settings, const QString &name);
/// Keeps another folder. Error::Invalid: no absolute path; Storage: nothing can be written there.
Result<void> keepPdfFolder(TillSettings &settings, const QString &folder);

} // namespace mostrador

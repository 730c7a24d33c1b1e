// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PaperDocument.h"
#include "models/domain/paper/PrinterProfile.h"

class QPainter;
class QSizeF;

namespace mostrador {

/// Draws a document in the program's own type: for printers whose letters are not ours, and for PDF. A unit is a dot of 203 to the inch.
class PaperPainter final {
public:
    explicit PaperPainter(const PrinterProfile &profile) : m_profile(profile) {}
    int paint(QPainter &painter, const PaperDocument &document) const; ///< from the painter's origin; how high it is
    int heightOf(const PaperDocument &document) const;

    /// The same document as dots only: pictures, cuts and the drawer, for a profile with asPicture.
    static PaperDocument asPictures(const PaperDocument &document, const PrinterProfile &profile);
    /// One page as wide as the paper and as high as the document. Error::Storage: the file cannot be written.
    static Result<void> writePdf(const PaperDocument &document, const PrinterProfile &profile, const QString &file, const QString &title);

private:
    int paintLine(QPainter &painter, const PaperLine &line, int y) const;
    int paintRow(QPainter &painter, const PaperLine &line, int y) const;
    int paintDots(QPainter &painter, const PaperPicture &dots, int y) const;
    const PrinterProfile &m_profile;
};

} // namespace mostrador

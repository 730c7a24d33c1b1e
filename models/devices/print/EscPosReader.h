// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PaperDocument.h"
#include "models/domain/paper/PrinterProfile.h"
#include <QStringList>

namespace mostrador {

/// One thing that a printer does: a line of letters, a code, dots, the knife, the drawer.
struct PrintedPiece {
    enum class Kind { Text, Barcode, Qr, Dots, Feed, Cut, Drawer };
    Kind kind = Kind::Text;
    QString text = {}; ///< Text: as the code page reads it; Barcode, Qr: what is in it
    PaperAlign align = PaperAlign::Left;
    bool bold = false;
    int wide = 1; ///< times
    int high = 1;
    PaperBarcode barcode = PaperBarcode::Code128;
    int module = 0; ///< dots
    int height = 0; ///< dots, of a Barcode
    int count = 0;  ///< Feed: lines; Cut: 65 or 66; Drawer: 0 or 1, its pin
    PaperPicture dots = {};
    bool operator==(const PrintedPiece &) const = default;
};

/// What a printer would make of bytes: the other half of EscPos, written against Epson's command reference and not against that class. It stands
/// behind the preview and the tests. A line of letters that is longer than the paper is broken as a printer does it.
class EscPosReader final {
public:
    /// `page`: what the printer's `pageNumber` means; any other number leaves it at 437.
    explicit EscPosReader(const PrinterProfile &profile) : m_profile(profile) {}
    QList<PrintedPiece> read(const QByteArray &bytes);
    const QStringList &problems() const { return m_problems; } ///< bytes that no printer would understand, lines that were too long

private:
    void readRealTime();
    void readEscape();
    void readGroup();
    void readBarcode();
    void readRaster();
    void readSymbol();
    void readLetter(uint8_t byte);
    void endLine();
    void put(PrintedPiece piece);
    int take(); ///< the next byte; at the end 0, and a problem
    QByteArray take(int count);
    void problem(const QString &what);

    PrinterProfile m_profile;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    PrintedPiece m_line;
    int m_barcodeHeight = 162;
    int m_barcodeModule = 3;
    int m_qrModule = 3;
    QString m_qr;
    bool m_isChinese = true; ///< until FS . many printers take two bytes above 0x80 for a Chinese letter
    PaperCodePage m_page = PaperCodePage::Cp437;
    QList<PrintedPiece> m_pieces;
    QStringList m_problems;
};

} // namespace mostrador

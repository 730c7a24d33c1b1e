// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace mostrador {

/// Black dots: row by row from the top, each row (width + 7) / 8 bytes, the highest bit at the left, 1 is black.
struct PaperPicture {
    static constexpr int MostWidth = 576;
    static constexpr int MostHeight = 2400;
    int width = 0;
    int height = 0;
    QByteArray bits = {};
    int rowBytes() const { return (width + 7) / 8; }
    bool isEmpty() const { return width <= 0 || height <= 0; }
    bool isBlack(int x, int y) const { return (bits.at(qsizetype(y) * rowBytes() + x / 8) >> (7 - x % 8)) & 1; }
    bool operator==(const PaperPicture &) const = default;
};

enum class PaperAlign { Left, Center, Right };
enum class PaperSize { Normal, Tall, Large }; ///< Tall: twice as high; Large: twice as high and as wide
enum class PaperBarcode { Ean13, Code128 };

/// One piece of a row. Cells that share a row stand in columns.
struct PaperCell {
    QString text = {};
    PaperAlign align = PaperAlign::Left;
    int columns = 0; ///< characters of the paper that it has; 0: what the others leave, shared among those with 0; a right cell with 0: as wide as its text
    bool operator==(const PaperCell &) const = default;
};

/// One step down the paper.
struct PaperLine {
    enum class Kind { Row, Rule, Feed, Barcode, Qr, Picture, Cut, Drawer };
    Kind kind = Kind::Row;
    QList<PaperCell> cells = {};        ///< Row: what is too long for its cell goes on under it; the text of a right cell is never broken
    PaperSize size = PaperSize::Normal; ///< Row
    bool bold = false;                  ///< Row
    int count = 1;                      ///< Feed: lines; Rule: strokes, 1 or 2
    PaperBarcode barcode = PaperBarcode::Code128;
    QString data = {};         ///< Barcode (Ean13: 13 digits; Code128: printable ASCII), Qr (any text)
    PaperPicture picture = {}; ///< Picture: in the middle
    bool operator==(const PaperLine &) const = default;
};

/// What is to be printed, whatever prints it: receipts, returns, X and Z reports and copies are made into one, and a printer, the screen and a
/// PDF are made out of it. It knows nothing of the paper's width. Texts are in the language of the till, ready to be read.
class PaperDocument final {
public:
    static constexpr int MostLines = 20'000;

    void text(const QString &text, PaperAlign align = PaperAlign::Left, bool bold = false, PaperSize size = PaperSize::Normal);
    void title(const QString &text);                                                                             ///< large, bold, in the middle
    void pair(const QString &left, const QString &right, bool bold = false, PaperSize size = PaperSize::Normal); ///< an amount at the right edge
    void row(const QList<PaperCell> &cells, bool bold = false);
    void rule(int strokes = 1);
    void feed(int lines = 1);
    void barcode(PaperBarcode kind, const QString &data);
    void qr(const QString &data);
    void picture(const PaperPicture &picture);
    void cut();
    void drawer(); ///< opens it, at this place

    const QList<PaperLine> &lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.isEmpty(); }
    void append(const PaperDocument &other) { m_lines += other.m_lines; }
    void append(const PaperLine &line) { m_lines.append(line); }
    QString plainText() const; ///< what a person reads of it; cells of a row with a tab between them
    bool operator==(const PaperDocument &) const = default;

    QByteArray toBytes() const;                                      ///< compact JSON, to be kept; the same document is the same bytes
    static Result<PaperDocument> fromBytes(const QByteArray &bytes); ///< Error::Invalid: not written by toBytes

private:
    QList<PaperLine> m_lines;
};

} // namespace mostrador

Q_DECLARE_METATYPE(mostrador::PaperDocument)

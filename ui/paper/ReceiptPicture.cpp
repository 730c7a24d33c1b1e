// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ReceiptPicture.h"
#include "models/domain/paper/PaperCodes.h"
#include <QFontDatabase>
#include <QPainter>

namespace mostrador {

namespace {

constexpr int CellHeight = 24;
constexpr int LineHeight = 30; ///< 1/6 inch less a little, as printers begin
constexpr int HriHeight = 28;

/// A font whose letters are all as wide as a cell, near enough.
QFont cellFont(bool bold)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(20);
    font.setBold(bold);
    return font;
}

} // namespace

QImage imageOf(const PaperPicture &dots)
{
    QImage image(qMax(1, dots.width), qMax(1, dots.height), QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (int y = 0; y < dots.height; ++y)
        for (int x = 0; x < dots.width; ++x)
            if (dots.isBlack(x, y))
                image.setPixel(x, y, 1);
    return image;
}

QImage ReceiptPicture::of(const QByteArray &bytes, const PrinterProfile &profile)
{
    const QList<PrintedPiece> pieces = EscPosReader(profile).read(bytes);
    const ReceiptPicture picture(profile, pieces);
    QImage image(profile.dots + 2 * Margin, picture.paint(nullptr), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(&painter);
    return image;
}

int ReceiptPicture::paint(QPainter *painter) const
{
    int y = Margin;
    for (const PrintedPiece &piece : m_pieces) {
        if (painter)
            paintPiece(*painter, piece, y);
        y += heightOf(piece);
    }
    return y + Margin;
}

int ReceiptPicture::heightOf(const PrintedPiece &piece) const
{
    switch (piece.kind) {
    case PrintedPiece::Kind::Text: return qMax(LineHeight, CellHeight * piece.high + 6);
    case PrintedPiece::Kind::Barcode: return piece.height + HriHeight;
    case PrintedPiece::Kind::Qr: return qrPicture(piece.text, m_profile.dots).height;
    case PrintedPiece::Kind::Dots: return piece.dots.height;
    case PrintedPiece::Kind::Feed: return piece.count * LineHeight;
    case PrintedPiece::Kind::Cut: return 3 * LineHeight;
    case PrintedPiece::Kind::Drawer: break;
    }
    return 0;
}

int ReceiptPicture::left(int width, PaperAlign align) const
{
    const int room = m_profile.dots - width;
    return Margin + (align == PaperAlign::Left ? 0 : align == PaperAlign::Right ? room : room / 2);
}

void ReceiptPicture::paintText(QPainter &painter, const PrintedPiece &piece, int y) const
{
    const int cell = m_profile.dots / m_profile.columns;
    painter.save();
    painter.setFont(cellFont(piece.bold));
    painter.setPen(Qt::black);
    painter.translate(left(cell * piece.wide * int(piece.text.size()), piece.align), y);
    painter.scale(piece.wide, piece.high);
    for (qsizetype i = 0; i < piece.text.size(); ++i)
        painter.drawText(QRect(int(i) * cell - cell, 0, 3 * cell, CellHeight), Qt::AlignCenter, piece.text.at(i));
    painter.restore();
}

void ReceiptPicture::paintDots(QPainter &painter, const PaperPicture &dots, PaperAlign align, int y) const
{
    if (!dots.isEmpty())
        painter.drawImage(left(dots.width, align), y, imageOf(dots));
}

void ReceiptPicture::paintPiece(QPainter &painter, const PrintedPiece &piece, int y) const
{
    switch (piece.kind) {
    case PrintedPiece::Kind::Text: return paintText(painter, piece, y);
    case PrintedPiece::Kind::Barcode: {
        paintDots(painter, barcodePicture(piece.barcode, piece.text, m_profile.dots, piece.height), piece.align, y);
        PrintedPiece under = piece;
        under.bold = false;
        return paintText(painter, under, y + piece.height + 2);
    }
    case PrintedPiece::Kind::Qr: return paintDots(painter, qrPicture(piece.text, m_profile.dots), piece.align, y);
    case PrintedPiece::Kind::Dots: return paintDots(painter, piece.dots, piece.align, y);
    case PrintedPiece::Kind::Cut:
        painter.setPen(QPen(Qt::gray, 2, Qt::DashLine));
        return painter.drawLine(0, y + 2 * LineHeight, m_profile.dots + 2 * Margin, y + 2 * LineHeight);
    case PrintedPiece::Kind::Feed:
    case PrintedPiece::Kind::Drawer: break;
    }
}

} // namespace mostrador

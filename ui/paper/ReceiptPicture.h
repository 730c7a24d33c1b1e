// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/print/EscPosReader.h"
#include <QImage>

class QPainter;

namespace mostrador {

/// The paper as it would come out of the printer, made from the very bytes that go there: a dot of the printer is a pixel. Letters stand in the
/// cells of a printer's type, so that what does not fit there does not fit here. Cuts are a dashed line; the drawer leaves no trace.
class ReceiptPicture final {
public:
    static constexpr int Margin = 24; ///< pixels at each side
    static QImage of(const QByteArray &bytes, const PrinterProfile &profile);

private:
    ReceiptPicture(const PrinterProfile &profile, const QList<PrintedPiece> &pieces) : m_profile(profile), m_pieces(pieces) {}
    int paint(QPainter *painter) const; ///< its height; none: only that
    int heightOf(const PrintedPiece &piece) const;
    void paintText(QPainter &painter, const PrintedPiece &piece, int y) const;
    void paintDots(QPainter &painter, const PaperPicture &dots, PaperAlign align, int y) const;
    void paintPiece(QPainter &painter, const PrintedPiece &piece, int y) const;
    int left(int width, PaperAlign align) const;
    const PrinterProfile &m_profile;
    const QList<PrintedPiece> &m_pieces;
};

/// Dots as an image of two colours.
QImage imageOf(const PaperPicture &dots);

} // namespace mostrador

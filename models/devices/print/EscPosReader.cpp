// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/EscPosReader.h"

#include "models/devices/print/CodePage.h"

namespace mostrador {

QList<PrintedPiece> EscPosReader::read(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_at = 0;
    while (m_at < m_bytes.size()) {
        const auto byte = uint8_t(m_bytes.at(m_at++));
        switch (byte) {
        case 0x0A: endLine(); break;
        case 0x0D: break;
        case 0x10: readRealTime(); break;
        case 0x1B: readEscape(); break;
        case 0x1C:
            if (take() != '.')
                problem(QStringLiteral("FS that is not FS ."));
            m_isChinese = false;
            break;
        case 0x1D: readGroup(); break;
        default: readLetter(byte);
        }
    }
    if (!m_line.text.isEmpty())
        problem(QStringLiteral("the last line has no end"));
    return m_pieces;
}

int EscPosReader::take()
{
    if (m_at < m_bytes.size())
        return uint8_t(m_bytes.at(m_at++));
    problem(QStringLiteral("ends in the middle of a command"));
    return 0;
}

QByteArray EscPosReader::take(int count)
{
    if (m_at + count > m_bytes.size())
        problem(QStringLiteral("ends in the middle of data"));
    const QByteArray taken = m_bytes.mid(m_at, count);
    m_at = qMin(m_at + count, m_bytes.size());
    return taken;
}

void EscPosReader::problem(const QString &what)
{
    m_problems.append(QStringLiteral("byte %1: %2").arg(m_at).arg(what));
}

void EscPosReader::readLetter(uint8_t byte)
{
    if (byte < 0x20)
        return problem(QStringLiteral("a control %1 that is no command").arg(byte));
    if (byte >= 0x80 && m_isChinese)
        problem(QStringLiteral("a letter above 0x7F before FS ."));
    if (m_line.text.size() >= m_profile.columns / m_line.wide) {
        problem(QStringLiteral("a line of more than %1 letters").arg(m_profile.columns / m_line.wide));
        endLine();
    }
    m_line.text += CodePage(m_page).decode(byte);
}

void EscPosReader::endLine()
{
    PrintedPiece piece = m_line;
    put(piece);
    m_line.text.clear();
}

void EscPosReader::put(PrintedPiece piece)
{
    if (piece.kind != PrintedPiece::Kind::Text && !m_line.text.isEmpty())
        problem(QStringLiteral("a command in the middle of a line"));
    m_pieces.append(std::move(piece));
}

/// DLE EOT n asks, DLE DC4 1 m t opens the drawer at once. Neither prints anything.
void EscPosReader::readRealTime()
{
    const int command = take();
    if (command == 0x04) {
        if (take() < 1)
            problem(QStringLiteral("DLE EOT of nothing"));
        return;
    }
    PrintedPiece piece;
    piece.kind = PrintedPiece::Kind::Drawer;
    const int function = command == 0x14 ? take() : 0;
    piece.count = function == 1 ? take() : 2;
    if (const int tenths = piece.count < 2 ? take() : 0; tenths < 1 || tenths > 8)
        return problem(QStringLiteral("DLE with neither EOT nor a pulse"));
    put(piece);
}

void EscPosReader::readEscape()
{
    PrintedPiece piece;
    switch (const int command = take(); command) {
    case '@': // settings back to what they are at the start; what was printed stays
        m_line = {};
        m_page = PaperCodePage::Cp437;
        break;
    case 'a': m_line.align = PaperAlign(qMin(take() % 48, 2)); break;
    case 'E': m_line.bold = (take() & 1) != 0; break;
    case 'R':
        if (take() != 0)
            problem(QStringLiteral("a set of letters that is not the American"));
        break;
    case 't': m_page = take() == m_profile.pageNumber ? m_profile.page : PaperCodePage::Cp437; break;
    case 'd':
        piece.kind = PrintedPiece::Kind::Feed;
        piece.count = take();
        put(piece);
        break;
    case 'p': {
        piece.kind = PrintedPiece::Kind::Drawer;
        piece.count = take() % 48;
        const int on = take();
        const int off = take();
        if (on >= off)
            problem(QStringLiteral("a pulse that is not shorter than its pause"));
        put(piece);
        break;
    }
    default: problem(QStringLiteral("ESC %1").arg(command));
    }
}

void EscPosReader::readGroup()
{
    PrintedPiece piece;
    switch (const int command = take(); command) {
    case '!': {
        const int size = take();
        m_line.wide = (size >> 4) + 1;
        m_line.high = (size & 15) + 1;
        break;
    }
    case 'h': m_barcodeHeight = take(); break;
    case 'w': m_barcodeModule = take(); break;
    case 'H': take(); break;
    case 'k': readBarcode(); break;
    case '(': readSymbol(); break;
    case 'v': readRaster(); break;
    case 'a':
    case 'r': take(); break; // what it says, not what it prints
    case 'V':
        piece.kind = PrintedPiece::Kind::Cut;
        piece.count = take();
        if (piece.count != 65 && piece.count != 66)
            problem(QStringLiteral("GS V %1").arg(piece.count));
        take();
        put(piece);
        break;
    default: problem(QStringLiteral("GS %1").arg(command));
    }
}

void EscPosReader::readBarcode()
{
    const int kind = take();
    QByteArray data = take(take());
    PrintedPiece piece = m_line;
    piece.kind = PrintedPiece::Kind::Barcode;
    piece.module = m_barcodeModule;
    piece.height = m_barcodeHeight;
    piece.barcode = kind == 67 ? PaperBarcode::Ean13 : PaperBarcode::Code128;
    if (kind == 73 && data.startsWith("{B"))
        data = data.mid(2).replace("{{", "{");
    else if (kind != 67)
        problem(QStringLiteral("barcode of kind %1").arg(kind));
    if (m_barcodeModule < 2 || m_barcodeModule > 6)
        problem(QStringLiteral("GS w %1").arg(m_barcodeModule));
    piece.text = QString::fromLatin1(data);
    put(piece);
}

void EscPosReader::readSymbol()
{
    if (take() != 'k')
        return problem(QStringLiteral("GS ( that is not k"));
    const int low = take();
    const QByteArray data = take(low + take() * 256);
    if (data.size() < 3 || data.at(0) != 49)
        return problem(QStringLiteral("a symbol that is no QR code"));
    switch (data.at(1)) {
    case 65:
    case 69: break; // model, level of correction
    case 67: m_qrModule = data.at(2); break;
    case 80: m_qr = QString::fromUtf8(data.mid(3)); break;
    case 81: {
        PrintedPiece piece = m_line;
        piece.kind = PrintedPiece::Kind::Qr;
        piece.module = m_qrModule;
        piece.text = m_qr;
        put(piece);
        break;
    }
    default: problem(QStringLiteral("GS ( k with function %1").arg(int(data.at(1))));
    }
}

void EscPosReader::readRaster()
{
    if (take() != '0' || take() % 48 != 0)
        problem(QStringLiteral("GS v that is not GS v 0 in ordinary size"));
    const int low = take();
    const int rowBytes = low + take() * 256;
    const int heightLow = take();
    const int height = heightLow + take() * 256;
    PrintedPiece piece = m_line;
    piece.kind = PrintedPiece::Kind::Dots;
    piece.dots = {rowBytes * 8, height, take(rowBytes * height)};
    if (rowBytes * 8 > m_profile.dots)
        problem(QStringLiteral("dots that are wider than the paper"));
    if (piece.dots.bits.size() != qsizetype(rowBytes) * height)
        return;
    put(piece);
}

} // namespace mostrador

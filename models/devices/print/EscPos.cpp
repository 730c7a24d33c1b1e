// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/EscPos.h"

#include "models/devices/print/CodePage.h"
#include "models/domain/paper/PaperCodes.h"
#include "models/domain/paper/PaperLayout.h"
#include <algorithm>

namespace mostrador {

namespace {

constexpr int Esc = 0x1B;
constexpr int Gs = 0x1D;
constexpr int StripHeight = 128; ///< of a picture: cheap printers have little memory
constexpr int BarcodeHeight = 80;
constexpr int LinesUnderKnife = 3;

} // namespace

QByteArray EscPos::askOnly()
{
    return QByteArray::fromHex("1d6100");
}

QByteArray EscPos::askStatus(int what)
{
    return QByteArray::fromHex("1004") + char(what);
}

QByteArray EscPos::openDrawerNow(PrinterProfile::Drawer drawer)
{
    return QByteArray::fromHex("101401") + (drawer == PrinterProfile::Drawer::Pin5 ? '\x01' : '\x00') + '\x01';
}

QByteArray EscPos::askPrinted()
{
    return QByteArray::fromHex("1d7201");
}

void EscPos::bytes(std::initializer_list<int> codes)
{
    for (const int code : codes)
        m_out.append(char(code));
}

QByteArray EscPos::encode(const PaperDocument &document, const PrinterProfile &profile)
{
    EscPos out(profile);
    out.bytes({Esc, '@', 0x1C, '.', Esc, 'R', 0, Esc, 't', profile.pageNumber});
    for (const PaperLine &line : document.lines())
        out.add(line);
    return out.m_out;
}

void EscPos::add(const PaperLine &line)
{
    switch (line.kind) {
    case PaperLine::Kind::Row: return addRow(line);
    case PaperLine::Kind::Rule:
        align(PaperAlign::Left);
        style(false, PaperSize::Normal);
        return addText(QString(m_profile.columns, QLatin1Char(line.count > 1 ? '=' : '-')));
    case PaperLine::Kind::Feed: return bytes({Esc, 'd', line.count});
    case PaperLine::Kind::Barcode: return addBarcode(line);
    case PaperLine::Kind::Qr: return addQr(line);
    case PaperLine::Kind::Picture: return addPicture(line.picture);
    case PaperLine::Kind::Cut: return cut();
    case PaperLine::Kind::Drawer:
        if (m_profile.drawer != PrinterProfile::Drawer::None)
            bytes({Esc, 'p', m_profile.drawer == PrinterProfile::Drawer::Pin5 ? 1 : 0, 25, 250});
    }
}

void EscPos::cut()
{
    align(PaperAlign::Left);
    style(false, PaperSize::Normal);
    if (m_profile.cut == PrinterProfile::Cut::None)
        return bytes({Esc, 'd', LinesUnderKnife + 1});
    bytes({Gs, 'V', m_profile.cut == PrinterProfile::Cut::Partial ? 66 : 65, LinesUnderKnife});
}

void EscPos::addRow(const PaperLine &line)
{
    const CodePage page(m_profile.page);
    QList<PaperCell> cells = line.cells;
    for (PaperCell &cell : cells)
        cell.text = page.printable(cell.text);
    const int half = m_profile.columns / 2;
    const bool fits = std::all_of(cells.begin(), cells.end(), [half](const PaperCell &cell) { return cell.align != PaperAlign::Right || cell.text.size() <= half; });
    const PaperSize size = line.size == PaperSize::Large && !fits ? PaperSize::Tall : line.size; // an amount is not broken for the sake of its size
    align(cells.size() == 1 ? cells.first().align : PaperAlign::Left);
    style(line.bold, size);
    const QStringList lines = paperRow(cells, size == PaperSize::Large ? half : m_profile.columns);
    for (const QString &text : lines)
        addText(text);
}

void EscPos::addText(const QString &text)
{
    m_out += CodePage(m_profile.page).encode(text);
    m_out.append('\n');
}

void EscPos::align(PaperAlign align)
{
    if (align != m_align)
        bytes({Esc, 'a', int(align)});
    m_align = align;
}

void EscPos::style(bool bold, PaperSize size)
{
    if (bold != m_bold)
        bytes({Esc, 'E', bold ? 1 : 0});
    if (size != m_size)
        bytes({Gs, '!', size == PaperSize::Large ? 0x11 : size == PaperSize::Tall ? 0x01 : 0x00});
    m_bold = bold;
    m_size = size;
}

void EscPos::addBarcode(const PaperLine &line)
{
    const int module = barcodeModule(line.barcode, line.data, m_profile.dots);
    align(PaperAlign::Center);
    style(false, PaperSize::Normal);
    if (module < 1)
        return addText(CodePage(m_profile.page).printable(line.data)); // in letters: it is typed then
    if (!m_profile.drawsCodes || module < 2) {                         // printers know no thinner bars than two dots
        addPicture(barcodePicture(line.barcode, line.data, m_profile.dots, BarcodeHeight));
        return addText(line.data);
    }
    bytes({Gs, 'h', BarcodeHeight, Gs, 'w', module, Gs, 'H', 2});
    const bool ean = line.barcode == PaperBarcode::Ean13;
    QByteArray data = line.data.toLatin1();
    if (!ean)
        data = "{B" + data.replace('{', "{{");
    bytes({Gs, 'k', ean ? 67 : 73, int(data.size())});
    m_out += data;
}

void EscPos::addQr(const PaperLine &line)
{
    const QByteArray data = line.data.toUtf8();
    const int module = qrModule(line.data, m_profile.dots);
    if (module < 1)
        return;
    align(PaperAlign::Center);
    if (!m_profile.drawsCodes)
        return addPicture(qrPicture(line.data, m_profile.dots));
    const int length = int(data.size()) + 3;
    bytes({Gs, '(', 'k', 4, 0, 49, 65, 50, 0}); // model 2
    bytes({Gs, '(', 'k', 3, 0, 49, 67, module});
    bytes({Gs, '(', 'k', 3, 0, 49, 69, 49}); // level M
    bytes({Gs, '(', 'k', length % 256, length / 256, 49, 80, 48});
    m_out += data;
    bytes({Gs, '(', 'k', 3, 0, 49, 81, 48});
}

void EscPos::addPicture(const PaperPicture &picture)
{
    if (picture.isEmpty() || picture.width > m_profile.dots)
        return;
    align(PaperAlign::Center);
    style(false, PaperSize::Normal);
    const int row = picture.rowBytes();
    for (int top = 0; top < picture.height; top += StripHeight) {
        const int height = qMin(StripHeight, picture.height - top);
        bytes({Gs, 'v', '0', 0, row % 256, row / 256, height % 256, height / 256});
        m_out += picture.bits.mid(qsizetype(top) * row, qsizetype(height) * row);
    }
}

} // namespace mostrador

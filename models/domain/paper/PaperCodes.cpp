// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paper/PaperCodes.h"

#include "models/domain/codes/Bars.h"
#include "models/domain/codes/QrCode.h"

namespace mostrador {

namespace {

constexpr int QuietBars = 10; // modules
constexpr int QuietQr = 4;
constexpr int WidestQr = 300; // dots: 37.5 mm
constexpr int WidestModule = 8;

Result<Bars> barsOf(PaperBarcode kind, const QString &data)
{
    return kind == PaperBarcode::Ean13 ? Bars::ean13(data) : Bars::code128(data);
}

PaperPicture blank(int width, int height)
{
    PaperPicture picture{width, height};
    picture.bits = QByteArray(qsizetype(picture.rowBytes()) * height, '\0');
    return picture;
}

void blacken(PaperPicture &picture, int x, int y, int width, int height)
{
    for (int row = y; row < y + height; ++row)
        for (int column = x; column < x + width; ++column) {
            char &byte = picture.bits[qsizetype(row) * picture.rowBytes() + column / 8];
            byte = char(uint8_t(byte) | (0x80 >> (column % 8)));
        }
}

} // namespace

int barcodeModule(PaperBarcode kind, const QString &data, int dots)
{
    const auto bars = barsOf(kind, data);
    return bars ? qMin(3, dots / (int(bars->modules().size()) + 2 * QuietBars)) : 0;
}

PaperPicture barcodePicture(PaperBarcode kind, const QString &data, int dots, int height)
{
    const auto bars = barsOf(kind, data);
    const int module = barcodeModule(kind, data, dots);
    if (!bars || module < 1)
        return {};
    const int count = int(bars->modules().size());
    PaperPicture picture = blank((count + 2 * QuietBars) * module, height);
    for (int i = 0; i < count; ++i)
        if (bars->modules().at(i))
            blacken(picture, (QuietBars + i) * module, 0, module, height);
    return picture;
}

int qrModule(const QString &data, int dots)
{
    const auto code = QrCode::of(data.toUtf8());
    if (!code)
        return 0;
    return qMin(qBound(1, WidestQr / code->size(), WidestModule), dots / (code->size() + 2 * QuietQr));
}

PaperPicture qrPicture(const QString &data, int dots)
{
    const auto code = QrCode::of(data.toUtf8());
    const int module = qrModule(data, dots);
    if (!code || module < 1)
        return {};
    const int side = (code->size() + 2 * QuietQr) * module;
    PaperPicture picture = blank(side, side);
    for (int y = 0; y < code->size(); ++y)
        for (int x = 0; x < code->size(); ++x)
            if (code->isDark(x, y))
                blacken(picture, (QuietQr + x) * module, (QuietQr + y) * module, module, module);
    return picture;
}

} // namespace mostrador

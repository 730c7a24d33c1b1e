// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperPainter.h"
#include "models/domain/paper/PaperCodes.h"
#include "ui/paper/ReceiptPicture.h"
#include <QCoreApplication>
#include <QDir>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace mostrador {

namespace {

constexpr int DotsPerInch = 203;
constexpr int LineFeed = 30;
constexpr int Gap = 10; ///< between two cells
constexpr int BarcodeHeight = 80;
constexpr int MostHeight = 20'000; ///< of one picture that is drawn at once: 2.5 m of paper

QFont fontOf(const PaperLine &line)
{
    QFont font(QStringLiteral("Roboto"));
    font.setPixelSize(line.size == PaperSize::Large ? 44 : line.size == PaperSize::Tall ? 34 : 24);
    font.setBold(line.bold);
    return font;
}

Qt::Alignment flagsOf(PaperAlign align)
{
    return align == PaperAlign::Left ? Qt::AlignLeft : align == PaperAlign::Right ? Qt::AlignRight : Qt::AlignHCenter;
}

bool takesItsText(const PaperCell &cell)
{
    return cell.align == PaperAlign::Right && cell.columns == 0;
}

/// How wide each cell is: as paperRow says it, in dots.
QList<int> widthsOf(const QList<PaperCell> &cells, const QFontMetrics &metrics, const PrinterProfile &profile)
{
    QList<int> widths;
    int left = profile.dots - Gap * (int(cells.size()) - 1);
    int sharing = 0;
    for (const PaperCell &cell : cells) {
        const int width = cells.size() == 1 ? 0 : takesItsText(cell) ? metrics.horizontalAdvance(cell.text) + 1 : cell.columns * profile.dots / profile.columns;
        widths.append(width);
        left -= width;
        sharing += int(width == 0);
    }
    for (int &width : widths)
        if (width == 0) {
            width = qMax(40, left / qMax(1, sharing));
            left -= width;
            --sharing;
        }
    return widths;
}

PaperPicture dotsOf(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    PaperPicture dots{grey.width(), grey.height()};
    dots.bits = QByteArray(qsizetype(dots.rowBytes()) * dots.height, '\0');
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *row = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            if (row[x] < 128) {
                char &byte = dots.bits[qsizetype(y) * dots.rowBytes() + x / 8];
                byte = char(uint8_t(byte) | (0x80 >> (x % 8)));
            }
    }
    return dots;
}

} // namespace

int PaperPainter::paint(QPainter &painter, const PaperDocument &document) const
{
    painter.setPen(Qt::black);
    int y = 0;
    for (const PaperLine &line : document.lines())
        y += paintLine(painter, line, y);
    return y;
}

int PaperPainter::heightOf(const PaperDocument &document) const
{
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    return paint(painter, document);
}

int PaperPainter::paintLine(QPainter &painter, const PaperLine &line, int y) const
{
    switch (line.kind) {
    case PaperLine::Kind::Row: return paintRow(painter, line, y);
    case PaperLine::Kind::Rule:
        for (int i = 0; i < line.count; ++i)
            painter.fillRect(0, y + 10 + 5 * i, m_profile.dots, 2, Qt::black);
        return 22;
    case PaperLine::Kind::Feed: return line.count * LineFeed;
    case PaperLine::Kind::Barcode: {
        const int height = paintDots(painter, barcodePicture(line.barcode, line.data, m_profile.dots, BarcodeHeight), y);
        PaperLine under;
        under.cells = {{line.data, PaperAlign::Center}};
        return height + paintRow(painter, under, y + height);
    }
    case PaperLine::Kind::Qr: return paintDots(painter, qrPicture(line.data, m_profile.dots), y);
    case PaperLine::Kind::Picture: return paintDots(painter, line.picture, y);
    case PaperLine::Kind::Cut:
    case PaperLine::Kind::Drawer: break;
    }
    return 0;
}

int PaperPainter::paintDots(QPainter &painter, const PaperPicture &dots, int y) const
{
    if (dots.isEmpty())
        return 0;
    painter.drawImage((m_profile.dots - dots.width) / 2, y, imageOf(dots));
    return dots.height;
}

int PaperPainter::paintRow(QPainter &painter, const PaperLine &line, int y) const
{
    painter.setFont(fontOf(line));
    const QFontMetrics metrics = painter.fontMetrics();
    const QList<int> widths = widthsOf(line.cells, metrics, m_profile);
    int height = metrics.height();
    int x = 0;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        const int flags = int(flagsOf(line.cells[i].align)) | Qt::TextWordWrap;
        const QRect room(x, y, widths[i], MostHeight);
        height = qMax(height, metrics.boundingRect(room, flags, line.cells[i].text).height());
        painter.drawText(room, flags, line.cells[i].text);
        x += widths[i] + Gap;
    }
    return height + 2;
}

PaperDocument PaperPainter::asPictures(const PaperDocument &document, const PrinterProfile &profile)
{
    const PaperPainter painter(profile);
    PaperDocument pictures;
    PaperDocument part;
    const auto flush = [&] {
        if (part.isEmpty())
            return;
        QImage image(profile.dots, qMax(1, painter.heightOf(part)), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter on(&image);
        painter.paint(on, part);
        on.end();
        for (int top = 0; top < image.height(); top += PaperPicture::MostHeight)
            pictures.picture(dotsOf(image.copy(0, top, image.width(), qMin(PaperPicture::MostHeight, image.height() - top))));
        part = {};
    };
    for (const PaperLine &line : document.lines()) {
        const bool isDeed = line.kind == PaperLine::Kind::Cut || line.kind == PaperLine::Kind::Drawer;
        if (isDeed || part.lines().size() >= 200) // a long report is drawn in pieces
            flush();
        (isDeed ? pictures : part).append(line);
    }
    flush();
    return pictures;
}

Result<void> PaperPainter::writePdf(const PaperDocument &document, const PrinterProfile &profile, const QString &file, const QString &title)
{
    const auto failed = [&file](const QString &why) {
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("Paper", "The file %1 cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(file)), why};
    };
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failed(out.errorString());
    const PaperPainter paper(profile);
    const double millimetres = 25.4 / DotsPerInch;
    const int margin = 32; // 4 mm
    {
        QPdfWriter pdf(&out);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Mostrador"));
        pdf.setResolution(DotsPerInch);
        pdf.setPageSize(
            QPageSize(QSizeF(profile.dots + 2 * margin, paper.heightOf(document) + 2 * margin) * millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        QPainter painter;
        if (!painter.begin(&pdf))
            return failed(QStringLiteral("no painter"));
        painter.translate(margin, margin);
        paper.paint(painter, document);
    }
    return out.commit() ? Result<void>() : failed(out.errorString());
}

} // namespace mostrador

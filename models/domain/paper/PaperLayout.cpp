// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paper/PaperLayout.h"

#include <algorithm>

namespace mostrador {

namespace {

/// At most `width` characters a line, broken between words where that is possible.
QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (QString rest : text.split(QLatin1Char('\n'))) {
        while (rest.size() > width) {
            qsizetype cut = rest.lastIndexOf(QLatin1Char(' '), width);
            if (cut <= 0)
                cut = width;
            lines.append(rest.left(cut).trimmed());
            rest = rest.mid(cut).trimmed();
        }
        lines.append(rest);
    }
    return lines;
}

QString placed(const QString &text, PaperAlign align, int width)
{
    const qsizetype room = width - text.size();
    if (room <= 0)
        return text.left(width);
    const qsizetype before = align == PaperAlign::Left ? 0 : align == PaperAlign::Right ? room : room / 2;
    return QString(before, QLatin1Char(' ')) + text + QString(room - before, QLatin1Char(' '));
}

bool takesItsText(const PaperCell &cell)
{
    return cell.align == PaperAlign::Right && cell.columns == 0;
}

/// How many characters each has; empty when one would have fewer than `least`.
QList<int> widthsOf(const QList<PaperCell> &cells, int columns, int least)
{
    QList<int> widths;
    int left = columns - (int(cells.size()) - 1); // a space between two
    int sharing = 0;
    for (const PaperCell &cell : cells) {
        const int width = takesItsText(cell) ? int(cell.text.size()) : cell.columns;
        widths.append(width);
        left -= width;
        sharing += int(width == 0 && !takesItsText(cell));
    }
    if (left < sharing * least)
        return {};
    for (int &width : widths)
        if (width == 0 && sharing > 0) {
            width = left / sharing;
            left -= width;
            --sharing;
        }
    return widths;
}

QStringList inColumns(const QList<PaperCell> &cells, const QList<int> &widths)
{
    QList<QStringList> parts;
    qsizetype height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        parts.append(wrapped(cells[i].text, qMax(1, widths[i])));
        height = qMax(height, parts.last().size());
    }
    QStringList lines;
    for (qsizetype row = 0; row < height; ++row) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += (i ? QStringLiteral(" ") : QString()) + placed(parts[i].value(row), cells[i].align, widths[i]);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

} // namespace

QStringList paperRow(const QList<PaperCell> &cells, int columns)
{
    if (cells.isEmpty())
        return {QString()};
    if (cells.size() == 1)
        return wrapped(cells.first().text, columns);
    const int least = std::min(10, columns / 3);
    if (const QList<int> widths = widthsOf(cells, columns, least); !widths.isEmpty())
        return inColumns(cells, widths);
    QStringList lines;
    for (const PaperCell &cell : cells) // one under the other
        for (const QString &part : wrapped(cell.text, columns))
            lines.append(cell.align == PaperAlign::Left ? part : placed(part, cell.align, columns));
    return lines;
}

} // namespace mostrador

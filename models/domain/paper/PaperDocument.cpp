// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paper/PaperDocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace mostrador {

namespace {

const QStringList Kinds{QStringLiteral("row"), QStringLiteral("rule"),    QStringLiteral("feed"), QStringLiteral("barcode"),
                        QStringLiteral("qr"),  QStringLiteral("picture"), QStringLiteral("cut"),  QStringLiteral("drawer")};
const QStringList Aligns{QStringLiteral("left"), QStringLiteral("center"), QStringLiteral("right")};
const QStringList Sizes{QStringLiteral("normal"), QStringLiteral("tall"), QStringLiteral("large")};
const QStringList Barcodes{QStringLiteral("ean13"), QStringLiteral("code128")};

Error unreadable(const QString &detail)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Paper", "What was to be printed cannot be read any more. Nothing was printed."), detail};
}

/// A value that equals its default is not written.
void put(QJsonObject &object, const char *key, const QJsonValue &value, const QJsonValue &otherwise)
{
    if (value != otherwise)
        object.insert(QLatin1String(key), value);
}

QJsonObject toJson(const PaperCell &cell)
{
    QJsonObject object;
    put(object, "text", cell.text, QString());
    put(object, "align", Aligns.at(int(cell.align)), Aligns.first());
    put(object, "columns", cell.columns, 0);
    return object;
}

QJsonObject toJson(const PaperLine &line)
{
    QJsonObject object{{QStringLiteral("kind"), Kinds.at(int(line.kind))}};
    QJsonArray cells;
    for (const PaperCell &cell : line.cells)
        cells.append(toJson(cell));
    put(object, "cells", cells, QJsonArray());
    put(object, "size", Sizes.at(int(line.size)), Sizes.first());
    put(object, "bold", line.bold, false);
    put(object, "count", line.count, 1);
    put(object, "data", line.data, QString());
    if (line.kind == PaperLine::Kind::Barcode)
        object.insert(QStringLiteral("barcode"), Barcodes.at(int(line.barcode)));
    if (!line.picture.isEmpty()) {
        object.insert(QStringLiteral("width"), line.picture.width);
        object.insert(QStringLiteral("height"), line.picture.height);
        object.insert(QStringLiteral("bits"), QString::fromLatin1(line.picture.bits.toBase64()));
    }
    return object;
}

bool isSound(const PaperPicture &picture)
{
    return picture.width > 0 && picture.width <= PaperPicture::MostWidth && picture.height > 0 && picture.height <= PaperPicture::MostHeight
        && picture.bits.size() == qsizetype(picture.rowBytes()) * picture.height;
}

/// The place of a word; `otherwise` when there is none, -1 when it is none of them.
int placeOf(const QStringList &words, const QJsonValue &word, int otherwise)
{
    return word.isUndefined() ? otherwise : int(words.indexOf(word.toString()));
}

std::optional<PaperLine> lineFrom(const QJsonObject &object)
{
    PaperLine line;
    const int kind = placeOf(Kinds, object.value(QLatin1String("kind")), -1);
    const int size = placeOf(Sizes, object.value(QLatin1String("size")), 0);
    const int barcode = placeOf(Barcodes, object.value(QLatin1String("barcode")), int(PaperBarcode::Code128));
    if (kind < 0 || size < 0 || barcode < 0)
        return std::nullopt;
    line.kind = PaperLine::Kind(kind);
    line.size = PaperSize(size);
    line.barcode = PaperBarcode(barcode);
    line.bold = object.value(QLatin1String("bold")).toBool();
    line.count = object.value(QLatin1String("count")).toInt(1);
    line.data = object.value(QLatin1String("data")).toString();
    if (line.count < 0 || line.count > 255)
        return std::nullopt;
    const QJsonArray cells = object.value(QLatin1String("cells")).toArray();
    for (const QJsonValue &value : cells) {
        const int align = placeOf(Aligns, value.toObject().value(QLatin1String("align")), 0);
        const int columns = value.toObject().value(QLatin1String("columns")).toInt();
        if (align < 0 || columns < 0)
            return std::nullopt;
        line.cells.append({value.toObject().value(QLatin1String("text")).toString(), PaperAlign(align), columns});
    }
    if (line.kind != PaperLine::Kind::Picture)
        return line;
    line.picture = {object.value(QLatin1String("width")).toInt(), object.value(QLatin1String("height")).toInt(),
                    QByteArray::fromBase64(object.value(QLatin1String("bits")).toString().toLatin1())};
    return isSound(line.picture) ? std::optional(line) : std::nullopt;
}

} // namespace

void PaperDocument::text(const QString &text, PaperAlign align, bool bold, PaperSize size)
{
    PaperLine line;
    line.cells = {{text, align, 0}};
    line.bold = bold;
    line.size = size;
    m_lines.append(line);
}

void PaperDocument::title(const QString &text)
{
    this->text(text, PaperAlign::Center, true, PaperSize::Large);
}

void PaperDocument::pair(const QString &left, const QString &right, bool bold, PaperSize size)
{
    row({{left, PaperAlign::Left, 0}, {right, PaperAlign::Right, 0}}, bold);
    m_lines.last().size = size;
}

void PaperDocument::row(const QList<PaperCell> &cells, bool bold)
{
    PaperLine line;
    line.cells = cells;
    line.bold = bold;
    m_lines.append(line);
}

void PaperDocument::rule(int strokes)
{
    PaperLine line;
    line.kind = PaperLine::Kind::Rule;
    line.count = qBound(1, strokes, 2);
    m_lines.append(line);
}

void PaperDocument::feed(int lines)
{
    PaperLine line;
    line.kind = PaperLine::Kind::Feed;
    line.count = qBound(0, lines, 255);
    m_lines.append(line);
}

void PaperDocument::barcode(PaperBarcode kind, const QString &data)
{
    PaperLine line;
    line.kind = PaperLine::Kind::Barcode;
    line.barcode = kind;
    line.data = data;
    m_lines.append(line);
}

void PaperDocument::qr(const QString &data)
{
    PaperLine line;
    line.kind = PaperLine::Kind::Qr;
    line.data = data;
    m_lines.append(line);
}

void PaperDocument::picture(const PaperPicture &picture)
{
    if (!isSound(picture))
        return;
    PaperLine line;
    line.kind = PaperLine::Kind::Picture;
    line.picture = picture;
    m_lines.append(line);
}

void PaperDocument::cut()
{
    PaperLine line;
    line.kind = PaperLine::Kind::Cut;
    m_lines.append(line);
}

void PaperDocument::drawer()
{
    PaperLine line;
    line.kind = PaperLine::Kind::Drawer;
    m_lines.append(line);
}

QString PaperDocument::plainText() const
{
    QStringList all;
    for (const PaperLine &line : m_lines) {
        if (line.kind == PaperLine::Kind::Barcode || line.kind == PaperLine::Kind::Qr)
            all.append(line.data);
        if (line.kind != PaperLine::Kind::Row)
            continue;
        QStringList cells;
        for (const PaperCell &cell : line.cells)
            cells.append(cell.text);
        all.append(cells.join(QLatin1Char('\t')));
    }
    return all.join(QLatin1Char('\n'));
}

QByteArray PaperDocument::toBytes() const
{
    QJsonArray lines;
    for (const PaperLine &line : m_lines)
        lines.append(toJson(line));
    return QJsonDocument(QJsonObject{{QStringLiteral("paper"), 1}, {QStringLiteral("lines"), lines}}).toJson(QJsonDocument::Compact);
}

Result<PaperDocument> PaperDocument::fromBytes(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError || object.value(QLatin1String("paper")).toInt() != 1)
        return unreadable(problem.errorString());
    const QJsonArray lines = object.value(QLatin1String("lines")).toArray();
    if (lines.size() > MostLines)
        return unreadable(QStringLiteral("%1 lines").arg(lines.size()));
    PaperDocument document;
    for (const QJsonValue &value : lines) {
        const auto line = lineFrom(value.toObject());
        if (!line)
            return unreadable(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)).left(200));
        document.m_lines.append(*line);
    }
    return document;
}

} // namespace mostrador

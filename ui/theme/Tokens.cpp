// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace mostrador {

QString Tokens::nameOf(Token token)
{
    static const char *const names[] = {
        "canvas", "surface", "raised", "line", "field", "text", "dim", "rail", "railText", "railSelected", "onRail",
        "accent", "onAccent", "accentSoft", "selection", "ok", "okSoft", "warn", "warnSoft", "warnLine", "bad", "badSoft",
        "tile1", "tile2", "tile3", "tile4"};
    static_assert(std::size(names) == size_t(Token::Count));
    return QString::fromLatin1(names[int(token)]);
}

Tokens Tokens::load(const QString &file, const QString &name)
{
    QFile source(file);
    QJsonObject values;
    if (source.open(QIODevice::ReadOnly))
        values = QJsonDocument::fromJson(source.readAll()).object().value(name).toObject();
    Tokens tokens;
    for (int i = 0; i < int(Token::Count); ++i) {
        const QColor color(values.value(nameOf(Token(i))).toString());
        tokens.m_colors[i] = color.isValid() ? color : QColor(Qt::magenta);
    }
    return tokens;
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/FoundDelegate.h"
#include "models/items/SearchModel.h"
#include <QPainter>

namespace mostrador {

/// Letter for letter, so that a place in one is the same place in the other.
static QString folded(const QString &text)
{
    QString plain = text;
    for (QChar &letter : plain)
        letter = QString(letter).normalized(QString::NormalizationForm_D).at(0).toLower();
    return plain;
}

QList<std::pair<int, int>> FoundDelegate::matches(const QString &name, const QString &text)
{
    QList<std::pair<int, int>> found;
    const QString in = folded(name);
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int at = 0; at < in.size();) {
        int longest = 0;
        if (at == 0 || !in.at(at - 1).isLetterOrNumber())
            for (const QString &word : words)
                if (QStringView(in).mid(at).startsWith(word))
                    longest = qMax(longest, int(word.size()));
        if (longest > 0)
            found.append({at, longest});
        at += qMax(1, longest);
    }
    return found;
}

void FoundDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (index.column() != SearchModel::Name)
        return RowDelegate::paintCell(painter, rect, index);
    const QFont plain = theme().font(Type::List);
    const QFont bold = theme().font(Type::List, QFont::Bold);
    if (QFontMetrics(bold).horizontalAdvance(index.data().toString()) > rect.width())
        return RowDelegate::paintCell(painter, rect, index); // smaller, or in two lines
    const QString name = QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter.setPen(theme().color(Token::Text));
    int x = rect.left();
    const auto draw = [&](const QString &words, const QFont &font) {
        painter.setFont(font);
        painter.drawText(QRect(x, rect.top(), rect.right() - x + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, words);
        x += painter.fontMetrics().horizontalAdvance(words);
    };
    int done = 0;
    for (const auto &[from, length] : matches(name, m_text)) {
        draw(name.mid(done, from - done), plain);
        draw(name.mid(from, length), bold);
        done = from + length;
    }
    draw(name.mid(done), plain);
}

} // namespace mostrador

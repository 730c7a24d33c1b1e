// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/lines/CartDelegate.h"
#include <QTableView>
#include <algorithm>

namespace mostrador {

static QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

bool CartDelegate::isHidden(CartModel::Column column) const
{
    const auto *view = qobject_cast<const QTableView *>(parent());
    return view && view->isColumnHidden(column);
}

/// The first of `ways` that has room as small as words are written, as large as any of them may be; else the last resort.
QString CartDelegate::smaller(const QList<QStringList> &ways, const QStringList &last, int width) const
{
    QFont font = theme().font(Type::Label);
    const int usual = font.pixelSize();
    for (const int size : {usual * 5 / 6, usual * 2 / 3}) { // no smaller than text() writes it
        font.setPixelSize(qMax(11, size));
        const QFontMetrics metrics(font);
        for (const QStringList &way : ways)
            if (metrics.horizontalAdvance(joined(way)) < width)
                return joined(way);
    }
    return joined(last);
}

/// First what no column says, then the rest; whole ones only.
QString CartDelegate::under(const CartModel::Details &said, int width) const
{
    const QFontMetrics small(theme().font(Type::Label));
    const auto fits = [&](const QStringList &parts) { return small.horizontalAdvance(joined(parts)) <= width; };
    const bool saysMany = isHidden(CartModel::Amount);
    const bool saysPrice = saysMany || (isHidden(CartModel::Price) && !(said.isSingle && said.off.isEmpty()));
    const bool saysOff = isHidden(CartModel::Discount);
    const auto withPrice = [saysPrice](const QString &price, const QStringList &off) { return saysPrice ? QStringList(price) + off : off; };
    const QStringList off = saysOff ? said.off : said.why;
    QList<QStringList> ways{withPrice(said.counts, off)}; // each with less in it
    if (!saysMany)
        ways.append(withPrice(said.each, off));
    const QString price = saysMany ? said.counts : said.each;
    if (saysOff && !said.off.isEmpty())
        ways.append(withPrice(price, QStringList(said.offTogether)));
    ways.append(withPrice(price, said.reasons));
    QStringList parts = *std::find_if(ways.cbegin(), ways.cend() - 1, fits);
    bool isAll = fits(parts);
    const QStringList noted = said.note.isEmpty() ? QStringList() : QStringList(tr("Note ✓"));
    if (saysOff && !said.off.isEmpty() && !fits(parts + noted)) { // a total that is less than it should be is explained, in smaller letters if it has to be
        const QStringList many = saysMany ? QStringList(said.counts.section(QStringLiteral(" × "), 0, 0)) : QStringList();
        return smaller({withPrice(price, QStringList(said.offTogether)) + noted, withPrice(price, QStringList(said.offAmount)) + noted},
                       many + QStringList(said.offAmount) + noted, width);
    }
    for (; parts.size() > 1 && !fits(parts); isAll = false)
        parts.removeLast();
    if (saysMany && small.horizontalAdvance(parts.first()) * 3 / 4 > width)
        parts.first() = said.counts.section(QStringLiteral(" × "), 0, 0); // the price of one is on the last item and on the receipt
    QStringList rest = said.priced;
    if (!saysPrice && !said.isSingle)
        rest.append(said.counts);
    rest += said.other;
    if (!said.note.isEmpty()) {
        const QStringList note(fits(parts + QStringList(said.note)) ? said.note : tr("Note ✓"));
        if (saysPrice && !saysMany && !fits(parts + note))
            parts.first() = said.each;
        while (!saysOff && parts.size() > (saysPrice ? 1 : 0) && !fits(parts + note)) // the column says how much, and the receipt why
            parts.removeLast();
        parts += fits(parts + note) ? note : QStringList();
    }
    while (isAll && !rest.isEmpty() && fits(parts + QStringList(rest.first())))
        parts.append(rest.takeFirst());
    return joined(parts);
}

QList<CartDelegate::Mark> CartDelegate::marksOf(const CartModel &model, const CartLine &line, int row) const
{
    QList<Mark> marks;
    if (const QString expired = model.expired(row); !expired.isEmpty())
        marks.append({Chip::Kind::Bad, expired});
    if (line.priceChanged)
        marks.append({Chip::Kind::Warn, tr("New price")});
    if (line.isOverridden && !(line.unitPrice == line.product.price))
        marks.append({Chip::Kind::Warn, tr("Other price")});
    if (const QString shortage = model.shortage(row); !shortage.isEmpty())
        marks.append({Chip::Kind::Warn, shortage});
    return marks;
}

/// The marks stand beside both lines where there is room for that; else beside the name if it may be written smaller there, else beside what is under it.
void CartDelegate::paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CartModel *>(index.model());
    const CartLine *line = model ? model->lineAt(index.row()) : nullptr;
    if (!line)
        return;
    const QFontMetrics large(theme().font(Type::SaleLine));
    const int high = large.height();
    const int low = QFontMetrics(theme().font(Type::Label)).height();
    const CartModel::Details said = model->detailsOf(index.row());
    const QList<Mark> marks = marksOf(*model, *line, index.row());
    int wide = 0;
    for (const Mark &mark : marks)
        wide += Chip::sizeOf(theme(), mark.word).width() + 8;
    const int whole = large.horizontalAdvance(line->product.name);
    const bool isRoomy = whole + wide <= rect.width() && !isHidden(CartModel::Price);
    const bool isBesideName = isRoomy || whole * 5 / 6 + wide <= rect.width();
    const bool isBesideRest = isRoomy || !isBesideName;
    const QString rest = under(said, rect.width() - (isBesideRest ? wide : 0));
    const bool hasSecond = !rest.isEmpty() || (isBesideRest && !isRoomy && !marks.isEmpty());
    const int top = rect.top() + (rect.height() - high - (hasSecond ? low : 0)) / 2;
    const QRect first(rect.left(), top, rect.width() - (isBesideName ? wide : 0), high);
    const QRect second(rect.left(), top + high, rect.width() - (isBesideRest ? wide : 0), low);
    QRect chips = rect;
    if (!isRoomy && isBesideName)
        chips = QRect(rect.left(), first.top(), rect.width(), first.height());
    else if (!isRoomy)
        chips = QRect(rect.left(), top + high, rect.width(), low);
    for (const Mark &mark : marks) // the first are what matters most
        if (mark.word == marks.first().word || Chip::sizeOf(theme(), mark.word).width() <= chips.width())
            chips.setRight(Chip::paintIn(painter, theme(), chips, mark.kind, mark.word, Qt::AlignRight).left() - 8);
    text(painter, first, line->product.name, Type::SaleLine);
    if (!rest.isEmpty())
        text(painter, second, rest, Type::Label, Token::Dim);
}

void CartDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString words = index.data().toString();
    switch (index.column()) {
    case CartModel::Number: return text(painter, rect, words, Type::Body, Token::Dim, QFont::Normal, Qt::AlignLeft | Qt::AlignVCenter);
    case CartModel::Name: return paintName(painter, rect, index);
    case CartModel::Total: return text(painter, rect, words, Type::SaleLine, Token::Text, QFont::Medium, Qt::AlignRight | Qt::AlignVCenter);
    default: return text(painter, rect, words, Type::SaleLine, Token::Text, QFont::Normal, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace mostrador

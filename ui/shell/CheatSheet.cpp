// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CheatSheet.h"
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace mostrador {

CheatSheet::CheatSheet(const Context &context, QWidget *parent) : Card(context.theme, parent), m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

QList<CheatSheet::Entry> CheatSheet::entries() const
{
    struct Word { const char *id; const char *text; };
    static const Word words[] = {
        {"help", QT_TR_NOOP("This list")},
        {"screen.1", QT_TR_NOOP("Sell")}, {"screen.2", QT_TR_NOOP("Products")}, {"screen.3", QT_TR_NOOP("Stock")},
        {"screen.4", QT_TR_NOOP("Dashboard")}, {"screen.5", QT_TR_NOOP("Sync")},
        {"sync.retry", QT_TR_NOOP("Sync: try again now")}, {"sync.offline", QT_TR_NOOP("Sync: go offline or back")}, {"sync.export", QT_TR_NOOP("Sync: export pending")},
        {"sale.search", QT_TR_NOOP("Search by name")}, {"sale.more", QT_TR_NOOP("One more")}, {"sale.less", QT_TR_NOOP("One less")},
        {"sale.quantity", QT_TR_NOOP("Type the quantity")}, {"sale.remove", QT_TR_NOOP("Remove the line")},
        {"sale.clear", QT_TR_NOOP("Empty the sale")}, {"sale.undo", QT_TR_NOOP("Undo")}, {"sale.charge", QT_TR_NOOP("Charge")},
        {"sale.exactCash", QT_TR_NOOP("Exact cash now")}, {"sale.lastReceipt", QT_TR_NOOP("Last receipt")},
        {"payment.cash", QT_TR_NOOP("Pay: cash")}, {"payment.debit", QT_TR_NOOP("Pay: debit")}, {"payment.credit", QT_TR_NOOP("Pay: credit")},
        {"payment.qr", QT_TR_NOOP("Pay: QR")}, {"payment.transfer", QT_TR_NOOP("Pay: transfer")},
        {"payment.account", QT_TR_NOOP("Pay: account")}, {"payment.voucher", QT_TR_NOOP("Pay: voucher")},
        {"payment.remove", QT_TR_NOOP("Pay: remove the last tender")}, {"payment.finish", QT_TR_NOOP("Pay: finish")},
        {"products.search", QT_TR_NOOP("Products: search")}, {"products.category", QT_TR_NOOP("Products: category")},
        {"products.archived", QT_TR_NOOP("Products: archived or not")}, {"products.sort", QT_TR_NOOP("Products: next order")},
        {"products.reverse", QT_TR_NOOP("Products: order the other way")}, {"products.price", QT_TR_NOOP("Products: price in the list")},
        {"products.stock", QT_TR_NOOP("Products: its stock")}, {"products.new", QT_TR_NOOP("Products: new")},
        {"products.save", QT_TR_NOOP("Products: save")}, {"products.undo", QT_TR_NOOP("Products: undo")},
        {"stock.search", QT_TR_NOOP("Stock: search")}, {"stock.all", QT_TR_NOOP("Stock: all")}, {"stock.low", QT_TR_NOOP("Stock: below minimum")},
        {"stock.negative", QT_TR_NOOP("Stock: negative")}, {"stock.sort", QT_TR_NOOP("Stock: next order")},
        {"stock.reverse", QT_TR_NOOP("Stock: order the other way")}, {"stock.adjust", QT_TR_NOOP("Stock: adjust")},
        {"stock.product", QT_TR_NOOP("Stock: the product")}, {"stock.undo", QT_TR_NOOP("Stock: undo")},
        {"adjust.movement", QT_TR_NOOP("Adjust: movement")}, {"adjust.count", QT_TR_NOOP("Adjust: count")},
        {"adjust.received", QT_TR_NOOP("Adjust: received")}, {"adjust.found", QT_TR_NOOP("Adjust: found")},
        {"adjust.damaged", QT_TR_NOOP("Adjust: damaged")}, {"adjust.lost", QT_TR_NOOP("Adjust: lost")},
        {"adjust.ownUse", QT_TR_NOOP("Adjust: own use")}, {"adjust.correction", QT_TR_NOOP("Adjust: correction")},
        {"adjust.save", QT_TR_NOOP("Adjust: save")},
    };
    QList<Entry> list;
    for (const Word &word : words) {
        QStringList keys;
        for (const QKeySequence &key : m_context.shortcuts.keys(QString::fromLatin1(word.id))) {
            const QString text = key.toString(QKeySequence::PortableText).replace(QLatin1String("Return"), QLatin1String("Enter"));
            if (!keys.contains(text))
                keys.append(text);
        }
        if (!keys.isEmpty())
            list.append({keys.join(QStringLiteral(", ")), tr(word.text)});
    }
    return list;
}

void CheatSheet::open()
{
    const QSize size(qMin(parentWidget()->width() - 40, m_context.theme.px(1080)), qMin(parentWidget()->height() - 40, m_context.theme.px(640)));
    setGeometry(QRect(QPoint((parentWidget()->width() - size.width()) / 2, (parentWidget()->height() - size.height()) / 2), size));
    setAccessibleName(tr("Keys"));
    m_before = QApplication::focusWidget();
    show();
    raise();
    setFocus();
}

void CheatSheet::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = m_context.theme;
    painter.setFont(theme.font(Type::Title, QFont::Medium));
    painter.setPen(theme.color(Token::Text));
    const int head = theme.px(52);
    painter.drawText(QRect(20, 0, width() - 40, head), Qt::AlignLeft | Qt::AlignVCenter, tr("Keys"));
    const QList<Entry> list = entries();
    constexpr int columns = 3;
    const int perColumn = (int(list.size()) + columns - 1) / columns;
    const int step = qMin(theme.px(34), (height() - head - 10) / qMax(1, perColumn));
    const int column = (width() - 40) / columns;
    const int keyWidth = qMin(theme.px(112), column * 2 / 5);
    for (int i = 0; i < list.size(); ++i) {
        const QRect line(20 + (i / perColumn) * column, head + (i % perColumn) * step, column - 16, step);
        painter.setFont(theme.font(Type::Body, QFont::Medium));
        painter.setPen(theme.color(Token::Dim));
        painter.drawText(QRect(line.left(), line.top(), keyWidth, step), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(list[i].keys, Qt::ElideRight, keyWidth - 6));
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.color(Token::Text));
        painter.drawText(line.adjusted(keyWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(list[i].text, Qt::ElideRight, line.width() - keyWidth));
    }
}

void CheatSheet::close()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void CheatSheet::keyPressEvent(QKeyEvent *)
{
    close();
}

void CheatSheet::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace mostrador

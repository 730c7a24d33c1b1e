// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CheatSheet.h"
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace mostrador {

namespace {

struct Word { const char *id; const char *text; }; ///< without an id: a group

constexpr Word Words[] = {
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Everywhere")},
    {"screen.1", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Sell")},
    {"screen.2", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Sales")},
    {"screen.3", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Products")},
    {"screen.4", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Stock")},
    {"screen.5", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Dashboard")},
    {"screen.6", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Sync")},
    {"help", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "This list")},
    {"view.language", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Language")},
    {"view.textSize", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Size of type")},
    {"view.theme", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Light or dark")},
    {"notice.connection", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Connection line: its link")},
    {"notice.alert", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Alert line: first link")},
    {"notice.alertClose", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Alert line: second link")},
    {"notice.screen", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Screen's line: first link")},
    {"notice.screenSecond", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Screen's line: second link")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Sell")},
    {"sale.search", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Search by name")},
    {"sale.more", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "One more")},
    {"sale.less", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "One less")},
    {"sale.quantity", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Type the quantity")},
    {"sale.remove", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Remove the line")},
    {"sale.clear", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Empty the sale")},
    {"sale.undo", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Undo")},
    {"sale.favourites", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "More favourites")},
    {"sale.favouritesBack", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Favourites before")},
    {"sale.charge", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Charge")},
    {"sale.exactCash", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Exact cash now")},
    {"sale.park", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Park the sale")},
    {"sale.recall", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Recall a parked sale")},
    {"sale.discount", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Discount")},
    {"sale.discountAll", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Discount on all")},
    {"sale.price", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Price of the line")},
    {"sale.open", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Open price")},
    {"sale.note", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Note")},
    {"sale.check", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Price check")},
    {"sale.customer", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Customer")},
    {"sale.priceList", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Price list")},
    {"sale.tabQuick", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Tab: favourites")},
    {"sale.tabCategories", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Tab: categories")},
    {"sale.tabKeypad", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Tab: keypad")},
    {"sale.lastReceipt", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Copy of the last receipt")},
    {"sale.return", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Return or exchange")},
    {"sale.cards", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Card payments that wait")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Panels at the right")},
    {"panel.save", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Do it")},
    {"panel.remove", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Take off")},
    {"panel.add", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Add, new")},
    {"panel.change", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Change the customer")},
    {"panel.mode1", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Percent; group")},
    {"panel.mode2", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Amount; price list")},
    {"panel.mode3", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "For the line")},
    {"panel.mode4", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "For the whole sale")},
    {"panel.choice1", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Choice 1")},
    {"panel.choice2", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Choice 2")},
    {"panel.choice3", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Choice 3")},
    {"panel.choice4", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Choice 4")},
    {"panel.choice5", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Choice 5")},
    {"panel.choice6", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Choice 6")},
    {"panel.choice7", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Choice 7")},
    {"panel.choice8", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Choice 8")},
    {"panel.choice9", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Choice 9")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Payment")},
    {"payment.cash", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Cash")},
    {"payment.debit", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Debit")},
    {"payment.credit", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Credit")},
    {"payment.qr", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "QR")},
    {"payment.transfer", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Transfer")},
    {"payment.account", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "On account")},
    {"payment.voucher", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Voucher")},
    {"payment.quick1", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "First quick amount")},
    {"payment.quick2", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Second")},
    {"payment.quick3", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Third")},
    {"payment.quick4", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Fourth")},
    {"payment.remove", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Remove the last tender")},
    {"payment.finish", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Finish")},
    {"payment.card", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Card by hand")},
    {"payment.cards", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Card payments that wait")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Card terminal")},
    {"card.go", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Ask again, try again or use")},
    {"card.approved", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Slip says yes")},
    {"card.notCharged", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Slip says no")},
    {"card.byHand", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Card by hand")},
    {"card.giveBack", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Give it back")},
    {"card.next", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "The next one")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Sales")},
    {"sales.search", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Search")},
    {"sales.reprint", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Reprint")},
    {"sales.return", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Return or exchange")},
    {"sales.withoutReceipt", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Return without a receipt")},
    {"sales.void", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Void the sale")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Return")},
    {"return.more", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "One more")},
    {"return.less", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "One less")},
    {"return.quantity", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Type the quantity")},
    {"return.all", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "All of it")},
    {"return.damaged", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Damaged or to stock")},
    {"return.unwanted", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Not wanted")},
    {"return.defective", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Defective")},
    {"return.wrong_item", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Wrong item")},
    {"return.expired", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Expired")},
    {"return.wrong_price", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Wrong price")},
    {"return.other", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Other")},
    {"return.refund", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "How the money goes back")},
    {"return.received", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Received")},
    {"return.exchange", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Exchange")},
    {"return.finish", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Give back")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Voiding")},
    {"void.mistake", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Rung up wrong")},
    {"void.wrong_tender", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Wrong payment")},
    {"void.unwanted", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Not wanted")},
    {"void.other", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Other")},
    {"void.confirm", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Void it")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Products")},
    {"products.search", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Search")},
    {"products.category", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Category")},
    {"products.archived", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Archived or not")},
    {"products.sort", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Next order")},
    {"products.reverse", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Order the other way")},
    {"products.price", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Price in the list")},
    {"products.stock", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Its stock")},
    {"products.new", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "New")},
    {"products.save", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Save")},
    {"products.undo", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Undo")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Stock")},
    {"stock.search", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Search")},
    {"stock.all", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "All")},
    {"stock.low", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Alerts")},
    {"stock.negative", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Negative")},
    {"stock.sort", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Next order")},
    {"stock.reverse", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Order the other way")},
    {"stock.adjust", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Adjust")},
    {"stock.product", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "The product")},
    {"stock.undo", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Undo")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Adjusting stock")},
    {"adjust.movement", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Movement")},
    {"adjust.count", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Count")},
    {"adjust.received", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Received")},
    {"adjust.found", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Found")},
    {"adjust.damaged", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Damaged")},
    {"adjust.lost", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Lost")},
    {"adjust.ownUse", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Own use")},
    {"adjust.correction", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Correction")},
    {"adjust.save", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Save")},
    {nullptr, QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Sync")},
    {"sync.retry", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Try again now")},
    {"sync.offline", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Go offline or back")},
    {"sync.export", QT_TRANSLATE_NOOP("mostrador::CheatSheet", "Export pending")},
};

constexpr int MostColumns = 3;
constexpr int Margin = 20;

} // namespace

CheatSheet::CheatSheet(const Context &context, QWidget *parent) : Card(context.theme, parent), m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

QStringList CheatSheet::actions()
{
    QStringList ids;
    for (const Word &word : Words)
        if (word.id)
            ids.append(QString::fromLatin1(word.id));
    return ids;
}

QString CheatSheet::keysOf(const QString &action) const
{
    QStringList keys;
    for (const QKeySequence &key : m_context.shortcuts.keys(action)) {
        const QString text = Shortcuts::printed(key);
        if (!keys.contains(text))
            keys.append(text);
    }
    return keys.join(QStringLiteral(", "));
}

QList<CheatSheet::Line> CheatSheet::lines() const
{
    QList<Line> all;
    for (const Word &word : Words) {
        const QString keys = word.id ? keysOf(QString::fromLatin1(word.id)) : QString();
        if (!word.id || !keys.isEmpty())
            all.append({keys, tr(word.text)});
    }
    return all;
}

void CheatSheet::open()
{
    const QSize room = parentWidget()->size() - QSize(24, 16);
    const QSize size = QSize(m_context.theme.px(1080), m_context.theme.px(700)).boundedTo(room);
    setGeometry(QRect(QPoint((parentWidget()->width() - size.width()) / 2, (parentWidget()->height() - size.height()) / 2), size));
    setAccessibleName(tr("Keys"));
    m_before = QApplication::focusWidget();
    m_page = 0;
    layOut();
    show();
    raise();
    setFocus();
}

QRect CheatSheet::sheet() const
{
    return rect().adjusted(Margin, m_context.theme.px(46), -Margin, -10);
}

/// A group goes to the next column if it is whole there; one that is longer than a column goes on there under its own name.
void CheatSheet::layOut()
{
    const QRect room = sheet();
    m_columns = qBound(1, room.width() / m_context.theme.px(270), MostColumns);
    m_step = m_context.theme.px(18);
    const int rows = qMax(2, room.height() / m_step);
    const QList<Line> all = lines();
    m_placed.clear();
    int column = 0;
    int row = 0;
    Line head;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].keys.isEmpty()) {
            head = all[i];
            qsizetype end = i + 1;
            while (end < all.size() && !all[end].keys.isEmpty())
                ++end;
            if (row > 0 && row + (end - i) > rows) {
                ++column;
                row = 0;
            }
        } else if (row >= rows) {
            ++column;
            m_placed.append({column / m_columns, column % m_columns, 0, head});
            row = 1;
        }
        m_placed.append({column / m_columns, column % m_columns, row++, all[i]});
    }
    m_pages = column / m_columns + 1;
    turn(0);
}

void CheatSheet::turn(int by)
{
    m_page = qBound(0, m_page + by, m_pages - 1);
    update();
}

void CheatSheet::paintLine(QPainter &painter, const QRect &place, const Line &line) const
{
    const Theme &theme = m_context.theme;
    const bool head = line.keys.isEmpty();
    const int keyWidth = head ? 0 : place.width() * 2 / 5;
    painter.setFont(theme.font(Type::Label, QFont::Medium));
    painter.setPen(theme.color(Token::Dim));
    painter.drawText(QRect(place.left(), place.top(), keyWidth, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line.keys, Qt::ElideRight, keyWidth - 6));
    painter.setFont(theme.font(Type::Label, head ? QFont::Bold : QFont::Normal));
    painter.setPen(theme.color(head ? Token::Accent : Token::Text));
    painter.drawText(place.adjusted(keyWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line.text, Qt::ElideRight, place.width() - keyWidth));
}

void CheatSheet::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = m_context.theme;
    painter.setFont(theme.font(Type::Title, QFont::Medium));
    painter.setPen(theme.color(Token::Text));
    const QRect room = sheet();
    const QRect top(room.left(), 0, room.width(), room.top());
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, tr("Keys"));
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.color(Token::Dim));
    QString how = tr("Esc closes");
    if (m_pages > 1)
        how.prepend(
            QStringLiteral("%1/%2 · %3 · ").arg(m_page + 1).arg(m_pages).arg(Shortcuts::printed(QKeySequence(m_page + 1 < m_pages ? Qt::Key_PageDown : Qt::Key_PageUp))));
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, how);
    const int wide = room.width() / m_columns;
    for (const Placed &each : std::as_const(m_placed))
        if (each.page == m_page)
            paintLine(painter, QRect(room.left() + each.column * wide, room.top() + each.row * m_step, wide - 16, m_step), each.line);
}

void CheatSheet::close()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void CheatSheet::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
    case Qt::Key_Right: return turn(1);
    case Qt::Key_PageUp:
    case Qt::Key_Up:
    case Qt::Key_Left: return turn(-1);
    default: return close();
    }
}

void CheatSheet::mousePressEvent(QMouseEvent *)
{
    if (m_page + 1 < m_pages)
        turn(1);
    else
        close();
}

} // namespace mostrador

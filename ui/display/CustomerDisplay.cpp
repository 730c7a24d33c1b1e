// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display/CustomerDisplay.h"
#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

namespace mostrador {

CustomerDisplay::CustomerDisplay(const Context &context, SaleController &sale, QWidget *parent) : QWidget(parent, Qt::Window), m_context(context), m_sale(sale)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with the till's window
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(480, 320);
    connect(&sale, &SaleController::cartChanged, this, &CustomerDisplay::refresh);
    connect(&sale, &SaleController::phaseChanged, this, &CustomerDisplay::refresh);
    connect(&sale, &SaleController::settlementChanged, this, &CustomerDisplay::refresh);
    connect(&sale, &SaleController::selectionChanged, this, &CustomerDisplay::refresh);
    connect(&context.theme, &Theme::changed, this, [this] { update(); });
    connect(&context.language, &Language::changed, this, &CustomerDisplay::refresh);
    refresh();
}

void CustomerDisplay::setCards(const CardDesk &cards)
{
    m_cards = &cards;
    connect(&cards, &CardDesk::waitingChanged, this, &CustomerDisplay::refresh); // also where another payment comes in front, or goes on
    refresh();
}

void CustomerDisplay::setShop(const QString &shop)
{
    m_shop = shop;
    setWindowTitle(shop.isEmpty() ? QStringLiteral("Mostrador") : shop);
    refresh();
}

void CustomerDisplay::open(const QWidget *beside)
{
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        if (screen == beside->screen())
            continue;
        setGeometry(screen->geometry());
        return showFullScreen();
    }
    resize(800, 480);
    show();
}

CustomerDisplay::Words CustomerDisplay::selling() const
{
    const MoneyText text = m_context.language.text();
    const Cart &cart = m_sale.cart();
    if (cart.isEmpty())
        return {tr("Welcome"), {}, {}, {}, {}};
    const CartLine *chosen = cart.line(m_sale.selected());
    const CartLine &line = chosen ? *chosen : cart.lines().last();
    Words words{line.product.name,
                QStringLiteral("%1 × %2").arg(text.quantity(line.quantity), text.price(line.unitPrice)),
                tr("Total"),
                text.withSymbol(cart.total()),
                {}};
    const bool isPaying = m_sale.phase() == SaleController::Phase::Paying || m_sale.phase() == SaleController::Phase::Committing;
    const Settlement &settlement = m_sale.settlement();
    if (isPaying && !settlement.taken().isEmpty() && !settlement.isSettled()) {
        words.word = tr("Left to pay");
        words.amount = text.withSymbol(settlement.payable(Tender::Cash));
    }
    return words;
}

CustomerDisplay::Words CustomerDisplay::paid() const
{
    const Sale &sale = m_sale.last()->sale;
    const MoneyText text = m_context.language.text();
    qint64 change = 0;
    qint64 received = 0;
    for (const Payment &payment : sale.payments) {
        change += payment.change.minor();
        received += payment.received.minor();
    }
    const Currency currency = sale.total.currency();
    if (change == 0)
        return {tr("Thank you"), {}, tr("Paid"), text.withSymbol(sale.total), {}};
    return {tr("Total %1").arg(text.withSymbol(sale.total)), tr("Received %1").arg(text.withSymbol(Money(received, currency))), tr("Change"),
            text.withSymbol(Money(change, currency)), tr("Thank you")};
}

const OpenPayment *CustomerDisplay::other() const
{
    const OpenPayment *front = m_cards ? &m_cards->front() : nullptr;
    const bool isCharged = front && (front->phase() == OpenPayment::Phase::Paying || front->phase() == OpenPayment::Phase::Committing);
    return isCharged && front != &m_sale ? front : nullptr;
}

/// Of an exchange: what is to be paid on top of what came back.
CustomerDisplay::Words CustomerDisplay::charging(const OpenPayment &payment) const
{
    const Settlement &settlement = payment.settlement();
    const bool isPart = !settlement.taken().isEmpty() && !settlement.isSettled();
    return {tr("Exchange"),
            {},
            isPart ? tr("Left to pay") : tr("To pay"),
            m_context.language.text().withSymbol(isPart ? settlement.payable(Tender::Cash) : settlement.total()),
            {}};
}

void CustomerDisplay::refresh()
{
    const OpenPayment *beside = other();
    const Words now = beside ? charging(*beside) : m_sale.phase() == SaleController::Phase::Paid && m_sale.last() ? paid() : selling();
    if (now == m_words)
        return;
    m_words = now;
    setAccessibleName(plainText());
    update();
}

QString CustomerDisplay::plainText() const
{
    return QStringList{m_shop, m_words.name, m_words.detail, m_words.word, m_words.amount, m_words.below}.join(QLatin1Char('\n'));
}

void CustomerDisplay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void CustomerDisplay::closeEvent(QCloseEvent *event)
{
    if (event->spontaneous())
        Q_EMIT closed();
    QWidget::closeEvent(event);
}

/// In the middle, in smaller type when it is too long: nothing is cut off.
void CustomerDisplay::write(QPainter &painter, const QRect &room, const QString &text, int pixels, QFont::Weight weight, Token token) const
{
    QFont font(QStringLiteral("Roboto"));
    font.setWeight(weight);
    for (font.setPixelSize(pixels); font.pixelSize() > 14; font.setPixelSize(font.pixelSize() - 1)) {
        const QRect needed = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text);
        if (needed.width() <= room.width() && needed.height() <= room.height())
            break;
    }
    painter.setFont(font);
    painter.setPen(m_context.theme.color(token));
    painter.drawText(room, int(Qt::AlignCenter) | Qt::TextWordWrap, text);
}

void CustomerDisplay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.color(Token::Canvas));
    const int unit = height() / 24;
    const QRect wide = rect().adjusted(width() / 20, 0, -width() / 20, 0);
    const auto band = [&](int from, int units) { return QRect(wide.left(), from * unit, wide.width(), units * unit); };
    write(painter, band(1, 2), m_shop, unit * 3 / 2, QFont::Medium, Token::Dim);
    write(painter, band(4, 5), m_words.name, unit * 2, QFont::Medium, Token::Text);
    write(painter, band(9, 2), m_words.detail, unit * 3 / 2, QFont::Normal, Token::Dim);
    write(painter, band(12, 2), m_words.word, unit * 3 / 2, QFont::Normal, Token::Dim);
    write(painter, band(14, 6), m_words.amount, unit * 5, QFont::Bold, Token::Text);
    write(painter, band(21, 2), m_words.below, unit * 3 / 2, QFont::Medium, Token::Dim);
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/PaidPanel.h"
#include "ui/payment/ReceiptView.h"
#include "ui/payment/TenderText.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/ScrollBody.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

namespace mostrador {

static Money sumOf(const Sale &sale, Money Payment::*part)
{
    qint64 sum = 0;
    for (const Payment &payment : sale.payments)
        sum += (payment.*part).minor();
    return Money(sum, sale.total.currency());
}

PaidPanel::PaidPanel(const Context &context, Documents &documents, SyncControl &sync, QWidget *parent)
    : QWidget(parent), m_context(context), m_documents(documents), m_title(new ThemedLabel(context.theme, Type::SaleLine, Token::Dim)),
      m_amount(new MoneyLabel(context.theme, context.language, Type::Change, Token::Text, QFont::Bold)),
      m_detail(new ThemedLabel(context.theme, Type::List, Token::Dim)), m_receipt(new ReceiptView(context)), m_card(new Card(context.theme)),
      m_number(new ThemedLabel(context.theme, Type::List)), m_kept(new ThemedLabel(context.theme, Type::Label, Token::Dim)),
      m_delivery(new Chip(context.theme)), m_next(new KeyButton(context.theme, KeyButton::Look::Pay)),
      m_hint(new ThemedLabel(context.theme, Type::Label, Token::Dim))
{
    for (ThemedLabel *label : {m_title, m_detail, m_hint, static_cast<ThemedLabel *>(m_amount)})
        label->setAlignment(Qt::AlignCenter);
    m_amount->setShrinks();
    m_detail->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 78, 14, 10);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_amount);
    column->addWidget(m_detail);
    column->addSpacing(10);
    auto *scroll = new ScrollBody;
    scroll->setInside(m_receipt);
    column->addWidget(scroll, 1);
    QScrollBar *bar = scroll->verticalScrollBar(); // what a long one ends with is what the customer asks for: total, received, change
    connect(bar, &QAbstractSlider::rangeChanged, bar, [bar](int, int last) { bar->setValue(last); });
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(16, 10, 14, 10);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_number->setWordWrap(true); // whole, whatever stands beside it
    m_kept->setWordWrap(true);
    words->addWidget(m_number);
    words->addWidget(m_kept);
    row->addLayout(words, 1);
    row->addWidget(m_delivery);
    column->addSpacing(6);
    column->addWidget(m_card);
    column->addSpacing(6);
    column->addWidget(m_next);
    column->addWidget(m_hint);
    connect(m_next, &QAbstractButton::clicked, this, &PaidPanel::nextWanted);
    connect(&sync, &SyncControl::statusChanged, this, &PaidPanel::refreshDelivery);
    connect(&sync, &SyncControl::logged, this, &PaidPanel::refreshDelivery);
    connect(&context.language, &Language::changed, this, &PaidPanel::retranslate);
}

void PaidPanel::setShop(const QString &shop, const QString &till)
{
    m_shop = shop;
    m_till = till;
}

void PaidPanel::show(const CommittedSale &sale, bool old, int copy)
{
    m_sale = sale;
    m_old = old;
    m_copy = copy;
    m_receipt->setSale(sale.sale, m_shop, m_till, copy);
    retranslate();
}

void PaidPanel::retranslate()
{
    m_next->setText(m_old ? tr("Back to the sale") : tr("Next sale"));
    m_next->setKey(QStringLiteral("Enter"));
    m_hint->setText(m_old ? QString() : tr("Scanning starts it too"));
    if (m_sale.sale.lines.isEmpty())
        return;
    const MoneyText text = m_context.language.text();
    const Sale &sale = m_sale.sale;
    const Money change = sumOf(sale, &Payment::change);
    const Money received = sumOf(sale, &Payment::received);
    const bool isOver = m_copy > 0 || change.isZero(); // its change was handed out; that of one that a crash hid was not
    m_title->setText(m_copy > 0 ? tr("Sale of %1").arg(sale.at.toLocalTime().toString(QStringLiteral("dd/MM HH:mm"))) : isOver ? tr("Paid") : tr("Change"));
    m_amount->setMoney(isOver ? sale.total : change);
    QStringList tenders;
    for (const Payment &payment : sale.payments)
        tenders.append(TenderText::withAmount(payment.tender, payment.amount, text));
    m_detail->setText(change.isZero() ? tenders.join(QStringLiteral(" · "))
                                      : tr("Received %1 of %2").arg(text.withSymbol(received), text.withSymbol(sale.total)));
    m_number->setText(tr("Receipt %1").arg(sale.number));
    m_kept->setText(tr("Kept on this till at %1").arg(sale.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
    refreshDelivery();
}

void PaidPanel::refreshDelivery()
{
    if (m_sale.sale.lines.isEmpty())
        return;
    const auto row = m_documents.row(m_sale.entry);
    if (!row)
        return m_delivery->set(Chip::Kind::Neutral, {});
    switch (row->delivery) {
    case Delivery::Confirmed: return m_delivery->set(Chip::Kind::Ok, tr("Confirmed by the hub"));
    case Delivery::Sent: return m_delivery->set(Chip::Kind::Warn, tr("Sent"));
    case Delivery::Pending: return m_delivery->set(Chip::Kind::Warn, tr("Pending"));
    }
}

/// On a low screen the sign gives its room to the receipt.
int PaidPanel::signSize() const
{
    return height() < m_context.theme.px(700) ? 28 : 52;
}

void PaidPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = signSize() < 52;
    layout()->setContentsMargins(14, low ? 42 : 78, 14, 10);
}

void PaidPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = signSize();
    m_context.theme.icons().paint(painter, QRect((width() - size) / 2, size < 52 ? 10 : 18, size, size),
                                  m_copy > 0 ? QStringLiteral("receipt") : QStringLiteral("circle-check"), m_context.theme.color(m_copy > 0 ? Token::Dim : Token::Ok));
}

} // namespace mostrador

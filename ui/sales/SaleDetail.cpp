// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleDetail.h"
#include "ui/payment/ReceiptView.h"
#include "ui/sales/PastSaleDelegate.h"
#include "ui/sales/SaleReasonText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/ScrollBody.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHBoxLayout>
#include <QStackedWidget>

namespace mostrador {

SaleDetail::SaleDetail(const Context &context, PastSales &sales, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_sales(sales), m_pages(new QStackedWidget), m_empty(new EmptyState(context.theme, QStringLiteral("receipt"))),
      m_changeTitle(new ThemedLabel(context.theme, Type::Label, Token::Dim)),
      m_change(new MoneyLabel(context.theme, context.language, Type::Total, Token::Ok, QFont::Bold)),
      m_title(new ThemedLabel(context.theme, Type::Title, Token::Text, QFont::Medium)), m_state(new Chip(context.theme)), m_delivery(new Chip(context.theme)),
      m_review(new Chip(context.theme)), m_reason(new ThemedLabel(context.theme, Type::Label, Token::Dim)), m_receipt(new ReceiptView(context)),
      m_later(new ThemedLabel(context.theme, Type::List, Token::Text)), m_reprint(new KeyButton(context.theme, KeyButton::Look::Plain)),
      m_void(new KeyButton(context.theme, KeyButton::Look::Plain)), m_return(new KeyButton(context.theme, KeyButton::Look::Primary))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(15, 13, 15, 15);
    outer->addWidget(m_pages);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_change->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_change->setShrinks();
    column->addWidget(m_changeTitle);
    column->addWidget(m_change);
    tellChange({});
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    chips->addWidget(m_state);
    chips->addWidget(m_review);
    chips->addStretch(1);
    column->addLayout(chips);
    column->addWidget(m_delivery, 0, Qt::AlignLeft);
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    auto *scroll = new ScrollBody;
    scroll->setInside(m_receipt);
    column->addWidget(scroll, 1);
    m_later->setWordWrap(true);
    column->addWidget(m_later);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addWidget(m_reprint, 1);
    upper->addWidget(m_void, 1);
    column->addLayout(upper);
    column->addWidget(m_return);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    connect(m_reprint, &QAbstractButton::clicked, this, &SaleDetail::reprintWanted);
    connect(m_void, &QAbstractButton::clicked, this, &SaleDetail::voidWanted);
    connect(m_return, &QAbstractButton::clicked, this, &SaleDetail::returnWanted);
    retranslate();
}

void SaleDetail::setShop(const QString &shop, const QString &till)
{
    m_shop = shop;
    m_till = till;
}

void SaleDetail::show(const QString &number, QDate today)
{
    m_today = today;
    if (!number.isEmpty() && number != m_copyOf) { // none: the list is being read again
        m_copy = 0;
        m_copyOf.clear();
    }
    m_file = number.isEmpty() ? std::nullopt : m_sales.file(number);
    refresh();
}

void SaleDetail::showCopy(const CommittedSale &document, int copy)
{
    m_file = m_sales.file(document.sale.number);
    m_copy = copy;
    m_copyOf = document.sale.number;
    refresh();
}

void SaleDetail::tellChange(Money change)
{
    m_change->setMoney(change);
    m_change->setVisible(!change.isZero());
    m_changeTitle->setVisible(!change.isZero());
}

bool SaleDetail::canReturn() const
{
    if (!m_file || m_file->document.sale.type == SaleType::Return || m_file->document.sale.type == SaleType::Void)
        return false;
    const Undone state = m_file->returned().state();
    return state == Undone::No || state == Undone::Part;
}

bool SaleDetail::canVoid() const
{
    return m_file && m_file->document.sale.type == SaleType::Sale && m_file->returned().state() == Undone::No;
}

QString SaleDetail::laterText() const
{
    QStringList lines;
    const MoneyText text = m_context.language.text();
    for (const Sale &later : m_file->later)
        lines.append(
            tr("%1 %2 · %3 · %4").arg(PastSalesModel::typeText(later.type), later.number, PastSalesModel::timeText(later.at, m_today), text.withSymbol(later.total)));
    return lines.join(QLatin1Char('\n')).replace(QChar(0x2212), QStringLiteral("\u2212\u2060")); // no line ends between the minus and its amount
}

void SaleDetail::refresh()
{
    m_pages->setCurrentIndex(m_file ? 1 : 0);
    if (!m_file)
        return;
    const Sale &sale = m_file->document.sale;
    const Undone undone = m_file->returned().state();
    m_title->setText(QStringLiteral("%1 %2").arg(PastSalesModel::typeText(sale.type), sale.number));
    const Chip::Kind kind = PastSaleDelegate::kindOf(sale.type, undone);
    m_state->set(kind, undone == Undone::No ? PastSalesModel::typeText(sale.type) : PastSalesModel::undoneText(undone));
    m_review->set(Chip::Kind::Warn, sale.needsReview ? tr("To be reviewed") : QString());
    switch (m_file->delivery) {
    case Delivery::Confirmed: m_delivery->set(Chip::Kind::Ok, tr("Confirmed by the hub")); break;
    case Delivery::Sent: m_delivery->set(Chip::Kind::Warn, tr("Sent")); break;
    case Delivery::Pending: m_delivery->set(Chip::Kind::Warn, tr("Pending")); break;
    }
    m_reason->setText(sale.reason.isEmpty() ? QString() : tr("Reason: %1").arg(SaleReasonText::name(sale.reason)));
    m_reason->setVisible(!sale.reason.isEmpty());
    m_receipt->setSale(sale, m_shop, m_till, m_copy);
    m_later->setText(laterText());
    m_later->setVisible(!m_file->later.isEmpty());
    m_return->setEnabled(canReturn());
    m_void->setEnabled(canVoid());
}

void SaleDetail::retranslate()
{
    const Shortcuts &keys = m_context.shortcuts;
    m_empty->setTexts(tr("No document is chosen."), {tr("Search by number, day, product, customer or amount.")});
    m_changeTitle->setText(tr("Change"));
    m_change->setAccessibleName(m_changeTitle->text());
    m_reprint->setText(tr("Reprint"));
    m_reprint->setKey(keys.keyText(QStringLiteral("sales.reprint")));
    m_void->setText(tr("Void"));
    m_void->setKey(keys.keyText(QStringLiteral("sales.void")));
    m_return->setText(tr("Return or exchange"));
    m_return->setKey(keys.keyText(QStringLiteral("sales.return")));
    refresh();
}

} // namespace mostrador

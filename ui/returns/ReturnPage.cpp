// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and what it shows; its keys are in ReturnKeys.cpp, what is paid on it in ReturnPaying.cpp.
#include "ui/returns/ReturnPage.h"
#include "models/items/PastSalesModel.h"
#include "models/items/StockText.h"
#include "models/services/CartReading.h"
#include "ui/payment/CardView.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/payment/TenderText.h"
#include "ui/returns/ReturnDelegate.h"
#include "ui/returns/ReturnPanel.h"
#include "ui/sale/SearchPopup.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/Veil.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>

namespace mostrador {

ReturnPage::ReturnPage(const Context &context, const Needs &needs, QWidget *parent)
    : QWidget(parent), m_context(context), m_needs(needs), m_draft(needs.till, needs.sales, needs.clock, needs.pricing, needs.terminal),
      m_exchange(m_draft, needs.settings), m_model(m_draft)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeLeft(), 62);
    row->addWidget(makeRight(), 37);
    m_veil = new Veil(m_left);
    m_veil->hide();
    m_popup = new SearchPopup(context, m_needs.catalogue, m_left);
    m_popup->setPrices([this](const Product &product) { return m_draft.priceOf(product); });
    const auto write = [this] {
        m_draft.setStyle(m_context.language.style());
        m_model.setStyle(m_context.language.style());
    };
    write();
    m_table->installEventFilter(this);
    m_quantity->installEventFilter(this);
    m_code->edit()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReturnPage::refresh);
    connect(m_less, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_all, &QAbstractButton::clicked, &m_draft, &ReturnDraft::takeAll);
    connect(m_damaged, &QAbstractButton::clicked, this, &ReturnPage::toggleDamaged);
    connect(m_popup, &SearchPopup::chosen, this, &ReturnPage::add);
    connect(m_code->edit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        const int top = m_code->geometry().bottom() + 6;
        m_popup->search(text.trimmed().size() >= 2 && !text.at(0).isDigit() ? text.trimmed() : QString(),
                        QRect(m_code->x(), top, m_code->width(), m_left->height() - top - 90));
    });
    m_draft.setApprovals(needs.approvals);
    m_draft.setCatalogue(&m_needs.catalogue);
    m_draft.setRules(m_needs.rules);
    m_draft.setCustomers(m_needs.customers);
    connectPayment();
    connect(m_panel, &ReturnPanel::cancelled, this, &ReturnPage::leave);
    connect(&m_draft, &ReturnDraft::changed, this, &ReturnPage::refresh);
    connect(&m_draft, &ReturnDraft::committed, this, &ReturnPage::finished);
    connect(&m_draft, &ReturnDraft::repriced, this, [this](const QStringList &names, const QList<UnitPrice> &was) {
        m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("tag"), [this, names, was] { return repricedText(names, was); });
    });
    connect(&context.language, &Language::changed, this, write);
    connect(&context.theme, &Theme::changed, this, &ReturnPage::layoutColumns);
    retranslate();
    layoutColumns();
}

QWidget *ReturnPage::makeLeft()
{
    m_left = new QWidget;
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(8);
    m_title = new ThemedLabel(m_context.theme, Type::Title, Token::Text, QFont::Medium);
    m_title->setWordWrap(true); // the number at its end is what it is about
    m_about = new ThemedLabel(m_context.theme, Type::List, Token::Dim);
    m_about->setWordWrap(true);
    m_code = new CodeField(m_context.theme);
    m_notice = new NoticeStrip(m_context.theme);
    m_notice->setRounded(true);
    auto *card = new Card(m_context.theme);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    m_table = new TableView(m_context.theme, 48);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ReturnDelegate(m_context.theme, m_table));
    inner->addWidget(m_table);
    m_sums = new ThemedLabel(m_context.theme, Type::SaleLine, Token::Text, QFont::Medium);
    m_sums->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_code);
    column->addWidget(m_notice);
    column->addWidget(card, 1);
    column->addWidget(m_sums);
    column->addWidget(makeSteps());
    return m_left;
}

/// What is done to the line that is chosen.
QWidget *ReturnPage::makeSteps()
{
    m_steps = new QWidget;
    auto *row = new QHBoxLayout(m_steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto button = [&](KeyButton *&made) {
        made = new KeyButton(m_context.theme, KeyButton::Look::Plain);
        made->setFocusPolicy(Qt::TabFocus);
    };
    button(m_less);
    button(m_more);
    button(m_all);
    button(m_damaged);
    m_quantity = new QLineEdit;
    m_quantity->setAlignment(Qt::AlignCenter);
    m_quantity->setMaxLength(12);
    row->addWidget(m_less, 1);
    row->addWidget(m_quantity, 1);
    row->addWidget(m_more, 1);
    row->addWidget(m_all, 2);
    row->addWidget(m_damaged, 2);
    return m_steps;
}

Result<void> ReturnPage::open(const QString &number)
{
    if (m_draft.isHeld() || m_exchange.isAsked())
        return Error{Error::Code::Conflict, heldText(), {}};
    const auto opened = m_draft.open(number);
    if (!opened)
        return opened;
    m_leftBehind.reset();
    m_exchange.end();
    m_notice->clear();
    m_panel->open();
    retranslate();
    m_table->selectRow(0);
    enter();
    return {};
}

/// What is being paid stays as it was said; the transaction that records it looks once more.
void ReturnPage::reread()
{
    if (m_exchange.isBeingPaid() || m_draft.isHeld() || m_exchange.isAsked())
        return;
    if (const auto same = m_draft.reread(); !same)
        say(same);
}

void ReturnPage::openWithoutReceipt(Currency currency, const QString &note)
{
    m_leftBehind.reset();
    m_exchange.end();
    m_draft.openWithoutReceipt(currency, note);
    m_notice->clear();
    m_code->edit()->clear();
    m_panel->open();
    retranslate();
    enter();
}

void ReturnPage::enter()
{
    if (m_exchange.isBeingPaid())
        showPhase();
    else if (m_draft.kind() == ReturnDraft::Kind::WithoutReceipt || m_draft.isExchange())
        m_code->edit()->setFocus();
    else
        m_table->setFocus();
}

int ReturnPage::row() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void ReturnPage::say(const Result<void> &result)
{
    if (result)
        return m_notice->clear();
    QApplication::beep();
    m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), result.error().message);
}

int ReturnPage::insteadRow() const
{
    return row() - int(m_draft.rows().size());
}

void ReturnPage::step(int pieces)
{
    if (const int at = insteadRow(); at >= 0 && at < m_draft.taken().lines().size())
        return say(m_draft.setTakenInstead(at, m_draft.taken().lines().at(at).quantity.plus(Quantity::units(pieces)).value()));
    say(m_draft.step(row(), pieces));
}

void ReturnPage::startQuantity(const QString &digits)
{
    if (row() < 0)
        return;
    m_quantity->setFocus();
    if (digits.isEmpty())
        m_quantity->selectAll();
    else
        m_quantity->setText(digits);
}

void ReturnPage::acceptQuantity()
{
    const auto quantity = m_context.language.text().parseQuantity(m_quantity->text());
    const auto set = [this](Quantity it) { return insteadRow() >= 0 ? m_draft.setTakenInstead(insteadRow(), it) : m_draft.setTaken(row(), it); };
    const auto taken = quantity ? set(*quantity) : Result<void>(quantity.error());
    say(taken);
    if (!taken)
        return m_quantity->selectAll();
    m_table->setFocus();
    refresh();
}

void ReturnPage::toggleDamaged()
{
    if (row() < 0 || insteadRow() >= 0)
        return;
    const bool isDamaged = m_draft.rows().at(row()).disposition == Disposition::Damaged;
    m_draft.setDisposition(row(), isDamaged ? Disposition::Stock : Disposition::Damaged);
}

void ReturnPage::add(const Product &product)
{
    CodeReading reading;
    reading.kind = CodeReading::Kind::Product;
    reading.product = product;
    addReading(reading, Quantity::units(1));
}

/// One of it, as many as were typed before its code, or what its label says: taken instead, or back without a receipt.
void ReturnPage::addReading(const CodeReading &reading, Quantity times)
{
    m_popup->hide();
    m_code->edit()->clear();
    const Product &product = *reading.product;
    const bool isInstead = m_draft.isExchange();
    const auto added = isInstead ? m_draft.take(reading, times) : m_draft.add(product, amountOf(reading, times));
    say(added);
    if (added && isInstead && reading.isExpired)
        m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), [name = product.name, day = reading.expiry] {
            return tr("%1 expired on %2. It is in the exchange: take it out if it is not to be sold.").arg(name, day.toString(QStringLiteral("dd/MM/yyyy")));
        });
    m_table->selectRow(isInstead ? m_model.rowCount() - 1 : m_draft.rowOf(product.sku));
    m_code->edit()->setFocus();
    if (added && isInstead && product.isWeighed() && !reading.quantity && times == Quantity::units(1))
        startQuantity({});
}

void ReturnPage::setPlaceholder()
{
    m_code->setPlaceholder({m_draft.isExchange() ? tr("Scan what is taken instead, or type its name") : tr("Scan what comes back, or type its name"),
                            tr("Scan, or type a name"), tr("Scan")});
}

QString ReturnPage::titleText() const
{
    if (m_draft.kind() == ReturnDraft::Kind::WithoutReceipt)
        return (m_draft.isExchange() ? tr("Exchange without a receipt") : tr("Return without a receipt"))
            + (m_draft.note().isEmpty() ? QString() : QStringLiteral(" · ") + m_draft.note());
    return (m_draft.isExchange() ? tr("Exchange of receipt %1") : tr("Return of receipt %1")).arg(m_draft.sale().number);
}

void ReturnPage::refresh()
{
    const bool withReceipt = m_draft.kind() == ReturnDraft::Kind::WithReceipt;
    const bool isExchange = m_draft.isExchange();
    if (m_code->isHidden() == (!withReceipt || isExchange)) {
        m_code->setVisible(!withReceipt || isExchange);
        if (isVisible()) // else the focus is another screen's
            enter();
    }
    m_all->setVisible(withReceipt);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    const int at = row();
    const bool isInstead = insteadRow() >= 0 && insteadRow() < m_draft.taken().lines().size();
    const bool any = at >= 0 && at < m_draft.rows().size();
    for (QWidget *widget : QList<QWidget *>{m_less, m_quantity, m_more})
        widget->setEnabled(any || isInstead);
    m_damaged->setEnabled(any);
    m_sums->setText(sumsText());
    m_sums->setVisible(isExchange);
    setPlaceholder();
    if (isInstead)
        m_quantity->setText(m_context.language.text().quantity(m_draft.taken().lines().at(insteadRow()).quantity));
    if (any) {
        const ReturnDraft::Row &it = m_draft.rows().at(at);
        m_quantity->setText(m_context.language.text().quantity(it.taken));
        m_damaged->setText(it.disposition == Disposition::Damaged ? tr("Damaged") : tr("To stock"));
    }
    layoutColumns();
}

void ReturnPage::layoutColumns()
{
    const QFontMetrics metrics(m_context.theme.font(Type::SaleLine, QFont::Bold));
    const auto width = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 18; };
    auto *header = m_table->horizontalHeader();
    const auto headed = [&](int column, const QString &sample) {
        const int words = QFontMetrics(header->font()).horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 20;
        header->resizeSection(column, qMax(words, width(sample)));
    };
    header->setSectionResizeMode(ReturnLinesModel::Name, QHeaderView::Stretch);
    headed(ReturnLinesModel::Sold, QStringLiteral("0,000 kg"));
    headed(ReturnLinesModel::Back, QStringLiteral("0,000 kg"));
    const QString damaged = ReturnLinesModel::tr("Damaged");
    const QString toStock = ReturnLinesModel::tr("To stock");
    headed(ReturnLinesModel::Target, width(damaged) > width(toStock) ? damaged : toStock);
    headed(ReturnLinesModel::Price, QStringLiteral("00.000,00"));
    headed(ReturnLinesModel::Money, QStringLiteral("000.000,00"));
    const int wide = m_left->width(); // the name gives way last; where it goes to stands in the second line, too
    header->setSectionHidden(ReturnLinesModel::Sold, m_draft.kind() != ReturnDraft::Kind::WithReceipt || wide < m_context.theme.px(520));
    header->setSectionHidden(ReturnLinesModel::Target, wide < m_context.theme.px(440));
    header->setSectionHidden(ReturnLinesModel::Price, wide < m_context.theme.px(700));
}

void ReturnPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layoutColumns();
}

void ReturnPage::retranslate()
{
    const Shortcuts &keys = m_context.shortcuts;
    m_title->setText(titleText());
    const MoneyText text = m_context.language.text();
    QStringList about;
    if (m_draft.kind() == ReturnDraft::Kind::WithReceipt) {
        const Sale &sale = m_draft.sale();
        about << PastSalesModel::timeText(sale.at, m_needs.clock.nowUtc().toLocalTime().date()) << text.withSymbol(sale.total);
        for (const Payment &payment : sale.payments)
            about << TenderText::name(payment.tender);
        if (!sale.customerName.isEmpty())
            about << sale.customerName;
        if (m_draft.isOfAnother())
            about << tr("of another till of the shop");
    } else {
        about << tr("At the lowest price paid in 90 days; somebody in the office looks at it afterwards.");
    }
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_table->setAccessibleName(titleText());
    m_less->setText(QStringLiteral("−"));
    m_less->setAccessibleName(tr("One less comes back"));
    m_less->setKey(keys.keyText(QStringLiteral("return.less")));
    m_more->setText(QStringLiteral("+"));
    m_more->setAccessibleName(tr("One more comes back"));
    m_more->setKey(keys.keyText(QStringLiteral("return.more")));
    m_quantity->setAccessibleName(tr("How much comes back"));
    m_all->setText(tr("All of it"));
    m_all->setKey(keys.keyText(QStringLiteral("return.all")));
    m_damaged->setText(tr("To stock"));
    m_damaged->setKey(keys.keyText(QStringLiteral("return.damaged")));
    m_panel->retranslate();
    m_paying->retranslate();
    if (m_card)
        m_card->retranslate();
    refresh();
}

} // namespace mostrador

// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SalesScreen.h"
#include "models/services/returns/ReceiptLookup.h"
#include "ui/returns/ReturnPage.h"
#include "ui/sales/BackWords.h"
#include "ui/sales/PastSaleDelegate.h"
#include "ui/sales/SaleDetail.h"
#include "ui/sales/SaleVoid.h"
#include "ui/sales/VoidPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QStackedWidget>

namespace mostrador {

SalesScreen::SalesScreen(const Context &context, const Needs &needs, QWidget *parent) : Screen(context, parent), m_needs(needs), m_model(needs.sales)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeBrowser());
    m_return = new ReturnPage(context,
                              {needs.till, needs.sales, needs.catalogue, needs.clock, needs.pricing, needs.terminal, needs.approvals, needs.codes, needs.payment,
                               needs.cards, needs.settings, needs.rules, needs.customers});
    m_return->setWhyNot(needs.whyNot);
    m_voiding = new SaleVoid(needs.till, needs.sales, needs.terminal, needs.approvals, this);
    m_pages->addWidget(m_return);
    column->addWidget(m_pages);
    m_model.setStyle(context.language.style());
    m_model.setToday(today());
    connectParts();
    retranslate();
}

QWidget *SalesScreen::makeBrowser()
{
    auto *browser = new QWidget;
    auto *column = new QVBoxLayout(browser);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(12);
    m_heading = new ThemedLabel(theme(), Type::Title, Token::Text, QFont::Medium);
    m_search = new SearchBox(theme());
    m_without = new KeyButton(theme(), KeyButton::Look::Plain);
    m_without->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_without);
    head->addWidget(m_search);
    m_notice = new NoticeStrip(theme());
    m_notice->setRounded(true);
    giveKeys(m_notice);
    auto *card = new Card(theme());
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    m_table = new TableView(theme(), 44);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PastSaleDelegate(theme(), m_table));
    m_empty = new EmptyState(theme(), QStringLiteral("receipt"));
    m_list = new QStackedWidget;
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    inner->addWidget(m_list);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_notice);
    left->addWidget(card, 1);
    m_detail = new SaleDetail(context(), m_needs.sales);
    m_void = new VoidPanel(context());
    m_side = new QStackedWidget;
    m_side->addWidget(m_detail);
    m_side->addWidget(m_void);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addLayout(left, 1);
    row->addWidget(m_side);
    column->addLayout(head);
    column->addLayout(row, 1);
    return browser;
}

void SalesScreen::connectParts()
{
    m_search->installEventFilter(this);
    m_table->installEventFilter(this);
    m_search->setProperty("scanTarget", false); // scanned() knows receipts, labels and cards
    connect(m_search, &QLineEdit::textChanged, this, &SalesScreen::applySearch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SalesScreen::showCurrent);
    connect(m_table, &TableView::chosen, this, [this] { run(QStringLiteral("sales.return")); });
    connect(m_without, &QAbstractButton::clicked, this, &SalesScreen::startWithoutReceipt);
    connect(m_detail, &SaleDetail::reprintWanted, this, &SalesScreen::reprint);
    connect(m_detail, &SaleDetail::voidWanted, this, &SalesScreen::startVoid);
    connect(m_detail, &SaleDetail::returnWanted, this, [this] { startReturn(current()); });
    connect(m_void, &VoidPanel::cancelled, this, &SalesScreen::stepBack);
    connect(m_void, &VoidPanel::confirmed, this, &SalesScreen::askVoid);
    connect(m_voiding, &SaleVoid::atTerminal, m_void, [this] { m_void->tell(tr("The terminal gives the money back: follow what it shows.")); });
    connect(m_voiding, &SaleVoid::failed, this, &SalesScreen::voidFailed);
    connect(m_voiding, &SaleVoid::codeWanted, m_void, &VoidPanel::askCode);
    connect(m_voiding, &SaleVoid::recorded, this, &SalesScreen::voided);
    connect(m_return, &ReturnPage::left, this, &SalesScreen::leaveReturn);
    connect(m_return, &ReturnPage::finished, this, &SalesScreen::returned);
    connect(&context().theme, &Theme::changed, this, &SalesScreen::layoutColumns);
    connect(&context().language, &Language::changed, this, [this] { m_model.setStyle(context().language.style()); });
    connect(&m_needs.till, &Till::saleCommitted, this, &SalesScreen::refresh);
    connect(&m_needs.till, &Till::everythingChanged, this, &SalesScreen::refresh);
    connect(&m_needs.sync, &SyncControl::statusChanged, this, [this] {
        if (isVisible() && !isReturning() && !isVoiding() && m_detail->file())
            showCurrent();
    });
}

QDate SalesScreen::today() const
{
    return m_needs.clock.nowUtc().toLocalTime().date();
}

bool SalesScreen::isReturning() const
{
    return m_pages->currentWidget() == m_return;
}

bool SalesScreen::isVoiding() const
{
    return m_side->currentWidget() == m_void;
}

void SalesScreen::setShop(const QString &shop, const QString &till)
{
    m_detail->setShop(shop, till);
}

void SalesScreen::setCurrency(Currency currency)
{
    m_currency = currency;
    if (isVisible())
        applySearch();
    else
        m_stale = true;
}

void SalesScreen::activated()
{
    m_model.setToday(today());
    if (std::exchange(m_stale, false))
        takeUp();
    takeUpExchange();
    if (!m_elsewhere.isEmpty())
        seen();
    if (isReturning())
        return m_return->enter();
    if (isVoiding())
        return m_void->setFocus();
    m_search->setFocus();
    m_search->selectAll();
}

/// Something was recorded while another screen was in front: the newest of it is what one comes for, unless something is looked for here.
void SalesScreen::takeUp()
{
    if (m_model.rowCount() == 0)
        return applySearch();
    const bool isInUse = isReturning() || isVoiding() || !m_search->text().isEmpty();
    const QString number = isInUse ? current() : QString();
    m_model.reload();
    select(number);
}

/// Something was recorded: what is chosen stays so, and is read again.
void SalesScreen::refresh()
{
    if (!isVisible()) {
        m_stale = true; // a sale does not wait for a list that nobody sees
        return;
    }
    const QString number = current();
    m_model.reload();
    select(number);
}

void SalesScreen::applySearch()
{
    m_asked.clear();
    if (!m_elsewhere.isEmpty()) // another document is looked for: the number is of no return that begins now
        seen();
    m_wantsReturn = m_wantsReturn && !isReturning();
    m_model.setSearch(m_needs.sales.searchFor(m_search->text(), today(), context().language.text(), m_currency));
    showEmpty();
    select({});
}

void SalesScreen::showEmpty()
{
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    if (m_needs.receipts && !documentNumberIn(m_search->text()).isEmpty())
        return m_empty->setTexts(tr("No document of this till fits."), {tr("Enter asks the hub whether another till of the shop has it, to take it back here.")});
    m_empty->setTexts(isSearch ? tr("No document of this till fits.") : tr("This till has sold nothing yet."),
                      {isSearch ? tr("Number, day (today, yesterday, 24/11), product, customer or amount. Esc empties the search.")
                                : tr("What is sold stands here at once.")});
}

QString SalesScreen::current() const
{
    const PastSale *sale = m_table->currentIndex().isValid() ? m_model.rowAt(m_table->currentIndex().row()) : nullptr;
    return sale ? sale->number : QString();
}

/// The row of that number, else the newest.
void SalesScreen::select(const QString &number)
{
    const int row = qMax(0, m_model.rowOf(number));
    m_list->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_model.rowCount() > 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
    }
    layoutColumns(); // as wide as the sums that are there now
    showCurrent();
}

void SalesScreen::showCurrent()
{
    m_detail->show(current(), today());
}

void SalesScreen::refuse(const Words &message)
{
    seen();
    QApplication::beep();
    m_notice->show(NoticeStrip::Kind::Warn, QStringLiteral("circle-alert"), message);
}

bool SalesScreen::isShut()
{
    if (!takeUpExchange())
        return true;
    const QString why = m_needs.whyNot ? m_needs.whyNot() : QString();
    if (!why.isEmpty())
        refuse(why);
    return !why.isEmpty();
}

/// What stands in the line at the top was read: after a kill it need not be said again.
void SalesScreen::seen()
{
    m_notice->clear();
    m_detail->tellChange({});
    m_elsewhere.clear();
    closeUnseen();
}

void SalesScreen::closeUnseen()
{
    if (const QString number = std::exchange(m_unseen, {}); !number.isEmpty())
        m_needs.till.closeReceipt(number);
}

void SalesScreen::hideEvent(QHideEvent *event)
{
    Screen::hideEvent(event);
    if (!event->spontaneous())
        closeUnseen();
}

void SalesScreen::returned(const CommittedSale &document)
{
    closeUnseen();
    m_unseen = document.sale.number;
    m_search->clear();
    m_pages->setCurrentIndex(0);
    m_model.reload();
    select(document.sale.number);
    Money change = Money::zero(document.sale.total.currency());
    for (const Payment &payment : document.sale.payments)
        change = change.plus(payment.change).value();
    m_detail->tellChange(change);
    m_notice->show(NoticeStrip::Kind::Ok, QStringLiteral("circle-check"), [this, sale = document.sale] { return backWords(sale, context().language.text()); });
    m_search->setFocus();
}

void SalesScreen::startVoid()
{
    if (isVoidOnItsWay() || !m_detail->file() || isShut())
        return;
    const CommittedSale &document = m_detail->file()->document;
    if (document.sale.type != SaleType::Sale)
        return refuse([number = document.sale.number] { return tr("%1 is not a sale: only a sale can be voided.").arg(number); });
    if (!m_detail->canVoid())
        return refuse([number = document.sale.number, isVoid = m_detail->file()->returned().state() == Undone::Voided] {
            return isVoid ? tr("The sale %1 is void already.").arg(number)
                          : tr("Something of the sale %1 came back already: the rest can be returned, but it cannot be voided.").arg(number);
        });
    seen();
    if (m_needs.receipts) // what came back elsewhere is known to the transaction then
        m_needs.receipts->look(document.sale.number, this, [](const Result<void> &) {});
    m_side->setCurrentWidget(m_void);
    m_void->open(document.sale, m_voiding->look(document.sale));
}

void SalesScreen::askVoid(const QString &reason, const QString &code)
{
    if (m_voiding->isWaiting())
        return;
    if (const QString why = m_needs.whyNot ? m_needs.whyNot() : QString(); !why.isEmpty()) // the shift was closed while the panel was open
        return m_void->say(why);
    const Sale &sale = m_void->sale();
    if (code.isEmpty()) // the terminal may have gone since the panel was opened
        if (const Money byHand = m_voiding->look(sale); !byHand.isZero())
            return m_void->askCode(byHand);
    whenAllowed(m_needs.approvals,
                {wanted::voidOf(sale.number, sale.total), tr("Void the sale %1, %2").arg(sale.number, context().language.text().withSymbol(sale.total))}, m_void,
                [this, sale, reason, code](const QString &) { m_voiding->start(sale, reason, code); });
}

/// Nothing was recorded. The terminal may be away by now; what went back by hand is not left to it, should it have come back.
void SalesScreen::voidFailed(const QString &why)
{
    if (m_voiding->isByTerminal())
        m_void->setByHand(m_voiding->look(m_void->sale()));
    m_void->say(why);
}

void SalesScreen::voided(const CommittedSale &document)
{
    leaveVoid();
    closeUnseen();
    m_unseen = document.sale.number;
    m_model.reload();
    select(document.sale.refersTo);
    m_notice->show(NoticeStrip::Kind::Ok, QStringLiteral("circle-check"), [this, sale = document.sale] { return backWords(sale, context().language.text()); });
}

/// What the terminal gives back is of the sale in front: until it has answered nothing takes that sale's place.
bool SalesScreen::isVoidOnItsWay()
{
    if (!m_voiding->isWaiting())
        return false;
    refuse([number = m_void->sale().number] {
        return tr("The void of %1 is not recorded yet: wait for the terminal, or end it with Esc. Nothing else was opened.").arg(number);
    });
    return true;
}

void SalesScreen::leaveVoid()
{
    m_side->setCurrentWidget(m_detail);
    activated();
}

void SalesScreen::reprint()
{
    if (current().isEmpty())
        return;
    m_needs.till.reprint(current(), this, [this](const Result<Reprint> &reprint) {
        if (!reprint)
            return refuse(reprint.error().message);
        seen();
        m_detail->showCopy(reprint->document, reprint->copy);
        m_notice->show(NoticeStrip::Kind::Info, QStringLiteral("receipt"), [copy = reprint->copy, number = reprint->document.sale.number] {
            return tr("Copy %1 of %2: it is marked as one, and recorded.").arg(copy).arg(number);
        });
    });
}

void SalesScreen::savePdf()
{
    if (!m_needs.savePdf || !m_detail->file())
        return;
    const auto file = m_needs.savePdf(m_detail->file()->document.sale);
    if (!file)
        return refuse(file.error().message);
    m_notice->show(NoticeStrip::Kind::Ok, QStringLiteral("save"), [name = *file] { return tr("Saved as %1.").arg(name); });
}

static constexpr int MeasuredRows = 200;

void SalesScreen::layoutColumns()
{
    const int wide = qBound(320, theme().px(340), qMax(320, (width() - 54) * 42 / 100));
    m_side->setFixedWidth(wide);
    m_search->setFixedWidth(wide);
    const QFontMetrics metrics(theme().font(Type::List, QFont::Medium));
    const auto width = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 20; };
    auto *header = m_table->horizontalHeader();
    const int number = width(QStringLiteral("0000-00000000"));
    const int at = width(PastSalesModel::timeText(QDateTime(today(), QTime(20, 0)), today())) + 8;
    const int state = width(PastSalesModel::undoneText(Undone::Part)) + theme().px(26);
    int total = width(QStringLiteral("−00.000,00"));
    for (int row = 0; row < qMin(m_model.rowCount(), MeasuredRows); ++row)
        total = qMax(total, width(m_model.index(row, PastSalesModel::Total).data().toString()));
    // A name cut after three letters says nothing: where there is no room for one, the receipt at the right has it; and the time, too.
    const int room = this->width() - 54 - wide;
    const bool isNamed = room - number - at - state - total >= theme().px(100);
    header->setSectionHidden(PastSalesModel::At, room - number - at - total < theme().px(17) + 20); // the least that its kind is shown in
    header->setSectionHidden(PastSalesModel::Customer, !isNamed);
    header->setSectionResizeMode(PastSalesModel::Customer, QHeaderView::Stretch);
    header->setSectionResizeMode(PastSalesModel::State, isNamed ? QHeaderView::Interactive : QHeaderView::Stretch);
    header->resizeSection(PastSalesModel::Number, number);
    header->resizeSection(PastSalesModel::At, at);
    header->resizeSection(PastSalesModel::State, state);
    header->resizeSection(PastSalesModel::Total, total);
}

void SalesScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    layoutColumns();
}

void SalesScreen::retranslate()
{
    const Shortcuts &keys = context().shortcuts;
    m_heading->setText(tr("Sales"));
    m_search->setTexts(tr("Search or scan"), keys.keyText(QStringLiteral("sales.search")));
    m_without->setText(tr("Return without a receipt"));
    m_without->setKey(keys.keyText(QStringLiteral("sales.withoutReceipt")));
    m_table->setAccessibleName(tr("Sales"));
    m_detail->retranslate();
    m_void->retranslate();
    m_return->retranslate();
    showEmpty();
    m_model.retranslate();
    layoutColumns();
}

} // namespace mostrador
